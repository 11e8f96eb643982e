import { intersect } from '../port/areas';
import { sheetFacade, sheetModel } from './book';
import { areaOf } from './reads';
import { growTo } from './room';
import { UniverSheets } from './sheets';
import type { FWorksheet } from '@univerjs/sheets/facade';
import type { Area, Lines, SheetArea } from '../port/port';

/** Rows and columns of the workbook that the user sees: how large they are, which are hidden, what is merged over them. */
export class UniverLines extends UniverSheets {
  columnWidth(sheetId: string, col: number): number {
    return sheetFacade(this.book, sheetId).getColumnWidth(col);
  }

  setColumnWidth(sheetId: string, col: number, pixels: number): void {
    sheetFacade(this.book, sheetId).setColumnWidth(col, Math.round(pixels));
  }

  autofitColumns(area: SheetArea): void {
    const { facade, cols } = this.shown(area);
    if (cols > 0) {
      facade.autoResizeColumns(area.col, cols);
    }
  }

  rowHeight(sheetId: string, row: number): number {
    return sheetModel(this.book, sheetId).getRowHeight(row);
  }

  setRowHeights(area: SheetArea, pixels: number): void {
    growTo(this.book, area);
    const { facade, rows } = this.shown(area);
    facade.setRowHeightsForced(area.row, rows, Math.round(pixels));
  }

  autofitRows(area: SheetArea): void {
    const { facade, rows } = this.shown(area);
    if (rows > 0) {
      facade.autoResizeRows(area.row, rows);
    }
  }

  hidden(area: SheetArea, lines: Lines): boolean | undefined {
    const sheet = sheetModel(this.book, area.sheetId);
    const { rows, cols } = this.shown(area);
    const [from, count] = lines === 'rows' ? [area.row, rows] : [area.col, cols];
    let found = 0;
    for (let line = from; line < from + count; line++) {
      const visible = lines === 'rows' ? sheet.getRowVisible(line) : sheet.getColVisible(line);
      found += visible ? 0 : 1;
    }
    return found === 0 ? false : found === (lines === 'rows' ? area.rows : area.cols) ? true : undefined;
  }

  hide(area: SheetArea, lines: Lines, hidden: boolean): void {
    growTo(this.book, area);
    const { facade, rows, cols } = this.shown(area);
    if (lines === 'rows') {
      if (hidden) facade.hideRows(area.row, rows);
      else facade.showRows(area.row, rows);
    } else {
      if (hidden) facade.hideColumns(area.col, cols);
      else facade.showColumns(area.col, cols);
    }
  }

  merges(sheetId: string): readonly Area[] {
    return sheetModel(this.book, sheetId).getMergeData().map(areaOf);
  }

  merge(area: SheetArea): void {
    growTo(this.book, area);
    this.parts.writes.apply();
    this.range(area).merge({ isForceMerge: true });
  }

  unmerge(area: SheetArea): void {
    for (const merged of this.merges(area.sheetId)) {
      if (intersect(merged, area)) {
        this.range({ ...merged, sheetId: area.sheetId }).breakApart();
      }
    }
  }

  private range({ sheetId, row, col, rows, cols }: SheetArea): ReturnType<FWorksheet['getRange']> {
    return sheetFacade(this.book, sheetId).getRange(row, col, rows, cols);
  }

  /** The sheet, and how much of the area the grid has, when all that was written shows. */
  private shown({ sheetId, row, col, rows, cols }: SheetArea): { facade: FWorksheet; rows: number; cols: number } {
    this.parts.writes.apply();
    const sheet = sheetModel(this.book, sheetId);
    return {
      facade: sheetFacade(this.book, sheetId),
      rows: Math.min(rows, sheet.getRowCount() - row),
      cols: Math.min(cols, sheet.getColumnCount() - col),
    };
  }
}
