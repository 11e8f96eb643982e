import type { WorkbookPort } from '../port/port';

const EDITS: ReadonlySet<string> = new Set(['changed', 'added', 'deleted', 'renamed']);

/** Whether the workbook holds edits that are in no file. */
export class Unsaved {
  private edited: boolean;
  private names: string;

  constructor(
    private readonly port: WorkbookPort,
    edited: boolean,
  ) {
    this.edited = edited;
    this.names = this.namesNow();
    port.on(({ kind }) => {
      this.edited ||= EDITS.has(kind);
    });
  }

  get any(): boolean {
    return this.edited || this.namesNow() !== this.names;
  }

  saved(): void {
    this.edited = false;
    this.names = this.namesNow();
  }

  /** No event tells of a name. */
  private namesNow(): string {
    return JSON.stringify(this.port.names());
  }
}
