import { parseAddress } from './a1';
import { intersect } from './areas';
import { MemoryCells } from './memory-cells';
import { MemorySheet } from './memory-sheet';
import type { Area, CellFormat, Frozen, Lines, SheetArea, SheetInfo } from './port';

/** The lines of an area, by their places in the sheet. */
function span(area: Area, lines: Lines): number[] {
  const [from, count] = lines === 'rows' ? [area.row, area.rows] : [area.col, area.cols];
  return Array.from({ length: count }, (_, index) => from + index);
}

/** The sheets of a workbook in memory, and how they look: nothing is drawn, so nothing is measured. */
export class MemorySheets extends MemoryCells {
  private created = 0;
  private active = '';

  sheets(): readonly SheetInfo[] {
    return this.all.map(({ id, name, visible, tabColor, gridlines }) => ({ id, name, visible, tabColor, gridlines }));
  }

  addSheet(name?: string): string {
    this.created += 1;
    const id = `{${String(this.created).padStart(8, '0')}}`;
    this.all.push(new MemorySheet(id, name ?? `Sheet${String(this.created)}`));
    this.emit({ kind: 'added', sheetId: id });
    return id;
  }

  removeSheet(sheetId: string): void {
    const { name: gone } = this.sheet(sheetId);
    this.all.splice(this.all.indexOf(this.sheet(sheetId)), 1);
    for (const [key, each] of this.defined) {
      const { sheet } = parseAddress(each.formula.replace(/^=/, '')) ?? {};
      if (sheet === gone) this.defined.set(key, { ...each, formula: '=#REF!' });
    }
    this.calculate();
    this.emit({ kind: 'deleted', sheetId });
    const [first] = this.all;
    if (this.active === sheetId && first) {
      this.activateSheet(first.id);
    }
  }

  renameSheet(sheetId: string, name: string): void {
    const sheet = this.sheet(sheetId);
    const before = sheet.name;
    sheet.name = name;
    this.emit({ kind: 'renamed', sheetId, before, after: name });
  }

  showSheet(sheetId: string, visible: boolean): void {
    this.sheet(sheetId).visible = visible;
  }

  setTabColor(sheetId: string, color: string): void {
    this.sheet(sheetId).tabColor = color;
  }

  showGridlines(sheetId: string, shown: boolean): void {
    this.sheet(sheetId).gridlines = shown;
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

  autofitColumns(): void {
    return;
  }

  rowHeight(sheetId: string, row: number): number {
    return this.sheet(sheetId).heights.get(row) ?? 20;
  }

  setRowHeights(area: SheetArea, pixels: number): void {
    for (const row of span(area, 'rows')) {
      this.sheet(area.sheetId).heights.set(row, pixels);
    }
  }

  autofitRows(): void {
    return;
  }

  hidden(area: SheetArea, lines: Lines): boolean | undefined {
    const all = span(area, lines);
    const count = all.filter(line => this.sheet(area.sheetId).hidden[lines].has(line)).length;
    return count === 0 ? false : count === all.length ? true : undefined;
  }

  hide(area: SheetArea, lines: Lines, hidden: boolean): void {
    const known = this.sheet(area.sheetId).hidden[lines];
    for (const line of span(area, lines)) {
      if (hidden) known.add(line);
      else known.delete(line);
    }
  }

  merges(sheetId: string): readonly Area[] {
    return this.sheet(sheetId).merges;
  }

  /** What the cells hold beside the first is lost, as in Excel. */
  merge(area: SheetArea): void {
    this.unmerge(area);
    const { row, col, rows, cols } = area;
    this.edit(area, (cell, r, c) => (r === 0 && c === 0 ? cell : undefined));
    this.sheet(area.sheetId).merges = [...this.merges(area.sheetId), { row, col, rows, cols }];
  }

  unmerge(area: SheetArea): void {
    this.sheet(area.sheetId).merges = this.merges(area.sheetId).filter(merged => !intersect(merged, area));
  }

  freeze(sheetId: string, rows: number, cols: number): void {
    this.sheet(sheetId).frozen = { rows, cols };
  }

  frozen(sheetId: string): Frozen {
    return this.sheet(sheetId).frozen;
  }
}
