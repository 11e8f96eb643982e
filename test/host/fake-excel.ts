/** As much of Excel as the host folder asks for: one sheet of cells, names, and refusals on demand. */
import type { PolicyNameValue } from '../../src/host';
import { addressOf, intersect, type Area } from './fake-area';

export type { Area };

export interface FakeBook {
  /** Cells by address within one sheet, rows of values from A1 on. */
  readonly cells: unknown[][];
  selection: Area;
  readonly names: Map<string, { formula: string; type: string; value: PolicyNameValue }>;
  /** What the workbook keeps for the add-in. */
  readonly settings: Map<string, unknown>;
  selected?: string;
  recalculated: number;
  /** The code with which the next batch is refused. */
  refuse?: string;
  /** What formulas show, one after the other, each time they are asked; the last one for good. */
  readonly results: Map<string, unknown[]>;
  /** Where formulas have spilled: the cell of the formula, and the area that it fills. */
  readonly spills: { readonly from: Area; readonly area: Area }[];
  /** The most values that were asked for at once. */
  mostRead: number;
  /** What the add-in has registered for. */
  readonly handlers: (() => Promise<void>)[];
}

export function book(cells: unknown[][], selection: Area): FakeBook {
  return {
    cells,
    selection,
    names: new Map(),
    settings: new Map(),
    recalculated: 0,
    mostRead: 0,
    results: new Map(),
    spills: [],
    handlers: [],
  };
}

export class ExcelError extends Error {
  constructor(readonly code: string) {
    super(`Excel says ${code}`);
  }
}

/** Puts the globals of Office.js over a book. */
export function openBook(fake: FakeBook): FakeBook {
  const requirements = { isSetSupported: () => true };
  Object.assign(globalThis, {
    Excel: fakeExcel(fake),
    Office: { onReady: () => Promise.resolve(), context: { requirements, document: { settings: inMemory(fake) } } },
  });
  return fake;
}

/** What Office.js took into memory when the page was loaded. */
function inMemory({ settings }: FakeBook): object {
  const memory = new Map(settings);
  return {
    get: (key: string) => memory.get(key) ?? null,
    set: (key: string, value: unknown) => memory.set(key, value),
    remove: (key: string) => memory.delete(key),
  };
}

export function closeBook(): void {
  Reflect.deleteProperty(globalThis, 'Excel');
  Reflect.deleteProperty(globalThis, 'Office');
}

/** Builds the global `Excel` over a book. Everything is read at once; that loads are asked for is Office.js's own to check. */
function fakeExcel(fake: FakeBook): { run(batch: (context: unknown) => Promise<unknown>): Promise<unknown> } {
  const valueAt = (row: number, column: number): unknown => fake.cells[row]?.[column] ?? '';
  const shownAt = (row: number, column: number): unknown => {
    const results = fake.results.get(String(valueAt(row, column))) ?? [valueAt(row, column)];
    return results.length > 1 ? results.shift() : results[0];
  };

  const used = (): Area | undefined => {
    const filled = fake.cells.flatMap((row, r) => row.flatMap((value, c) => (value === '' ? [] : [[r, c] as const])));
    if (filled.length === 0) return undefined;
    const rows = filled.map(([r]) => r);
    const columns = filled.map(([, c]) => c);
    const [row, column] = [Math.min(...rows), Math.min(...columns)];
    return { row, column, rows: Math.max(...rows) - row + 1, columns: Math.max(...columns) - column + 1 };
  };

  /** Grows downward until a blank row, over the columns in use. */
  const region = (from: Area): Area | undefined => {
    const all = used();
    if (all === undefined) return undefined;
    const filled = (row: number): boolean => (fake.cells[row] ?? []).some(value => value !== '');
    let [top, bottom] = [from.row, from.row];
    while (top > 0 && filled(top - 1)) top -= 1;
    while (filled(bottom + 1)) bottom += 1;
    return { ...all, row: top, rows: bottom - top + 1 };
  };

  const range = (area: Area | undefined): object => {
    if (area === undefined) return { isNullObject: true, load: () => undefined };
    const { row, column, rows, columns } = area;
    const address = addressOf(area);
    const read = (at: (r: number, c: number) => unknown): unknown[][] =>
      Array.from({ length: rows }, (_, r) => Array.from({ length: columns }, (__, c) => at(row + r, column + c)));
    let shown: unknown[][] = [];
    return {
      isNullObject: false,
      address,
      rowIndex: row,
      columnIndex: column,
      rowCount: rows,
      columnCount: columns,
      area,
      load: (what: string) => {
        if (!what.includes('values')) return;
        fake.mostRead = Math.max(fake.mostRead, rows * columns);
        shown = read(shownAt);
      },
      get values() {
        return shown;
      },
      get valueTypes() {
        return shown.map(line => line.map(value => (/^#[A-Z]/.test(String(value)) ? 'Error' : 'String')));
      },
      get formulas() {
        return read(valueAt);
      },
      set formulas(grid: unknown[][]) {
        (fake.cells[row] ??= [])[column] = grid[0]?.[0];
      },
      select: () => {
        fake.selected = address;
      },
      getCell: (r: number, c: number) => range({ row: row + r, column: column + c, rows: 1, columns: 1 }),
      getSpillParentOrNullObject: () => range(fake.spills.find(spill => intersect(spill.area, area))?.from),
      getSurroundingRegion: () => range(region(area)),
      getEntireColumn: () => range({ ...area, row: 0, rows: 1_048_576 }),
      getUsedRangeOrNullObject: () => range(intersect(area, used() ?? { row: 0, column: 0, rows: 0, columns: 0 })),
      getIntersectionOrNullObject: (other: { area: Area }) => range(intersect(area, other.area)),
      worksheet: {
        getUsedRangeOrNullObject: () => range(used()),
        getRangeByIndexes: (r: number, c: number, height: number, width: number) =>
          range({ row: r, column: c, rows: height, columns: width }),
        getCell: (r: number, c: number) => range({ row: r, column: c, rows: 1, columns: 1 }),
      },
    };
  };

  const name = (key: string): object => {
    const found = fake.names.get(key);
    if (found === undefined) return { isNullObject: true, load: () => undefined };
    return Object.assign(Object.create(found) as object, {
      isNullObject: false,
      load: () => undefined,
      getRangeOrNullObject: () => ({
        isNullObject: found.value === undefined,
        values: found.value,
        load: () => undefined,
      }),
    });
  };

  const event = {
    add: (handler: () => Promise<void>) => {
      fake.handlers.push(handler);
    },
  };
  const context = {
    sync: () => Promise.resolve(),
    application: {
      calculate: () => {
        fake.recalculated += 1;
      },
    },
    workbook: {
      getSelectedRange: () => range(fake.selection),
      onSelectionChanged: event,
      settings: {
        getItemOrNullObject: (key: string) => ({
          isNullObject: !fake.settings.has(key),
          load: () => undefined,
          delete: () => fake.settings.delete(key),
        }),
        add: (key: string, value: unknown) => fake.settings.set(key, value),
      },
      worksheets: { onChanged: event, onCalculated: event },
      names: {
        load: () => undefined,
        get items() {
          return [...fake.names].map(([key, { type }]) => ({ name: key, type }));
        },
        getItemOrNullObject: (key: string) => {
          const item = name(key);
          return new Proxy(item, {
            set: (_, property, value: string) => {
              if (property === 'formula')
                fake.names.set(key, { formula: value, type: 'String', value: unquote(value) });
              return true;
            },
          });
        },
        add: (key: string, formula: string) => {
          fake.names.set(key, { formula, type: 'String', value: unquote(formula) });
        },
      },
    },
  };
  return {
    run: async batch => {
      if (fake.refuse !== undefined) throw new ExcelError(fake.refuse);
      return batch(context);
    },
  };
}

function unquote(formula: string): string {
  return formula.replace(/^="|"$/g, '').replaceAll('""', '"');
}
