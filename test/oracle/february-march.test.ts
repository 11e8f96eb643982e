import { associateFunctions } from '../../src/functions';
import { layOut } from '../../src/functions/policy-table/lay-out';
import february from '../../src/policies/dy-life-mcn-2023-02.json';
import march from '../../src/policies/dy-life-mcn-2023-03.json';
import type { Change } from '../engine/changed';
import { changed } from '../engine/changed';
import { call, standInForCustomFunctions } from '../functions/custom-functions';
import { policyOf } from './beside';
import { oracle } from './oracle';
import { FIELDS, GRID, ROWS } from './sample';
import type { RawPolicy, Row } from './raw';

/** February, whose ladders nobody has published, as an analyst may complete it; beside March, on the sample roster. */

const supplied = (value: unknown) => ({ value, status: 'supplied', source: '机构后台，2 月阶梯表', on: '2023-02-03' });
const tiers = (...steps: readonly (readonly [from: number, pays: number])[]) =>
  steps.map(([from, pays]) => ({ from: supplied(from), pays: supplied(pays) }));

const COMPLETED: readonly Change[] = [
  ['tracks.0.ladder.tiers', tiers([1, 800.5], [3, 2600], [5, 5200])],
  ['tracks.0.caps.0.amount', supplied(5000)],
  ['tracks.1.ladder.tiers', tiers([1, 6000], [2, 13_000])],
  ['tracks.1.caps.0.amount', supplied(40_000)],
  ['enrolment.carryOverWindow.from', supplied('2022-12-28')],
  ['enrolment.carryOverWindow.to', supplied('2023-01-15')],
];
const completed = changed(february, ...COMPLETED) as unknown as RawPolicy;

/** A roster without some of its columns, as a sheet and as the oracle reads it. */
function lacking(...fields: readonly string[]): { readonly grid: unknown[][]; readonly rows: readonly Row[] } {
  const places = FIELDS.flatMap((field, c) => (fields.includes(field) ? [] : [c]));
  return {
    grid: GRID.map(row => places.map(c => row[c])),
    rows: ROWS.map(row => Object.fromEntries(Object.entries(row).filter(([field]) => !fields.includes(field)))),
  };
}

beforeAll(() => {
  standInForCustomFunctions();
  associateFunctions({ locale: () => 'zh-CN', workbookPolicy: () => undefined });
});

const yuan = (fen: bigint): number => Number(fen) / 100;

test.each([
  ['signed up and bound in March, so that February knows nobody', [], false],
  ['without days of sign-up', ['enrolled_on'], true],
  ['without any days', ['enrolled_on', 'bound_on', 'unbound_on'], true],
] as const)('the difference in money is the oracle’s: %s', async (_what, fields, paid) => {
  const { grid, rows } = lacking(...fields);
  const table = (await call('REWARDS_DIFF', [
    grid,
    layOut(policyOf(completed), 'zh-CN'),
    '2023-03',
    null,
  ])) as unknown[][];
  const [before, after] = [oracle(completed, rows), oracle(march as unknown as RawPolicy, rows)];
  expect(before.total > 0n).toBe(paid);
  expect(table.slice(1).map(row => row.slice(0, 4))).toEqual([
    ...before.crowd.agencies.map((name, a) => {
      const [was, is] = [before.payout[a] ?? 0n, after.payout[a] ?? 0n];
      return [name, yuan(was), yuan(is), yuan(is - was)];
    }),
    ['合计', yuan(before.total), yuan(after.total), yuan(after.total - before.total)],
  ]);
  for (const row of table.slice(1)) {
    expect(row.slice(5, 7)).toEqual(['2023-02 · 含自填数字', '2023-03 · 示例数字，不可用于结算']);
  }
});
