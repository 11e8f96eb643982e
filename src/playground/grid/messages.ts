import { cellKey } from './two-phase';
import type { CellKey } from './calculation';

/** The texts of errors by cell: Univer shows an error's code and never its text. */
export class Messages {
  private readonly texts = new Map<string, { readonly cell: CellKey; readonly text: string }>();

  get(cell: CellKey): string | undefined {
    return this.texts.get(cellKey(cell))?.text;
  }

  set(cell: CellKey, text: string): void {
    if (text === '') {
      this.texts.delete(cellKey(cell));
    } else {
      this.texts.set(cellKey(cell), { cell, text });
    }
  }

  forget(changed: (cell: CellKey) => boolean): void {
    for (const [key, { cell }] of this.texts) {
      if (changed(cell)) {
        this.texts.delete(key);
      }
    }
  }

  /** Says whether there was any. */
  forgetAll(): boolean {
    const some = this.texts.size > 0;
    this.texts.clear();
    return some;
  }
}
