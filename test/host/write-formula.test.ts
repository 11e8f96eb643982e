import { headerRow } from '../../src/engine';
import { writeFormulaBeside } from '../../src/host';
import { book, closeBook, openBook, type Area } from './fake-excel';

const roster = [
  ['达人', '机构', '等级', ''],
  ['甲', '聚亮文化', 'Lv4', ''],
  ['乙', '米艾科技', 'Lv6', ''],
];

const formula = (address: string): string => `=MCN.REWARDS(${address},"agency",MCN_POLICY)`;

const written = '=MCN.REWARDS(A1:C3,"agency",MCN_POLICY)';

function write(formulaFor = formula, policy = '2023-03'): ReturnType<typeof writeFormulaBeside> {
  return writeFormulaBeside({ formulaFor, findHeaders: headerRow, policy });
}

function copy(rows: readonly (readonly unknown[])[]): unknown[][] {
  return rows.map(row => [...row]);
}

const area = (row: number, column: number, rows: number, columns: number): Area => ({ row, column, rows, columns });

afterEach(closeBook);

describe('writing a formula for the selection', () => {
  it.each([
    ['the roster itself', area(0, 0, 3, 3)],
    ['one cell inside it', area(1, 1, 1, 1)],
    ['whole columns', area(0, 0, 1_048_576, 3)],
    ['more than is filled', area(0, 0, 40, 9)],
  ])('reads %s', async (_, selection) => {
    const fake = openBook(book(copy(roster), selection));
    const outcome = await write();
    expect(outcome).toEqual({
      ok: true,
      value: { target: 'Sheet1!E1', source: 'Sheet1!A1:C3', formula: written, there: false },
    });
    expect(fake.cells[0]?.[4]).toBe(written);
    // The selection stays on the roster: a second click must not read the result.
    expect(fake.selected).toBeUndefined();
  });

  it.each([
    ['titles above the headers', area(0, 0, 6, 3)],
    ['whole columns with titles on top', area(0, 0, 1_048_576, 3)],
  ])('leaves out %s', async (_, selection) => {
    const fake = openBook(book([['2023 年 3 月'], ['制表：运营'], [], ...copy(roster)], selection));
    expect(await write()).toMatchObject({ ok: true, value: { source: 'Sheet1!A4:C6', target: 'Sheet1!E4' } });
    expect(fake.cells[3]?.[4]).toBe('=MCN.REWARDS(A4:C6,"agency",MCN_POLICY)');
  });

  it('writes the same formula once, and then says where it is and selects it', async () => {
    const fake = openBook(book(copy(roster), area(0, 0, 3, 3)));
    await write();
    const before = fake.cells.map(row => [...row]);
    expect(await write()).toMatchObject({ value: { target: 'Sheet1!E1', source: 'Sheet1!A1:C3', there: true } });
    expect(fake.cells).toEqual(before);
    expect(fake.selected).toBe('Sheet1!E1');
  });

  it('says which error the cell shows, when its value has come', async () => {
    const fake = openBook(book(copy(roster), area(0, 0, 3, 3)));
    fake.results.set(written, ['#BUSY!', '#GETTING_DATA', '#VALUE!']);
    expect(await write()).toMatchObject({ value: { target: 'Sheet1!E1', there: false, error: '#VALUE!' } });
    expect(await write()).toMatchObject({ value: { there: true, error: '#VALUE!' } });
    fake.results.set(written, ['#BUSY!', '机构']);
    expect((await write()).ok && 'error' in (await write())).toBe(false);
  });

  it.each([
    ['the cell of the formula', area(0, 4, 1, 1)],
    ['a cell of its result', area(1, 5, 1, 1)],
    ['part of its result', area(1, 4, 2, 2)],
    ['the result with blank cells around', area(0, 3, 3, 5)],
    ['the roster and the result', area(0, 0, 3, 7)],
  ])('refuses %s', async (_, selection) => {
    const cells = copy(roster);
    cells[0]?.push(written, '达人', '机构');
    cells[1]?.push('聚亮文化', '1', '1');
    cells[2]?.push('米艾科技', '1', '1');
    const fake = openBook(book(cells, selection));
    fake.spills.push({ from: area(0, 4, 1, 1), area: area(0, 4, 3, 3) });
    expect(await write()).toEqual({ ok: false, failure: { code: 'selection_is_result', where: 'Sheet1!E1' } });
    expect(fake.names.size).toBe(0);
  });

  it('reads a large roster’s first rows only', async () => {
    const many = Array.from({ length: 5000 }, (_, row) => [`达人${String(row)}`, '聚亮文化', 'Lv4', '']);
    const [headers = []] = copy(roster);
    const fake = openBook(book([headers, ...many], area(0, 0, 5001, 3)));
    expect(await write()).toMatchObject({ value: { source: 'Sheet1!A1:C5001' } });
    expect(fake.mostRead).toBeLessThanOrEqual(20 * 3);
  });

  it('stands right of everything on the sheet, in the top row of what it reads', async () => {
    const cells = [['notes'], [], ...copy(roster), ['', '', '', '', '', '', 'far right']];
    const outcome = await write().catch(() => undefined);
    expect(outcome).toEqual({ ok: false, failure: { code: 'not_in_excel' } });
    openBook(book(cells, area(2, 0, 3, 3)));
    expect(await write()).toMatchObject({ ok: true, value: { target: 'Sheet1!I3' } });
  });

  it('says what a blank row has kept out, when a single cell stands for the region around it', async () => {
    const parted = [...copy(roster), [], ['丙', '聚亮文化', 'Lv5', '']];
    openBook(book(parted, area(1, 1, 1, 1)));
    expect(await write()).toMatchObject({
      value: { source: 'Sheet1!A1:C3', left: 'A4:C5' },
    });
    openBook(book(parted, area(0, 0, 5, 3)));
    const outcome = await write();
    expect(outcome).toMatchObject({ value: { source: 'Sheet1!A1:C5' } });
    expect(outcome.ok && 'left' in outcome.value).toBe(false);
  });

  it('gives the workbook its choice of policy, and leaves one that is there', async () => {
    const fake = openBook(book(copy(roster), area(0, 0, 3, 3)));
    await write();
    expect(fake.names.get('MCN_POLICY')?.formula).toBe('="2023-03"');
    await write(formula, '2023-04');
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
    ['rows without headers', copy(roster), area(1, 0, 2, 3), { code: 'selection_no_headers', where: 'Sheet1!A2:C3' }],
    ['one column', copy(roster), area(0, 0, 1_048_576, 1), { code: 'selection_no_headers', where: 'Sheet1!A1:A3' }],
    [
      'a title and two blank cells',
      [['三月'], [], ...copy(roster)],
      area(0, 0, 2, 2),
      { code: 'selection_no_headers', where: 'Sheet1!A1:B2' },
    ],
  ])('refuses %s and says where', async (_, cells, selection, failure) => {
    const fake = openBook(book(cells, selection));
    expect(await write()).toEqual({ ok: false, failure });
    expect(fake.names.size).toBe(0);
  });

  it('refuses a sheet that is used up to its right edge', async () => {
    const wide = [['达人', '机构', ...Array<string>(16380).fill(''), 'z'], ['甲']];
    openBook(book(wide, area(0, 0, 2, 2)));
    expect(await write()).toMatchObject({ ok: false, failure: { code: 'no_room' } });
  });
});

describe('what Excel refuses', () => {
  it.each([
    ['InvalidOperationInCellEditMode', 'cell_edit_mode'],
    ['ItemNotFound', 'not_found'],
    ['AccessDenied', 'access_denied'],
    ['RequestPayloadSizeLimitExceeded', 'too_large'],
    ['InvalidSelection', 'selection_not_one_range'],
    ['GeneralException', 'excel'],
  ])('%s becomes a failure with a code and Excel’s own words', async (refuse, code) => {
    Object.assign(openBook(book(copy(roster), area(0, 0, 3, 3))), { refuse });
    const detail = `${refuse}: Excel says ${refuse}`;
    expect(await write()).toEqual({ ok: false, failure: { code, detail } });
  });

  it('leaves a bug of our own thrown', async () => {
    openBook(book(copy(roster), area(0, 0, 3, 3)));
    const bug = (): string => {
      throw new TypeError('a bug');
    };
    await expect(write(bug)).rejects.toThrow('a bug');
  });
});
