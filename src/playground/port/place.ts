import { MAX_COLS, MAX_ROWS } from './a1';
import type { SheetArea, WorkbookPort } from './port';

/** Widths and places are points in the API and pixels in a grid. */
export const POINTS_PER_PIXEL = 0.75;

/** In points, from the sheet's corner. */
export interface Place {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** What lies to the left of an area and how wide it is, or above it and how high; what is hidden takes no room. */
function stretch(from: number, count: number, size: (line: number) => number): [before: number, within: number] {
  let [before, within] = [0, 0];
  for (let line = 0; line < from + count; line++) {
    if (line < from) before += size(line);
    else within += size(line);
  }
  return [before * POINTS_PER_PIXEL, within * POINTS_PER_PIXEL];
}

/** Where an area lies; a whole column is as high as the sheet could be, if every row were as its first. */
export function placeOf(port: WorkbookPort, { sheetId, row, col, rows, cols }: SheetArea): Place {
  const cell = { sheetId, row: 0, col: 0, rows: 1, cols: 1 };
  const width = (line: number): number =>
    port.hidden({ ...cell, col: line }, 'cols') === true ? 0 : port.columnWidth(sheetId, line);
  const height = (line: number): number =>
    port.hidden({ ...cell, row: line }, 'rows') === true ? 0 : port.rowHeight(sheetId, line);
  const [left, wide] = stretch(col, cols === MAX_COLS ? 1 : cols, width);
  const [top, high] = stretch(row, rows === MAX_ROWS ? 1 : rows, height);
  return {
    left,
    top,
    width: cols === MAX_COLS ? wide * MAX_COLS : wide,
    height: rows === MAX_ROWS ? high * MAX_ROWS : high,
  };
}
