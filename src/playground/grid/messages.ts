import { cellKey } from './two-phase';
import type { FunctionResult } from '../office-host/calls';
import type { CellKey } from './calculation';

interface Said {
  readonly cell: CellKey;
  readonly text: string;
  /** The texts of errors inside a spilled result, by row and column within it. */
  readonly inside: ReadonlyMap<string, string>;
}

function place(row: number, col: number): string {
  return `${String(row)},${String(col)}`;
}

/** An error that stands in a matrix carries its text with it. */
function textsInside(value: unknown): ReadonlyMap<string, string> {
  const texts = new Map<string, string>();
  for (const [r, row] of (Array.isArray(value) ? (value as unknown[]) : []).entries()) {
    for (const [c, cell] of (Array.isArray(row) ? (row as unknown[]) : []).entries()) {
      const text =
        typeof cell === 'object' && cell !== null ? (cell as { readonly message?: unknown }).message : undefined;
      if (typeof text === 'string' && text !== '') {
        texts.set(place(r, c), text);
      }
    }
  }
  return texts;
}

/** The texts of errors by the cell that asked: Univer shows an error's code and never its text. */
export class Messages {
  private readonly said = new Map<string, Said>();

  /** The text for a cell; `anchor` is the cell whose result spilled there, when it is another. */
  get(cell: CellKey, anchor: CellKey = cell): string | undefined {
    const said = this.said.get(cellKey(anchor));
    const inner = said?.inside.get(place(cell.row - anchor.row, cell.col - anchor.col));
    return inner ?? (anchor.row === cell.row && anchor.col === cell.col ? said?.text : undefined);
  }

  /** Remembers what a result says about its errors, in place of what the last one said. */
  answer(cell: CellKey, result: FunctionResult): void {
    this.remember({
      cell,
      text: result.kind === 'error' ? result.message : '',
      inside: result.kind === 'value' ? textsInside(result.value) : new Map(),
    });
  }

  refuse(cell: CellKey, text: string): void {
    this.remember({ cell, text, inside: new Map() });
  }

  forget(changed: (cell: CellKey) => boolean): void {
    for (const [key, { cell }] of this.said) {
      if (changed(cell)) {
        this.said.delete(key);
      }
    }
  }

  /** Says whether there was any. */
  forgetAll(): boolean {
    const some = this.said.size > 0;
    this.said.clear();
    return some;
  }

  private remember(said: Said): void {
    if (said.text === '' && said.inside.size === 0) {
      this.said.delete(cellKey(said.cell));
    } else {
      this.said.set(cellKey(said.cell), said);
    }
  }
}
