import { insertFormula, readPlace, readSelectedAddress, selectFreePlace, type FormulaWanted } from '../../src/host';
import type { ErrorCode } from '../../src/playground/office-host/errors';
import { contents, openWorkbook, type Workbook } from './roster-office';

const CELLS = [
  ['达人', '机构', '', '', 7],
  ['甲', '聚亮文化', '', '', '=1+1'],
];

const wanted: FormulaWanted = {
  formula: '=MCN.REWARDS(A1:B2,,MCN_POLICY)',
  rows: 2,
  columns: 2,
  reads: ['花名册!A1:B2'],
  policy: '2023-03',
};

/** So many requests it takes to write a formula; a test below holds this. */
const WRITING = 6;

function opened(row: number, col: number, more = {}): Workbook {
  const book = openWorkbook(CELLS);
  book.port.select({ sheetId: book.port.activeSheet(), row, col, rows: 1, cols: 1, ...more });
  return book;
}

/** What a failure must leave as it was. */
function held(book: Workbook): object {
  return { ...contents(book), names: book.port.names() };
}

function severalAreas(book: Workbook): void {
  book.port.selectToo({ sheetId: book.port.activeSheet(), row: 0, col: 4, rows: 2, cols: 1 });
}

describe('a formula for the active cell', () => {
  it('is written, and gives the workbook its choice of policy', async () => {
    const book = opened(4, 0);
    expect(await insertFormula(wanted)).toMatchObject({ ok: true, value: { kind: 'inserted', target: '花名册!A5' } });
    expect(book.asked()).toBe(WRITING);
    expect(contents(book)['花名册']).toContainEqual([wanted.formula, '', '', '', '']);
    expect(book.port.names().map(({ name }) => name)).toEqual(['MCN_POLICY']);
  });

  it('leaves a choice that is there, and asks for none where it names its policy', async () => {
    const book = opened(4, 0);
    await insertFormula({ ...wanted, policy: undefined });
    expect(book.port.names()).toEqual([]);
    book.port.setName('MCN_POLICY', '="2023-02"');
    book.port.select({ sheetId: book.port.activeSheet(), row: 6, col: 0, rows: 1, cols: 1 });
    await insertFormula(wanted);
    expect(book.port.names()).toMatchObject([{ name: 'MCN_POLICY', formula: '="2023-02"' }]);
  });

  it('goes to the active one of several areas', async () => {
    const book = opened(0, 4);
    book.port.selectToo({ sheetId: book.port.activeSheet(), row: 4, col: 0, rows: 1, cols: 1 });
    expect(await insertFormula(wanted)).toMatchObject({ ok: true, value: { target: '花名册!A5' } });
  });

  it.each([
    ['a cell that holds something', 0, 4, { kind: 'taken', target: '花名册!E1', cells: ['E1', 'E2'], count: 2 }],
    ['room that its result takes', 1, 3, { kind: 'taken', target: '花名册!D2', room: '花名册!D2:E3', cells: ['E2'] }],
    ['the last column', 4, 16_383, { kind: 'beyond', target: '花名册!XFD5' }],
    ['the last row', 1_048_575, 0, { kind: 'beyond', target: '花名册!A1048576' }],
  ])('is not written over %s', async (_, row, col, insertion) => {
    const book = opened(row, col);
    const before = held(book);
    expect(await insertFormula(wanted)).toMatchObject({ ok: true, value: insertion });
    expect(held(book)).toEqual(before);
  });

  it('is not written into the cells that it reads', async () => {
    const book = opened(4, 0);
    const before = held(book);
    const reads = ['别处!A1:Z99', '花名册!A1:B9'];
    expect(await insertFormula({ ...wanted, reads })).toEqual({
      ok: true,
      value: { kind: 'circular', target: '花名册!A5', reads: '花名册!A1:B9' },
    });
    expect(held(book)).toEqual(before);
  });
});

describe.each<[ErrorCode, string]>([
  ['InvalidOperationInCellEditMode', 'cell_edit_mode'],
  ['AccessDenied', 'access_denied'],
  ['ItemNotFound', 'not_found'],
  ['ActivityLimitReached', 'busy'],
  ['GeneralException', 'excel'],
])('%s', (refused, code) => {
  const each = Array.from({ length: WRITING }, (_, i) => i + 1);

  it.each(each.flatMap(batch => [0, 2].map(action => [batch, action] as const)))(
    'at request %i, its action %i, writes nothing, or it is written whole',
    async (batch, action) => {
      const book = opened(4, 0);
      const before = held(book);
      book.faults.refuse(refused, { batch, action });
      const outcome = await insertFormula(wanted);
      if (outcome.ok) {
        expect(outcome.value).toMatchObject({ kind: 'inserted', target: '花名册!A5' });
        expect(contents(book)['花名册']).toContainEqual([wanted.formula, '', '', '', '']);
      } else {
        expect(outcome).toMatchObject({ failure: { code, detail: expect.stringContaining(refused) } });
        expect(held(book)).toEqual(before);
      }
    },
  );

  it('is told by what only reads or selects', async () => {
    const book = opened(4, 0);
    const before = held(book);
    for (const read of [readPlace, readSelectedAddress, () => selectFreePlace(2)]) {
      book.faults.refuse(refused);
      expect(await read()).toMatchObject({ ok: false, failure: { code } });
    }
    expect(held(book)).toEqual(before);
  });
});

describe('what is refused', () => {
  it('by a protected sheet leaves neither a formula nor a name', async () => {
    const book = opened(4, 0);
    const before = held(book);
    book.faults.protect('花名册');
    expect(await insertFormula(wanted)).toMatchObject({ ok: false, failure: { code: 'access_denied' } });
    expect(held(book)).toEqual(before);
  });

  it('as the sheet is deleted meanwhile is not written elsewhere', async () => {
    const book = opened(4, 0);
    book.port.addSheet('别处');
    const [first] = book.port.sheets();
    const from = book.asked();
    book.before = request => {
      if (request === from + 2 && first !== undefined) book.port.removeSheet(first.id);
    };
    expect(await insertFormula(wanted)).toMatchObject({ ok: false, failure: { code: 'not_found' } });
    expect(held(book)).toEqual({ 别处: [], charts: [], names: [] });
  });

  it('of several areas, or by an older Excel, is told', async () => {
    const book = opened(0, 0, { rows: 2 });
    severalAreas(book);
    expect(await readSelectedAddress()).toMatchObject({ ok: false, failure: { code: 'selection_not_one_range' } });
    book.api = '1.3';
    for (const asked of [insertFormula(wanted), readPlace(), selectFreePlace(1)]) {
      expect(await asked).toMatchObject({ ok: false, failure: { code: 'api_missing' } });
    }
  });
});

describe('an empty place', () => {
  it('is one column to the right of everything', async () => {
    const book = opened(1, 1);
    expect(await selectFreePlace(3)).toEqual({ ok: true, value: '花名册!G1' });
    expect(book.port.selection()).toMatchObject({ row: 0, col: 6 });
  });

  it('is the first cell of an empty sheet', async () => {
    openWorkbook([]);
    expect(await selectFreePlace(3)).toEqual({ ok: true, value: '花名册!A1' });
  });

  it('is refused where so many columns are not left', async () => {
    const book = opened(1, 1);
    const before = book.port.selection();
    expect(await selectFreePlace(16_379)).toMatchObject({ ok: false, failure: { code: 'no_room' } });
    expect(book.port.selection()).toEqual(before);
  });
});

it('a place has its sheet, its address, and the names of the workbook in capitals', async () => {
  opened(1, 1).port.setName('mine', '=1');
  const place = await readPlace();
  expect(place).toEqual({ ok: true, value: { sheet: '花名册', address: '花名册!B2', names: new Set(['MINE']) } });
});
