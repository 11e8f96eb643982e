import type { Row } from './draft';
import { readFigure } from './entry';

/** The fields of a row, in the order of the table; where tiers say where they end, that stands last. */
export type RowField = 'from' | 'pays' | 'to';

export function addRow(rows: readonly Row[]): readonly Row[] {
  return [...rows, emptyRow(rows)];
}

function emptyRow(rows: readonly Row[], more = 1): Row {
  return { key: Math.max(-1, ...rows.map(({ key }) => key)) + more, from: '', to: '', pays: '' };
}

/** The last row cannot go, but what stands in it can: a ladder has a tier. */
export function removeRow(rows: readonly Row[], key: number): readonly Row[] {
  return rows.length > 1
    ? rows.filter(row => row.key !== key)
    : rows.map(row => ({ ...row, from: '', to: '', pays: '' }));
}

export function typeInRow(rows: readonly Row[], key: number, field: RowField, text: string): readonly Row[] {
  return rows.map(row => (row.key === key ? { ...row, [field]: text } : row));
}

/** The cells of a block as spreadsheets copy it, without headers and blank lines; undefined for the text of one cell. */
export function blockOf(text: string): readonly (readonly string[])[] | undefined {
  const lines = text.replace(/\r\n?/g, '\n').replace(/\n$/, '').split('\n');
  if (lines.length === 1 && !text.includes('\t')) return undefined;
  const cells = lines
    .map(line => line.split('\t').map(cell => cell.trim()))
    .filter(row => row.some(cell => cell !== ''));
  const [first = []] = cells;
  const headed = cells.length > 1 && first.every(cell => cell === '' || readFigure(cell) === undefined);
  return headed ? cells.slice(1) : cells;
}

/**
 * The rows with a block pasted at one of them. Two columns are thresholds and pays, a third one ends; a single column is that of the field.
 * Two columns on the first row are the whole ladder: nothing of what stood there stays.
 */
export function pasted(
  rows: readonly Row[],
  key: number,
  field: RowField,
  block: readonly (readonly string[])[],
): readonly Row[] {
  const at = rows.findIndex(row => row.key === key);
  const wide = block.some(cells => cells.length > 1);
  const fields: readonly RowField[] = wide ? ['from', 'pays', 'to'] : [field];
  const written = block.map((cells, i): Row => {
    const into = rows[at + i] ?? emptyRow(rows, i + 1);
    return { ...into, ...Object.fromEntries(cells.slice(0, fields.length).map((cell, j) => [fields[j], cell])) };
  });
  const rest = wide && at === 0 ? [] : rows.slice(at + written.length);
  return [...rows.slice(0, at), ...written, ...rest];
}
