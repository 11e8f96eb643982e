import { parseAddress } from '../port/a1';
import type { Records, TableRecord } from '../port/records';
import type { SampleSheet, SampleWorkbook } from '../workbook';

/** The id of a workbook's sheet when it is opened. */
export function sheetId(index: number): string {
  return `sheet-${String(index + 1)}`;
}

function tablesOf(sheet: SampleSheet, index: number): TableRecord[] {
  return (sheet.tables ?? []).flatMap(({ name, range, style }, number) => {
    const area = parseAddress(range);
    const id = `table-${String(index + 1)}-${String(number + 1)}`;
    return area ? [{ id, name, style, area: { ...area, sheetId: sheetId(index) } }] : [];
  });
}

/** What a workbook holds beside its cells when it is opened. */
export function recordsOf(book: SampleWorkbook): Partial<Records> {
  const filters = book.sheets.flatMap(({ filter }, index) => {
    const area = filter && parseAddress(filter.range);
    return area ? [[sheetId(index), { area, shown: filter.shown }] as const] : [];
  });
  return { ...book.records, tables: book.sheets.flatMap(tablesOf), filters: Object.fromEntries(filters) };
}
