import { insertSheet, readFormulaCell, readReferences, type Reference } from '../../src/host';
import type { ErrorCode } from '../../src/playground/office-host/errors';
import { contents, openWorkbook, type Workbook } from './roster-office';

/** A name that spills, and that looks like one of our functions: the workbook of these tests knows none of them. */
const SPILLS = '={"a",1;"b",2}';

function opened(): Workbook {
  const book = openWorkbook([
    ['=MCN.TABLE', '', '', 5],
    ['', '', '', '=SUM(D1)'],
  ]);
  book.port.setName('MCN.TABLE', SPILLS);
  book.port.setName('名单', '=花名册!D1:D2');
  book.port.calculate();
  return book;
}

function select(book: Workbook, row: number, col: number): void {
  book.port.select({ sheetId: book.port.activeSheet(), row, col, rows: 1, cols: 1 });
}

describe('the formula of a cell', () => {
  it('is its own, or the one that spills over it, with the cell’s place in the result', async () => {
    const book = opened();
    expect(await readFormulaCell()).toMatchObject({ ok: true, value: { formula: { row: 0, column: 0, shown: 'a' } } });
    select(book, 1, 1);
    expect(await readFormulaCell()).toEqual({
      ok: true,
      value: {
        address: '花名册!B2',
        formula: {
          sheet: '花名册',
          address: '花名册!B2',
          origin: '花名册!A1',
          formula: '=MCN.TABLE',
          row: 1,
          column: 1,
          shown: 2,
        },
      },
    });
  });

  it.each([
    ['a plain number', 0, 3, '花名册!D1'],
    ['a formula that is not ours', 1, 3, '花名册!D2'],
    ['an empty cell', 8, 8, '花名册!I9'],
  ])('is none for %s, which is named', async (_, row, col, address) => {
    select(opened(), row, col);
    expect(await readFormulaCell()).toEqual({ ok: true, value: { address } });
  });

  it('is that of the active one of several areas', async () => {
    const book = opened();
    book.port.selectToo({ sheetId: book.port.activeSheet(), row: 0, col: 3, rows: 2, cols: 1 });
    expect(await readFormulaCell()).toEqual({ ok: true, value: { address: '花名册!D1' } });
  });

  it('is none any more when its sheet is gone', async () => {
    const book = opened();
    const found = await readFormulaCell();
    const cell = found.ok ? found.value.formula : undefined;
    book.port.addSheet('别处');
    const [first] = book.port.sheets();
    book.port.removeSheet(first?.id ?? '');
    expect(await readFormulaCell(cell)).toEqual({ ok: true, value: { address: '花名册!A1' } });
  });
});

const cells = (address: string, more = {}): Reference => ({ kind: 'cells', address, spilled: false, ...more });

describe('what a formula refers to', () => {
  it.each<[string, Reference, unknown]>([
    ['cells of the formula’s sheet', cells('D1:D2'), { address: '花名册!D1:D2', value: [[5], [5]] }],
    ['cells of a sheet that is gone', cells('D1', { sheet: '没有' }), undefined],
    ['whole columns, as far as they are in use', cells('D:D'), { value: [[5], [5]] }],
    [
      'what a formula spills',
      cells('A1', { spilled: true }),
      {
        value: [
          ['a', 1],
          ['b', 2],
        ],
      },
    ],
    ['what spills nothing', cells('D1', { spilled: true }), undefined],
    ['the cells of a name', { kind: 'name', name: '名单' }, { address: '花名册!D1:D2', value: [[5], [5]] }],
    ['a table that there is not', { kind: 'table', name: '没有', headed: true }, undefined],
  ])('is %s', async (_, reference, found) => {
    opened();
    const read = await readReferences('花名册', [reference]);
    expect(read.ok && read.value[0]).toEqual(found === undefined ? undefined : expect.objectContaining(found));
  });

  it('is counted, not read, where it is more than was asked for', async () => {
    opened();
    expect(await readReferences('花名册', [cells('A1:D2')], 7)).toEqual({
      ok: true,
      value: [{ address: '花名册!A1:D2', value: undefined, cells: 8 }],
    });
  });
});

describe('a sheet with an explanation', () => {
  const rows = [
    ['步骤', '说明'],
    ['一', '=1+1'],
  ];
  /** So many requests it takes: the names of the sheets, the new sheet, what it holds. */
  const INSERTING = 3;

  it('holds rows as text, whatever they look like', async () => {
    const book = opened();
    expect(await insertSheet({ name: '解释', title: '为什么', content: { rows } })).toEqual({
      ok: true,
      value: '解释',
    });
    expect(book.asked()).toBe(INSERTING);
    expect(contents(book)['解释']).toEqual([['为什么', ''], ['', ''], ...rows]);
    expect(book.port.sheets().find(({ id }) => id === book.port.activeSheet())?.name).toBe('解释');
  });

  it('has a name that is free and that Excel takes', async () => {
    const book = opened();
    const wanted = { name: `解释 [a]/${'长'.repeat(40)}`, title: '', content: { rows } };
    const first = await insertSheet(wanted);
    const second = await insertSheet(wanted);
    const names = [first, second].map(each => (each.ok ? each.value : ''));
    expect(names.map(({ length }) => length <= 31)).toEqual([true, true]);
    expect(names[1]).toMatch(/ 2$/);
    expect(book.port.sheets().map(({ name }) => name)).toEqual(['花名册', ...names]);
  });

  it.each<[ErrorCode, string]>([
    ['InvalidOperationInCellEditMode', 'cell_edit_mode'],
    ['AccessDenied', 'access_denied'],
    ['ActivityLimitReached', 'busy'],
    ['GeneralException', 'excel'],
  ])('is not left behind when Excel says %s, at whichever request and action', async (refused, code) => {
    for (let batch = 1; batch <= INSERTING; batch++) {
      for (const action of [0, 1, 3]) {
        const book = opened();
        const before = contents(book);
        book.faults.refuse(refused, { batch, action });
        const outcome = await insertSheet({ name: '解释', title: '为什么', content: { rows } });
        if (outcome.ok) continue;
        expect(outcome).toMatchObject({ failure: { code } });
        expect(contents(book)).toEqual(before);
      }
    }
  });

  it('that is deleted while it is written is a failure, and nothing else is touched', async () => {
    const book = opened();
    const before = contents(book);
    const from = book.asked();
    book.before = request => {
      const added = book.port.sheets().find(({ name }) => name === '解释');
      if (request === from + INSERTING && added !== undefined) book.port.removeSheet(added.id);
    };
    const outcome = await insertSheet({ name: '解释', title: '为什么', content: { rows } });
    expect(outcome).toMatchObject({ ok: false, failure: { code: 'not_found' } });
    expect(contents(book)).toEqual(before);
  });
});

describe('what Excel refuses', () => {
  it.each<[ErrorCode, string]>([
    ['InvalidOperationInCellEditMode', 'cell_edit_mode'],
    ['AccessDenied', 'access_denied'],
    ['ItemNotFound', 'not_found'],
    ['ResponsePayloadSizeLimitExceeded', 'too_large'],
    ['GeneralException', 'excel'],
  ])('to tell: %s', async (refused, code) => {
    const book = opened();
    for (const read of [() => readFormulaCell(), () => readReferences('花名册', [cells('A1:D2')])]) {
      book.faults.refuse(refused);
      expect(await read()).toMatchObject({ ok: false, failure: { code, detail: expect.stringContaining(refused) } });
    }
  });

  it('is not asked of an Excel that is too old', async () => {
    opened().api = '1.3';
    expect(await readFormulaCell()).toMatchObject({ ok: false, failure: { code: 'api_missing' } });
    expect(await readReferences('花名册', [])).toMatchObject({ ok: false, failure: { code: 'api_missing' } });
    const sheet = { name: '解释', title: '', content: { rows: [['']] } };
    expect(await insertSheet(sheet)).toMatchObject({ ok: false, failure: { code: 'api_missing' } });
  });
});
