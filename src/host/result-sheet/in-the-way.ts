import { done, type HostOutcome } from '../outcome';
import { runExcel } from '../run';
import { supportsExcelApi } from '../supports';
import { grouped, partsOf, rangeOf } from './pieces';
import { areaOf, piecesOf, type Area, type Piece, type SheetPlan } from './plan';

/** Whether Excel tells what a formula has spilled, so that it can be told from what the user has typed. */
export function tellsSpills(): boolean {
  return supportsExcelApi('1.12');
}

/** What these pieces fill: their own cells, and those that their formulas spill to. */
export function filledBy(sheetId: string, pieces: readonly Piece[]): Promise<HostOutcome<readonly Area[]>> {
  const formulas = pieces.flatMap(({ at, cells }) =>
    cells.flatMap((row, r) =>
      row.flatMap((cell, c) => (typeof cell === 'object' ? [{ row: at.row + r, column: at.column + c }] : [])),
    ),
  );
  return runExcel<readonly Area[]>(async context => {
    const sheet = context.workbook.worksheets.getItem(sheetId);
    const spills = formulas.map(({ row, column }) => sheet.getCell(row, column).getSpillingToRangeOrNullObject());
    for (const spill of spills) spill.load('rowIndex,columnIndex,rowCount,columnCount');
    await context.sync();
    const spilled = spills.flatMap(spill => (spill.isNullObject ? [] : [extentOf(spill)]));
    return done([...pieces.map(areaOf), ...spilled]);
  }, '1.12');
}

/** The address of a cell with content where the plan is to be written, but for the areas that are `ours`. */
export function contentIn(
  sheetId: string,
  plan: SheetPlan,
  ours: readonly Area[],
): Promise<HostOutcome<string | undefined>> {
  const places = [...plan.blocks.map(({ area }) => area), ...piecesOf(plan).map(areaOf)];
  return runExcel<string | undefined>(async context => {
    const sheet = context.workbook.worksheets.getItem(sheetId);
    const used = places.map(area => rangeOf(sheet, area).getUsedRangeOrNullObject(true));
    for (const each of used) each.load('rowIndex,columnIndex,rowCount,columnCount');
    await context.sync();
    const filled = used.flatMap(each => (each.isNullObject ? [] : partsOf(extentOf(each))));
    for (const areas of grouped(filled, area => area)) {
      const ranges = areas.map(area => rangeOf(sheet, area));
      for (const range of ranges) range.load('rowIndex,columnIndex,rowCount,columnCount,values');
      await context.sync();
      const found = ranges.map(range => filledCell(range.values as unknown[][], extentOf(range), ours));
      const first = found.find(each => each !== undefined);
      if (first === undefined) continue;
      const cell = sheet.getCell(first.row, first.column);
      cell.load('address');
      await context.sync();
      return done(cell.address);
    }
    return done(undefined);
  }, '1.7');
}

function extentOf({ rowIndex, columnIndex, rowCount, columnCount }: Excel.Range): Area {
  return { row: rowIndex, column: columnIndex, rows: rowCount, columns: columnCount };
}

function filledCell(values: readonly unknown[][], { row, column }: Area, ours: readonly Area[]) {
  for (const [r, line] of values.entries()) {
    for (const [c, cell] of line.entries()) {
      const at = { row: row + r, column: column + c };
      if (cell !== '' && !ours.some(area => isIn(area, at))) return at;
    }
  }
  return undefined;
}

function isIn(area: Area, { row, column }: { readonly row: number; readonly column: number }): boolean {
  return row >= area.row && row < area.row + area.rows && column >= area.column && column < area.column + area.columns;
}
