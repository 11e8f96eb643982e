import type { Area } from './port';

/** Excel's own bounds of a sheet; an area as tall or as wide is "the whole column" or "the whole row". */
export const MAX_ROWS = 1_048_576;
export const MAX_COLS = 16_384;

export interface Address extends Area {
  readonly sheet?: string;
}

/** `0` → `A`, `26` → `AA`. */
export function columnName(index: number): string {
  let name = '';
  for (let n = index + 1; n > 0; n = Math.floor((n - 1) / 26)) {
    name = String.fromCharCode(65 + ((n - 1) % 26)) + name;
  }
  return name;
}

/** `A` → `0`, `AA` → `26`. */
export function columnIndex(name: string): number {
  let index = 0;
  for (const letter of name.toUpperCase()) {
    index = index * 26 + letter.charCodeAt(0) - 64;
  }
  return index - 1;
}

/** Quotes a sheet's name when Excel would: anything but a plain word, and words that look like a cell. */
function quoteSheet(name: string): string {
  const plain = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && !/^[A-Z]{1,3}\d+$/i.test(name) && !/^R\d*C?\d*$/i.test(name);
  return plain ? name : `'${name.replaceAll("'", "''")}'`;
}

function local({ row, col, rows, cols }: Area): string {
  if (rows === MAX_ROWS) {
    return `${columnName(col)}:${columnName(col + cols - 1)}`;
  }
  if (cols === MAX_COLS) {
    return `${String(row + 1)}:${String(row + rows)}`;
  }
  const first = columnName(col) + String(row + 1);
  return rows === 1 && cols === 1 ? first : `${first}:${columnName(col + cols - 1)}${String(row + rows)}`;
}

/** Writes an area as Excel does: `Sheet1!A1:B2`, `A:C`, `3:4`. */
export function formatAddress(area: Area, sheet?: string): string {
  return sheet === undefined ? local(area) : `${quoteSheet(sheet)}!${local(area)}`;
}

function span(from: number, to: number): { start: number; size: number } {
  return { start: Math.min(from, to), size: Math.abs(to - from) + 1 };
}

function parseLocal(text: string): Area | undefined {
  const cells = /^([A-Z]{1,3})(\d{1,7})(?::([A-Z]{1,3})(\d{1,7}))?$/i.exec(text);
  const columns = /^([A-Z]{1,3}):([A-Z]{1,3})$/i.exec(text);
  const lines = /^(\d{1,7}):(\d{1,7})$/.exec(text);
  let rows = { start: 0, size: MAX_ROWS };
  let cols = { start: 0, size: MAX_COLS };
  if (cells) {
    const [, c1 = '', r1 = '', c2 = c1, r2 = r1] = cells;
    rows = span(Number(r1) - 1, Number(r2) - 1);
    cols = span(columnIndex(c1), columnIndex(c2));
  } else if (columns) {
    cols = span(columnIndex(columns[1] ?? ''), columnIndex(columns[2] ?? ''));
  } else if (lines) {
    rows = span(Number(lines[1]) - 1, Number(lines[2]) - 1);
  } else {
    return undefined;
  }
  const inside = rows.start >= 0 && rows.start + rows.size <= MAX_ROWS && cols.start + cols.size <= MAX_COLS;
  return inside ? { row: rows.start, col: cols.start, rows: rows.size, cols: cols.size } : undefined;
}

/** Reads `A1`, `$A$1:B2`, `A:C`, `3:4`, each with or without a sheet; anything else, and what lies outside a sheet, is `undefined`. */
export function parseAddress(text: string): Address | undefined {
  const qualified = /^(?:'((?:[^']|'')+)'|([^'!]+))!(.+)$/.exec(text.trim());
  const area = parseLocal((qualified?.[3] ?? text.trim()).replaceAll('$', ''));
  if (!area) {
    return undefined;
  }
  const sheet = qualified?.[1]?.replaceAll("''", "'") ?? qualified?.[2];
  return sheet === undefined ? area : { ...area, sheet };
}
