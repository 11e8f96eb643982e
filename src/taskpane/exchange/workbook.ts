import type { Locale, Parsed, Policy } from '../../engine';
import { layOut } from '../../functions/policy-table/lay-out';
import { headerOf } from '../../functions/policy-table/columns';
import { readPolicyTable } from '../../functions/policy-table/read';
import { policyName } from '../../host';
import { listArchive } from './archive';
import type { CellValue, WriteSheet } from 'hucre/xlsx';

/** Widths of the table's columns, in characters. */
const WIDTHS = [16, 44, 30, 24, 40, 12, 40, 36, 30, 40];

/** A policy's table as the bytes of an .xlsx file: one sheet, texts as texts, the header in view. */
export async function toWorkbook(policy: Policy, locale: Locale): Promise<Uint8Array> {
  const { writeXlsx } = await import(/* webpackChunkName: "xlsx" */ 'hucre/xlsx');
  const rows = layOut(policy, locale).map(row => row.map(cell => (typeof cell === 'object' ? '' : cell)));
  const asText = rows.flatMap((row, r) =>
    row.flatMap((value, c) =>
      typeof value === 'string' && value !== '' ? [[`${r},${c}`, value, r === 0] as const] : [],
    ),
  );
  const sheet: WriteSheet = {
    name: sheetName(policy.version),
    rows: rows.map(row => row.map(cell => (cell === '' ? null : cell))),
    cells: new Map(
      asText.map(([place, value, bold]) => [
        place,
        { value, style: { numFmt: '@', ...(bold ? { font: { bold } } : {}) } },
      ]),
    ),
    columns: WIDTHS.map(width => ({ width })),
    freezePane: { rows: 1, columns: 0 },
  };
  return writeXlsx({ sheets: [sheet] });
}

/** Nothing that a sheet's name must not hold. */
function sheetName(version: string): string {
  return version.replace(/[\\/?*[\]:]/g, '-').slice(0, 31);
}

/** No file of a policy is larger, nor any workbook that one would take it from. */
export const MOST_BYTES = 5_000_000;
const MOST_UNPACKED = 50_000_000;
const MOST_PARTS = 2000;
const MOST_SHEETS = 200;
const MOST_ROWS = 100_000;
/** Beyond these columns there is nothing of a table. */
const RANGE = `A1:AZ${String(MOST_ROWS + 1)}`;

/** Why a file cannot be read at all. */
export type Unreadable = 'too_large' | 'broken' | 'no_table' | 'several';

export type FromWorkbook = Parsed | { readonly ok: false; readonly reason: Unreadable };

/** The policy of the sheet that holds a policy's table. */
export async function fromWorkbook(bytes: Uint8Array): Promise<FromWorkbook> {
  const listed = listArchive(bytes);
  if (listed === undefined) return { ok: false, reason: 'broken' };
  const isLarge = [bytes.length > MOST_BYTES, listed.unpacked > MOST_UNPACKED, listed.names.length > MOST_PARTS];
  if (isLarge.includes(true)) return { ok: false, reason: 'too_large' };
  const { readXlsx } = await import(/* webpackChunkName: "xlsx" */ 'hucre/xlsx');
  let sheets = 0;
  // Asked of every sheet before the first one is read. A part of the archive can pass for many sheets: only so many are read.
  const isWithin = (): boolean => ++sheets <= Math.min(MOST_SHEETS, listed.names.length);
  // The library throws whatever a broken file makes it stumble over.
  const book = await readXlsx(bytes, { range: RANGE, sheets: isWithin }).catch(() => undefined);
  if (sheets > MOST_SHEETS) return { ok: false, reason: 'too_large' };
  if (book === undefined || sheets > listed.names.length) return { ok: false, reason: 'broken' };
  if (book.sheets.some(({ rows }) => rows.length > MOST_ROWS)) return { ok: false, reason: 'too_large' };
  const tables = book.sheets
    .map(({ name, rows }) => ({ name, grid: rows.map(row => row.map(serial)) }))
    .filter(({ grid }) => headerOf(grid) !== undefined);
  const chosen = book.namedRanges?.find(({ name }) => name === policyName)?.range ?? '';
  // Of several, the one that the workbook itself has chosen.
  const own = tables.filter(({ name }) => [`${name}!`, `${quoted(name)}!`].some(sheet => chosen.startsWith(sheet)));
  const [first, another] = own.length > 0 ? own : tables;
  if (first === undefined) return { ok: false, reason: 'no_table' };
  if (another !== undefined) return { ok: false, reason: 'several' };
  const { name, grid } = first;
  return readPolicyTable(grid, `${quoted(name)}!A1:J${String(grid.length)}`);
}

function quoted(sheet: string): string {
  return `'${sheet.replaceAll("'", "''")}'`;
}

/** Days as Excel hands them over: serials. */
function serial(cell: CellValue): string | number | boolean | null {
  return typeof cell === 'object' && cell !== null ? cell.getTime() / 86_400_000 + 25_569 : cell;
}
