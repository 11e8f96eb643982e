import { evaluate } from '../../src/engine';
import { march2023 } from './march';
import { describeProblem } from './messages';

const march = march2023();
const HEADER = ['达人ID', '机构', '上月等级', '等级', '上月GMV', 'GMV', '绑定日期', '解绑日期', '报名日期'];
const GOOD = ['d1', '甲', 'Lv3', 'Lv6', 0, 50_000, null, null, '2023-03-01'];

/** A row with one cell changed. */
function put(row: readonly unknown[], place: number, value: unknown): unknown[] {
  return row.map((cell, i) => (i === place ? value : cell));
}

/** The good row with one cell changed. */
function withCell(column: string, value: unknown): unknown[][] {
  return [HEADER, put(GOOD, 0, 'd0'), put(GOOD, HEADER.indexOf(column), value)];
}

function problemsOf(grid: readonly (readonly unknown[])[]) {
  const statement = evaluate(march, grid);
  return statement.ok ? [] : statement.problems;
}

describe('a bad cell is named: row, column, value, remedy', () => {
  test.each([
    ['等级', 'Lv9x', 'roster.bad_level'],
    ['等级', 'Lv9', 'roster.bad_level'],
    ['等级', 4.5, 'roster.bad_level'],
    ['等级', true, 'roster.bad_level'],
    ['上月等级', null, 'roster.missing_level'],
    ['上月等级', '  ', 'roster.missing_level'],
    ['等级', { code: '#N/A' }, 'roster.error_cell'],
    ['GMV', 'abc', 'roster.bad_amount'],
    ['GMV', NaN, 'roster.bad_amount'],
    ['GMV', Infinity, 'roster.bad_amount'],
    ['GMV', true, 'roster.bad_amount'],
    ['GMV', 1e15, 'roster.amount_too_large'],
    ['GMV', { code: '#DIV/0!' }, 'roster.error_cell'],
    ['绑定日期', 'yesterday', 'roster.bad_date'],
    ['绑定日期', -1, 'roster.bad_date'],
    ['绑定日期', 20230315, 'roster.bad_date'],
    ['报名日期', NaN, 'roster.bad_date'],
    ['达人ID', { code: '#REF!' }, 'roster.error_cell'],
    ['机构', false, 'roster.bad_name'],
    ['机构', { code: '#REF!' }, 'roster.error_cell'],
  ])('%s: %p', (column, value, code) => {
    const [found, ...others] = problemsOf(withCell(column, value));
    expect(others).toEqual([]);
    expect(found?.code).toBe(code);
    expect(found?.params).toMatchObject({ row: 3, column });
    if (found === undefined) return;
    const shown = typeof value === 'object' ? ((value as { code?: string } | null)?.code ?? '') : String(value);
    for (const locale of ['zh-CN', 'en-US'] as const) {
      const text = describeProblem(found, locale);
      expect(text).toContain('3');
      expect(text).toContain(column);
      expect(text).toContain(shown.trim());
    }
  });

  test('unbinding before binding', () => {
    const grid = withCell('绑定日期', '2023-03-10').map((row, i) => (i === 2 ? put(row, 7, '2023-03-01') : row));
    expect(problemsOf(grid)).toMatchObject([
      { code: 'roster.unbound_before_bound', params: { row: 3, bound: '2023-03-10' } },
    ]);
  });

  test('a creator who is bound twice would count twice', () => {
    expect(problemsOf([HEADER, GOOD, put(GOOD, 1, '乙')])).toMatchObject([
      { code: 'roster.duplicate_creator', params: { row: 3, value: 'd1', otherRow: 2 } },
    ]);
    expect(problemsOf([HEADER, GOOD, put(GOOD, 7, '2023-03-02')])).toEqual([]);
    expect(problemsOf([HEADER, put(GOOD, 0, 12), put(GOOD, 0, '12')])).toMatchObject([
      { code: 'roster.duplicate_creator' },
    ]);
  });

  test('ids that look the same are the same; a 0 is a blank', () => {
    const rows = ['ab1', 'ＡＢ1', 'AB1\u200b', ' Ab1 '].map(id => put(GOOD, 0, id));
    expect(problemsOf([HEADER, ...rows])).toMatchObject(
      [3, 4, 5].map(row => ({ code: 'roster.duplicate_creator', params: { row, otherRow: 2 } })),
    );
    expect(problemsOf([HEADER, put(GOOD, 0, 0), put(GOOD, 0, 0), put(GOOD, 0, '')])).toEqual([]);
  });

  test('a creator’s name with an error is a problem where it is shown, and only there', () => {
    const grid = [
      ['达人', ...HEADER],
      ['x', ...GOOD],
      [{ code: '#N/A' }, ...put(GOOD, 0, 'd2')],
    ];
    expect(problemsOf(grid)).toEqual([]);
    expect(evaluate(march, grid, undefined, ['creator'])).toMatchObject({
      ok: false,
      problems: [{ code: 'roster.error_cell', params: { row: 3, column: '达人', value: '#N/A' } }],
    });
  });

  test('only the columns that are needed are asked for', () => {
    const grid = withCell('GMV', 'abc');
    const [waist] = march.tracks;
    if (waist === undefined) throw new Error('no track');
    expect(evaluate(march, grid, [waist]).ok).toBe(true);
  });

  test('every bad cell is found, not the first alone', () => {
    const grid = [HEADER, put(GOOD, 3, 'x'), put(put(GOOD, 4, 'y'), 0, 'd2'), put(put(GOOD, 5, 'z'), 0, 'd3')];
    expect(problemsOf(grid)).toHaveLength(3);
  });
});

describe('a range that is no roster', () => {
  test.each([
    ['nothing', [], 'roster.empty'],
    ['one blank cell', [[null]], 'roster.empty'],
    [
      'blank cells',
      [
        [null, ''],
        ['', null],
      ],
      'roster.empty',
    ],
    ['a single cell', [['机构']], 'roster.single_cell'],
    ['an error', [[{ code: '#REF!' }]], 'argument.error_cell'],
    ['no header row', [GOOD, GOOD], 'roster.no_header'],
    ['a header alone', [HEADER], 'roster.no_rows'],
    ['a header and blanks', [HEADER, [], ['', null, 0]], 'roster.no_rows'],
    ['a missing column', [HEADER.filter((_, i) => i !== 3), GOOD.filter((_, i) => i !== 3)], 'roster.missing_column'],
    [
      'the same header twice',
      [
        [...HEADER, '机构'],
        [...GOOD, '乙'],
      ],
      'roster.ambiguous_column',
    ],
    [
      'two headers for one field',
      [
        [...put(HEADER, 5, '支付GMV'), '核销GMV'],
        [...GOOD, 1],
      ],
      'roster.ambiguous_column',
    ],
  ])('%s', (_name, grid, code) => {
    const found = problemsOf(grid);
    expect(found).toHaveLength(1);
    expect(found[0]?.code).toBe(code);
  });

  test('two columns that could be the same are both named', () => {
    const [found] = problemsOf([
      [...put(HEADER, 5, '支付GMV'), '核销GMV'],
      [...GOOD, 1],
    ]);
    if (found === undefined) throw new Error('no problem');
    expect(describeProblem(found, 'zh-CN')).toMatch(/支付GMV.*核销GMV.*请/);
    expect(describeProblem(found, 'en-US')).toMatch(/支付GMV.*核销GMV.*Keep/);
  });

  test('rows shorter than the header are read as blanks', () => {
    expect(problemsOf([HEADER, GOOD, ['d9', '甲', 'Lv3', 'Lv4']])).toEqual([]);
  });
});
