import fc from 'fast-check';
import { DAYS, HOSTILE, nested, NUMBERS, TEXTS } from './hostile';

/** Sheets for the library's policies and the maximal one: every column, good and bad cells. */

export type Sheet = readonly (readonly unknown[])[];

/** Columns of every type, by a header of theirs, and what such a column may hold. */
const COLUMNS: readonly (readonly [header: string, good: readonly unknown[]])[] = [
  // Empty: an id of its own in each row.
  ['达人ID', []],
  ['达人', ['小方', 'x', 0]],
  ['机构', ['甲', '乙', 'ＡＢ', 'ab ', '', null]],
  ['上月等级', ['Lv0', 'Lv4', 'L6', 0, '4']],
  ['等级', ['Lv0', 'Lv4', 'lv6', 6, '４']],
  ['上月GMV', [0, 1000, '1.2万', -5, 1.005, 9e10]],
  ['GMV', [0, 50_000, '￥12,345.60', 400_000, -9e10, 9e10]],
  ['绑定日期', [null, '2023-03-01', 44_900, '2023/3/31']],
  ['解绑日期', ['', '2023-03-31', 45_020]],
  ['报名日期', ['2023-03-01', 45_000, '2023年3月20日', null, '2023-02-10']],
  ['城市', ['上海', '北京', '']],
  ['目标', [0, 10_000, -3, 0.01]],
  ['场次', [0, 3, '12', 2 ** 53 - 1]],
  ['时长', [12.5, 0, '85%', -3.000001, '']],
  ['评分', [4.85, '', 3.5]],
  ['入驻日期', ['2022-01-01', '']],
  ['活跃', [true, '是', 'no', 0, '']],
];

const badCell: fc.Arbitrary<unknown> = fc.oneof(
  fc.constantFrom(...HOSTILE),
  fc.constantFrom<unknown>(...NUMBERS, ...DAYS, ...TEXTS),
  fc.constantFrom<unknown>(
    { code: '#N/A' },
    { code: 5 },
    { errorType: 'x' },
    nested(5000),
    '9'.repeat(400),
    '1'.repeat(33_000),
  ),
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.double(),
  fc.anything({ maxDepth: 2 }),
);

/** The cell of a good sheet: creators all differ. */
const goodCell = (column: number, row: number, pick: number): unknown => {
  const [, good = []] = COLUMNS[column] ?? [];
  return good.length === 0 ? `id${row}` : good[pick % good.length];
};

const picks = fc.array(fc.nat(5), { minLength: COLUMNS.length, maxLength: COLUMNS.length });
const place = fc.record({ row: fc.nat(40), column: fc.nat(17), value: badCell });
const cut = fc.record({ row: fc.nat(12), length: fc.nat(17) });

/** A sheet with good cells; often some of them are bad, and now and then rows are cut off or left out, columns moved. */
export const sheets: fc.Arbitrary<Sheet> = fc
  .record({
    rows: fc.array(picks, { minLength: 1, maxLength: 12 }),
    bad: fc.oneof(fc.constant([]), fc.array(place, { maxLength: 4 })),
    cuts: fc.oneof({ weight: 5, arbitrary: fc.constant([]) }, fc.array(cut, { maxLength: 2 })),
    hole: fc.option(fc.nat(12), { nil: undefined, freq: 10 }),
    columns: fc.oneof(
      { weight: 6, arbitrary: fc.constant([...COLUMNS.keys()]) },
      fc.array(fc.nat(COLUMNS.length - 1), { maxLength: COLUMNS.length + 3 }),
    ),
  })
  .map(({ rows, bad, cuts, hole, columns: places }) => {
    const columns: readonly number[] = places;
    const body = rows.map((row, r) => columns.map(c => goodCell(c, r, row[c] ?? 0)));
    const grid: unknown[][] = [columns.map(c => COLUMNS[c]?.[0]), ...body];
    for (const { row, column, value } of bad) {
      const cells = grid[row % grid.length];
      if (cells !== undefined) cells[column] = value;
    }
    for (const { row, length } of cuts) grid[row % grid.length]?.splice(length);
    if (hole !== undefined) Reflect.deleteProperty(grid, hole % grid.length);
    return grid;
  });

/** What is no sheet at all, or hardly one. */
export const nonsense: fc.Arbitrary<Sheet> = fc.oneof(
  fc.array(fc.array(badCell, { maxLength: 6 }), { maxLength: 6 }),
  fc.array(fc.array(fc.constantFrom<unknown>(...COLUMNS.map(([header]) => header), null, 0, 'x'), { maxLength: 6 }), {
    maxLength: 4,
  }),
);

/** A sheet on which every policy of the fuzz run can be tried: each row good, each column there. */
export const goodSheet: Sheet = [
  COLUMNS.map(([header]) => header),
  ...[0, 1, 2, 3].map(r => COLUMNS.map((_, c) => goodCell(c, r, r % 2))),
];
