import {
  FormulaExecutedStateType,
  SetFormulaCalculationNotificationMutation,
  SetFormulaCalculationStartMutation,
} from '@univerjs/engine-formula';
import type { ICommandInfo } from '@univerjs/core';
import type { ISetFormulaCalculationNotificationMutation } from '@univerjs/engine-formula';
import type { Book } from './book';

export interface CellKey {
  readonly sheetId: string;
  readonly row: number;
  readonly col: number;
}

/** A pass that does not start, as when no formula depends on what was written, is not waited for longer. */
const PATIENCE = 3_000;

/** Follows Univer's calculation passes: tells when one starts and ends, waits for them, and starts one for given cells. */
export class Calculation {
  private readonly waiters = new Set<() => void>();
  private running = false;
  private owed = false;

  constructor(
    private readonly book: Book,
    /** `finished` is false when an edit stopped the pass; Univer then starts another. */
    private readonly on: { readonly start: () => void; readonly end: (finished: boolean) => void },
  ) {
    book.commands.onCommandExecuted(command => {
      this.follow(command);
    });
  }

  /** Nothing runs, and nothing that was written waits for a pass. */
  get idle(): boolean {
    return !this.running && !this.owed;
  }

  get busy(): boolean {
    return this.running;
  }

  /** Something was written: Univer starts a pass a little later if any formula is there. */
  expect(): void {
    // Looking for formulas walks every cell, so it is not done twice for one pass.
    this.owed ||= this.hasFormulas();
  }

  /** Resolves when the pass that a write started has ended. */
  settle(): Promise<void> {
    if (!this.owed) {
      return Promise.resolve();
    }
    return new Promise(resolve => {
      const done = (): void => {
        clearTimeout(timer);
        this.waiters.delete(done);
        resolve();
      };
      const giveUp = (): void => {
        if (this.running) {
          timer = setTimeout(giveUp, PATIENCE);
        } else {
          this.owed = false;
          done();
        }
      };
      let timer = setTimeout(giveUp, PATIENCE);
      this.waiters.add(done);
    });
  }

  /** Calculates these cells again, and what depends on them. */
  recalculate(cells: Iterable<CellKey>): void {
    const dirtyRanges = [...cells].map(({ sheetId, row, col }) => ({
      unitId: this.book.unitId,
      sheetId,
      range: { startRow: row, endRow: row, startColumn: col, endColumn: col },
    }));
    const params = {
      dirtyRanges,
      dirtyNameMap: {},
      dirtyDefinedNameMap: {},
      dirtySuperTableMap: {},
      dirtyUnitFeatureMap: {},
      dirtyUnitOtherFormulaMap: {},
      forceCalculation: false,
      clearDependencyTreeCache: {},
    };
    void this.book.commands.executeCommand(SetFormulaCalculationStartMutation.id, params, { onlyLocal: true });
  }

  recalculateAll(): void {
    this.expect();
    this.book.api.getFormula().executeCalculation();
  }

  private follow(command: ICommandInfo): void {
    if (command.id === SetFormulaCalculationStartMutation.id) {
      this.running = true;
      this.on.start();
    } else if (command.id === SetFormulaCalculationNotificationMutation.id) {
      this.report(command.params as ISetFormulaCalculationNotificationMutation);
    }
  }

  private report({ functionsExecutedState, stageInfo }: ISetFormulaCalculationNotificationMutation): void {
    if (functionsExecutedState === undefined || stageInfo) {
      return;
    }
    const finished = functionsExecutedState !== FormulaExecutedStateType.STOP_EXECUTION;
    this.running = false;
    if (finished) {
      this.owed = false;
      for (const waiter of [...this.waiters]) {
        waiter();
      }
    }
    this.on.end(finished);
  }

  private hasFormulas(): boolean {
    const sheets = this.book.formulas.getFormulaData()[this.book.unitId] ?? {};
    return Object.values(sheets).some(rows => rows && Object.keys(rows).length > 0);
  }
}
