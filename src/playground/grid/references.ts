import { contentOf, isErrorText } from './cells';
import type { ICellData, IRange, Nullable } from '@univerjs/core';
import type { BaseReferenceObject } from '@univerjs/engine-formula';
import type { ErrorArgument } from './same';

/** A cell as an argument: `null` where empty, an object where an error. */
export type ArgumentCell = string | number | boolean | null | ErrorArgument;

interface Matrix {
  getValue(row: number, column: number): Nullable<ICellData>;
  getLength(): number;
}

export function argumentCell(content: string | number | boolean | undefined): ArgumentCell {
  if (content === undefined) {
    return null;
  }
  return isErrorText(content) ? { type: 'CustomFunctionError', code: content } : content;
}

/** Spills that this pass has calculated anew: what the last pass put there no longer counts. */
function replacedSpills(reference: BaseReferenceObject): readonly IRange[] {
  const now = reference.getCurrentRuntimeActiveArrayFormulaRange() ?? {};
  const before = reference.getCurrentActiveArrayFormulaRange() ?? {};
  return Object.keys(before).flatMap(row =>
    Object.entries(before[Number(row)] ?? {}).flatMap(([col, range]) =>
      now[Number(row)]?.[Number(col)] ? [range] : [],
    ),
  );
}

/** Reads a cell as the running pass sees it: what it has calculated, then earlier spills, then the sheet. */
function reader(reference: BaseReferenceObject): {
  cell: (row: number, col: number) => Nullable<ICellData>;
  rows: () => number;
} {
  const calculated: readonly Matrix[] = [
    reference.getCurrentRuntimeSheetData(),
    reference.getCurrentRuntimeActiveArrayFormulaCellData(),
  ].filter(matrix => matrix !== undefined);
  const spilled: Matrix | undefined = reference.getCurrentActiveArrayFormulaCellData();
  const sheet: Matrix = reference.getCurrentActiveSheetData().cellData;
  const replaced = replacedSpills(reference);
  const gone = (row: number, col: number): boolean =>
    replaced.some(r => row >= r.startRow && row <= r.endRow && col >= r.startColumn && col <= r.endColumn);
  const cell = (row: number, col: number): Nullable<ICellData> => {
    for (const matrix of calculated) {
      const found = matrix.getValue(row, col);
      if (found) {
        return found;
      }
    }
    const old = spilled?.getValue(row, col);
    if (old) {
      return gone(row, col) ? null : old;
    }
    return sheet.getValue(row, col);
  };
  // Counting rows walks a matrix, so it is done only when asked.
  const rows = (): number =>
    Math.max(sheet.getLength(), spilled?.getLength() ?? 0, ...calculated.map(matrix => matrix.getLength()));
  return { cell, rows };
}

/**
 * The cells of a reference, read from Univer's matrices without making an object of each: ten times faster for large ranges. A whole
 * column is cut to the rows that hold something, and at most `limit` cells are read: a larger reference gives its size.
 */
export function readReference(reference: BaseReferenceObject, limit: number): ArgumentCell[][] | number {
  const range = reference.getRangePosition();
  const { cell, rows } = reader(reference);
  const read = (row: number, col: number): ArgumentCell => argumentCell(contentOf(cell(row, col)));
  let { endRow } = range;
  if (reference.isColumn()) {
    endRow = Math.max(range.startRow, Math.min(endRow, rows() - 1));
    while (endRow > range.startRow && blank(read, endRow, range)) {
      endRow -= 1;
    }
  }
  const width = range.endColumn - range.startColumn + 1;
  const height = endRow - range.startRow + 1;
  if (width * height > limit) {
    return width * height;
  }
  const grid = new Array<ArgumentCell[]>(height);
  for (let r = 0; r < height; r++) {
    const line = new Array<ArgumentCell>(width);
    for (let c = 0; c < width; c++) {
      line[c] = read(range.startRow + r, range.startColumn + c);
    }
    grid[r] = line;
  }
  return grid;
}

function blank(read: (row: number, col: number) => ArgumentCell, row: number, range: IRange): boolean {
  for (let col = range.startColumn; col <= range.endColumn; col++) {
    if (read(row, col) !== null) {
      return false;
    }
  }
  return true;
}
