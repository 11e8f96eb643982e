import { LexerTreeBuilder, RemoveDefinedNameMutation, SetDefinedNameMutation } from '@univerjs/engine-formula';
import {
  InsertDefinedNameCommand,
  RemoveDefinedNameCommand,
  SetDefinedNameCommand,
  SheetInterceptorService,
} from '@univerjs/sheets';
import type { IDefinedNamesServiceParam } from '@univerjs/engine-formula';
import type { DefinedName } from '../port/port';
import type { Book } from './book';

/** Univer's mark of a name that belongs to the workbook and not to a sheet. */
export const WHOLE_BOOK = 'AllDefaultWorkbook';

function stored(book: Book): readonly IDefinedNamesServiceParam[] {
  return Object.values(book.names.getDefinedNameMap(book.unitId) ?? {});
}

function find(book: Book, name: string): IDefinedNamesServiceParam | undefined {
  return stored(book).find(item => item.name.toUpperCase() === name.toUpperCase());
}

export function listNames(book: Book): readonly DefinedName[] {
  return stored(book).map(({ name, formulaOrRefString, comment }) => ({
    name,
    formula: formulaOrRefString.startsWith('=') ? formulaOrRefString : `=${formulaOrRefString}`,
    comment: comment ?? '',
  }));
}

/**
 * Univer keeps formulas parsed, with the old meaning of a name in them, and then recalculates `=NAME` but not `=F(NAME)`. It keeps long
 * ones under a hash that does not tell which names they hold, so every parsed formula is forgotten: the empty text is in each key.
 */
function forgetParsed(book: Book): void {
  book.functions.deleteFormulaAstCacheKey('');
  // What formulas were taken apart into is kept in one place for all; disposing of any builder empties it.
  new LexerTreeBuilder().dispose();
}

/** Adds or changes a name; every formula that holds it follows. */
export function defineName(book: Book, name: string, formula: string, comment: string | undefined): void {
  const before = find(book, name);
  forgetParsed(book);
  const command = before ? SetDefinedNameCommand : InsertDefinedNameCommand;
  book.commands.syncExecuteCommand(command.id, {
    unitId: book.unitId,
    id: before?.id ?? crypto.randomUUID(),
    name: before?.name ?? name,
    formulaOrRefString: formula,
    comment: comment ?? before?.comment ?? '',
    localSheetId: WHOLE_BOOK,
  });
}

export function removeName(book: Book, name: string): void {
  const before = find(book, name);
  if (before) {
    forgetParsed(book);
    book.commands.syncExecuteCommand(RemoveDefinedNameCommand.id, { ...before, unitId: book.unitId });
  }
}

/**
 * A name that goes leaves formulas that hold it as they are: they show #NAME?, and are well again when the name is back, as in Excel.
 * Univer would write #REF! into them for good. `changed` is told of every name that comes, goes or changes, as formulas that hold it may
 * depend on nothing yet; once for those of one act.
 */
export function keepNamesInFormulas(book: Book, changed: () => void): void {
  const interceptor = book.injector.get(SheetInterceptorService);
  const ask = interceptor.onCommandExecute.bind(interceptor);
  interceptor.onCommandExecute = info =>
    info.id === RemoveDefinedNameCommand.id ? { undos: [], redos: [] } : ask(info);
  let told = false;
  book.commands.onCommandExecuted(({ id }) => {
    if (id !== SetDefinedNameMutation.id && id !== RemoveDefinedNameMutation.id) {
      return;
    }
    forgetParsed(book);
    if (!told) {
      told = true;
      queueMicrotask(() => {
        told = false;
        changed();
      });
    }
  });
}

/**
 * A name whose sheet is deleted becomes #REF!, as in Excel. Univer looks for the sheet with the formula's `=` before its name, and
 * finds none.
 */
export function loseNamesWithSheets({ names }: Book): void {
  const sheetOf = names.getWorksheetByRef.bind(names);
  names.getWorksheetByRef = (unitId, ref) => sheetOf(unitId, ref.replace(/^=/, ''));
}
