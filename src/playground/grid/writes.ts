import { SetRangeValuesMutation, SetRangeValuesUndoMutationFactory } from '@univerjs/sheets';
import { toCellData } from './cells';
import { sheetModel } from './book';
import { growTo } from './room';
import type { ICellData, IMutationInfo, IStyleData, Nullable } from '@univerjs/core';
import type { CellValue, SheetArea } from '../port/port';
import type { Book } from './book';

type Matrix = Record<number, Record<number, ICellData>>;

/**
 * Gathers what a batch changes – contents, number formats, styles – and applies it as one mutation a sheet and one step of
 * undo: the piecewise way is ten times slower and undoes in the wrong order.
 */
export class Writes {
  private readonly waiting = new Map<string, Matrix>();
  private held = false;

  constructor(
    private readonly book: Book,
    private readonly onApplied: () => void,
  ) {}

  /** Whether a batch of the add-in is running. */
  get holding(): boolean {
    return this.held;
  }

  hold(): void {
    this.held = true;
    this.book.undo.gather(this.book.unitId);
  }

  release(): void {
    // What is applied while held still counts as the add-in's own; then the gathered step is closed.
    this.apply();
    this.held = false;
    this.book.undo.close();
  }

  contents(area: SheetArea, grid: readonly (readonly CellValue[])[]): void {
    this.each(area, (cell, r, c) => {
      const data = toCellData(grid[r]?.[c] ?? null);
      return data && { ...cell, ...data };
    });
  }

  /** Takes contents and looks away. */
  wipe(area: SheetArea): void {
    this.each(area, () => ({ ...toCellData(''), s: null }));
  }

  /** Merges a style into every cell of the area; `undefined` leaves a cell alone. */
  styles(area: SheetArea, style: (r: number, c: number) => IStyleData | undefined): void {
    this.each(area, (cell, r, c) => {
      const patch = style(r, c);
      const before = typeof cell?.s === 'object' ? cell.s : undefined;
      // Univer takes a formula away from a cell that is written without naming it.
      const formula = cell ? undefined : this.formulaAt(area.sheetId, area.row + r, area.col + c);
      return patch && { ...formula, ...cell, s: { ...before, ...patch } };
    });
  }

  private formulaAt(sheetId: string, row: number, col: number): ICellData | undefined {
    const held = sheetModel(this.book, sheetId).getCellMatrix().getValue(row, col);
    if (held?.f) {
      return { f: held.f };
    }
    return held?.si ? { si: held.si } : undefined;
  }

  /** Something that was done already belongs to the same step of undo. */
  done(undo: IMutationInfo, redo: IMutationInfo): void {
    this.apply();
    this.push([undo], [redo]);
  }

  /** Makes what waits visible; reads do so first. */
  apply(): void {
    const undos: IMutationInfo[] = [];
    const redos: IMutationInfo[] = [];
    for (const [subUnitId, cellValue] of this.waiting) {
      const params = { unitId: this.book.unitId, subUnitId, cellValue };
      const undone = SetRangeValuesUndoMutationFactory(this.book.injector, params);
      undos.unshift({ id: SetRangeValuesMutation.id, params: undone });
      redos.push({ id: SetRangeValuesMutation.id, params });
      this.waiting.delete(subUnitId);
      this.book.commands.syncExecuteCommand(SetRangeValuesMutation.id, params);
      this.onApplied();
    }
    if (redos.length > 0) {
      this.push(undos, redos);
    }
  }

  private push(undoMutations: IMutationInfo[], redoMutations: IMutationInfo[]): void {
    this.book.undo.pushUndoRedo({ unitID: this.book.unitId, undoMutations, redoMutations });
  }

  private each(
    area: SheetArea,
    change: (cell: Nullable<ICellData>, r: number, c: number) => ICellData | undefined,
  ): void {
    growTo(this.book, area);
    const matrix = this.waiting.get(area.sheetId) ?? {};
    this.waiting.set(area.sheetId, matrix);
    for (let r = 0; r < area.rows; r++) {
      const row = (matrix[area.row + r] ??= {});
      for (let c = 0; c < area.cols; c++) {
        const cell = change(row[area.col + c], r, c);
        if (cell) {
          row[area.col + c] = cell;
        }
      }
    }
    if (!this.held) {
      this.apply();
    }
  }
}
