import { runBatch } from './batch';
import { serviceClasses, ROOTS } from './services';
import { upTo } from './since';
import { excelClasses } from './types/index';
import type { WorkbookPort } from '../port/port';
import type { RichApi } from './batch';
import type { HostObject } from './classes';
import type { Refusal } from './faults';
import type { Limits } from './limits';
import type { ServiceHooks } from './services';
import type { BatchBody, BatchResult } from './wire';

/** A request that may wait until the user has finished typing in a cell. */
const WAITS_FOR_EDITING = 64;

export interface SessionOptions {
  readonly port: WorkbookPort;
  readonly locale: string;
  readonly hooks: ServiceHooks;
  readonly limits: () => Limits;
  /** The version of ExcelApi that this Excel has, if it is an older one. */
  readonly excelApi?: () => string | undefined;
  readonly eventRange: (reference: string) => HostObject | undefined;
}

/** The rich API over a workbook: batches run strictly one after another, whoever sends them. */
export class Session {
  private readonly api: RichApi;
  private older: { readonly version: string; readonly api: RichApi } | undefined;
  private turn: Promise<unknown> = Promise.resolve();

  constructor(private readonly options: SessionOptions) {
    const { port, hooks } = options;
    this.api = {
      classes: { ...excelClasses(options), ...serviceClasses(hooks, port) },
      roots: ROOTS,
      references: new Map(),
      settle: () => port.settle(),
    };
  }

  /** Runs a batch. One that waits for the end of cell editing lets the others, such as function results, pass. */
  async run(body: BatchBody, flags: number, refusal?: Refusal): Promise<BatchResult> {
    if ((flags & WAITS_FOR_EDITING) !== 0 && this.options.port.editing) {
      await this.options.port.editingEnded();
    }
    const result = this.turn.then(() => this.execute(body, refusal));
    // A batch that the host itself fails in is that batch's answer, not the next one's.
    this.turn = result.catch(() => undefined);
    return result;
  }

  private current(): RichApi {
    const version = this.options.excelApi?.();
    if (version === undefined) {
      return this.api;
    }
    if (this.older?.version !== version) {
      this.older = { version, api: { ...this.api, classes: upTo(this.api.classes, version) } };
    }
    return this.older.api;
  }

  /** One batch is one step of undo. */
  private async execute(body: BatchBody, refusal: Refusal | undefined): Promise<BatchResult> {
    this.options.port.begin();
    try {
      return await runBatch(this.current(), body, refusal);
    } finally {
      this.options.port.end();
    }
  }
}
