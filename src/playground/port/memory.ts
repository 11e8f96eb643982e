import { MemoryCells } from './memory-cells';
import { MemorySheet } from './memory-sheet';
import { NO_RECORDS } from './records';
import { surroundingRegion } from './region';
import type { Area, CellFormat, DefinedName, SheetArea, SheetInfo, WorkbookPort } from './port';
import type { Records } from './records';

function firstCell(sheetId: string): SheetArea {
  return { sheetId, row: 0, col: 0, rows: 1, cols: 1 };
}

/** A workbook without a grid: enough of Excel for the host's tests. */
export class MemoryPort extends MemoryCells implements WorkbookPort {
  editing = false;
  records: Records = NO_RECORDS;
  private created = 0;
  private active: string;
  private selected: readonly SheetArea[];

  constructor(firstSheet?: string) {
    super();
    this.active = this.addSheet(firstSheet);
    this.selected = [firstCell(this.active)];
  }

  sheets(): readonly SheetInfo[] {
    return this.all.map(({ id, name, visible }) => ({ id, name, visible }));
  }

  addSheet(name?: string): string {
    this.created += 1;
    const id = `{${String(this.created).padStart(8, '0')}}`;
    this.all.push(new MemorySheet(id, name ?? `Sheet${String(this.created)}`));
    this.emit({ kind: 'added', sheetId: id });
    return id;
  }

  removeSheet(sheetId: string): void {
    this.all.splice(this.all.indexOf(this.sheet(sheetId)), 1);
    this.emit({ kind: 'deleted', sheetId });
    const [first] = this.all;
    if (this.active === sheetId && first) {
      this.activateSheet(first.id);
    }
  }

  renameSheet(sheetId: string, name: string): void {
    this.sheet(sheetId).name = name;
  }

  showSheet(sheetId: string, visible: boolean): void {
    this.sheet(sheetId).visible = visible;
  }

  activeSheet(): string {
    return this.active;
  }

  activateSheet(sheetId: string): void {
    const before = this.active;
    if (before !== sheetId) {
      this.active = sheetId;
      this.emit({ kind: 'deactivated', sheetId: before });
      this.emit({ kind: 'activated', sheetId });
    }
  }

  selection(): SheetArea {
    return this.selected.at(-1) ?? firstCell(this.active);
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

  format(area: SheetArea): CellFormat {
    return this.sheet(area.sheetId).get(area.row, area.col)?.format ?? {};
  }

  setFormat(area: SheetArea, patch: CellFormat): void {
    this.edit(area, cell => ({ ...cell, format: { ...cell?.format, ...patch } }));
  }

  columnWidth(sheetId: string, col: number): number {
    return this.sheet(sheetId).widths.get(col) ?? 64;
  }

  setColumnWidth(sheetId: string, col: number, pixels: number): void {
    this.sheet(sheetId).widths.set(col, pixels);
  }

  /** Nothing is drawn, so nothing is measured. */
  autofitColumns(): void {
    return;
  }

  /** Nothing is drawn, so nothing is frozen. */
  freeze(): void {
    return;
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
