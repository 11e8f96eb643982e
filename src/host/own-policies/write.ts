import { done, type HostOutcome } from '../outcome';
import type { Begun } from '../result-sheet/sheets';
import { runExcel } from '../run';
import { keyOf, nameIn, putCopy } from './copies';
import { absoluteFormula, addressOn, freeOwnName } from './names';
import { columnsIn, rowsIn, runsOf, VALUES, type Kept, type OwnPolicy } from './plan';

const HEAD = '#0F5B57';
const DOUBT = '#FDF3E1';
const SECTION = '#E3F1EF';
const QUIET = '#5F6B6A';

const STATUS = 3;

/** What is being made: the sheet; and, once it is known, the policy's name, whether it is a new one, and what was kept under it before. */
export interface Making extends Begun {
  own?: { readonly name: string; readonly isNew: boolean; readonly held: unknown };
}

/** Adds the sheet, writes the table, names it and keeps its copy. Where a part of it is refused, what came before stays: see keepOwnPolicy. */
export function addOwn(own: OwnPolicy, begun: Making, again?: string): Promise<HostOutcome<Kept>> {
  return runExcel(async context => {
    const { names, settings, worksheets } = context.workbook;
    names.load('items/name');
    settings.load('items/key,items/value');
    await context.sync();
    const taken = names.items.map(each => each.name);
    const kept = settings.items.flatMap(({ key }) => nameIn(key) ?? []);
    const name = again ?? freeOwnName([...taken, ...kept]);
    const held: unknown = settings.items.find(({ key }) => key === keyOf(name))?.value;
    begun.own = { name, isNew: !taken.includes(name), held };
    const sheet = worksheets.add(begun.name);
    sheet.load('id');
    writeOwn(sheet, own);
    const formula = absoluteFormula(begun.name, rowsIn(own), columnsIn(own));
    if (begun.own.isNew) names.add(name, formula);
    else names.getItem(name).formula = formula;
    putCopy(context, name, begun.name, own);
    await context.sync();
    begun.id = sheet.id;
    return done({ name, sheet: begun.name, address: addressOn(begun.name, 'A1') });
  }, '1.7');
}

/** Queues the table and how it looks. Texts are text, whatever they look like: Excel would make a day of 2023-03. */
export function writeOwn(sheet: Excel.Worksheet, own: OwnPolicy): void {
  const [rows, columns] = [rowsIn(own), columnsIn(own)];
  const table = sheet.getRangeByIndexes(0, 0, rows, columns);
  sameFormat(table, '@');
  const numbers = own.cells.flatMap((cells, row) => (typeof cells[VALUES] === 'string' ? [] : [row]));
  const plain = [...new Set([...numbers, ...own.open])].sort((a, b) => a - b);
  for (const run of runsOf(plain)) sameFormat(sheet.getRangeByIndexes(run.row, VALUES, run.rows, 1), 'General');
  const end = Array.from({ length: columns }, (_, column) => (column === 0 ? own.end : ''));
  table.values = [...own.cells, end].map(row => [...row]);
  dress(sheet, own);
}

/** One format for all cells, as the wire takes it: an array of them would be as large as the table. */
function sameFormat(range: Excel.Range, format: string): void {
  (range as { numberFormat: unknown }).numberFormat = format;
}

/** Queues the looks: the header in view, where a section begins, which numbers are in doubt, and what is seldom read. */
function dress(sheet: Excel.Worksheet, own: OwnPolicy): void {
  const [rows, columns] = [rowsIn(own), columnsIn(own)];
  own.widths.forEach((width, column) => {
    sheet.getCell(0, column).format.columnWidth = width;
  });
  const table = sheet.getRangeByIndexes(0, 0, rows, columns).format;
  table.verticalAlignment = 'Top';
  const values = sheet.getRangeByIndexes(0, VALUES, rows, 1).format;
  values.horizontalAlignment = 'Left';
  for (const column of own.quiet) sheet.getRangeByIndexes(1, column, rows - 1, 1).format.font.color = QUIET;
  for (const { row, rows: count } of runsOf(own.doubtful))
    sheet.getRangeByIndexes(row, VALUES, count, STATUS - VALUES + 1).format.fill.color = DOUBT;
  for (const row of own.sections) {
    const first = sheet.getCell(row, 0).format;
    first.font.bold = true;
    first.fill.color = SECTION;
  }
  const head = sheet.getRangeByIndexes(0, 0, 1, columns).format;
  head.font.bold = true;
  head.font.color = '#FFFFFF';
  head.fill.color = HEAD;
  const end = sheet.getRangeByIndexes(rows - 1, 0, 1, columns).format;
  end.font.italic = true;
  end.font.color = QUIET;
  end.fill.color = SECTION;
  sheet.freezePanes.freezeRows(1);
  sheet.tabColor = HEAD;
}
