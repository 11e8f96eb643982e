import type { IRange } from '@univerjs/core';
import type { Book } from './book';

export interface SheetRange {
  readonly sheetId: string;
  readonly range: IRange;
}

/**
 * Univer calculates what refers to a cell of a spill with the spill, as large as it is now: formulas that refer to cells which the spill
 * has left keep what they showed, where Excel gives 0. So what became free since the last time is dirty.
 */
export class Collapses {
  private before = new Map<string, SheetRange>();

  constructor(private readonly book: () => Book) {}

  /** The cells, at this moment of rest, that a spill covered at the last one and no longer covers. */
  freed(): readonly SheetRange[] {
    const now = this.spills();
    const freed = [...this.before].flatMap(([key, { sheetId, range }]) =>
      left(range, now.get(key)?.range).map(part => ({ sheetId, range: part })),
    );
    this.before = now;
    return freed;
  }

  private spills(): Map<string, SheetRange> {
    const { formulas, unitId } = this.book();
    const found = new Map<string, SheetRange>();
    for (const [sheetId, rows] of Object.entries(formulas.getArrayFormulaRange()[unitId] ?? {})) {
      for (const [row, columns] of Object.entries(rows ?? {})) {
        for (const [col, range] of Object.entries(columns as Record<string, IRange>)) {
          found.set(`${sheetId} ${row} ${col}`, { sheetId, range: { ...range } });
        }
      }
    }
    return found;
  }
}

/** What of a range lies below and right of another from the same cell; its first cell, which holds the formula, never. */
function left(was: IRange, is: IRange | undefined): IRange[] {
  const endRow = is?.endRow ?? was.startRow;
  const endColumn = is?.endColumn ?? was.startColumn;
  return [
    { ...was, startRow: endRow + 1 },
    { ...was, endRow: Math.min(endRow, was.endRow), startColumn: endColumn + 1 },
  ].filter(({ startRow, startColumn, ...end }) => startRow <= end.endRow && startColumn <= end.endColumn);
}
