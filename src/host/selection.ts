import { apiMissing, done, failed, type HostOutcome } from './outcome';
import { resultAt } from './result';
import type { RosterPlace } from './roster/place';
import { supportsExcelApi } from './supports';

/** How many rows are searched for headers: whoever puts a title or notes above a roster needs no more. */
const searched = 20;

/** Which row of these holds a roster's headers, counted from 0, if any. */
export type FindHeaders = (cells: unknown[][]) => number | undefined;

/** The cells that a formula is to be written for, headers first, and the part of their sheet that is in use. */
export interface Selected {
  readonly sheet: Excel.Worksheet;
  readonly range: Excel.Range;
  readonly used: Excel.Range;
  /** What stands below in the same columns, after a blank row: a region ends there, a roster perhaps does not. */
  readonly below: Excel.Range | undefined;
}

/**
 * What the user means by the selection: a single cell stands for the region around it, whole columns or rows for the
 * part in use; titles above the headers are left out. Only the first rows are read: a roster may be larger than what
 * Excel passes at once.
 */
export async function readSelection(
  context: Excel.RequestContext,
  findHeaders: FindHeaders,
): Promise<HostOutcome<Selected>> {
  if (!supportsExcelApi('1.7')) return apiMissing('1.7');
  const selection = context.workbook.getSelectedRange();
  selection.load('address,rowCount,columnCount');
  const sheet = selection.worksheet;
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load('address,columnIndex,columnCount');
  await context.sync();
  if (used.isNullObject) return failed('selection_empty', selection.address);

  const single = selection.rowCount === 1 && selection.columnCount === 1;
  const meant = single ? selection.getSurroundingRegion() : selection;
  const area = meant.getIntersectionOrNullObject(used);
  area.load('address,rowIndex,rowCount,columnIndex,columnCount');
  const content = meant.getUsedRangeOrNullObject(true);
  content.load('address');
  const filled = meant.getEntireColumn().getUsedRangeOrNullObject(true);
  filled.load('rowIndex,rowCount');
  // Where this Excel cannot tell of spills, the region around one of their cells begins with the formula.
  const within = [selection, meant].map(each => resultAt(each.getCell(0, 0)));
  await context.sync();
  const spilled = firstOf(within);
  if (spilled !== undefined) return failed('selection_is_result', spilled);
  if (area.isNullObject || content.isNullObject) return failed('selection_empty', selection.address);

  const top = sheet.getRangeByIndexes(
    area.rowIndex,
    area.columnIndex,
    Math.min(area.rowCount, searched),
    area.columnCount,
  );
  top.load('values');
  await context.sync();
  const titles = findHeaders(top.values as unknown[][]);
  if (titles === undefined) {
    const code = area.rowCount < 2 ? 'selection_one_row' : 'selection_no_headers';
    return failed(code, area.address);
  }
  const range = sheet.getRangeByIndexes(
    area.rowIndex + titles,
    area.columnIndex,
    area.rowCount - titles,
    area.columnCount,
  );
  range.load('address,rowIndex,rowCount,columnIndex,columnCount');
  const results = Array.from({ length: area.columnCount }, (_, column) => resultAt(range.getCell(0, column)));
  await context.sync();
  const result = firstOf(results);
  if (result !== undefined) return failed('selection_is_result', result);
  if (range.rowCount < 2) return failed('selection_one_row', range.address);

  const bottom = area.rowIndex + area.rowCount;
  const rows = filled.isNullObject ? 0 : filled.rowIndex + filled.rowCount - bottom;
  const below =
    single && rows > 0 ? sheet.getRangeByIndexes(bottom, area.columnIndex, rows, area.columnCount) : undefined;
  return done({ sheet, range, used, below });
}

/** The same of a roster that was pointed at before, wherever its sheet and what it is called are now. */
export async function readPlace(
  context: Excel.RequestContext,
  { sheetId, row, column, rows, columns }: RosterPlace,
  findHeaders: FindHeaders,
): Promise<HostOutcome<Selected>> {
  const sheet = context.workbook.worksheets.getItem(sheetId);
  const range = sheet.getRangeByIndexes(row, column, rows, columns);
  range.load('address,rowIndex,rowCount,columnIndex,columnCount');
  const top = range.getRow(0);
  top.load('values');
  const used = sheet.getUsedRange(true);
  used.load('address,columnIndex,columnCount');
  await context.sync();
  if (findHeaders(top.values as unknown[][]) !== 0) return failed('selection_no_headers', range.address);
  return done({ sheet, range, used, below: undefined });
}

function firstOf(results: readonly (() => string | undefined)[]): string | undefined {
  return results.map(each => each()).find(each => each !== undefined);
}
