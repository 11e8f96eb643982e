import { withoutSheet } from '../address';
import { done, failed, type HostOutcome } from '../outcome';
import { runExcel } from '../run';
import { readSelection, type FindHeaders } from '../selection';
import type { RosterPlace, TableName } from './place';

/** Excel's last row, counted from 0. */
const LAST_ROW = 1_048_575;

/** A roster that the user has pointed at. */
export interface Taken {
  readonly place: RosterPlace;
  /** The cells of its row of headers. */
  readonly headers: readonly unknown[];
  /** The row below it is filled as well: only a part of a list was meant, or rows have been added since. */
  readonly goesOn: boolean;
  /** The address of rows further down that a blank row parts from it. */
  readonly left?: string;
}

/** Takes what is selected: a single cell stands for the region around it, titles above the headers are left out. */
export function takeSelection(findHeaders: FindHeaders): Promise<HostOutcome<Taken>> {
  return runExcel<Taken>(async context => {
    const selected = await readSelection(context, findHeaders);
    if (!selected.ok) return selected;
    const { sheet, range, below } = selected.value;
    below?.load('address');
    const taken = await describe(context, sheet, range);
    return done(below === undefined ? taken : { ...taken, left: withoutSheet(below.address) });
  }, '1.7');
}

/** Takes a table without its row of totals. */
export function takeTable({ id, name }: TableName, findHeaders: FindHeaders): Promise<HostOutcome<Taken>> {
  return runExcel<Taken>(async context => {
    const table = context.workbook.tables.getItem(id);
    table.load('showTotals');
    const whole = table.getRange();
    whole.load('address,rowIndex,columnIndex,rowCount,columnCount');
    const sheet = table.worksheet;
    await context.sync();
    const rows = whole.rowCount - (table.showTotals ? 1 : 0);
    const range = sheet.getRangeByIndexes(whole.rowIndex, whole.columnIndex, rows, whole.columnCount);
    range.load('address,rowIndex,columnIndex,rowCount,columnCount');
    const taken = await describe(context, sheet, range);
    const { headers, place } = taken;
    if (findHeaders([[...headers]]) === undefined) return failed('selection_no_headers', whole.address);
    if (rows < 2) return failed('selection_one_row', whole.address);
    return done({ ...taken, place: { ...place, table: { id, name } } });
  }, '1.7');
}

/** Takes the same cells again, wherever their sheet and what it is called are now. */
export function takeAgain({ place }: Taken, findHeaders: FindHeaders): Promise<HostOutcome<Taken>> {
  const { sheetId, row, column, rows, columns, table } = place;
  if (table !== undefined) return takeTable(table, findHeaders);
  return runExcel<Taken>(async context => {
    const sheet = context.workbook.worksheets.getItem(sheetId);
    const range = sheet.getRangeByIndexes(row, column, rows, columns);
    range.load('address,rowIndex,columnIndex,rowCount,columnCount');
    return done(await describe(context, sheet, range));
  }, '1.7');
}

/** The tables of the workbook, in its order. */
export function listTables(): Promise<HostOutcome<readonly TableName[]>> {
  return runExcel<readonly TableName[]>(async context => {
    const { tables } = context.workbook;
    tables.load('items/id,items/name');
    await context.sync();
    return done(tables.items.map(({ id, name }) => ({ id, name })));
  }, '1.7');
}

async function describe(context: Excel.RequestContext, sheet: Excel.Worksheet, range: Excel.Range): Promise<Taken> {
  sheet.load('id,name');
  const top = range.getRow(0);
  top.load('values');
  await context.sync();
  const { rowIndex, columnIndex, rowCount, columnCount } = range;
  const under = Math.min(rowIndex + rowCount, LAST_ROW);
  const next = sheet.getRangeByIndexes(under, columnIndex, 1, columnCount);
  next.load('values');
  await context.sync();
  const goesOn = under === rowIndex + rowCount && (next.values as unknown[][])[0]?.some(cell => cell !== '') === true;
  const place: RosterPlace = {
    sheetId: sheet.id,
    sheet: sheet.name,
    row: rowIndex,
    column: columnIndex,
    rows: rowCount,
    columns: columnCount,
    address: withoutSheet(range.address),
  };
  return { place, headers: (top.values as unknown[][])[0] ?? [], goesOn };
}
