import { done, type HostOutcome } from '../outcome';
import type { Course } from '../roster/cells';
import { runExcel } from '../run';
import { areaOf, type Area, type Piece, type PlanCell } from './plan';

/** So many cells are written or read at once, well below the 5 MB that Excel on the web takes. */
const CELLS = 20_000;

/** The parts of an area that one request carries each, from top to bottom. */
export function partsOf(area: Area): readonly Area[] {
  const most = Math.max(1, Math.floor(CELLS / area.columns));
  const count = Math.ceil(area.rows / most);
  return Array.from({ length: count }, (_, part) => ({
    ...area,
    row: area.row + part * most,
    rows: Math.min(most, area.rows - part * most),
  }));
}

export function rangeOf(sheet: Excel.Worksheet, { row, column, rows, columns }: Area): Excel.Range {
  return sheet.getRangeByIndexes(row, column, rows, columns);
}

/** Whether these are more than one request carries. */
export function areLarge(pieces: readonly Piece[]): boolean {
  return pieces.reduce((sum, { cells }) => sum + cells.length * (cells[0]?.length ?? 0), 0) > CELLS;
}

/** Queues the writing of a piece. */
export function writePiece(sheet: Excel.Worksheet, piece: Piece): void {
  rangeOf(sheet, areaOf(piece)).formulas = piece.cells.map(row => row.map(typed));
}

/** A cell as it is to be typed: Excel would make numbers, days and formulas of text that looks like them. */
function typed(cell: PlanCell): string | number | boolean {
  if (typeof cell === 'object') return cell.formula;
  return typeof cell !== 'string' || /^(?:\p{Script=Han}|$)/u.test(cell) ? cell : `'${cell}`;
}

/** Writes pieces one request after the other; false when the user has cancelled. */
export async function writeSlowly(
  sheetId: string,
  pieces: readonly Piece[],
  { onProgress, signal }: Course,
): Promise<HostOutcome<boolean>> {
  const parts = pieces.flatMap(piece => partsOf(areaOf(piece)).map(area => part(piece, area)));
  const requests = grouped(parts, areaOf);
  for (const [index, group] of requests.entries()) {
    if (signal.aborted) return done(false);
    const written = await runExcel<boolean>(async context => {
      const sheet = context.workbook.worksheets.getItem(sheetId);
      for (const each of group) writePiece(sheet, each);
      await context.sync();
      return done(true);
    }, '1.7');
    if (!written.ok) return written;
    onProgress((index + 1) / requests.length);
  }
  return done(true);
}

function part({ at, cells }: Piece, { row, rows }: Area): Piece {
  return { at: { row, column: at.column }, cells: cells.slice(row - at.row, row - at.row + rows) };
}

/** What areas hold, so that it can be written again; read one request after the other. */
export async function readPieces(sheetId: string, areas: readonly Area[]): Promise<HostOutcome<readonly Piece[]>> {
  const pieces: Piece[] = [];
  for (const group of grouped(areas.flatMap(partsOf), area => area)) {
    const read = await runExcel<readonly Piece[]>(async context => {
      const sheet = context.workbook.worksheets.getItem(sheetId);
      const ranges = group.map(area => rangeOf(sheet, area));
      for (const range of ranges) range.load('rowIndex,columnIndex,formulas,values');
      await context.sync();
      return done(ranges.map(heldIn));
    }, '1.7');
    if (!read.ok) return read;
    pieces.push(...read.value);
  }
  return done(pieces);
}

function heldIn({ rowIndex, columnIndex, formulas, values }: Excel.Range): Piece {
  const shown = values as unknown[][];
  const cells = (formulas as unknown[][]).map((row, r) => row.map((cell, c) => held(cell, shown[r]?.[c])));
  return { at: { row: rowIndex, column: columnIndex }, cells };
}

/** Those that one request carries together. */
export function grouped<T>(items: readonly T[], areaIn: (item: T) => Area): readonly (readonly T[])[] {
  const groups: T[][] = [];
  let room = 0;
  for (const item of items) {
    const { rows, columns } = areaIn(item);
    room -= rows * columns;
    if (room >= 0) groups.at(-1)?.push(item);
    else {
      groups.push([item]);
      room = CELLS - rows * columns;
    }
  }
  return groups;
}

function held(cell: unknown, value: unknown): PlanCell {
  const isFormula = typeof cell === 'string' && cell.startsWith('=') && cell !== value;
  return isFormula ? { formula: cell } : (cell as PlanCell);
}
