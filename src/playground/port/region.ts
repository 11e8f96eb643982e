import type { Area } from './port';

type Filled = (row: number, col: number) => boolean;

/** One side of a growing area: the line beside it, and the stretch of that line already found blank. */
class Side {
  private line = NaN;
  private from = 0;
  private to = -1;

  constructor(private readonly filled: (line: number, at: number) => boolean) {}

  /** Whether the line holds something between two places; looks only where it has not looked before. */
  touches(line: number, from: number, to: number): boolean {
    if (line !== this.line) {
      this.line = line;
      this.from = from;
      this.to = from - 1;
    }
    for (let at = from; at < this.from; at++) {
      if (this.filled(line, at)) return true;
    }
    for (let at = this.to + 1; at <= to; at++) {
      if (this.filled(line, at)) return true;
    }
    this.from = from;
    this.to = to;
    return false;
  }
}

/**
 * Grows a starting area until a blank border surrounds it: Excel's current region. `filled` tells which cells hold something, and
 * is asked only within the used area, once a cell on each side: the work grows with the region's border and not with its square.
 */
export function surroundingRegion(start: Area, within: Area, filled: Filled): Area {
  const [first, last] = [within.row, within.row + within.rows - 1];
  const [west, east] = [within.col, within.col + within.cols - 1];
  const above = new Side(filled);
  const below = new Side(filled);
  const before = new Side((col, row) => filled(row, col));
  const after = new Side((col, row) => filled(row, col));
  const acrossRow = (side: Side, row: number, { col, cols }: Area): boolean =>
    row >= first && row <= last && side.touches(row, Math.max(col - 1, west), Math.min(col + cols, east));
  const downColumn = (side: Side, col: number, { row, rows }: Area): boolean =>
    col >= west && col <= east && side.touches(col, Math.max(row - 1, first), Math.min(row + rows, last));
  let area = start;
  for (let grown = true; grown;) {
    const old = area;
    if (acrossRow(above, area.row - 1, area)) area = { ...area, row: area.row - 1, rows: area.rows + 1 };
    if (acrossRow(below, area.row + area.rows, area)) area = { ...area, rows: area.rows + 1 };
    if (downColumn(before, area.col - 1, area)) area = { ...area, col: area.col - 1, cols: area.cols + 1 };
    if (downColumn(after, area.col + area.cols, area)) area = { ...area, cols: area.cols + 1 };
    grown = area !== old;
  }
  return area;
}
