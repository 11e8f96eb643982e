import type { Area, CellFormat, CellValue, Frozen } from './port';

export interface MemoryCell {
  readonly value?: CellValue;
  readonly formula?: string;
  readonly numberFormat?: string;
  readonly format?: CellFormat;
  /** The cell whose formula put this value here. */
  readonly spilledFrom?: { readonly row: number; readonly col: number };
}

const key = (row: number, col: number): string => `${String(row)},${String(col)}`;

/** The cells of one sheet, sparse. */
export class MemorySheet {
  readonly widths = new Map<number, number>();
  readonly heights = new Map<number, number>();
  readonly hidden = { rows: new Set<number>(), cols: new Set<number>() };
  merges: readonly Area[] = [];
  frozen: Frozen = { rows: 0, cols: 0 };
  visible = true;
  tabColor = '';
  gridlines = true;
  private readonly cells = new Map<string, MemoryCell & { readonly at: readonly [number, number] }>();

  constructor(
    readonly id: string,
    public name: string,
  ) {}

  get(row: number, col: number): MemoryCell | undefined {
    return this.cells.get(key(row, col));
  }

  set(row: number, col: number, cell: MemoryCell | undefined): void {
    if (cell) {
      this.cells.set(key(row, col), { ...cell, at: [row, col] });
    } else {
      this.cells.delete(key(row, col));
    }
  }

  /** Whether a cell has content, and not only a look. */
  filled(row: number, col: number): boolean {
    const cell = this.get(row, col);
    return cell !== undefined && (cell.formula !== undefined || (cell.value ?? '') !== '');
  }

  *entries(): Generator<{ row: number; col: number; cell: MemoryCell }> {
    for (const cell of [...this.cells.values()]) {
      yield { row: cell.at[0], col: cell.at[1], cell };
    }
  }

  used(): Area | undefined {
    let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
    for (const { row, col, cell } of this.entries()) {
      if (cell.value !== undefined || cell.formula !== undefined) {
        top = Math.min(top, row);
        left = Math.min(left, col);
        bottom = Math.max(bottom, row);
        right = Math.max(right, col);
      }
    }
    return bottom < 0 ? undefined : { row: top, col: left, rows: bottom - top + 1, cols: right - left + 1 };
  }
}
