import { CommandType } from '@univerjs/core';
import { NO_RECORDS, undone } from '../port/records';
import type { Records } from '../port/records';
import type { Book } from './book';
import type { Writes } from './writes';

const MUTATION = 'playground.mutation.set-records';

/** Keeps what the workbook holds beside its cells; by a mutation, so that what is undone is undone with the cells. */
export class GridRecords {
  now: Records;

  constructor(
    private readonly book: Book,
    private readonly writes: Writes,
    initial: Partial<Records> | undefined,
    changed: () => void,
  ) {
    this.now = { ...NO_RECORDS, ...initial };
    book.commands.registerCommand({
      id: MUTATION,
      type: CommandType.MUTATION,
      handler: (_, patch?: Partial<Records>) => {
        this.now = { ...this.now, ...patch };
        changed();
        return true;
      },
    });
  }

  /** As a consequence of something that is itself undone: no step of its own. */
  adjust(patch: Partial<Records>): void {
    this.book.commands.syncExecuteCommand(MUTATION, patch);
  }

  change(patch: Partial<Records>): void {
    const before = undone(this.now, patch);
    this.adjust(patch);
    if (before) {
      this.writes.done({ id: MUTATION, params: before }, { id: MUTATION, params: patch });
    }
  }
}
