import type { ICommandService, Injector, Nullable, Workbook, Worksheet } from '@univerjs/core';
import type { OneStep } from './one-step';
import type { FUniver } from '@univerjs/core/lib/facade';
import type { FormulaDataModel, IDefinedNamesService, IFunctionService } from '@univerjs/engine-formula';
import type { FWorkbook, FWorksheet } from '@univerjs/sheets/facade';
// Univer's packages add their members to the facade's types by being imported.
import type {} from '@univerjs/sheets-formula/facade';
import type {} from '@univerjs/sheets-ui/facade';

/** A booted Univer workbook and the services that the port needs, each of them public. */
export interface Book {
  readonly api: FUniver;
  readonly facade: FWorkbook;
  readonly model: Workbook;
  readonly unitId: string;
  readonly injector: Injector;
  readonly commands: ICommandService;
  readonly undo: OneStep;
  readonly formulas: FormulaDataModel;
  readonly names: IDefinedNamesService;
  readonly functions: IFunctionService;
}

function existing<T>(sheet: Nullable<T>, sheetId: string): T {
  if (!sheet) {
    throw new Error(`The workbook has no sheet ${sheetId}.`);
  }
  return sheet;
}

export function sheetModel(book: Book, sheetId: string): Worksheet {
  return existing(book.model.getSheetBySheetId(sheetId), sheetId);
}

export function sheetFacade(book: Book, sheetId: string): FWorksheet {
  return existing(book.facade.getSheetBySheetId(sheetId), sheetId);
}
