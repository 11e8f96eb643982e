import { CellValueType } from '@univerjs/core';
import { ErrorType } from '@univerjs/engine-formula';
import { SetRangeValuesMutation } from '@univerjs/sheets';
import { PENDING } from './marshal';
import { cellKey } from './two-phase';
import type { ICellData, Nullable } from '@univerjs/core';
import type { Book } from './book';
import type { CellKey, ResultsBySheet } from './calculation';

/**
 * Univer calculates a formula that refers to itself with the cell's last value. When that is "on its way", it stays so for ever: the
 * cell waits for itself. So what still waits when no answer is awaited any more is shown as circular.
 */
export class Circular {
  private readonly waiting = new Map<string, CellKey>();

  constructor(private readonly book: () => Book) {}

  /** Takes note of which cells of a pass wait. */
  note(results: ResultsBySheet): void {
    for (const [sheetId, rows] of Object.entries(results)) {
      for (const [row, columns] of Object.entries(
        (rows ?? {}) as Record<string, Record<string, Nullable<ICellData>>>,
      )) {
        for (const [col, value] of Object.entries(columns)) {
          const cell = { sheetId, row: Number(row), col: Number(col) };
          if (value?.v === PENDING) {
            this.waiting.set(cellKey(cell), cell);
          } else {
            this.waiting.delete(cellKey(cell));
          }
        }
      }
    }
  }

  /** Cells that hold something else now. */
  forget(changed: (cell: CellKey) => boolean): void {
    for (const [key, cell] of this.waiting) {
      if (changed(cell)) {
        this.waiting.delete(key);
      }
    }
  }

  forgetAll(): void {
    this.waiting.clear();
  }

  /** No answer is on its way any more. */
  resolve(): void {
    const bySheet = new Map<string, Record<number, Record<number, ICellData>>>();
    for (const { sheetId, row, col } of this.waiting.values()) {
      const matrix = bySheet.get(sheetId) ?? {};
      (matrix[row] ??= {})[col] = { v: ErrorType.CYCLE, t: CellValueType.STRING };
      bySheet.set(sheetId, matrix);
    }
    this.waiting.clear();
    const book = this.book();
    for (const [subUnitId, cellValue] of bySheet) {
      // As a result of the calculation, and not as an edit: no undo, no new pass.
      book.commands.syncExecuteCommand(
        SetRangeValuesMutation.id,
        { unitId: book.unitId, subUnitId, cellValue },
        { onlyLocal: true, fromFormula: true, applyFormulaCalculationResult: true },
      );
    }
  }
}
