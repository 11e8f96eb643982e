import { boot } from './boot';
import { Calculation } from './calculation';
import { followChanges } from './changes';
import { Messages } from './messages';
import { PortEvents } from './port-events';
import { makeRoom } from './room';
import { snapshotOf } from './snapshot';
import { TwoPhase } from './two-phase';
import { UniverPort } from './univer-port';
import { Writes } from './writes';
import type { WorkbookPort } from '../port/port';
import type { FunctionMetadata } from '../metadata';
import type { SampleWorkbook } from '../workbook';
import type { CallTexts } from './custom-functions';
import type { Invoke } from './two-phase';

export interface GridOptions {
  readonly container: HTMLElement;
  readonly locale: string;
  readonly functions: readonly FunctionMetadata[];
  readonly workbook: SampleWorkbook;
  readonly texts: CallTexts;
  /** Carries a function call to the add-in. */
  readonly invoke: Invoke;
}

export interface Grid {
  readonly port: WorkbookPort;
  /** What the add-in, or the host, said about the error in a cell. */
  message(sheetId: string, row: number, col: number): string | undefined;
  /** Nothing is calculated, and no answer waits to be shown. */
  idle(): boolean;
}

/** The grid: the only door to Univer. */
export function openGrid(options: GridOptions): Grid {
  const messages = new Messages();
  const twoPhase = new TwoPhase(
    options.invoke,
    cells => {
      if (calculation.busy) {
        return false;
      }
      calculation.recalculate(cells);
      return true;
    },
    (cell, result) => {
      makeRoom(book, cell, result);
    },
  );
  const book = boot({
    container: options.container,
    locale: options.locale,
    functions: options.functions,
    snapshot: snapshotOf(options.workbook),
    home: {
      twoPhase,
      messages,
      texts: options.texts,
      sheetName: sheetId => book.model.getSheetBySheetId(sheetId)?.getName() ?? '',
    },
  });
  const events = new PortEvents(book);
  const calculation = new Calculation(book, {
    start: () => {
      twoPhase.passStarted();
    },
    end: finished => {
      twoPhase.passEnded(finished);
      events.emit({ kind: 'calculated' });
    },
  });
  const writes = new Writes(book, () => {
    calculation.expect();
  });
  followChanges(book, {
    edited: (area, includes) => {
      twoPhase.forget(includes);
      messages.forget(includes);
      calculation.expect();
      events.emit({ kind: 'changed', area, own: writes.holding });
    },
    moved: () => {
      const asked = twoPhase.forgetAll();
      if (messages.forgetAll() || asked) {
        calculation.recalculateAll();
      }
    },
  });
  const shown = book.facade.getSheetByName(options.workbook.activeSheet ?? '');
  if (shown) {
    book.facade.setActiveSheet(shown);
  }
  calculation.expect();
  const port = new UniverPort({ book, writes, calculation, events, forgetCalls: () => twoPhase.forgetAll() });
  return {
    port,
    message: (sheetId, row, col) => {
      const anchor = port.spillParent(sheetId, row, col);
      return messages.get({ sheetId, row, col }, anchor && { sheetId, row: anchor.row, col: anchor.col });
    },
    idle: () => calculation.idle && twoPhase.idle,
  };
}
