import type { CellPlace, Problem } from '../engine';

/** Whole columns (A:J) begin in row 1, whole rows (4:9) in column A. */
const ADDRESS = /^(?:.*!)?\$?([A-Z]{1,3})?\$?(\d+)?(:.*)?$/;

/** The first cell of a range, counted from 1. */
interface Origin {
  readonly row: number;
  readonly column: number;
}

function originOf(address: string | undefined): Origin | undefined {
  const [, letters, row, rest] = ADDRESS.exec(address ?? '') ?? [];
  if (rest === undefined && (letters === undefined || row === undefined)) return undefined;
  return { row: Number(row ?? 1), column: columnNumber(letters ?? 'A') };
}

/**
 * Moves the place that a problem names from the range onto the sheet, where the host told the range's address: row 3 of
 * `花名册!B5:H9` is row 7, and its second column makes the cell C7.
 */
export function locate(found: Problem, address: string | undefined): Problem {
  const origin = originOf(address);
  if (origin === undefined || !('row' in found.params) || !('index' in found.params)) return found;
  const shift = origin.row - 1;
  const place: CellPlace = found.params;
  const row = place.row + shift;
  const other = 'otherRow' in found.params ? { otherRow: found.params.otherRow + shift } : {};
  const params = {
    ...found.params,
    ...other,
    row,
    address: columnLetters(origin.column + place.index) + String(row),
  };
  return { ...found, params } as Problem;
}

/** The address of a cell of a range, counted from 0, on the sheet that the range stands on: `政策!C12`; of a range that is not known, from A1. */
export function cellAddress(
  { row, index }: { readonly row: number; readonly index: number },
  address: string | undefined,
): string {
  const origin = originOf(address) ?? { row: 1, column: 1 };
  const sheet = /^(.*!)/.exec(address ?? '')?.[1] ?? '';
  return sheet + columnLetters(origin.column + index) + String(origin.row + row);
}

/** Rows of the sheet above a range; undefined where its address is not known. */
export function rowsAbove(address: string | undefined): number | undefined {
  const origin = originOf(address);
  return origin === undefined ? undefined : origin.row - 1;
}

function columnNumber(letters: string): number {
  return [...letters].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0);
}

function columnLetters(number: number): string {
  const rest = (number - 1) % 26;
  const letter = String.fromCharCode(65 + rest);
  return number > 26 ? columnLetters((number - 1 - rest) / 26) + letter : letter;
}

/** For sorting problems: in the order of the sheet; first what stands in no cell. */
export function byPlace(a: Problem, b: Problem): number {
  const [rowA, columnA] = placeOf(a);
  const [rowB, columnB] = placeOf(b);
  return rowA - rowB || columnA - columnB;
}

function placeOf({ params }: Problem): readonly [row: number, column: number] {
  return 'row' in params ? [params.row, params.index] : [0, 0];
}
