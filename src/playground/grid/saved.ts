import type { IWorkbookData } from '@univerjs/core';
import type { Book } from './book';

/** A workbook as it is carried from one loading of the page to the next. */
interface Saved {
  readonly snapshot: Partial<IWorkbookData>;
  readonly activeSheet: string;
}

export function save(book: Book): string {
  const saved: Saved = { snapshot: book.facade.save(), activeSheet: book.facade.getActiveSheet().getSheetName() };
  return JSON.stringify(saved);
}

/** Only ever reads what `save` wrote. */
export function read(text: string): Saved {
  return JSON.parse(text) as Saved;
}
