import { CommandType } from '@univerjs/core';
import { NO_RECORDS } from '../port/records';
import type { IMutationInfo } from '@univerjs/core';
import type { Records } from '../port/records';
import type { Book } from './book';

const MUTATION = 'playground.mutation.set-records';

interface Params {
  readonly records: Records;
}

/** Keeps what the workbook holds beside its cells; by a mutation, so that it is undone and redone with the cells. */
export class GridRecords {
  now: Records;

  constructor(
    private readonly book: Book,
    initial: Partial<Records> | undefined,
    private readonly changed: () => void,
  ) {
    this.now = { ...NO_RECORDS, ...initial };
    book.commands.registerCommand({
      id: MUTATION,
      type: CommandType.MUTATION,
      handler: (_, params?: Params) => {
        this.now = params?.records ?? this.now;
        this.changed();
        return true;
      },
    });
  }

  /** Gives the step of undo that this is. */
  change(patch: Partial<Records>): { readonly undo: IMutationInfo; readonly redo: IMutationInfo } {
    const undo = { id: MUTATION, params: { records: this.now } satisfies Params };
    const redo = { id: MUTATION, params: { records: { ...this.now, ...patch } } satisfies Params };
    this.book.commands.syncExecuteCommand(redo.id, redo.params);
    return { undo, redo };
  }
}
