import type { Fact, Locale, Policy } from '../../src/engine';
import { associateFunctions } from '../../src/functions';
import { leavesOf, wholeOf } from '../../src/functions/policy-view/parts';
import { policies } from '../../src/policies';
import { whole } from '../../src/policies/whole';
import { call, standInForCustomFunctions } from './custom-functions';

let locale: Locale = 'zh-CN';

beforeAll(() => {
  standInForCustomFunctions();
  associateFunctions({ locale: () => locale, workbookPolicy: () => undefined });
});

beforeEach(() => {
  locale = 'zh-CN';
});

const LOCALES: readonly Locale[] = ['zh-CN', 'en-US'];
const versions = policies().map(policy => policy.version);

function policyOf(version: string): Policy {
  return whole(policies().find(policy => policy.version === version) as Policy);
}

/** Every fact of a policy by its JSON path, found without the code that is tried here. */
function factsOf(value: unknown, path = ''): (readonly [path: string, fact: Fact<unknown>])[] {
  if (typeof value !== 'object' || value === null) return [];
  if ('status' in value && 'value' in value) return [[path, value as Fact<unknown>]];
  return Object.entries(value).flatMap(([key, child]) => {
    const step = Array.isArray(value) ? `[${key}]` : path === '' ? key : `.${key}`;
    return factsOf(child, path + step);
  });
}

describe('POLICY', () => {
  const tableOf = async (version: string) => (await call('POLICY', [version])) as (string | number)[][];

  test.each(versions)('every fact of %s has one row, with its status and source', async version => {
    const rows = (await tableOf(version)).slice(1);
    const facts = factsOf(policyOf(version));
    expect(facts.length).toBeGreaterThan(40);
    for (const [path, fact] of facts) {
      const found = rows.filter(row => row[7] === path);
      expect([path, found.length]).toEqual([path, 1]);
      const [, item, value, status, source] = found[0] ?? [];
      expect(item).not.toBe('');
      if (fact.value === null) expect([value, status]).toEqual(['未公布', '未公布']);
      if (typeof fact.value === 'number') expect(value).toBe(fact.value);
      if (fact.status === 'illustrative') expect(status).toContain('不可用于结算');
      expect(source !== '').toBe(fact.source !== undefined);
    }
  });

  test.each(versions.flatMap(version => LOCALES.map(each => [version, each] as const)))(
    'in %s every cell is a word or a number: %s',
    async (version, language) => {
      locale = language;
      const table = await tableOf(version);
      expect(new Set(table.map(row => row.length))).toEqual(new Set([10]));
      for (const row of table) {
        expect(row.join()).not.toMatch(/undefined|\[object|· ·|lower_inclusive|period_end|pro_rata|half_up/);
        expect(row[0]).not.toBe('');
        expect(row[1]).not.toBe('');
        expect(row[2]).not.toBe('');
      }
    },
  );

  test('in English nothing is Chinese but names', async () => {
    locale = 'en-US';
    const chinese = (await tableOf('2023-03')).filter(row => /[\u4e00-\u9fff]/.test(row.slice(0, 8).join()));
    expect(chinese.filter(row => !String(row[7]).startsWith('ranking.board.places'))).toEqual([]);
  });

  test('rows read as sentences, tier by tier', async () => {
    const rows = await tableOf('2023-03');
    const said = (path: string) => rows.find(row => row[7] === path)?.slice(0, 4);
    expect(said('tracks[2].ladder.tiers[3].pays')).toEqual([
      '阶梯',
      '头部达人成长赛道 · 第 4 档 · 奖励（元）',
      50000,
      '示例数字，不可用于结算',
    ]);
    expect(said('tracks[2].where[0].value')).toEqual([
      '赛道',
      '头部达人成长赛道 · 只计期末等级属于',
      '头部达人',
      '假设',
    ]);
    expect(said('tracks[2].caps[1].amount')).toEqual([
      '上限',
      '头部达人成长赛道 · 单个机构上限（元）',
      150000,
      '已公布',
    ]);
    expect(said('quotas[0].levels')).toEqual(['绑定限制', '绑定限制（旧规则） · 适用等级', 'Lv4、Lv5', '已公布']);
    expect(said('binding.dayOfUnbindingCounts')).toEqual(['时间', '解绑当日是否计入', '否', '假设']);
  });

  test('tracks that are not known are a row of their own', async () => {
    const rows = await tableOf('2023-01');
    expect(rows.filter(row => row[0] === '赛道').map(row => row.slice(1, 4))).toEqual([['赛道', '未公布', '未公布']]);
  });

  test('one that does not exist', async () => {
    expect(await call('POLICY', ['2031-01'])).toEqual(['#N/A', expect.stringContaining('2031-01')]);
  });
});

describe('POLICY_VALUE', () => {
  const valueAt = async (path: unknown, version = '2023-03') =>
    ((await call('POLICY_VALUE', [path, version])) as unknown[][])[0]?.[0];

  test.each(versions)('every fact of %s is found by its path and by its ids', async version => {
    const names = new Map(leavesOf(wholeOf(policyOf(version))).map(part => [part.path, part.name]));
    for (const [path, fact] of factsOf(policyOf(version))) {
      const name = names.get(path) ?? '';
      for (const written of [path, name, `${path}.value`, name.toUpperCase().replaceAll('.', ' . ')]) {
        const value = await valueAt(written, version);
        if (fact.value === null) {
          expect(value).toEqual(['#N/A', expect.stringMatching(new RegExp(`${version}.*补充`))]);
          expect((value as string[])[1]).toContain(path);
        } else if (typeof fact.value !== 'object') expect([written, value]).toEqual([written, fact.value]);
      }
    }
  });

  test.each([
    ['tracks[2].caps[0].amount', 50000],
    ['tracks.head_growth.caps.agency.amount', 150000],
    ['tracks.头部达人成长赛道.caps.agency', 150000],
    ['tracks.Head growth.ladder.tiers[0].pays', 5000],
    ['tracks[2].ladder.tiers[0].pays.status', 'illustrative'],
    ['ranking.points.Lv6', 5],
    ['ranking.points.Lv6.status', 'illustrative'],
    ['forms.cash.status', 'unknown'],
    ['tracks.head_growth.caps.agency.status', 'published'],
    ['ranking.board.places.聚亮文化', 388],
    ['quotas.old.levels', 'Lv4、Lv5'],
    ['binding.dayOfUnbindingCounts', false],
    ['windows.effective.to', '2023-03-31'],
    ['title', '抖音生活服务 MCN 机构激励政策（2023 年 3 月）'],
    ['facts.growth_new', '头部达人成长赛道为 3 月新增'],
    ['ＴＲＡＣＫＳ［２］．ｓｃｏｐｅ', 'creator'],
    ['', ''],
  ])('%s', async (path, value) => {
    expect(await valueAt(path)).toEqual(value);
  });

  test.each([
    ['tracks.moon.caps', ['“tracks”之下有 waist_incubation', 'head_growth']],
    ['tracks.head_growth.caps.planet', ['“tracks.head_growth.caps”之下有 creator、agency']],
    ['tracks[7].scope', ['“tracks”之下有']],
    ['moon', ['政策之下有', 'tracks', 'openQuestions']],
    ['announced.moon', ['没有更多内容']],
    ['tracks.head_growth.caps.creator.amount.note', ['没有更多内容']],
  ])('nothing stands at %s: the last part that is there is named', async (path, says) => {
    const [code, message] = (await valueAt(path)) as string[];
    expect(code).toBe('#N/A');
    for (const words of [`“${path}”`, ...says]) expect(message).toContain(words);
  });

  test('a whole part is an error that says what is in it', async () => {
    expect(await valueAt('tracks.head_growth')).toEqual([
      '#VALUE!',
      expect.stringMatching(/tracks\.head_growth.*scope、measure.*ladder、caps/),
    ]);
    expect(((await valueAt('tracks.waist_incubation')) as string[])[1]).not.toContain('where');
    expect(await valueAt('tracks.waist_incubation.where')).toEqual(['#VALUE!', expect.stringContaining('没有内容')]);
  });

  test('below what is not known, that is what is named', async () => {
    expect(await valueAt('tracks.head_growth.caps', '2023-01')).toEqual(['#N/A', expect.stringContaining('tracks')]);
  });

  test('a column of paths keeps its shape', async () => {
    const paths = [
      ['stacking', 'ranking.top'],
      [{ code: '#REF!' }, null],
    ];
    expect(await call('POLICY_VALUE', [paths, '2023-03'])).toEqual([
      ['sum', 10],
      [['#VALUE!', expect.stringContaining('#REF!')], ''],
    ]);
  });
});
