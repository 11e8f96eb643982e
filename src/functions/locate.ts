import type { CellPlace, Problem } from '../engine';

const ADDRESS = /^(?:.*!)?\$?([A-Z]{1,3})\$?(\d+)(?::.*)?$/;

/**
 * Moves the place that a problem names from the range onto the sheet, where the host told the range's address: row 3 of
 * `花名册!B5:H9` is row 7, and its second column makes the cell C7.
 */
export function locate(found: Problem, address: string | undefined): Problem {
  const match = ADDRESS.exec(address ?? '');
  if (match === null || !('row' in found.params) || !('index' in found.params)) return found;
  const [, letters = '', first = ''] = match;
  const shift = Number(first) - 1;
  const place: CellPlace = found.params;
  const row = place.row + shift;
  const other = 'otherRow' in found.params ? { otherRow: found.params.otherRow + shift } : {};
  const params = {
    ...found.params,
    ...other,
    row,
    address: columnLetters(columnNumber(letters) + place.index) + String(row),
  };
  return { ...found, params } as Problem;
}

/** Rows of the sheet above a range; 0 where its address is not known. */
export function rowsAbove(address: string | undefined): number {
  return Number(ADDRESS.exec(address ?? '')?.[2] ?? 1) - 1;
}

function columnNumber(letters: string): number {
  return [...letters].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0);
}

function columnLetters(number: number): string {
  const rest = (number - 1) % 26;
  const letter = String.fromCharCode(65 + rest);
  return number > 26 ? columnLetters((number - 1 - rest) / 26) + letter : letter;
}
