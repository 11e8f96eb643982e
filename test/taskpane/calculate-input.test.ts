import type { RosterNote, TableName } from '../../src/host';
import { insert } from '../../src/taskpane/calculate/insert';
import type { Said } from '../../src/taskpane/calculate/state';
import { Store } from '../../src/taskpane/calculate/store';
import { lookForTables, take } from '../../src/taskpane/calculate/take';
import { contents, openWorkbook, type Workbook } from '../host/roster-office';
import { ROSTER, wantedIn } from './calculate-kit';

jest.setTimeout(60_000);

type Cells = Parameters<typeof openWorkbook>[0];

interface Row {
  readonly name: string;
  readonly cells: Cells;
  readonly make?: (book: Workbook, sheetId: string) => void;
  /** The failure's code, where the roster is refused. */
  readonly refused?: string;
  readonly address?: string;
  readonly notes?: readonly RosterNote[];
  readonly left?: string;
  readonly goesOn?: boolean;
  readonly said?: Partial<Said>;
  readonly problems?: number;
}

const blank = ROSTER.map(() => '');
/** Two lists with a blank column between them. */
const sideBySide = ROSTER.map(row => [...row, '', ...row]);
const select = (row: number, col: number, rows: number, cols: number) => (book: Workbook, sheetId: string) => {
  book.port.select({ sheetId, row, col, rows, cols });
};

const ROWS: readonly Row[] = [
  { name: 'an empty workbook', cells: [], refused: 'selection_empty' },
  { name: 'whole columns', cells: ROSTER, make: select(0, 0, 1_048_576, 8), address: 'A1:H5', notes: [], problems: 0 },
  { name: 'whole columns and more', cells: ROSTER, make: select(0, 0, 1_048_576, 16_384), address: 'A1:H5', notes: [] },
  {
    name: 'several areas',
    cells: ROSTER,
    make: book => {
      Object.assign(book.port, {
        selections: () => [0, 3].map(row => ({ sheetId: book.port.activeSheet(), row, col: 0, rows: 2, cols: 8 })),
      });
    },
    refused: 'selection_not_one_range',
  },
  {
    name: 'one of two tables side by side, by a cell of it',
    cells: sideBySide,
    make: select(1, 10, 1, 1),
    address: 'J1:Q5',
  },
  {
    name: 'both of them',
    cells: sideBySide,
    make: select(0, 0, 5, 17),
    address: 'A1:Q5',
    // Each field that the policy reads could be two columns.
    problems: 8,
  },
  {
    name: 'merged header cells',
    cells: ROSTER.map((row, r) => row.map((cell, c) => (r === 0 && c === 4 ? '' : cell))),
    make: (book, sheetId) => {
      book.port.merge({ sheetId, row: 0, col: 3, rows: 1, cols: 2 });
    },
    address: 'A1:H5',
    notes: [{ kind: 'merged_headers', where: 'D1:E1' }],
    problems: 1,
  },
  {
    name: 'hidden rows',
    cells: ROSTER,
    make: (book, sheetId) => {
      book.port.hide({ sheetId, row: 2, col: 0, rows: 1, cols: 1 }, 'rows', true);
    },
    address: 'A1:H5',
    notes: [{ kind: 'hidden_rows' }],
    problems: 0,
  },
  {
    name: 'a filtered list',
    cells: ROSTER,
    make: (book, sheetId) => {
      const area = { row: 0, col: 0, rows: 5, cols: 8 };
      book.port.keep({ filters: { [sheetId]: { area, shown: { '2': ['米艾科技'] } } } });
    },
    address: 'A1:H5',
    notes: [{ kind: 'filtered' }],
    problems: 0,
  },
  {
    name: 'a list with a blank row in it',
    cells: [...ROSTER, blank, ...ROSTER.slice(1)],
    address: 'A1:H5',
    left: 'A6:H10',
    goesOn: false,
  },
  { name: 'a part of a list', cells: ROSTER, make: select(0, 0, 3, 8), address: 'A1:H3', goesOn: true, problems: 0 },
];

async function takeFrom({ cells, make }: Pick<Row, 'cells' | 'make'>) {
  const book = openWorkbook(cells);
  const sheetId = book.port.activeSheet();
  book.port.select({ sheetId, row: 0, col: 0, rows: 1, cols: 1 });
  make?.(book, sheetId);
  const store = new Store();
  const before = contents(book);
  await take(store, undefined, await wantedIn('zh-CN'));
  expect(contents(book)).toEqual(before);
  expect(store.get().doing).toBeUndefined();
  return { book, store };
}

test.each(ROWS.map(row => [row.name, row] as const))('%s', async (_, row) => {
  const { store } = await takeFrom(row);
  const { said, roster, checked } = store.get();
  if (row.refused !== undefined) {
    expect(said).toMatchObject({ kind: 'failed', failure: { code: row.refused } });
    expect(roster).toBeUndefined();
    return;
  }
  expect(roster?.place.address).toBe(row.address);
  if (row.notes !== undefined) expect(roster?.notes).toEqual(row.notes);
  if (row.problems !== undefined) expect(checked?.count).toBe(row.problems);
  if (row.goesOn !== undefined) expect(roster?.goesOn).toBe(row.goesOn);
  expect(roster?.left).toBe(row.left);
});

test('a table is taken by its name', async () => {
  const book = openWorkbook(ROSTER);
  const sheetId = book.port.activeSheet();
  const area = { sheetId, row: 0, col: 0, rows: 5, cols: 8 };
  book.port.keep({ tables: [{ id: '7', name: '名单表', area, style: 'TableStyleMedium2' }] });
  const store = new Store();
  await lookForTables(store);
  const tables: readonly TableName[] = store.get().tables;
  expect(tables.map(({ name }) => name)).toEqual(['名单表']);
  await take(store, tables[0], await wantedIn('zh-CN'));
  expect(store.get()).toMatchObject({
    roster: { place: { address: 'A1:H5', table: { name: '名单表' } } },
    checked: { count: 0 },
  });
});

test('a workbook of 200 sheets, with names that a result sheet could have', async () => {
  const book = openWorkbook(ROSTER, "O'Brien的“名单”");
  for (let number = 2; number <= 200; number += 1) {
    book.port.addSheet(number === 2 ? '奖励 2023-03' : `奖励 2023-03 (${String(number - 1)})`);
  }
  const store = new Store();
  const wanted = await wantedIn('zh-CN');
  await take(store, undefined, wanted);
  await insert(store, wanted);
  expect(store.get().said).toMatchObject({ kind: 'put', sheet: '奖励 2023-03 (200)' });
  const cells = contents(book)['奖励 2023-03 (200)'] as unknown[][];
  expect(cells[1]?.[3]).toBe(`=MCN.REWARDS('O''Brien的“名单”'!$A$1:$H$5,"agency",MCN_POLICY)`);
});

test('a roster beyond what one call carries becomes values, in pieces; cancelled, it leaves nothing', async () => {
  const [headers = []] = ROSTER;
  const rows = Array.from({ length: 2800 }, (_, i) => [
    `D${String(100_000 + i)}`,
    // Long names are a quicker way to 5 MB than many rows.
    `${'名'.repeat(480)}${String(i)}`,
    i % 7 === 0 ? '=1+1' : `机构${String(i % 300)}`,
    'Lv3',
    `Lv${String(3 + (i % 3))}`,
    0,
    100,
    '2023-03-01',
  ]);
  const book = openWorkbook([headers, ...rows.map(row => row.map(cell => (cell === '=1+1' ? "'=1+1" : cell)))]);
  const store = new Store();
  const wanted = await wantedIn('zh-CN');
  await take(store, undefined, wanted);
  expect(store.get().checked?.count).toBe(0);

  const end = store.follow(() => {
    const { doing } = store.get();
    if (doing?.what === 'writing' && (doing.share ?? 0) > 0.3) store.cancel();
  });
  await insert(store, wanted);
  end();
  expect(store.get().said).toEqual({ kind: 'cancelled' });
  expect(book.port.sheets().length).toBe(1);

  await insert(store, wanted);
  expect(store.get().said).toMatchObject({ kind: 'put', asValues: true });
  const cells = contents(book)['奖励 2023-03'] as unknown[][];
  expect(cells.length).toBeGreaterThan(2800);
  expect(cells.flat().some(cell => String(cell).startsWith('=MCN'))).toBe(false);
  // A name that looks like a formula stays a name.
  expect(cells.slice(2, 310).some(row => row[3] === '=1+1' || row[3] === "'=1+1")).toBe(true);
});
