import { done, type HostOutcome } from '../outcome';
import { runExcel } from '../run';
import type { RosterPlace } from './place';

/** So many cells are read at once: about 1 MB, so that neither the 5 MB of Excel on the web nor a moment of the pane is used up. */
const CELLS = 40_000;

const ERROR =
  /^#(?:N\/A|VALUE!|REF!|DIV\/0!|NAME\?|NUM!|NULL!|SPILL!|CALC!|BUSY!|GETTING_DATA|CONNECT!|BLOCKED!|FIELD!|UNKNOWN!)$/;

/** How a long piece of work goes on, and whether the user still wants it. */
export interface Course {
  /** @param share of the work that is done, up to 1 */
  readonly onProgress: (share: number) => void;
  readonly signal: AbortSignal;
}

/** Reads a roster piece by piece. Errors come as functions get them, `{ code }`; undefined when the user has cancelled. */
export async function readCells(
  place: RosterPlace,
  { onProgress, signal }: Course,
): Promise<HostOutcome<unknown[][] | undefined>> {
  const cells: unknown[][] = [];
  let rows = Math.max(1, Math.floor(CELLS / place.columns));
  while (cells.length < place.rows) {
    if (signal.aborted) return done(undefined);
    const from = cells.length;
    const piece = await readPiece(place, from, Math.min(rows, place.rows - from));
    if (piece.ok) {
      for (const row of piece.value) cells.push(row);
      onProgress(cells.length / place.rows);
    } else if (piece.failure.code === 'too_large' && rows > 1) rows = Math.ceil(rows / 4);
    else return piece;
  }
  return done(cells);
}

function readPiece(place: RosterPlace, from: number, rows: number): Promise<HostOutcome<unknown[][]>> {
  return runExcel<unknown[][]>(async context => {
    const sheet = context.workbook.worksheets.getItem(place.sheetId);
    const range = sheet.getRangeByIndexes(place.row + from, place.column, rows, place.columns);
    range.load('values');
    await context.sync();
    const values = range.values as unknown[][];
    if (!values.some(row => row.some(looksLikeError))) return done(values);
    // Only Excel knows whether #N/A is an error or was typed as text.
    range.load('valueTypes');
    await context.sync();
    const types = range.valueTypes as unknown[][];
    return done(values.map((row, r) => row.map((cell, c) => (types[r]?.[c] === 'Error' ? { code: cell } : cell))));
  }, '1.7');
}

function looksLikeError(cell: unknown): boolean {
  return typeof cell === 'string' && cell.startsWith('#') && ERROR.test(cell);
}
