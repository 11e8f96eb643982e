import { boot } from './boot';
import { Calculation } from './calculation';
import { ChartLayer } from './charts/layer';
import { Collapses } from './collapses';
import { followChanges } from './changes';
import { recordsOf } from './first-records';
import { Circular } from './circular';
import { keepNamesInFormulas, loseNamesWithSheets } from './defined-names';
import { followLines } from './line-shifts';
import { pictureOf } from './menu-pictures';
import { Messages } from './messages';
import { PortEvents } from './port-events';
import { makeRoom, registerGrowth } from './room';
import { GridRecords } from './records';
import { read, save } from './saved';
import { snapshotOf } from './snapshot';
import { TwoPhase } from './two-phase';
import { UniverPort } from './univer-port';
import { Writes } from './writes';
import { shifted } from '../port/shift';
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
  /** What `save` gave, in place of the workbook. */
  readonly saved: string | undefined;
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
  /** The workbook as it is now, as text. */
  save(): string;
  /** Adds an entry to the menu of cells, with the picture at an address. */
  addMenuItem(id: string, title: string, icon: string | undefined, press: () => void): void;
  dress(dark: boolean): void;
}

/** The grid: the only door to Univer. */
export function openGrid(options: GridOptions): Grid {
  const messages = new Messages();
  const saved = options.saved === undefined ? undefined : read(options.saved);
  const circular = new Circular(() => book);
  const collapses = new Collapses(() => book);
  const twoPhase = new TwoPhase(
    options.invoke,
    cells => {
      // While the user types, nothing is redrawn under the editor.
      if (calculation.busy || events.editing) {
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
    snapshot: saved?.snapshot ?? snapshotOf(options.workbook),
    home: {
      twoPhase,
      messages,
      texts: options.texts,
      sheetName: sheetId => book.model.getSheetBySheetId(sheetId)?.getName() ?? '',
    },
  });
  const events = new PortEvents(book, sheetId => records.now.protection[sheetId] !== undefined);
  const calculation = new Calculation(book, {
    start: () => {
      twoPhase.passStarted();
    },
    end: (finished, results) => {
      circular.note(results);
      twoPhase.passEnded(finished);
      if (finished && twoPhase.idle && !twoPhase.awaiting) {
        circular.resolve();
        const freed = collapses.freed();
        if (freed.length > 0) {
          calculation.recalculateRanges(freed);
        }
      }
      events.emit({ kind: 'calculated', sheetIds: Object.keys(results) });
    },
  });
  registerGrowth(book);
  const writes = new Writes(book, () => {
    calculation.expect();
  });
  followChanges(book, {
    edited: (area, includes) => {
      twoPhase.forget(includes);
      messages.forget(includes);
      circular.forget(includes);
      calculation.expect();
      events.emit({ kind: 'changed', area, own: writes.holding });
    },
    moved: () => {
      const asked = twoPhase.forgetAll();
      circular.forgetAll();
      if (messages.forgetAll() || asked) {
        calculation.recalculateAll();
      }
    },
  });
  keepNamesInFormulas(book, () => {
    calculation.recalculateAll();
  });
  loseNamesWithSheets(book);
  const shown = book.facade.getSheetByName(saved?.activeSheet ?? options.workbook.activeSheet ?? '');
  if (shown) {
    book.facade.setActiveSheet(shown);
  }
  calculation.expect();
  const records = new GridRecords(book, writes, saved ? saved.records : recordsOf(options.workbook), () => {
    events.emit({ kind: 'kept' });
  });
  followLines(book, shift => {
    records.adjust(shifted(records.now, shift));
  });
  const port = new UniverPort({ book, writes, calculation, events, records, forgetCalls: () => twoPhase.forgetAll() });
  const charts = new ChartLayer(book, options.container, options.locale, () => records.now.charts);
  events.on(({ kind }) => {
    if (kind === 'kept' || kind === 'changed' || kind === 'calculated') {
      charts.redraw();
    }
  });
  charts.redraw();
  return {
    port,
    message: (sheetId, row, col) => {
      const anchor = port.spillParent(sheetId, row, col);
      return messages.get({ sheetId, row, col }, anchor && { sheetId, row: anchor.row, col: anchor.col });
    },
    idle: () => calculation.idle && twoPhase.idle,
    save: () => save(book, port.records),
    addMenuItem: (id, title, icon, press) => {
      const item = { id, title, action: press, ...(icon === undefined ? {} : { icon: pictureOf(book, id, icon) }) };
      book.api.createMenu(item).appendTo('contextMenu.mainArea');
    },
    dress: dark => {
      book.api.toggleDarkMode(dark);
      charts.dress(dark);
    },
  };
}
