import { done, failed, type HostOutcome } from './outcome';
import { runExcel } from './run';

/** Where a formula would be put, and which names it can use there. */
export interface Place {
  readonly sheet: string;
  /** As formulas write it: with its sheet. */
  readonly address: string;
  /** The workbook's names, in capitals: case makes no other name. */
  readonly names: ReadonlySet<string>;
}

/** The cell that a formula would be put into: the active one. */
export function readPlace(): Promise<HostOutcome<Place>> {
  return runExcel<Place>(async context => {
    const cell = context.workbook.getActiveCell();
    cell.load('address');
    cell.worksheet.load('name');
    const { names } = context.workbook;
    names.load('items/name');
    await context.sync();
    return done({
      sheet: cell.worksheet.name,
      address: cell.address,
      names: new Set(names.items.map(({ name }) => name.toUpperCase())),
    });
  }, '1.7');
}

/** The address of the cells that are selected, with their sheet: what an argument can refer to. */
export function readSelectedAddress(): Promise<HostOutcome<string>> {
  return runExcel<string>(async context => {
    const range = context.workbook.getSelectedRange();
    range.load('address');
    await context.sync();
    return done(range.address);
  });
}

/** Excel's last column is XFD. */
const COLUMNS = 16_384;

/**
 * Selects a cell of the active sheet with room for so many columns: one blank column to the right of everything that the sheet holds, in
 * the first row of that.
 */
export function selectFreePlace(columns: number): Promise<HostOutcome<string>> {
  return runExcel<string>(async context => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    const used = sheet.getUsedRangeOrNullObject(true);
    used.load('address,rowIndex,columnIndex,columnCount');
    await context.sync();
    const [row, column] = used.isNullObject ? [0, 0] : [used.rowIndex, used.columnIndex + used.columnCount + 1];
    if (column + columns > COLUMNS) return failed('no_room', used.address);
    const cell = sheet.getCell(row, column);
    cell.load('address');
    cell.select();
    await context.sync();
    return done(cell.address);
  }, '1.4');
}
