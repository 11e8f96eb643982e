import { writeFormulaBeside } from '../../src/host';
import { book, fakeExcel, type Area, type FakeBook } from './fake-excel';

const roster = [
  ['达人', '机构', '等级', ''],
  ['甲', '聚亮文化', 'Lv4', ''],
  ['乙', '米艾科技', 'Lv6', ''],
];

const formula = (address: string): string => `=MCN.REWARDS(${address},"agency",MCN_POLICY)`;

function at(fake: FakeBook): FakeBook {
  Object.assign(globalThis, { Excel: fakeExcel(fake) });
  return fake;
}

function copy(rows: readonly (readonly unknown[])[]): unknown[][] {
  return rows.map(row => [...row]);
}

const area = (row: number, column: number, rows: number, columns: number): Area => ({ row, column, rows, columns });

afterEach(() => {
  Reflect.deleteProperty(globalThis, 'Excel');
});

describe('writing a formula for the selection', () => {
  it.each([
    ['the roster itself', area(0, 0, 3, 3)],
    ['one cell inside it', area(1, 1, 1, 1)],
    ['whole columns', area(0, 0, 1_048_576, 3)],
    ['more than is filled', area(0, 0, 40, 9)],
  ])('reads %s', async (_, selection) => {
    const fake = at(book(copy(roster), selection));
    const outcome = await writeFormulaBeside(formula, '2023-03');
    expect(outcome).toEqual({
      ok: true,
      value: { target: 'Sheet1!E1', source: 'Sheet1!A1:C3', formula: '=MCN.REWARDS(A1:C3,"agency",MCN_POLICY)' },
    });
    expect(fake.cells[0]?.[4]).toBe('=MCN.REWARDS(A1:C3,"agency",MCN_POLICY)');
    expect(fake.selected).toBe('Sheet1!E1');
  });

  it('stands right of everything on the sheet, in the top row of what it reads', async () => {
    const cells = [['notes'], [], ...copy(roster), ['', '', '', '', '', '', 'far right']];
    const outcome = await writeFormulaBeside(formula, '2023-03').catch(() => undefined);
    expect(outcome).toEqual({ ok: false, failure: { code: 'not_in_excel' } });
    at(book(cells, area(2, 0, 3, 3)));
    expect(await writeFormulaBeside(formula, '2023-03')).toMatchObject({ ok: true, value: { target: 'Sheet1!I3' } });
  });

  it('says what a blank row has kept out, when a single cell stands for the region around it', async () => {
    const parted = [...copy(roster), [], ['丙', '聚亮文化', 'Lv5', '']];
    at(book(parted, area(1, 1, 1, 1)));
    expect(await writeFormulaBeside(formula, '2023-03')).toMatchObject({
      value: { source: 'Sheet1!A1:C3', left: 'A4:C5' },
    });
    at(book(parted, area(0, 0, 5, 3)));
    const outcome = await writeFormulaBeside(formula, '2023-03');
    expect(outcome).toMatchObject({ value: { source: 'Sheet1!A1:C5' } });
    expect(outcome.ok && 'left' in outcome.value).toBe(false);
  });

  it('gives the workbook its choice of policy, and leaves one that is there', async () => {
    const fake = at(book(copy(roster), area(0, 0, 3, 3)));
    await writeFormulaBeside(formula, '2023-03');
    expect(fake.names.get('MCN_POLICY')?.formula).toBe('="2023-03"');
    await writeFormulaBeside(formula, '2023-04');
    expect(fake.names.get('MCN_POLICY')?.formula).toBe('="2023-03"');
  });

  it.each([
    ['an empty sheet', [], area(0, 0, 1, 1), { code: 'selection_empty', where: 'Sheet1!A1' }],
    [
      'cells away from the roster',
      copy(roster),
      area(9, 9, 2, 2),
      { code: 'selection_empty', where: 'Sheet1!J10:K11' },
    ],
    ['the headers only', copy(roster), area(0, 0, 1, 3), { code: 'selection_one_row', where: 'Sheet1!A1:C1' }],
  ])('refuses %s and says where', async (_, cells, selection, failure) => {
    const fake = at(book(cells, selection));
    expect(await writeFormulaBeside(formula, '2023-03')).toEqual({ ok: false, failure });
    expect(fake.names.size).toBe(0);
  });

  it('refuses a sheet that is used up to its right edge', async () => {
    const wide = [['a', ...Array<string>(16381).fill(''), 'z'], ['b']];
    at(book(wide, area(0, 0, 2, 1)));
    expect(await writeFormulaBeside(formula, '2023-03')).toMatchObject({ ok: false, failure: { code: 'no_room' } });
  });
});

describe('what Excel refuses', () => {
  it.each([
    ['InvalidOperationInCellEditMode', 'cell_edit_mode'],
    ['ItemNotFound', 'not_found'],
    ['AccessDenied', 'access_denied'],
    ['RequestPayloadSizeLimitExceeded', 'too_large'],
    ['GeneralException', 'excel'],
  ])('%s becomes a failure with a code and Excel’s own words', async (refuse, code) => {
    Object.assign(at(book(copy(roster), area(0, 0, 3, 3))), { refuse });
    const detail = `${refuse}: Excel says ${refuse}`;
    expect(await writeFormulaBeside(formula, '2023-03')).toEqual({ ok: false, failure: { code, detail } });
  });

  it('leaves a bug of our own thrown', async () => {
    at(book(copy(roster), area(0, 0, 3, 3)));
    const bug = (): string => {
      throw new TypeError('a bug');
    };
    await expect(writeFormulaBeside(bug, '2023-03')).rejects.toThrow('a bug');
  });
});
