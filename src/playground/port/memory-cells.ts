import { evaluate } from './memory-formula';
import type { MemorySheet } from './memory-sheet';
import { typed } from './literal';
import { lookOf, view } from './memory-view';
import type { CellValue, DefinedName, Facet, PortEvent, PortListener, SheetArea } from './port';
import type { Lookup } from './memory-formula';
import type { MemoryCell } from './memory-sheet';

interface Change {
  readonly sheet: MemorySheet;
  readonly row: number;
  readonly col: number;
  readonly cell: MemoryCell | undefined;
}

/** The cells of a workbook in memory: reading, writing, undo, and a calculation after each write. */
export class MemoryCells {
  protected readonly all: MemorySheet[] = [];
  protected readonly defined = new Map<string, DefinedName>();
  private readonly listeners = new Set<PortListener>();
  private readonly done: Change[][] = [];
  private readonly undone: Change[][] = [];
  private step: Change[] | undefined;

  on(listener: PortListener): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  read(area: SheetArea, facet: Facet): CellValue[][] {
    const sheet = this.sheet(area.sheetId);
    return Array.from({ length: area.rows }, (_, r) =>
      Array.from({ length: area.cols }, (__, c) => view(sheet.get(area.row + r, area.col + c), facet)),
    );
  }

  write(area: SheetArea, grid: readonly (readonly CellValue[])[]): void {
    this.edit(area, (cell, r, c) => {
      const entry = typed(grid[r]?.[c] ?? null);
      const look = lookOf(cell);
      switch (entry.kind) {
        case 'keep':
          return cell;
        case 'empty':
          return look;
        case 'formula':
          return { ...look, formula: entry.formula };
        case 'value':
          return { ...look, value: entry.value };
      }
    });
    this.emit({ kind: 'changed', area, own: this.step !== undefined });
  }

  setNumberFormats(area: SheetArea, grid: readonly (readonly CellValue[])[]): void {
    this.edit(area, (cell, r, c) => {
      const format = grid[r]?.[c] ?? null;
      return format === null ? cell : { ...cell, numberFormat: String(format) };
    });
  }

  clear(area: SheetArea): void {
    this.edit(area, () => undefined);
    this.emit({ kind: 'changed', area, own: this.step !== undefined });
  }

  calculate(): void {
    for (const sheet of this.all) {
      for (const { row, col, cell } of sheet.entries()) {
        if (cell.spilledFrom) {
          sheet.set(row, col, undefined);
        }
      }
    }
    const calculated = new Set<string>();
    for (const sheet of this.all) {
      for (const { row, col, cell } of sheet.entries()) {
        if (cell.formula !== undefined) {
          calculated.add(sheet.id);
          spill(sheet, { row, col }, cell, evaluate(cell.formula, this.lookup(sheet)));
        }
      }
    }
    this.emit({ kind: 'calculated', sheetIds: [...calculated] });
  }

  undo(): void {
    this.replay(this.done, this.undone);
  }

  redo(): void {
    this.replay(this.undone, this.done);
  }

  begin(): void {
    this.step = [];
  }

  end(): void {
    const step = this.step ?? [];
    this.step = undefined;
    this.remember(step);
  }

  protected sheet(sheetId: string): MemorySheet {
    const found = this.all.find(sheet => sheet.id === sheetId);
    if (!found) {
      throw new Error(`No sheet ${sheetId}`);
    }
    return found;
  }

  protected emit(event: PortEvent): void {
    for (const listener of this.listeners) {
      listener(event);
    }
  }

  protected edit(
    area: SheetArea,
    change: (cell: MemoryCell | undefined, r: number, c: number) => MemoryCell | undefined,
  ): void {
    const sheet = this.sheet(area.sheetId);
    const changes: Change[] = [];
    for (let r = 0; r < area.rows; r++) {
      for (let c = 0; c < area.cols; c++) {
        const [row, col] = [area.row + r, area.col + c];
        const before = sheet.get(row, col);
        changes.push({ sheet, row, col, cell: before });
        sheet.set(row, col, change(before, r, c));
      }
    }
    if (this.step) {
      // One by one: as many arguments as a large range has cells are more than a call takes.
      for (const each of changes) {
        this.step.push(each);
      }
    } else {
      this.remember(changes);
    }
    this.calculate();
  }

  private lookup(sheet: MemorySheet): Lookup {
    return {
      values: address => {
        const home = address.sheet === undefined ? sheet : this.all.find(other => other.name === address.sheet);
        return home ? this.read({ ...address, sheetId: home.id }, 'values') : [['#REF!']];
      },
      name: name => this.defined.get(name.toUpperCase())?.formula,
    };
  }

  private remember(changes: Change[]): void {
    if (changes.length > 0) {
      this.done.push(changes);
      this.undone.length = 0;
    }
  }

  private replay(from: Change[][], to: Change[][]): void {
    const changes = from.pop() ?? [];
    const back = changes.map(({ sheet, row, col }) => ({ sheet, row, col, cell: sheet.get(row, col) }));
    for (const { sheet, row, col, cell } of [...changes].reverse()) {
      sheet.set(row, col, cell);
    }
    if (changes.length > 0) {
      to.push(back);
      this.calculate();
    }
  }
}

/** Puts a result in place, or `#SPILL!` when something is in its way. */
function spill(sheet: MemorySheet, at: { row: number; col: number }, cell: MemoryCell, grid: CellValue[][]): void {
  const others = grid
    .flatMap((row, r) => row.map((value, c) => ({ value, row: at.row + r, col: at.col + c })))
    .slice(1);
  const blocked = others.some(({ row, col }) => view(sheet.get(row, col), 'formulas') !== '');
  sheet.set(at.row, at.col, { ...cell, value: blocked ? '#SPILL!' : (grid[0]?.[0] ?? '') });
  for (const { value, row, col } of blocked ? [] : others) {
    sheet.set(row, col, { ...lookOf(sheet.get(row, col)), value, spilledFrom: at });
  }
}
