/** Whether this Excel has a version of its API; https://learn.microsoft.com/javascript/api/requirement-sets/excel/excel-api-requirement-sets */
export function supportsExcelApi(version: string): boolean {
  return Office.context.requirements.isSetSupported('ExcelApi', version);
}
