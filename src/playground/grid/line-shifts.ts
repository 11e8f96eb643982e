import { InsertColMutation, InsertRowMutation, RemoveColMutation, RemoveRowMutation } from '@univerjs/sheets';
import type { IRange } from '@univerjs/core';
import type { Shift } from '../port/shift';
import type { Book } from './book';

/** Which way each mutation moves what lies behind it; undoing one is the other. */
const SHIFTS = new Map([
  [InsertRowMutation.id, { lines: 'rows', sign: 1 }],
  [RemoveRowMutation.id, { lines: 'rows', sign: -1 }],
  [InsertColMutation.id, { lines: 'cols', sign: 1 }],
  [RemoveColMutation.id, { lines: 'cols', sign: -1 }],
] as const);

interface Params {
  readonly subUnitId: string;
  readonly range: IRange;
}

/** Tells of rows and columns that come and go. */
export function followLines(book: Book, moved: (shift: Shift) => void): void {
  book.commands.onCommandExecuted(({ id, params }) => {
    const kind = SHIFTS.get(id);
    if (kind) {
      const { subUnitId: sheetId, range } = params as Params;
      const { lines, sign } = kind;
      const [at, end] = lines === 'rows' ? [range.startRow, range.endRow] : [range.startColumn, range.endColumn];
      moved({ sheetId, lines, at, count: sign * (end - at + 1) });
    }
  });
}
