import { RedoCommand, UndoCommand } from '@univerjs/core';
import { clipWhole } from '../port/areas';
import { surroundingRegion } from '../port/region';
import { UniverLines } from './lines';
import { readFormat, toStyle } from './looks';
import { defineName, listNames, removeName } from './defined-names';
import { areaOf, filledIn, readArea, spillCovering, usedArea } from './reads';
import { freezeAt, frozenAt } from './sheets';
import { allSelections, currentSelection, selectArea } from './selections';
import type {
  Area,
  CellFormat,
  CellValue,
  DefinedName,
  Facet,
  Frozen,
  PortListener,
  SheetArea,
  WorkbookPort,
} from '../port/port';
import type { Records } from '../port/records';

/** The workbook that the user sees. */
export class UniverPort extends UniverLines implements WorkbookPort {
  selection(): SheetArea {
    return currentSelection(this.book);
  }

  selections(): readonly SheetArea[] {
    return allSelections(this.book);
  }

  select(area: SheetArea): void {
    selectArea(this.book, area);
    this.parts.events.selected(area);
  }

  read(area: SheetArea, facet: Facet): CellValue[][] {
    this.parts.writes.apply();
    return readArea(this.book, area, facet);
  }

  write(area: SheetArea, grid: readonly (readonly CellValue[])[]): void {
    this.parts.writes.contents(area, grid);
  }

  setNumberFormats(area: SheetArea, grid: readonly (readonly CellValue[])[]): void {
    this.parts.writes.styles(area, (r, c) => {
      const format = grid[r]?.[c] ?? null;
      return format === null ? undefined : toStyle({ numberFormat: format === 'General' ? '' : String(format) });
    });
  }

  clear(area: SheetArea): void {
    this.parts.writes.wipe({ ...clipWhole(area, this.used(area.sheetId)), sheetId: area.sheetId });
  }

  used(sheetId: string): Area | undefined {
    this.parts.writes.apply();
    return usedArea(this.book, sheetId);
  }

  region(area: SheetArea): Area {
    const used = this.used(area.sheetId);
    return used ? surroundingRegion(area, used, filledIn(this.book, area.sheetId)) : area;
  }

  format(area: SheetArea): CellFormat {
    this.parts.writes.apply();
    return readFormat(this.book, area);
  }

  setFormat(area: SheetArea, patch: CellFormat): void {
    const style = toStyle(patch);
    this.parts.writes.styles({ ...clipWhole(area, this.used(area.sheetId)), sheetId: area.sheetId }, () => style);
  }

  freeze(sheetId: string, rows: number, cols: number): void {
    freezeAt(this.book, sheetId, rows, cols);
  }

  frozen(sheetId: string): Frozen {
    return frozenAt(this.book, sheetId);
  }

  spillOf(sheetId: string, row: number, col: number): Area | undefined {
    const range = this.book.formulas.getArrayFormulaRange()[this.book.unitId]?.[sheetId]?.[row]?.[col];
    return range ? areaOf(range) : undefined;
  }

  spillParent(sheetId: string, row: number, col: number): Area | undefined {
    return spillCovering(this.book, sheetId, row, col);
  }

  names(): readonly DefinedName[] {
    return listNames(this.book);
  }

  setName(name: string, formula: string, comment?: string): void {
    this.parts.writes.apply();
    defineName(this.book, name, formula, comment);
    this.parts.calculation.expect();
  }

  deleteName(name: string): void {
    removeName(this.book, name);
    this.parts.calculation.expect();
  }

  get records(): Records {
    return this.parts.records.now;
  }

  keep(patch: Partial<Records>): void {
    this.parts.records.change(patch);
  }

  calculate(): void {
    this.parts.writes.apply();
    this.parts.forgetCalls();
    this.parts.calculation.recalculateAll();
  }

  undo(): void {
    this.parts.writes.apply();
    this.book.commands.syncExecuteCommand(UndoCommand.id);
  }

  redo(): void {
    this.book.commands.syncExecuteCommand(RedoCommand.id);
  }

  get editing(): boolean {
    return this.parts.events.editing;
  }

  editingEnded(): Promise<void> {
    return this.parts.events.editingEnded();
  }

  begin(): void {
    this.parts.writes.hold();
  }

  end(): void {
    this.parts.writes.release();
  }

  settle(): Promise<void> {
    this.parts.writes.apply();
    return this.parts.calculation.settle();
  }

  on(listener: PortListener): () => void {
    return this.parts.events.on(listener);
  }
}
