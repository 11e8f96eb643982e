import { CommandType } from '@univerjs/core';
import { SetWorksheetColumnCountMutation, SetWorksheetRowCountMutation } from '@univerjs/sheets';
import { MAX_COLS, MAX_ROWS } from '../port/a1';
import { sheetModel } from './book';
import type { FunctionResult } from '../office-host/calls';
import type { SheetArea } from '../port/port';
import type { Book } from './book';
import type { CellKey } from './calculation';

const MUTATION = 'playground.mutation.grow';

/** For what is redone on a sheet that is inserted again, as small as a new one. */
export function registerGrowth(book: Book): void {
  book.commands.registerCommand({
    id: MUTATION,
    type: CommandType.MUTATION,
    handler: (_, area?: SheetArea) => {
      if (area) {
        growTo(book, area);
      }
      return true;
    },
  });
}

/**
 * Excel's sheets are as large as sheets get; Univer's have the rows they were made with, and what does not fit is lost or `#SPILL!`.
 * Growing is no edit of the user's, so it goes past the undo stack.
 */
export function growTo(book: Book, area: SheetArea): void {
  const { sheetId, row, col, rows, cols } = area;
  const sheet = sheetModel(book, sheetId);
  const where = { unitId: book.unitId, subUnitId: sheetId };
  const lower = rows < MAX_ROWS && row + rows > sheet.getRowCount();
  const wider = cols < MAX_COLS && col + cols > sheet.getColumnCount();
  if (lower || wider) {
    book.undo.alongside({ id: MUTATION, params: area });
  }
  if (lower) {
    const rowCount = Math.min(row + rows + 50, MAX_ROWS);
    book.commands.syncExecuteCommand(SetWorksheetRowCountMutation.id, { ...where, rowCount });
  }
  if (wider) {
    const columnCount = Math.min(col + cols + 5, MAX_COLS);
    book.commands.syncExecuteCommand(SetWorksheetColumnCountMutation.id, { ...where, columnCount });
  }
}

/** Makes room for a result before it spills. */
export function makeRoom(book: Book, cell: CellKey, result: FunctionResult): void {
  const rows = result.kind === 'value' && Array.isArray(result.value) ? (result.value as unknown[]) : [];
  const [first] = rows;
  if (book.model.getSheetBySheetId(cell.sheetId)) {
    growTo(book, {
      ...cell,
      rows: Math.max(1, rows.length),
      cols: Array.isArray(first) ? Math.max(1, first.length) : 1,
    });
  }
}
