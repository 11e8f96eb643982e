import { failed, type HostOutcome } from './outcome';

/** The cells that a formula is to be written for, and the part of their sheet that is in use. */
export interface Selected {
  readonly sheet: Excel.Worksheet;
  readonly range: Excel.Range;
  readonly used: Excel.Range;
  /** What stands below in the same columns, after a blank row: a region ends there, a roster perhaps does not. */
  readonly below: Excel.Range | undefined;
}

/**
 * What the user means by the selection: a single cell stands for the region around it, whole columns or rows for the
 * part in use. Needs a row of headers and one below.
 */
export async function readSelection(context: Excel.RequestContext): Promise<HostOutcome<Selected>> {
  const selection = context.workbook.getSelectedRange();
  selection.load('address,rowCount,columnCount');
  const sheet = selection.worksheet;
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load('address,columnIndex,columnCount');
  await context.sync();
  if (used.isNullObject) return failed('selection_empty', selection.address);

  const single = selection.rowCount === 1 && selection.columnCount === 1;
  const meant = single ? selection.getSurroundingRegion() : selection;
  const range = meant.getIntersectionOrNullObject(used);
  range.load('address,values,rowIndex,rowCount,columnIndex,columnCount');
  const filled = meant.getEntireColumn().getUsedRangeOrNullObject(true);
  filled.load('rowIndex,rowCount');
  await context.sync();
  if (range.isNullObject || !range.values.some(row => row.some(cell => cell !== ''))) {
    return failed('selection_empty', selection.address);
  }
  if (range.rowCount < 2) return failed('selection_one_row', range.address);

  const bottom = range.rowIndex + range.rowCount;
  const rows = filled.isNullObject ? 0 : filled.rowIndex + filled.rowCount - bottom;
  const below =
    single && rows > 0 ? sheet.getRangeByIndexes(bottom, range.columnIndex, rows, range.columnCount) : undefined;
  return { ok: true, value: { sheet, range, used, below } };
}
