import type { Locale, Policy } from '../../src/engine';
import { associateFunctions } from '../../src/functions';
import { layOut } from '../../src/functions/policy-table/lay-out';
import { policies } from '../../src/policies';
import { whole } from '../../src/policies/whole';
import { policyOf } from '../engine/rules/policy';
import { gridOf } from '../engine/rules/roster';
import { agencies, cap, count, creators, ladder, sum } from '../engine/rules/words';
import { call, standInForCustomFunctions } from './custom-functions';
import { callOf } from './sheet';

let locale: Locale = 'zh-CN';
let strict = false;

beforeAll(() => {
  standInForCustomFunctions();
  associateFunctions({ locale: () => locale, workbookPolicy: () => undefined, strict: () => strict });
});

beforeEach(() => {
  locale = 'zh-CN';
  strict = false;
});

const [SAMPLE] = callOf('=MCN.CHECK(花名册!A4:J234)').args;

/** A policy as the range of a sheet. */
const rangeOf = (policy: Policy): unknown => layOut(policy, 'zh-CN');

async function diff(a: unknown, b: unknown, by: unknown = null, roster: unknown = SAMPLE): Promise<unknown[][]> {
  return (await call('REWARDS_DIFF', [roster, a, b, by])) as unknown[][];
}

/** 100 yuan for each creator, and 1 % of the sales; of three creators two are with 甲. */
const BEFORE = policyOf(
  [agencies(count(), ladder('per_unit', [[1, 100]])), agencies(sum('gmv'), ladder('whole_rate', [[0, 1]]))],
  {},
);
/** The second track pays 2 %, at most 50 yuan; the first is gone, and a third pays each creator 10 yuan. */
const AFTER: Policy = {
  ...policyOf(
    [
      agencies(count(), ladder('per_unit', [[1, 100]])),
      agencies(sum('gmv'), ladder('whole_rate', [[0, 2]]), { caps: [cap('agency', 50)] }),
      creators(count(), ladder('step', [[1, 10]])),
    ],
    {},
  ),
  version: '2023-04',
};
const CHANGED: Policy = { ...AFTER, tracks: AFTER.tracks.slice(1) };
const ROSTER = gridOf(['agency gmv', '甲 1000', '甲 500', '乙 4000.50']);
const GROUND = (version: string): string => `${version} · 示例数字，不可用于结算`;

describe('REWARDS_DIFF, worked out by hand', () => {
  test('by agency: under either policy, the difference, who gains and who loses, and all together', async () => {
    const [march, april] = [GROUND('2023-03'), GROUND('2023-04')];
    expect(await diff(rangeOf(BEFORE), rangeOf(CHANGED), null, ROSTER)).toEqual([
      ['机构', '2023-03 应发', '2023-04 应发', '差额', '增减', '2023-03 数字依据', '2023-04 数字依据', '说明'],
      ['甲', 215, 50, -165, '减少', march, april, ''], // 200 + 15; 30 of the sales and 20 for two creators
      ['乙', 140.01, 60, -80.01, '减少', march, april, ''], // 100 + 40.005, to the fen; 80.01, at most 50, and 10
      ['合计', 355.01, 110, -245.01, '减少', march, april, ''],
    ]);
  });

  test('by track: those of either policy by their ids; what one does not have is 0 there, and marked', async () => {
    const rows = await diff(rangeOf(BEFORE), rangeOf(CHANGED), '赛道', ROSTER);
    expect(rows.map(row => [...row.slice(0, 6), row.at(-1)])).toEqual([
      ['机构', '赛道', '2023-03 应发', '2023-04 应发', '差额', '增减', '说明'],
      ['甲', 'b', 15, 30, 15, '增加', ''],
      ['甲', 'c', 0, 20, 20, '增加', '2023-03 没有这个赛道'],
      ['甲', 'a', 200, 0, -200, '减少', '2023-04 没有这个赛道'],
      ['乙', 'b', 40.01, 50, 9.99, '增加', ''],
      ['乙', 'c', 0, 10, 10, '增加', '2023-03 没有这个赛道'],
      ['乙', 'a', 100, 0, -100, '减少', '2023-04 没有这个赛道'],
      ['合计', '', 355.01, 110, -245.01, '减少', ''],
    ]);
  });

  test('in English', async () => {
    locale = 'en-US';
    const [head, first] = await diff(rangeOf(BEFORE), rangeOf(CHANGED), 'Track', ROSTER);
    expect(head).toEqual([
      'Agency',
      'Track',
      'Payout under 2023-03',
      'Payout under 2023-04',
      'Difference',
      'Change',
      '2023-03 based on',
      '2023-04 based on',
      'Note',
    ]);
    expect(first?.slice(5, 7)).toEqual(['gains', '2023-03 · illustrative – not payable']);
  });

  test('each side says what it rests on, and why an agency gets nothing of it', async () => {
    const supplied = JSON.parse(JSON.stringify(BEFORE), (_key, value: unknown) =>
      typeof value === 'object' && value !== null && 'status' in value
        ? { ...value, status: 'supplied', source: '机构后台', on: '2023-03-02' }
        : value,
    ) as Policy;
    const asking = policyOf([agencies(count(), ladder('step', [[1, 5]]))], { signUp: ['2023-02-28', '2023-03-20'] });
    const roster = gridOf(['agency gmv enrolled_on', '甲 1000 2023-03-01', '乙 500 2023-03-25']);
    const rows = await diff(rangeOf(supplied), rangeOf({ ...asking, version: '2023-04' }), 'agency', roster);
    expect(rows.slice(1).map(row => row.slice(5))).toEqual([
      ['2023-03 · 含自填数字', GROUND('2023-04'), ''],
      [
        '2023-03 · 含自填数字',
        GROUND('2023-04'),
        '2023-04：2023-03-25 报名，晚于报名时间（2023-02-28 至 2023-03-20），不计奖励',
      ],
      ['2023-03 · 含自填数字', GROUND('2023-04'), ''],
    ]);
  });

  test('policies that pay creators are compared by track alone', async () => {
    const paying = policyOf([creators(sum('gmv'), ladder('whole_rate', [[0, 1]]))], { payee: 'creator' });
    const roster = gridOf(['creator_id gmv', 'D1 1000', 'D2 500']);
    const rows = await diff(rangeOf(paying), rangeOf({ ...paying, version: '2023-04' }), null, roster);
    expect(rows.map(row => row.slice(0, 4))).toEqual([
      ['赛道', '2023-03 应发', '2023-04 应发', '差额'],
      ['a', 15, 15, 0],
      ['合计', 15, 15, 0],
    ]);
    expect(await diff(rangeOf(paying), rangeOf(paying), '机构', roster)).toEqual([
      '#VALUE!',
      expect.stringContaining('不分机构'),
    ]);
  });
});

describe('two policies of one version', () => {
  test('are told apart by their full ids', async () => {
    const [head] = await diff(rangeOf(BEFORE), rangeOf({ ...BEFORE, id: 'own' }), null, ROSTER);
    expect(head?.slice(1, 3)).toEqual(['rules-2023-03 应发', 'own-2023-03 应发']);
  });

  test('or else by their places', async () => {
    const [head] = await diff('2023-03', '2023-03');
    expect(head?.slice(1, 3)).toEqual(['2023-03 (a) 应发', '2023-03 (b) 应发']);
  });
});

describe('on the sample', () => {
  const march = whole(policies().find(({ version }) => version === '2023-03') as Policy);

  test('a table of March with other numbers beside March: the totals are those of REWARDS', async () => {
    const other: Policy = {
      ...march,
      version: '2023-03-own',
      tracks: march.tracks.map(track => ({
        ...track,
        ladder: {
          ...track.ladder,
          tiers: track.ladder.tiers.map(tier => ({
            ...tier,
            pays: { ...tier.pays, value: (tier.pays.value ?? 0) / 2 },
          })),
        },
      })),
    };
    const table = rangeOf(other);
    const totals = async (policy: unknown) => {
      const rows = (await call('REWARDS', [SAMPLE, 'agency', policy])) as unknown[][];
      return rows.slice(1).map(row => row.slice(0, 2));
    };
    const rows = (await diff('2023-03', table)).slice(1);
    expect(rows.map(row => [row[0], row[1]])).toEqual(await totals('2023-03'));
    expect(rows.map(row => [row[0], row[2]])).toEqual(await totals(table));
    for (const [, a, b, difference] of rows) expect(difference).toBeCloseTo(Number(b) - Number(a), 6);
    const tracks = (await diff('2023-03', table, 'track')).slice(1, -1);
    expect(tracks).toHaveLength((rows.length - 1) * march.tracks.length);
    expect(tracks.reduce((all, row) => all + Number(row[4]), 0)).toBeCloseTo(Number(rows.at(-1)?.[3]), 6);
  });
});

describe('what cannot be compared', () => {
  test('a number that one of them does not know is named', async () => {
    for (const [a, b] of [
      ['2023-02', '2023-03'],
      ['2023-03', '2023-02'],
    ]) {
      expect(await diff(a, b)).toEqual(['#N/A', expect.stringMatching(/^政策 2023-02 没有公布/)]);
    }
  });

  test('nor, in strict mode, one that is illustrative', async () => {
    strict = true;
    expect(await diff('2023-03', '2023-03')).toEqual([
      '#N/A',
      expect.stringMatching(/是示例数字；本工作簿开启了严格模式/),
    ]);
  });

  test.each([
    ['another currency', rangeOf({ ...BEFORE, currency: 'USD' }), null, /币种不同（USD 和 CNY）/],
    ['another way of summing up', rangeOf(BEFORE), 'creator', /creator.*机构、赛道/],
    ['no policy', null, null, /参数 a/],
    ['one that is not there', '1999-01', null, /1999-01/],
  ])('%s', async (_what, a, by, says) => {
    const [code, message] = await diff(a, rangeOf(BEFORE), by, ROSTER);
    expect(code).toMatch(/^#(?:N\/A|VALUE!)$/);
    expect(message).toMatch(says);
  });

  test('bad cells of the roster are placed on the sheet', async () => {
    const roster = gridOf(['agency gmv', '甲 much']);
    const addresses = ['表!B5:C6', '', '', ''];
    expect(await call('REWARDS_DIFF', [roster, rangeOf(BEFORE), rangeOf(AFTER), null], addresses)).toEqual([
      '#VALUE!',
      expect.stringContaining('C6'),
    ]);
  });
});
