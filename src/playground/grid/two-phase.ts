import { sameArguments } from './same';
import type { FunctionCall, FunctionResult } from '../office-host/calls';
import type { CellKey } from './calculation';

export type Invoke = (call: FunctionCall, done: (result: FunctionResult) => void) => () => void;

/** One question of a cell to the add-in; a formula may ask several. */
interface Question {
  readonly id: string;
  readonly args: readonly unknown[];
  readonly abandon: () => void;
  result?: FunctionResult;
}

interface Asking {
  readonly cell: CellKey;
  questions: Question[];
  /** The pass that asked last; within it the questions belong together. */
  pass: number;
}

/** In milliseconds: how soon a delivery that had to wait is tried again. */
const RETRY = 30;

export function cellKey({ sheetId, row, col }: CellKey): string {
  return `${sheetId}|${String(row)}|${String(col)}`;
}

/**
 * A function that waits would block Univer's whole pass, and any edit would restart it. So calculation happens twice: the first pass
 * starts the call and shows that it is on its way; when the answer is there, a second pass over that cell finds it here.
 */
export class TwoPhase {
  private readonly asking = new Map<string, Asking>();
  private readonly answered = new Map<string, CellKey>();
  private delivering = new Map<string, CellKey>();
  private pass = 0;
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly invoke: Invoke,
    /** Starts a pass over these cells, or says that it cannot now; it is asked again a little later. */
    private readonly recalculate: (cells: Iterable<CellKey>) => boolean,
    /** Told of each answer before it is shown. */
    private readonly prepare: (cell: CellKey, result: FunctionResult) => void,
  ) {}

  /** Answers wait for a pass that shows them. */
  get idle(): boolean {
    return this.answered.size === 0 && this.delivering.size === 0;
  }

  /** Some call has not been answered. */
  get awaiting(): boolean {
    for (const { questions } of this.asking.values()) {
      if (questions.some(question => !question.result)) {
        return true;
      }
    }
    return false;
  }

  /** The answer if it is there; otherwise the call is on its way. */
  ask(cell: CellKey, call: FunctionCall): FunctionResult | undefined {
    const key = cellKey(cell);
    const asking = this.current(key, cell);
    const known = asking.questions.find(question => question.id === call.id && sameArguments(question.args, call.args));
    if (known) {
      return known.result;
    }
    const abandon = this.invoke(call, result => {
      question.result = result;
      if (this.asking.get(key) === asking && asking.questions.includes(question)) {
        this.prepare(cell, result);
        this.answered.set(key, cell);
        this.schedule();
      }
    });
    const question: Question = { id: call.id, args: call.args, abandon };
    asking.questions.push(question);
    return undefined;
  }

  /** Cells that hold something else now: nobody waits for their answers. */
  forget(changed: (cell: CellKey) => boolean): void {
    for (const [key, asking] of this.asking) {
      if (changed(asking.cell)) {
        this.drop(asking);
        this.asking.delete(key);
        this.answered.delete(key);
      }
    }
  }

  /** Cells have moved, so that no answer belongs to its place any more. Says whether any was awaited. */
  forgetAll(): boolean {
    const some = this.asking.size > 0;
    for (const asking of this.asking.values()) {
      this.drop(asking);
    }
    this.asking.clear();
    this.answered.clear();
    return some;
  }

  passStarted(): void {
    this.pass += 1;
  }

  /** Cells that a stopped pass did not reach keep their answers for the next one. */
  passEnded(finished: boolean): void {
    for (const [key, cell] of this.delivering) {
      const asking = this.asking.get(key);
      if (!finished && asking && asking.pass !== this.pass) {
        this.answered.set(key, cell);
      } else if (asking?.questions.every(question => question.result)) {
        this.asking.delete(key);
      }
    }
    this.delivering = new Map();
    this.schedule();
  }

  /** What a cell asks in this pass. A pass that does not deliver to the cell is a new question, whatever was asked before. */
  private current(key: string, cell: CellKey): Asking {
    const before = this.asking.get(key);
    if (before && (before.pass === this.pass || this.delivering.has(key))) {
      before.pass = this.pass;
      return before;
    }
    this.drop(before);
    this.answered.delete(key);
    const asking: Asking = { cell, questions: [], pass: this.pass };
    this.asking.set(key, asking);
    return asking;
  }

  private drop(asking: Asking | undefined): void {
    for (const question of asking?.questions ?? []) {
      if (!question.result) {
        question.abandon();
      }
    }
  }

  private schedule(delay = 0): void {
    if (this.answered.size > 0) {
      this.timer ??= setTimeout(() => {
        this.deliver();
      }, delay);
    }
  }

  private deliver(): void {
    this.timer = undefined;
    const cells = new Map(this.answered);
    this.delivering = cells;
    this.answered.clear();
    if (!this.recalculate(cells.values())) {
      this.delivering = new Map();
      for (const [key, cell] of cells) {
        this.answered.set(key, cell);
      }
      this.schedule(RETRY);
    }
  }
}
