import { MAX_COLS, MAX_ROWS } from './a1';
import type { Area } from './port';

/** What two areas share, if anything. */
export function intersect(a: Area, b: Area): Area | undefined {
  const row = Math.max(a.row, b.row);
  const col = Math.max(a.col, b.col);
  const rows = Math.min(a.row + a.rows, b.row + b.rows) - row;
  const cols = Math.min(a.col + a.cols, b.col + b.cols) - col;
  return rows > 0 && cols > 0 ? { row, col, rows, cols } : undefined;
}

/** The smallest area that holds both. */
export function bounding(a: Area, b: Area): Area {
  const row = Math.min(a.row, b.row);
  const col = Math.min(a.col, b.col);
  return {
    row,
    col,
    rows: Math.max(a.row + a.rows, b.row + b.rows) - row,
    cols: Math.max(a.col + a.cols, b.col + b.cols) - col,
  };
}

export function contains(area: Area, row: number, col: number): boolean {
  return row >= area.row && row < area.row + area.rows && col >= area.col && col < area.col + area.cols;
}

/**
 * A whole column or row cut to the sheet's used cells, so that `A:H` costs what it holds; other areas stay as they are.
 * An empty sheet leaves one row or column.
 */
export function clipWhole(area: Area, used: Area | undefined): Area {
  const lastRow = used ? used.row + used.rows : 1;
  const lastCol = used ? used.col + used.cols : 1;
  return {
    ...area,
    rows: area.rows === MAX_ROWS ? Math.max(1, lastRow - area.row) : area.rows,
    cols: area.cols === MAX_COLS ? Math.max(1, lastCol - area.col) : area.cols,
  };
}
