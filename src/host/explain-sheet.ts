import { done, type HostOutcome } from './outcome';
import { runExcel } from './run';
import { supportsExcelApi } from './supports';

/** A new sheet with an explanation: a title, and below it either a formula that spills or rows of text. */
export interface SheetWanted {
  readonly name: string;
  readonly title: string;
  readonly content: { readonly formula: string } | { readonly rows: readonly (readonly string[])[] };
}

/** Excel's limit for the name of a sheet, and what must not be in one. */
const LONGEST = 31;
const FORBIDDEN = /[\\/?*[\]:']/g;

/** Where the content begins: below the title and a blank row. */
const TOP = 2;

/** Of the columns that EXPLAIN spills, in points: number, track, whose it is, rule, calculation, result, unit, figures, basis. */
const WIDTHS = [44, 110, 110, 130, 330, 84, 48, 320, 180];

/**
 * Adds a sheet of that name (or with a number behind it, where it is taken) and shows it; nothing that is there is touched. Where Excel
 * refuses a part of it, the sheet is taken away again. Gives its name.
 */
export async function insertSheet(wanted: SheetWanted): Promise<HostOutcome<string>> {
  let added: string | undefined;
  const outcome = await runExcel(async context => {
    const { worksheets } = context.workbook;
    worksheets.load('items/name');
    await context.sync();
    const name = freeName(
      wanted.name,
      worksheets.items.map(each => each.name),
    );
    const sheet = worksheets.add(name);
    await context.sync();
    added = name;
    const title = sheet.getCell(0, 0);
    title.values = [[wanted.title]];
    title.format.font.bold = true;
    const first = sheet.getCell(TOP, 0);
    if ('formula' in wanted.content) {
      first.formulas = [[wanted.content.formula]];
      dress(sheet);
    } else write(first, wanted.content.rows);
    sheet.activate();
    await context.sync();
    return done(name);
  }, '1.4');
  if (!outcome.ok && added !== undefined) await removeSheet(added);
  return outcome;
}

/** How the table looks that the formula is about to spill: its headers stay in view. */
function dress(sheet: Excel.Worksheet): void {
  WIDTHS.forEach((width, column) => {
    sheet.getCell(0, column).format.columnWidth = width;
  });
  const headers = sheet.getRangeByIndexes(TOP, 0, 1, WIDTHS.length);
  headers.format.font.bold = true;
  headers.format.font.color = '#FFFFFF';
  headers.format.fill.color = '#0F5B57';
  if (supportsExcelApi('1.7')) sheet.freezePanes.freezeRows(TOP + 1);
}

/** As text, whatever it looks like: a line that begins with = is no formula. */
function write(first: Excel.Range, rows: readonly (readonly string[])[]): void {
  const width = rows[0]?.length ?? 1;
  const area = first.getBoundingRect(first.getOffsetRange(rows.length - 1, width - 1));
  area.numberFormat = rows.map(row => row.map(() => '@'));
  area.values = rows.map(row => [...row]);
  first.getBoundingRect(first.getOffsetRange(0, width - 1)).format.font.bold = true;
  area.format.autofitColumns();
}

async function removeSheet(name: string): Promise<void> {
  await runExcel(async context => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(name);
    await context.sync();
    if (!sheet.isNullObject) sheet.delete();
    await context.sync();
    return done(undefined);
  });
}

function freeName(wanted: string, taken: readonly string[]): string {
  const names = new Set(taken.map(each => each.toLowerCase()));
  const plain = wanted.replace(FORBIDDEN, ' ').trim();
  for (let count = 1; ; count++) {
    const end = count === 1 ? '' : ` ${String(count)}`;
    const name = plain.slice(0, LONGEST - end.length).trim() + end;
    if (!names.has(name.toLowerCase())) return name;
  }
}
