import { parseAddress } from '../port/a1';
import { contains } from '../port/areas';
import { fromFile } from './formulas';
import { shifted } from './shared-formulas';
import { serialOf } from './units';
import type { Cell, Sheet } from 'hucre/xlsx';
import type { Area, CellValue } from '../port/port';

/** A formula that several cells share, where it is written out. */
interface Master {
  readonly formula: string;
  readonly row: number;
  readonly col: number;
}

/** Text that the grid would take for a formula, or for marked text, is marked. */
export function literal(text: string): string {
  return text.startsWith('=') || text.startsWith("'") ? `'${text}` : text;
}

/** The cells of one sheet of a file, as one would type them. */
export class CellReader {
  private readonly masters = new Map<number, Master>();
  /** Where formulas spilled: what the file holds there are their last results. */
  private readonly spills: Area[] = [];

  constructor(
    private readonly sheet: Sheet,
    private readonly namespace: string,
  ) {
    for (const [key, cell] of sheet.cells ?? []) {
      const [row = 0, col = 0] = key.split(',').map(Number);
      const { formula, formulaSharedIndex, formulaRef } = cell;
      if (formula && cell.formulaType === 'shared' && formulaSharedIndex !== undefined) {
        this.masters.set(formulaSharedIndex, { formula, row, col });
      }
      const area = cell.formulaType === 'array' && formulaRef ? parseAddress(formulaRef) : undefined;
      if (area && area.rows * area.cols > 1) {
        this.spills.push(area);
      }
    }
  }

  /** What is beyond the last cell with content is left out. */
  read(): CellValue[][] {
    const rows = this.sheet.rows.map((values, row) =>
      trimmed(
        values.map((value, col) => this.cell(value, row, col)),
        value => value !== null && value !== '',
      ),
    );
    return trimmed(rows, row => row.length > 0);
  }

  private cell(value: unknown, row: number, col: number): CellValue {
    const formula = this.formula(this.sheet.cells?.get(`${String(row)},${String(col)}`), row, col);
    if (formula !== undefined) {
      return fromFile(formula, this.namespace);
    }
    if (this.spills.some(area => contains(area, row, col))) {
      return null;
    }
    if (value instanceof Date) {
      return serialOf(value) ?? null;
    }
    return typeof value === 'string'
      ? literal(value)
      : typeof value === 'number' || typeof value === 'boolean'
        ? value
        : null;
  }

  private formula(cell: Cell | undefined, row: number, col: number): string | undefined {
    if (cell?.formula) {
      return cell.formula;
    }
    const master = cell?.formula === '' ? this.masters.get(cell.formulaSharedIndex ?? -1) : undefined;
    return master && shifted(master.formula, { rows: row - master.row, cols: col - master.col });
  }
}

function trimmed<T>(list: T[], counts: (item: T) => boolean): T[] {
  let length = list.length;
  while (length > 0 && !counts(list[length - 1] as T)) {
    length -= 1;
  }
  return list.slice(0, length);
}
