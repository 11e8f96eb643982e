import { parseAddress } from '../port/a1';
import { messageOf } from './cell-messages';
import type { CellValue, SheetArea, WorkbookPort } from '../port/port';
import type { Faults } from '../office-host/faults';
import type { Grid } from '../grid/index';
import type { Strings } from './strings';

/** `window.playground`: how end-to-end tests drive the page. Edits through it undo and recalculate like a user's. */
export interface Playground {
  /** The grid is drawn and the add-in has been asked to load. */
  readonly ready: Promise<void>;
  readonly port: WorkbookPort;
  readonly addinFrame: HTMLIFrameElement;
  /** What goes wrong, at will. */
  readonly faults: Faults;
  /** Nothing is being calculated and no function call is unanswered. */
  idle(): Promise<void>;
  /** The error text of a cell, as the status line shows it. */
  message(sheetName: string, a1: string): string | undefined;
  setCell(sheetName: string, a1: string, value: CellValue): void;
  getValues(sheetName: string, a1: string): CellValue[][];
  select(sheetName: string, a1: string): void;
  undo(): void;
  redo(): void;
}

export interface DoorOptions {
  readonly grid: Grid;
  readonly strings: Strings;
  readonly addinFrame: HTMLIFrameElement;
  readonly faults: Faults;
  readonly ready: Promise<void>;
  readonly busy: () => boolean;
}

function areaOf(port: WorkbookPort, sheetName: string, a1: string): SheetArea {
  const sheet = port.sheets().find(({ name }) => name === sheetName);
  const area = parseAddress(a1);
  if (!sheet || !area) {
    throw new Error(`There is no ${sheetName}!${a1}.`);
  }
  return { sheetId: sheet.id, row: area.row, col: area.col, rows: area.rows, cols: area.cols };
}

/** Univer starts a calculation some time after an edit, so quiet has to last before it counts. */
const QUIET = 250;

async function untilQuiet(busy: () => boolean): Promise<void> {
  for (let since = performance.now(); performance.now() - since < QUIET;) {
    await new Promise(resolve => setTimeout(resolve, 20));
    if (busy()) {
      since = performance.now();
    }
  }
}

export function openDoor({ grid, strings, addinFrame, faults, ready, busy }: DoorOptions): Playground {
  const { port } = grid;
  return {
    ready,
    port,
    addinFrame,
    faults,
    idle: () => untilQuiet(busy),
    message: (sheetName, a1) => messageOf(port, (...at) => grid.message(...at), strings, areaOf(port, sheetName, a1)),
    setCell: (sheetName, a1, value) => {
      port.write(areaOf(port, sheetName, a1), [[value]]);
    },
    getValues: (sheetName, a1) => port.read(areaOf(port, sheetName, a1), 'values'),
    select: (sheetName, a1) => {
      port.select(areaOf(port, sheetName, a1));
    },
    undo: () => {
      port.undo();
    },
    redo: () => {
      port.redo();
    },
  };
}
