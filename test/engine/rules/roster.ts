import type { Grid } from '../../../src/engine';

/**
 * A roster as the tables write it: a line a row, the columns' ids first, words apart by spaces, `–` for a blank cell. A row whose cells
 * words cannot say (texts with spaces, yes and no) is a list of cells.
 *
 *   'agency gmv', '甲 100.5', ['乙', '1,000 元']
 */
export type Lines = readonly (string | readonly unknown[])[];

export function gridOf(lines: Lines): Grid {
  return lines.map(line => (typeof line === 'string' ? line.split(/ +/).map(cellOf) : line));
}

/** A plain number as a number, anything else as the text it is. */
function cellOf(word: string): unknown {
  if (word === '–') return '';
  return /^-?\d+(?:\.\d+)?$/.test(word) ? Number(word) : word;
}
