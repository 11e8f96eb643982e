import { protect } from '../port/records';
import { PathType } from './wire';
import type { WorkbookPort } from '../port/port';
import type { ErrorCode } from './errors';
import type { BatchBody } from './wire';

/** Which batch is refused, and how far into it. */
export interface RefusalPlace {
  /** 1 is the next batch that comes. */
  readonly batch?: number;
  /** The action at which it fails, from 0; what stands before it stays done, as in Excel. */
  readonly action?: number;
  /** Every batch from that one on. */
  readonly always?: boolean;
}

export interface Refusal {
  readonly code: ErrorCode;
  readonly action: number;
}

interface Planned extends Refusal {
  left: number;
  readonly always: boolean;
}

/** What Office.js sends of its own accord, and what does not reach the workbook: no `context.sync()` of the add-in's. */
function isHousekeeping({ ObjectPaths = {}, Actions = [] }: BatchBody): boolean {
  return (
    Object.values(ObjectPaths).some(path => path.ObjectPathType === PathType.Service) ||
    Actions.some(({ Name }) => Name === '_RemoveReference')
  );
}

/** What goes wrong in Excel at times, at will: for tests, and to see what an add-in says then. */
export class Faults {
  /** Every batch is answered so much later, in milliseconds. */
  delay = 0;
  private planned: Planned[] = [];
  private readonly sets = new Map<string, string | undefined>();

  constructor(private readonly port: WorkbookPort) {}

  /** Refuses one of the coming batches (one `context.sync()` each) with a code of Excel's. */
  refuse(code: ErrorCode, { batch = 1, action = 0, always = false }: RefusalPlace = {}): void {
    this.planned.push({ code, action, left: batch, always });
  }

  /**
   * Takes a requirement set away, or lowers it to a version. The add-in is told of its sets when its page loads, so the page has to be
   * loaded again.
   */
  lower(set: string, version?: string): void {
    this.sets.set(set, version);
  }

  /** Protects a sheet as the user would, so that the add-in's writes are refused. */
  protect(sheetName: string): void {
    this.protection(sheetName, true);
  }

  unprotect(sheetName: string): void {
    this.protection(sheetName, false);
  }

  /** All is well again; sheets that were protected stay so. */
  clear(): void {
    this.delay = 0;
    this.planned = [];
    this.sets.clear();
  }

  /** The version of ExcelApi that is left, if it was lowered; what came later is refused, as the client does not. */
  get excelApi(): string | undefined {
    return this.sets.has('ExcelApi') ? (this.sets.get('ExcelApi') ?? '1.0') : undefined;
  }

  /** What of a set Excel has, given what this host answers. */
  requirements(answered: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
    return Object.fromEntries(
      Object.entries(answered).flatMap(([set, version]) => {
        const left = this.sets.has(set) ? this.sets.get(set) : version;
        return left === undefined ? [] : [[set, left]];
      }),
    );
  }

  /** Waits as long as Excel is slow, and tells whether and where this batch is refused. */
  async meet(body: BatchBody): Promise<Refusal | undefined> {
    if (isHousekeeping(body)) {
      return undefined;
    }
    const due = this.next();
    if (this.delay > 0) {
      await new Promise(resolve => setTimeout(resolve, this.delay));
    }
    return due;
  }

  private next(): Refusal | undefined {
    for (const refusal of this.planned) {
      refusal.left -= 1;
    }
    const due = this.planned.find(({ left }) => left <= 0);
    this.planned = this.planned.filter(({ left, always }) => left > 0 || always);
    return due;
  }

  private protection(sheetName: string, wanted: boolean): void {
    const sheet = this.port.sheets().find(({ name }) => name === sheetName);
    if (!sheet) {
      throw new Error(`There is no sheet ${sheetName}.`);
    }
    this.port.keep(protect(this.port.records, sheet.id, wanted ? {} : undefined));
  }
}
