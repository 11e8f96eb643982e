import {
  FormulaExecutedStateType,
  SetFormulaCalculationNotificationMutation,
  SetFormulaCalculationResultMutation,
  SetFormulaCalculationStartMutation,
} from '@univerjs/engine-formula';
import type { ICommandInfo } from '@univerjs/core';
import type {
  ISetFormulaCalculationNotificationMutation,
  ISetFormulaCalculationResultMutation,
} from '@univerjs/engine-formula';
import type { Book } from './book';
import type { SheetRange } from './collapses';

export interface CellKey {
  readonly sheetId: string;
  readonly row: number;
  readonly col: number;
}

/** A pass that does not start, as when no formula depends on what was written, is not waited for longer. */
const PATIENCE = 3_000;

export interface PassListener {
  readonly start: () => void;
  /** `finished` is false when an edit stopped the pass; Univer then starts another. */
  readonly end: (finished: boolean, results: ResultsBySheet) => void;
}

/** What a pass calculated, sheet by sheet. */
export type ResultsBySheet = NonNullable<ISetFormulaCalculationResultMutation['unitData'][string]>;

/** Follows Univer's calculation passes: tells when one starts and ends, waits for them, and starts one for given cells. */
export class Calculation {
  private readonly waiters = new Set<() => void>();
  private underWay = 0;
  /** A stopped pass reports twice: when it stops, and when it has wound up. */
  private windingUp = false;
  private owed = false;
  private owedSince = 0;
  private again = false;
  private results: ResultsBySheet = {};

  constructor(
    private readonly book: Book,
    private readonly on: PassListener,
  ) {
    book.commands.onCommandExecuted(command => {
      this.follow(command);
    });
  }

  /** Nothing runs, and nothing that was written waits for a pass. */
  get idle(): boolean {
    return this.underWay === 0 && !this.owed;
  }

  /**
   * No pass may be started now: Univer keeps what a pass is about in one place, so a pass that starts beside another, or just before
   * the one that an edit is about to start, can make it forget the edit.
   */
  get busy(): boolean {
    return this.underWay > 0 || (this.owed && performance.now() - this.owedSince < PATIENCE);
  }

  /** Something was written: Univer starts a pass a little later if any formula is there. */
  expect(): void {
    this.owedSince = performance.now();
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
        if (this.underWay > 0) {
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
    this.recalculateRanges(
      [...cells].map(({ sheetId, row, col }) => ({
        sheetId,
        range: { startRow: row, endRow: row, startColumn: col, endColumn: col },
      })),
    );
  }

  /** The same for ranges. */
  recalculateRanges(ranges: readonly SheetRange[]): void {
    const { unitId } = this.book;
    const dirtyRanges = ranges.map(range => ({ unitId, ...range }));
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

  /** Calculates everything, after the running pass if there is one. */
  recalculateAll(): void {
    this.expect();
    if (this.underWay > 0) {
      this.again = true;
    } else {
      this.book.api.getFormula().executeCalculation();
    }
  }

  private follow(command: ICommandInfo): void {
    if (command.id === SetFormulaCalculationStartMutation.id) {
      this.underWay += 1;
      this.on.start();
    } else if (command.id === SetFormulaCalculationResultMutation.id) {
      const { unitData } = command.params as ISetFormulaCalculationResultMutation;
      this.results = unitData[this.book.unitId] ?? {};
    } else if (command.id === SetFormulaCalculationNotificationMutation.id) {
      this.report(command.params as ISetFormulaCalculationNotificationMutation);
    }
  }

  private report({ functionsExecutedState: state, stageInfo }: ISetFormulaCalculationNotificationMutation): void {
    if (state === undefined || stageInfo) {
      return;
    }
    if (this.windingUp) {
      this.windingUp = false;
      return;
    }
    this.windingUp = state === FormulaExecutedStateType.STOP_EXECUTION;
    this.underWay = Math.max(0, this.underWay - 1);
    const finished = state === FormulaExecutedStateType.SUCCESS || state === FormulaExecutedStateType.NOT_EXECUTED;
    if (finished && !this.again) {
      this.owed = false;
      for (const waiter of [...this.waiters]) {
        waiter();
      }
    }
    const { results } = this;
    this.results = {};
    this.on.end(finished, results);
    if (finished && this.again) {
      this.again = false;
      this.recalculateAll();
    }
  }

  private hasFormulas(): boolean {
    const sheets = this.book.formulas.getFormulaData()[this.book.unitId] ?? {};
    return Object.values(sheets).some(rows => rows && Object.keys(rows).length > 0);
  }
}
