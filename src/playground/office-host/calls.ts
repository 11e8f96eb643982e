/** Custom-function calls on their way to the add-in and back. */

/** An event of `richApiMessage`: category, type, target, JSON text, id. */
export type Entry = readonly [category: number, type: number, target: string, json: string, id: number | null];

export const FunctionFlag = { Cancelable: 1, Streaming: 2, ErrorArguments: 4 } as const;

export interface FunctionCall {
  /** The id by which the add-in associated the function. */
  readonly id: string;
  /** One entry for each declared parameter; `null` where left out. */
  readonly args: readonly unknown[];
  /** The cell that asks. */
  readonly address: string;
  readonly flags: number;
  /** Where each argument stands, `""` for one that is no reference; only for functions that ask for it. */
  readonly parameterAddresses: readonly string[] | null;
}

export type FunctionResult =
  | { readonly kind: 'value'; readonly value: unknown }
  | { readonly kind: 'error'; readonly code: number; readonly message: string };

interface Pending {
  readonly call: FunctionCall;
  readonly done: (result: FunctionResult) => void;
}

const CALL = 1000;
const CANCEL = 1001;
/** Calls travel together, but a message of many large ranges is cut so that no single text grows without bound. */
const MESSAGE_LENGTH = 16_000_000;

/** `[id, true, value, …]` or `[id, false, text, code, …]`. */
function readResult(raw: unknown): { id: number; result: FunctionResult } | undefined {
  if (!Array.isArray(raw) || typeof raw[0] !== 'number') {
    return undefined;
  }
  const [id, ok, value, code] = raw as [number, unknown, unknown, unknown];
  return ok === true
    ? { id, result: { kind: 'value', value } }
    : {
        id,
        result: {
          kind: 'error',
          code: typeof code === 'number' ? code : 2,
          message: typeof value === 'string' ? value : '',
        },
      };
}

/**
 * Holds calls back until the add-in says that its functions are ready, sends those of one moment together, and gives each
 * result to whoever asked. Results of cancelled calls are dropped. An add-in that reloads gets every unanswered call again.
 */
export class FunctionCalls {
  private readonly pending = new Map<number, Pending>();
  private readonly unsent = new Set<number>();
  private last = 0;
  private open = false;
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly send: (entries: readonly Entry[]) => void) {}

  /** How many calls have not been answered. */
  get size(): number {
    return this.pending.size;
  }

  /** Calls are sent; before, they are kept. */
  get opened(): boolean {
    return this.open;
  }

  /** Starts a call; the returned function abandons it. */
  call(call: FunctionCall, done: (result: FunctionResult) => void): () => void {
    const id = ++this.last;
    this.pending.set(id, { call, done });
    this.unsent.add(id);
    this.schedule();
    return () => {
      this.cancel(id);
    };
  }

  /** The add-in's page is loading: nothing can be sent, and what was sent is lost. */
  close(): void {
    this.open = false;
    for (const id of this.pending.keys()) {
      this.unsent.add(id);
    }
  }

  ready(): void {
    this.open = true;
    this.schedule();
  }

  results(list: unknown): void {
    for (const raw of Array.isArray(list) ? (list as unknown[]) : []) {
      const answer = readResult(raw);
      const asked = answer && this.pending.get(answer.id);
      if (answer && asked) {
        if ((asked.call.flags & FunctionFlag.Streaming) === 0) {
          this.pending.delete(answer.id);
        }
        asked.done(answer.result);
      }
    }
  }

  private cancel(id: number): void {
    if (this.pending.delete(id) && !this.unsent.delete(id) && this.open) {
      this.send([[1, CANCEL, '', JSON.stringify({ invocationId: id }), id]]);
    }
  }

  private schedule(): void {
    if (this.open && this.unsent.size > 0) {
      this.timer ??= setTimeout(() => {
        this.flush();
      }, 0);
    }
  }

  private flush(): void {
    this.timer = undefined;
    let entries: Entry[] = [];
    let length = 0;
    for (const id of this.open ? [...this.unsent] : []) {
      const call = this.pending.get(id)?.call;
      this.unsent.delete(id);
      if (call) {
        const json = JSON.stringify([id, call.id, call.args, call.address, call.flags, call.parameterAddresses]);
        entries.push([1, CALL, '', json, id]);
        length += json.length;
      }
      if (length > MESSAGE_LENGTH) {
        this.send(entries);
        entries = [];
        length = 0;
      }
    }
    if (entries.length > 0) {
      this.send(entries);
    }
  }
}
