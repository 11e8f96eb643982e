import type { Fact, Policy, Track } from '../../src/engine';
import { associateFunctions } from '../../src/functions';
import { call, standInForCustomFunctions } from './custom-functions';
import type * as Programmes from './programmes';

/** March 2023 paid out in other ways: creators as payees (P), forms with known shares (F), rules over several tracks (R). */
jest.mock('../../src/policies/library', () => {
  const { libraryWith } = jest.requireActual<typeof Programmes>('./programmes');
  const march = libraryWith([]).library.at(-1) as Policy;
  const growth = march.tracks[2] as Track;
  const fact = <T>(value: T): Fact<T> => ({ value, status: 'illustrative' });
  const title = (name: string) => ({ 'zh-CN': name, 'en-US': name });
  const forms = [
    { id: 'cash', title: title('现金'), share: fact(70) },
    { id: 'push', title: title('本地推'), share: fact(30) },
    { id: 'publicity', title: title('宣传资源') },
  ];
  const alone = { ...growth, caps: growth.caps.filter(cap => cap.entity === 'creator') };
  const gated = {
    ...growth,
    gates: [{ entity: 'agency' as const, measure: { kind: 'count' as const }, from: fact(2) }],
  };
  return libraryWith([
    { ...march, version: 'P', payee: 'creator', tracks: [alone], forms } as Policy,
    { ...march, version: 'F', forms },
    {
      ...march,
      version: 'R',
      tracks: [...march.tracks.slice(0, 2), gated],
      policyCaps: [{ entity: 'policy', amount: fact(10_000) }],
      forfeitBelow: fact(1000),
    },
  ]);
});

beforeAll(() => {
  standInForCustomFunctions();
  associateFunctions({ locale: () => 'zh-CN', workbookPolicy: () => undefined });
});

const ROSTER = [
  ['机构', '达人', '上月等级', '等级', '上月GMV', 'GMV'],
  ['甲', '小王', 'Lv6', 'Lv6', 0, 100_000],
  ['甲', '小李', 'Lv3', 'Lv6', 0, 0],
  ['乙', '小张', 'Lv7', 'Lv7', 0, 50_000.01],
];

async function records(policy: string, by: string | null = null): Promise<Record<string, unknown>[]> {
  const [header = [], ...rows] = (await call('REWARDS', [ROSTER, by, policy])) as unknown[][];
  return rows.map(row => Object.fromEntries(header.map((title, i) => [String(title), row[i]])));
}

describe('a policy that pays creators', () => {
  test('a row for each of them, without agencies; what is paid as what stands in the totals', async () => {
    const rows = await records('P');
    expect(Object.keys(rows[0] ?? {})[0]).toBe('达人');
    expect(rows.map(row => [row['达人'], row['应发合计'], row['现金发放额']])).toEqual([
      ['小王', 12_000, ''],
      ['小李', 0, ''],
      ['小张', 5000, ''],
      ['合计', 17_000, 11_900],
    ]);
  });

  test('a creator’s payout is explained, found by name or id', async () => {
    const last = async (creator: string) =>
      ((await call('EXPLAIN', [ROSTER, creator, null, 'P'])) as unknown[][]).at(-1);
    expect((await last('小张'))?.slice(2, 7)).toEqual(['小张（区域第 4 行）', '应发合计', '5,000 元', 5000, '元']);
    expect(await call('EXPLAIN', [ROSTER, '小赵', null, 'P'])).toEqual(['#N/A', expect.stringContaining('小赵')]);
    const twice = [...ROSTER, ['丙', '小王', 'Lv6', 'Lv6', 0, 0]];
    expect(await call('EXPLAIN', [twice, '小王', null, 'P'])).toEqual([
      '#VALUE!',
      expect.stringMatching(/小王.*第 2、5 行/),
    ]);
  });

  test('agencies cannot be asked for', async () => {
    const none = ['#VALUE!', expect.stringMatching(/P 直接奖励达人.*请/)];
    expect(await call('REWARDS', [ROSTER, '机构', 'P'])).toEqual(none);
    expect(await call('REWARD_TRACK', ['head_growth', ROSTER, '甲', 'P'])).toEqual(none);
    expect(await call('AGENCY_POINTS', [ROSTER, '甲', 'P'])).toEqual(none);
    expect(await call('AGENCY_RANKING', [ROSTER, null, 'P'])).toEqual(none);
    expect(await call('REWARD_TRACK', ['head_growth', ROSTER, null, 'P'])).toEqual([[17_000]]);
    expect(await call('REWARDS', [ROSTER, 'x', 'P'])).toEqual(['#VALUE!', expect.stringMatching(/之一：达人、赛道/)]);
  });
});

test('each form has its amount; what is no money is named', async () => {
  const rows = await records('F');
  expect(rows.map(row => [row['机构'], row['现金发放额'], row['本地推发放额'], row['发放形式']])).toEqual([
    ['甲', 18_900, 8100, '现金 70%、本地推 30%、宣传资源（无金额）'],
    ['乙', 3500, 1500, '现金 70%、本地推 30%、宣传资源（无金额）'],
    ['合计', 22_400, 9600, '现金 70%、本地推 30%、宣传资源（无金额）'],
  ]);
  expect(Object.keys((await records('2023-03'))[0] ?? {})).not.toContain('现金发放额');
});

describe('rules over several tracks', () => {
  test('what each cuts, and a condition that is not met, by agency', async () => {
    const [first, second] = await records('R');
    expect(first).toMatchObject({ 应发合计: 10_000, 政策总上限扣减: 17_000, 起发额扣减: 0, 达到上限: '政策总上限' });
    expect(second).toMatchObject({ 应发合计: 0, 政策总上限扣减: 0, 说明: '头部达人成长赛道未达到参与条件' });
  });

  test('by creator the rows add up, too', async () => {
    const rows = await records('R', '达人');
    expect(rows.at(-1)).toMatchObject({ 应发合计: 10_000, 政策总上限扣减: 17_000 });
    const sum = (title: string) => rows.slice(0, -1).reduce((all, row) => all + Number(row[title]), 0);
    expect([sum('应发合计'), sum('政策总上限扣减')]).toEqual([10_000, 17_000]);
  });
});
