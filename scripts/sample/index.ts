import { boardSheet } from './board';
import { rosterSheet } from './roster';
import type { SampleWorkbook } from './workbook';

/** The sample workbook: made by this script alone, the same on every machine. `npm run sample` writes it anew. */
export function sampleWorkbook(): SampleWorkbook {
  return {
    name: '示例数据',
    activeSheet: '花名册',
    names: [{ name: 'MCN_POLICY', formula: '="2023-03"' }],
    sheets: [boardSheet(), rosterSheet()],
  };
}

/** One row of cells a line, so that a change of the sample reads well. */
export function serialized(workbook: SampleWorkbook): string {
  const rowsApart = workbook.sheets.map(sheet => ({ ...sheet, cells: sheet.cells.map(row => JSON.stringify(row)) }));
  return `${JSON.stringify({ ...workbook, sheets: rowsApart }, null, 1).replace(/"(\[(?:[^"\\]|\\.)*\])"/g, (_, row: string) => JSON.parse(`"${row}"`) as string)}\n`;
}
