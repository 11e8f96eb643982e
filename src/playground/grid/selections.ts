import { RANGE_TYPE } from '@univerjs/core';
import { ScrollToRangeOperation } from '@univerjs/sheets-ui';
import { MAX_COLS, MAX_ROWS } from '../port/a1';
import { growTo } from './room';
import { sheetFacade, sheetModel } from './book';
import type { IRange } from '@univerjs/core';
import type { Area, SheetArea } from '../port/port';
import type { Book } from './book';

/** A selected column or row is whole for the add-in, however many rows the grid happens to have. */
export function selectedArea(range: IRange): Area {
  const wholeColumn = range.rangeType === RANGE_TYPE.COLUMN || range.rangeType === RANGE_TYPE.ALL;
  const wholeRow = range.rangeType === RANGE_TYPE.ROW || range.rangeType === RANGE_TYPE.ALL;
  return {
    row: wholeColumn ? 0 : range.startRow,
    col: wholeRow ? 0 : range.startColumn,
    rows: wholeColumn ? MAX_ROWS : range.endRow - range.startRow + 1,
    cols: wholeRow ? MAX_COLS : range.endColumn - range.startColumn + 1,
  };
}

export function currentSelection(book: Book): SheetArea {
  const range = book.facade.getActiveRange();
  return range
    ? { sheetId: range.getSheetId(), ...selectedArea(range.getRange()) }
    : { sheetId: book.facade.getActiveSheet().getSheetId(), row: 0, col: 0, rows: 1, cols: 1 };
}

/** Every selected area, the last one last. */
export function allSelections(book: Book): readonly SheetArea[] {
  const sheet = book.facade.getActiveSheet();
  const ranges = sheet.getSelection()?.getActiveRangeList() ?? [];
  return ranges.length > 1
    ? ranges.map(range => ({ sheetId: sheet.getSheetId(), ...selectedArea(range.getRange()) }))
    : [currentSelection(book)];
}

/** Excel brings what is selected into view. */
export function selectArea(book: Book, area: SheetArea): void {
  if (book.facade.getActiveSheet().getSheetId() !== area.sheetId) {
    book.facade.setActiveSheet(sheetFacade(book, area.sheetId));
  }
  growTo(book, area);
  const sheet = sheetModel(book, area.sheetId);
  const rows = Math.min(area.rows, sheet.getRowCount() - area.row);
  const cols = Math.min(area.cols, sheet.getColumnCount() - area.col);
  sheetFacade(book, area.sheetId).getRange(area.row, area.col, rows, cols).activate();
  const corner = { startRow: area.row, endRow: area.row, startColumn: area.col, endColumn: area.col };
  void book.commands.executeCommand(ScrollToRangeOperation.id, { range: corner });
}
