import { BooleanNumber } from '@univerjs/core';
import { SetWorksheetActiveOperation } from '@univerjs/sheets';
import { sheetFacade, sheetModel } from './book';
import type { Frozen, SheetInfo } from '../port/port';
import type { FWorksheet } from '@univerjs/sheets/facade';
import type { Book } from './book';
import type { Calculation } from './calculation';
import type { PortEvents } from './port-events';
import type { GridRecords } from './records';
import type { Writes } from './writes';

export interface PortParts {
  readonly book: Book;
  readonly writes: Writes;
  readonly calculation: Calculation;
  readonly events: PortEvents;
  readonly records: GridRecords;
  /** Forgets what is being asked, so that everything is asked anew. */
  readonly forgetCalls: () => void;
}

/** The sheets of the workbook that the user sees. */
export class UniverSheets {
  protected readonly book: Book;

  constructor(protected readonly parts: PortParts) {
    this.book = parts.book;
  }

  sheets(): readonly SheetInfo[] {
    return this.book.model.getSheets().map(sheet => ({
      id: sheet.getSheetId(),
      name: sheet.getName(),
      visible: !sheet.isSheetHidden(),
      tabColor: sheet.getTabColor() ?? '',
      gridlines: sheet.getConfig().showGridlines !== BooleanNumber.FALSE,
    }));
  }

  /** Univer shows a new sheet at once; Excel's API does not. */
  addSheet(name?: string): string {
    this.parts.writes.apply();
    const active = this.book.facade.getActiveSheet();
    const created = this.book.facade.create(name ?? this.freeName(), 200, 26);
    this.book.facade.setActiveSheet(active);
    // Redone, it is shown as Univer shows a new one: only then can its columns be given their widths again.
    const { unitId } = this.book;
    const show = (sheet: FWorksheet) => ({
      id: SetWorksheetActiveOperation.id,
      params: { unitId, subUnitId: sheet.getSheetId() },
    });
    this.parts.writes.done(show(active), show(created));
    return created.getSheetId();
  }

  removeSheet(sheetId: string): void {
    this.parts.writes.apply();
    this.book.facade.deleteSheet(sheetFacade(this.book, sheetId));
  }

  renameSheet(sheetId: string, name: string): void {
    sheetFacade(this.book, sheetId).setName(name);
  }

  showSheet(sheetId: string, visible: boolean): void {
    const sheet = sheetFacade(this.book, sheetId);
    if (visible) {
      sheet.showSheet();
    } else {
      sheet.hideSheet();
    }
  }

  setTabColor(sheetId: string, color: string): void {
    sheetFacade(this.book, sheetId).setTabColor(color);
  }

  showGridlines(sheetId: string, shown: boolean): void {
    sheetFacade(this.book, sheetId).setHiddenGridlines(!shown);
  }

  activeSheet(): string {
    return this.book.facade.getActiveSheet().getSheetId();
  }

  activateSheet(sheetId: string): void {
    this.book.facade.setActiveSheet(sheetFacade(this.book, sheetId));
  }

  private freeName(): string {
    const taken = new Set(this.sheets().map(sheet => sheet.name));
    let number = taken.size + 1;
    while (taken.has(`Sheet${String(number)}`)) {
      number += 1;
    }
    return `Sheet${String(number)}`;
  }
}

export function freezeAt(book: Book, sheetId: string, rows: number, cols: number): void {
  const sheet = sheetFacade(book, sheetId);
  if (rows === 0 && cols === 0) {
    sheet.cancelFreeze();
  } else {
    sheet.setFreeze({ startRow: rows || -1, startColumn: cols || -1, ySplit: rows, xSplit: cols });
  }
}

export function frozenAt(book: Book, sheetId: string): Frozen {
  const { xSplit, ySplit } = sheetModel(book, sheetId).getFreeze();
  return { rows: ySplit, cols: xSplit };
}
