import { MemorySheets } from './memory-sheets';
import { NO_RECORDS } from './records';
import { surroundingRegion } from './region';
import type { Area, DefinedName, SheetArea, WorkbookPort } from './port';
import type { Records } from './records';

function firstCell(sheetId: string): SheetArea {
  return { sheetId, row: 0, col: 0, rows: 1, cols: 1 };
}

/** A workbook without a grid: enough of Excel for the host's tests. */
export class MemoryPort extends MemorySheets implements WorkbookPort {
  editing = false;
  records: Records = NO_RECORDS;
  private selected: readonly SheetArea[];

  constructor(firstSheet?: string) {
    super();
    this.activateSheet(this.addSheet(firstSheet));
    this.selected = [firstCell(this.activeSheet())];
  }

  selection(): SheetArea {
    return this.selected.at(-1) ?? firstCell(this.activeSheet());
  }

  selections(): readonly SheetArea[] {
    return this.selected;
  }

  select(area: SheetArea): void {
    this.activateSheet(area.sheetId);
    this.selected = [area];
    this.emit({ kind: 'selection', area });
  }

  /** As with Ctrl held. */
  selectToo(area: SheetArea): void {
    this.selected = [...this.selected, area];
    this.emit({ kind: 'selection', area });
  }

  used(sheetId: string): Area | undefined {
    return this.sheet(sheetId).used();
  }

  region(area: SheetArea): Area {
    const sheet = this.sheet(area.sheetId);
    const used = sheet.used();
    return used ? surroundingRegion(area, used, (row, col) => sheet.filled(row, col)) : area;
  }

  spillOf(sheetId: string, row: number, col: number): Area | undefined {
    let last: { row: number; col: number } | undefined;
    for (const entry of this.sheet(sheetId).entries()) {
      const from = entry.cell.spilledFrom;
      if (from?.row === row && from.col === col) {
        last = { row: Math.max(last?.row ?? 0, entry.row), col: Math.max(last?.col ?? 0, entry.col) };
      }
    }
    return last && { row, col, rows: last.row - row + 1, cols: last.col - col + 1 };
  }

  spillParent(sheetId: string, row: number, col: number): Area | undefined {
    const from = this.sheet(sheetId).get(row, col)?.spilledFrom ?? (this.spillOf(sheetId, row, col) && { row, col });
    return from && { ...from, rows: 1, cols: 1 };
  }

  names(): readonly DefinedName[] {
    return [...this.defined.values()];
  }

  setName(name: string, formula: string, comment = ''): void {
    this.defined.set(name.toUpperCase(), { name, formula, comment });
    this.calculate();
  }

  deleteName(name: string): void {
    this.defined.delete(name.toUpperCase());
    this.calculate();
  }

  keep(patch: Partial<Records>): void {
    this.records = { ...this.records, ...patch };
    this.emit({ kind: 'kept' });
  }

  editingEnded(): Promise<void> {
    return new Promise(resolve => {
      const look = (): void => {
        if (this.editing) {
          setTimeout(look, 10);
        } else {
          resolve();
        }
      };
      look();
    });
  }

  settle(): Promise<void> {
    return Promise.resolve();
  }
}
