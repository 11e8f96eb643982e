import type { IWorkbookData } from '@univerjs/core';
import type { Records } from '../port/records';
import type { Book } from './book';

/** A workbook as it is carried from one loading of the page to the next. */
interface Saved {
  readonly snapshot: Partial<IWorkbookData>;
  readonly activeSheet: string;
  readonly records?: Partial<Records>;
}

export function save(book: Book, records: Records): string {
  const snapshot = book.facade.save();
  const saved: Saved = { snapshot, activeSheet: book.facade.getActiveSheet().getSheetName(), records };
  return JSON.stringify(saved);
}

/** Only ever reads what `save` wrote. */
export function read(text: string): Saved {
  return JSON.parse(text) as Saved;
}
