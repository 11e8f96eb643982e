/** As much of Excel as the host folder asks for: one sheet of cells, names, and refusals on demand. */
import type { PolicyNameValue } from '../../src/host';

export interface FakeBook {
  /** Cells by address within one sheet, rows of values from A1 on. */
  readonly cells: unknown[][];
  selection: Area;
  readonly names: Map<string, { formula: string; type: string; value: PolicyNameValue }>;
  selected?: string;
  recalculated: number;
  /** The code with which the next batch is refused. */
  refuse?: string;
}

export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

export function book(cells: unknown[][], selection: Area): FakeBook {
  return { cells, selection, names: new Map(), recalculated: 0 };
}

export class ExcelError extends Error {
  constructor(readonly code: string) {
    super(`Excel says ${code}`);
  }
}

function letter(column: number): string {
  const rest = Math.floor(column / 26);
  return (rest > 0 ? letter(rest - 1) : '') + String.fromCharCode(65 + (column % 26));
}

function intersect(a: Area, b: Area): Area | undefined {
  const row = Math.max(a.row, b.row);
  const column = Math.max(a.column, b.column);
  const rows = Math.min(a.row + a.rows, b.row + b.rows) - row;
  const columns = Math.min(a.column + a.columns, b.column + b.columns) - column;
  return rows > 0 && columns > 0 ? { row, column, rows, columns } : undefined;
}

/** Builds the global `Excel` over a book. Everything is read at once; that loads are asked for is Office.js's own to check. */
export function fakeExcel(fake: FakeBook): { run(batch: (context: unknown) => Promise<unknown>): Promise<unknown> } {
  const valueAt = (row: number, column: number): unknown => fake.cells[row]?.[column] ?? '';

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
    const first = `${letter(column)}${String(row + 1)}`;
    const last = `${letter(column + columns - 1)}${String(row + rows)}`;
    const address = `Sheet1!${first === last ? first : `${first}:${last}`}`;
    const read = (): unknown[][] =>
      Array.from({ length: rows }, (_, r) => Array.from({ length: columns }, (__, c) => valueAt(row + r, column + c)));
    return {
      isNullObject: false,
      address,
      rowIndex: row,
      columnIndex: column,
      rowCount: rows,
      columnCount: columns,
      area,
      load: () => undefined,
      get values() {
        return read();
      },
      get formulas() {
        return read();
      },
      set formulas(grid: unknown[][]) {
        (fake.cells[row] ??= [])[column] = grid[0]?.[0];
      },
      select: () => {
        fake.selected = address;
      },
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
      getRange: () => ({ values: found.value, load: () => undefined }),
    });
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
      names: {
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
