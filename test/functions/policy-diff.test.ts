import type { Locale, Policy } from '../../src/engine';
import { associateFunctions } from '../../src/functions';
import { changesBetween } from '../../src/functions/policy-view/diff';
import { findPolicy } from '../../src/policies';
import { call, standInForCustomFunctions } from './custom-functions';

let locale: Locale = 'zh-CN';

beforeAll(() => {
  standInForCustomFunctions();
  associateFunctions({ locale: () => locale, workbookPolicy: () => undefined });
});

beforeEach(() => {
  locale = 'zh-CN';
});

const diffOf = async (a: unknown, b: unknown) => (await call('POLICY_DIFF', [a, b])) as unknown[][];

describe('February and March 2023', () => {
  const row = async (path: string) => (await diffOf('2023-02', '2023-03')).find(each => each[0] === path)?.slice(1);

  test.each([
    [
      'a cap that was not published',
      'tracks.waist_incubation.caps.agency.amount',
      ['赛道 · 腰部达人孵化赛道 · 单个机构上限（元）', '未公布', '未公布', 30000, '已公布', '改动'],
    ],
    [
      'a new tier',
      'tracks.waist_incubation.ladder.tiers[1].pays',
      ['赛道 · 腰部达人孵化赛道 · 第 2 档 · 奖励（元）', '', '', 8000, '示例数字，不可用于结算', '新增'],
    ],
    [
      'a new track',
      'tracks.head_growth.scope',
      ['赛道 · 头部达人成长赛道 · 计算单位', '', '', '按达人计算', '', '新增'],
    ],
    [
      'a form of payment',
      'forms.cash.share',
      ['发放形式 · 现金 · 占比（%）', 100, '已公布', '未公布', '未公布', '改动'],
    ],
    [
      'what holds no longer',
      'facts.no_growth.text',
      ['其他内容 · 第 4 项', '2 月没有头部达人成长赛道', '推算', '', '', '取消'],
    ],
  ])('%s', async (_name, path, says) => {
    expect(await row(path)).toEqual(says);
  });

  test('what is the same is not listed; the rows stand in the order of the policies', async () => {
    const paths = (await diffOf('2023-02', '2023-03')).slice(1).map(each => String(each[0]));
    expect(paths).not.toContain('stacking');
    expect(paths).not.toContain('tracks.waist_incubation.scope');
    expect(paths).not.toContain('levels.Lv4.band');
    expect(new Set(paths).size).toBe(paths.length);
    const tiers = paths.filter(path => path.startsWith('tracks.waist_incubation.ladder'));
    expect(tiers).toEqual(
      [0, 1, 2, 3].flatMap(i => [`from`, `pays`].map(key => `tracks.waist_incubation.ladder.tiers[${i}].${key}`)),
    );
    const places = ['windows.', 'tracks.waist', 'tracks.head_incubation', 'tracks.head_growth', 'forms.', 'facts.'];
    const firsts = places.map(start => paths.findIndex(path => path.startsWith(start)));
    expect(firsts).toEqual([...firsts].sort((a, b) => a - b));
    expect(firsts[0]).toBeGreaterThan(0);
  });

  test('the other way round, added and removed change places', async () => {
    const kinds = async (a: string, b: string, kind: string) =>
      (await diffOf(a, b)).filter(each => each[6] === kind).map(each => each[0]);
    expect(await kinds('2023-03', '2023-02', '取消')).toEqual(await kinds('2023-02', '2023-03', '新增'));
    expect((await kinds('2023-03', '2023-02', '新增')).sort()).toEqual(
      (await kinds('2023-02', '2023-03', '取消')).sort(),
    );
  });
});

test('tracks that were not known stand beside those that are', async () => {
  const rows = await diffOf('2023-01', '2023-02');
  expect(rows.find(row => row[0] === 'tracks')?.slice(2)).toEqual([
    '未公布',
    '未公布',
    '腰部达人孵化赛道、头部达人孵化赛道',
    '',
    '改动',
  ]);
});

test('equal policies: one row that says so', async () => {
  const [, ...rows] = await diffOf('2023-03', 'dy-life-mcn-2023-03');
  expect(rows).toEqual([['', '2023-03 与 2023-03 的内容完全相同。', '', '', '', '', '']]);
  locale = 'en-US';
  expect((await diffOf('2023-03', '2023-03'))[1]?.[1]).toBe('2023-03 and 2023-03 say the same.');
});

test('a status alone, entries in another order, another source', () => {
  const found = findPolicy('2023-03');
  if (!found.ok) throw new Error('no policy');
  const march = found.value;
  const changed: Policy = {
    ...march,
    forms: [...march.forms].reverse(),
    stacking: { ...march.stacking, status: 'published', source: 'art#march' },
    announced: { value: '2023-03-13', status: 'published', source: 'art#other' },
    tracks: march.tracks.map((track, i) => (i === 2 ? { ...track, caps: [...track.caps].reverse() } : track)),
  };
  expect(changesBetween(march, changed).map(({ b, kind }) => [b?.name, kind])).toEqual([['stacking', 'status']]);
});

test('both must be named', async () => {
  expect(await call('POLICY_DIFF', ['2023-02', null])).toEqual(['#VALUE!', expect.stringContaining('b')]);
  expect(await call('POLICY_DIFF', ['moon', '2023-02'])).toEqual(['#N/A', expect.stringContaining('moon')]);
  expect(await call('POLICY_DIFF', ['2023-02', [['a', 'b']]])).toEqual(['#VALUE!', expect.stringContaining('参数 b')]);
});
