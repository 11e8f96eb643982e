import type { Policy } from '../../../src/engine';
import { differences } from '../../../src/taskpane/compare/differences';
import { fact, marchWith, month, wordsIn } from './kit';

async function saidIn(locale: 'zh-CN' | 'en-US', a: Policy, b: Policy, ...names: [string, string] | []) {
  const [of, to] = names.length === 0 ? [a.version, b.version] : names;
  return differences(a, b, await wordsIn(locale, of, to));
}

async function under(title: string, locale: 'zh-CN' | 'en-US', a: Policy, b: Policy): Promise<readonly string[]> {
  const groups = await saidIn(locale, a, b);
  return groups.find(group => group.title === title)?.sentences ?? [];
}

const [february, march] = [month('2023-02'), month('2023-03')];

describe('February and March', () => {
  test('a track that only one of them has: its figures, under a title that says so', async () => {
    const groups = await saidIn('zh-CN', february, march);
    const growth = groups.find(({ title }) => title === '头部达人成长赛道');
    expect(growth?.only).toBe('b');
    expect(growth?.sentences).toEqual(
      expect.arrayContaining([
        '单个达人上限 50,000 元',
        '第 2 档：门槛 100,000 元（示例），奖励 12,000 元（示例）',
        '计奖方式：按达到的最高档一次计奖',
      ]),
    );
    const back = await saidIn('zh-CN', march, february);
    expect(back.find(({ title }) => title === '头部达人成长赛道')?.only).toBe('a');
  });

  test.each([
    [
      'zh-CN',
      '腰部达人孵化赛道',
      [
        '第 1 档 · 门槛：由未公布改为 3 人（示例）',
        '第 2 档：门槛 6 人（示例），奖励 8,000 元（示例），2023-03 新增',
        '单个机构上限：由未公布改为 30,000 元',
      ],
    ],
    [
      'en-US',
      'Waist incubation',
      [
        'Tier 1 · from: 3 creators (illustrative), was not published',
        'Tier 2: from 6 creators (illustrative), pays 8,000 yuan (illustrative), new in 2023-03',
        'Most for an agency: 30,000 yuan, was not published',
      ],
    ],
    ['zh-CN', '发放形式', ['现金 · 占比：由 100% 改为未公布']],
    ['zh-CN', '时间', ['发放月份：由 2023-03 改为 2023-04']],
    [
      'zh-CN',
      '其他内容',
      ['由“奖励形式仅为现金”改为“奖励形式为现金和本地推”', '“2 月没有头部达人成长赛道”（推算），2023-03 取消'],
    ],
    ['en-US', 'Sign-up', ['Sign-up carried over · from: not published, no longer in 2023-03']],
  ] as const)('in %s, under %s', async (locale, title, sentences) => {
    expect(await under(title, locale, february, march)).toEqual(expect.arrayContaining([...sentences]));
  });

  test('no difference is left out, none is said twice in one place', async () => {
    for (const group of await saidIn('en-US', february, march)) {
      expect(group.sentences.length).toBeGreaterThan(0);
      expect(new Set(group.sentences).size).toBe(group.sentences.length);
    }
  });
});

test('a tier that was changed, and one whose number is the same but supplied now', async () => {
  const mine = marchWith(
    ['tracks.0.ladder.tiers.0.pays', fact(4321.5, 'supplied')],
    ['tracks.0.ladder.tiers.1.pays', fact(8000, 'supplied')],
  );
  expect(await saidIn('zh-CN', march, mine, '2023-03 (a)', '2023-03 (b)')).toEqual([
    {
      title: '腰部达人孵化赛道',
      only: undefined,
      sentences: [
        '第 1 档 · 奖励：由 3,000 元（示例）改为 4,321.5 元（自填）',
        '第 2 档 · 奖励 8,000 元，值未变，状态由“示例”改为“自填”',
      ],
    },
  ]);
  expect(await under('Waist incubation', 'en-US', march, mine)).toEqual([
    'Tier 1 · pays: 4,321.5 yuan (supplied), was 3,000 yuan (illustrative)',
    'Tier 2 · pays 8,000 yuan: the same value, now “supplied” instead of “illustrative”',
  ]);
});

test('of two that say the same there is nothing to say', async () => {
  expect(await saidIn('zh-CN', march, march)).toEqual([]);
});
