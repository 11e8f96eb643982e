import fc from 'fast-check';
import type { RawPolicy, Row } from '../raw';
import { onGrid } from './figures';
import type { World } from './world';
import { DECLARED } from './world';

/** Rosters by chance, and the sheets that hold them. */

/** Around the ends of the windows: sign-up until the 20th, the month's last day. */
export const DAYS = [
  '2023-02-27',
  '2023-02-28',
  '2023-03-01',
  '2023-03-20',
  '2023-03-21',
  '2023-03-30',
  '2023-03-31',
  '2023-04-01',
];
const SIGN_UP_DAYS = ['2023-03-20', '2023-02-28', '2023-03-21', '2023-02-27', '2023-01-10', '2023-01-09', ''];
/** Some of them the same name written otherwise. */
export const CITIES = ['', '上海', 'New York', 'ＮＥＷ  york ', 'newyork'];
const AGENCIES = ['甲', '甲', '乙', 'Star', 'ＳＴＡＲ ', ''];

/** As much as a cell may hold, halves of it, and a fen more. */
const HUGE = ['90000000000', '45000000000', '45000000000.01', '22500000000', '67500000000.01', '-45000000000.01'];

const amount = fc.oneof(
  {
    weight: 10,
    arbitrary: fc
      .tuple(fc.integer({ min: -4, max: 16 }), fc.constantFrom(0, 0, 0, 1, -1))
      .map(([steps, fen]) => onGrid('money', steps, fen).toFixed(2)),
  },
  { weight: 2, arbitrary: fc.constantFrom('', '0.01', '0.03', '-0.01', '0.005', '1.005', '-1.005', '99.995', '33.33') },
  { weight: 2, arbitrary: fc.integer({ min: -50_000_00, max: 500_000_00 }).map(fen => (fen / 100).toFixed(2)) },
  { weight: 1, arbitrary: fc.integer({ min: -1e11, max: 5e12 }).map(fen => (fen / 100).toFixed(2)) },
  { weight: 1, arbitrary: fc.constantFrom(...HUGE) },
);

const count = fc.oneof(
  { weight: 5, arbitrary: fc.integer({ min: -2, max: 12 }).map(String) },
  { weight: 1, arbitrary: fc.constant('') },
  { weight: 1, arbitrary: fc.integer({ min: -1000, max: 1_000_000_000 }).map(String) },
);

/** Finer than millionths too, and what is just a half of one. */
const FINE = ['', '0.000001', '-0.000001', '0.500001', '1.499999', '0.333333', '0.0000005', '1.2345675', '-1.2345675'];

const number = fc.oneof(
  { weight: 5, arbitrary: fc.integer({ min: -2, max: 10 }).map(steps => onGrid('number', steps).toFixed(1)) },
  { weight: 1, arbitrary: fc.constantFrom(...FINE) },
  { weight: 1, arbitrary: fc.integer({ min: -1e7, max: 1e7 }).map(n => (n / 1e6).toFixed(6)) },
);

const day = fc.constantFrom('', ...DAYS);

function row({ levels, payee }: World): fc.Arbitrary<Row> {
  const level = levels.length > 0 ? fc.constantFrom(...levels) : fc.constant('');
  return fc
    .record({
      ...(payee === 'agency' ? { agency: fc.constantFrom(...AGENCIES) } : {}),
      ...(levels.length > 0 ? { level_start: level, level_end: level, grade: level } : {}),
      gmv: amount,
      gmv_base: fc.oneof(fc.constant('0'), amount),
      income: amount,
      goal: amount,
      orders: count,
      returns: count,
      score: number,
      hours: number,
      city: fc.constantFrom(...CITIES),
      joined: day,
      vip: fc.constantFrom('true', 'false', ''),
      bound_on: day,
      unbound_on: fc.oneof({ weight: 3, arbitrary: fc.constant('') }, { weight: 1, arbitrary: day }),
      enrolled_on: fc.constantFrom(...SIGN_UP_DAYS),
    })
    .map(each => ({ ...each, unbound_on: each.unbound_on < each.bound_on ? '' : each.unbound_on }));
}

export function rosters(world: World, most = 14): fc.Arbitrary<readonly Row[]> {
  return fc
    .array(row(world), { minLength: 1, maxLength: most })
    .map(list => list.map((each, i) => ({ creator_id: `D${i + 1}`, creator: `达人${i + 1}`, ...each }) as Row));
}

/** A creator who left before the last day may stand in the next row again, bound anew. */
export const rebound = (rows: readonly Row[]): readonly Row[] =>
  rows.map((each, i) => {
    const before = rows[i - 1];
    const left = before?.['unbound_on'] ?? '';
    return left !== '' && left < '2023-03-30' && i % 2 === 1
      ? { ...each, creator_id: before?.['creator_id'] ?? '' }
      : each;
  });

export const without = (rows: readonly Row[], ...columns: readonly string[]): readonly Row[] =>
  rows.map(row => Object.fromEntries(Object.entries(row).filter(([field]) => !columns.includes(field))));

const HEADERS: Readonly<Record<string, string>> = {
  creator_id: '达人ID',
  creator: '达人',
  agency: '机构',
  level_start: '上月等级',
  level_end: '等级',
  gmv_base: '上月GMV',
  gmv: 'GMV',
  bound_on: '绑定日期',
  unbound_on: '解绑日期',
  enrolled_on: '报名日期',
  ...Object.fromEntries(DECLARED.map(({ id, header }) => [id, header])),
};

/** How the cells of a field are written; the others as they are. */
const TYPES: Readonly<Record<string, string>> = {
  gmv: 'amount',
  gmv_base: 'amount',
  bound_on: 'day',
  unbound_on: 'day',
  enrolled_on: 'day',
  ...Object.fromEntries(
    DECLARED.filter(({ type }) => type !== 'text' && type !== 'level').map(({ id, type }) => [id, type]),
  ),
};

/** The rows as a sheet hands them over: every third row as text, a blank row before every fifth. */
export function sheetOf(rows: readonly Row[]): unknown[][] {
  const fields = Object.keys(rows[0] ?? {});
  const body = rows.flatMap((row, i) => {
    const cells = fields.map(field => cellOf(TYPES[field] ?? '', row[field] ?? '', i % 3 === 2));
    return i % 5 === 4 ? [fields.map(() => ''), cells] : [cells];
  });
  return [fields.map(field => HEADERS[field]), ...body];
}

function cellOf(type: string, shown: string, asText: boolean): unknown {
  if (shown === '') return asText ? null : '';
  if (type === 'truth') return shown === 'true';
  if (asText || type === '') return shown;
  return type === 'day' ? serial(shown) : Number(shown);
}

/** A day as Excel counts it. */
function serial(iso: string): number {
  return (Date.parse(iso) - Date.parse('1899-12-30')) / 86_400_000;
}

/** The columns that a policy names in its rules, and so cannot do without. */
export function named(policy: RawPolicy, column: string): boolean {
  return JSON.stringify(policy.tracks).includes(`"field":"${column}"`);
}
