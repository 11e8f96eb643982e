import { apiMissing, failed, type HostCode, type HostOutcome } from './outcome';
import { supportsExcelApi } from './supports';

/** Excel's codes that a user can do something about; https://learn.microsoft.com/office/dev/add-ins/testing/application-specific-api-error-handling */
const codes: Readonly<Record<string, HostCode>> = {
  InvalidOperationInCellEditMode: 'cell_edit_mode',
  ItemNotFound: 'not_found',
  InvalidReference: 'not_found',
  AccessDenied: 'access_denied',
  ReadOnly: 'access_denied',
  ActivityLimitReached: 'busy',
  RequestAborted: 'busy',
  RequestPayloadSizeLimitExceeded: 'too_large',
  ResponsePayloadSizeLimitExceeded: 'too_large',
  RangeExceedsLimit: 'too_large',
  InvalidSelection: 'selection_not_one_range',
};

interface ExcelError extends Error {
  readonly code: string;
}

/** Office.js throws `OfficeExtension.Error`; told by its code, because the class is not there outside of Excel. */
function isExcelError(error: unknown): error is ExcelError {
  return error instanceof Error && 'code' in error && typeof error.code === 'string';
}

/** The version of ExcelApi that every Excel has in which the add-in runs at all. */
const FLOOR = '1.1';

/**
 * Runs a batch in Excel. What Excel refuses comes back as a failure with a code; anything else that is thrown is a bug
 * of ours and stays thrown.
 *
 * @param needs the version of ExcelApi that the batch cannot do without; an Excel that lacks it is not asked at all
 */
export async function runExcel<T>(
  batch: (context: Excel.RequestContext) => Promise<HostOutcome<T>>,
  needs: string = FLOOR,
): Promise<HostOutcome<T>> {
  if (typeof Excel === 'undefined') return failed('not_in_excel');
  if (needs !== FLOOR && !supportsExcelApi(needs)) return apiMissing(needs);
  try {
    return await Excel.run(batch);
  } catch (error) {
    if (!isExcelError(error)) throw error;
    const code = codes[error.code] ?? 'excel';
    return { ok: false, failure: { code, detail: `${error.code}: ${error.message}` } };
  }
}
