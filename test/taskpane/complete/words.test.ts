import type { Policy } from '../../../src/engine';
import { parsePolicy, problem } from '../../../src/engine';
import { changedAt, figuresOf } from '../../../src/taskpane/complete/figures';
import { optionsOf } from '../../../src/taskpane/complete/options';
import { labelOf, loadWords, saidOf, unitAt } from '../../../src/taskpane/complete/words';
import { policyOf } from './policies';

const march = policyOf('2023-03');

/** What a figure of March can be chosen from, were it unknown. */
function offered(path: string): string[] | undefined {
  const open = changedAt<Policy>(march, path, () => ({ value: null, status: 'unknown' }));
  expect(parsePolicy(open).ok).toBe(true);
  const figure = figuresOf(open).find(each => each.path === path);
  if (figure === undefined) throw new Error(`No figure ${path}.`);
  return optionsOf(open, figure, 'zh-CN')?.map(({ value, label }) => `${value} ${label}`);
}

describe('what a figure can be chosen from', () => {
  it.each<[string, string[] | undefined]>([
    ['tracks[0].ladder.boundary', ['lower_inclusive 恰好达到门槛即算', 'lower_exclusive 须超过门槛才算']],
    ['tracks[2].where[0].value', ['waist 腰部达人', 'head 头部达人']],
    ['binding.dayOfUnbindingCounts', ['true 是', 'false 否']],
    ['tracks[0].caps[0].amount', undefined],
    ['windows.payout', undefined],
  ])('%s', (path, options) => {
    expect(offered(path)).toEqual(options);
  });

  it('the levels, where a quota begins with one', () => {
    const levels = march.levels.map(({ id }) => `${id} ${id}`);
    expect(offered('quotas[0].limit.incubatedFrom')).toEqual(levels);
  });
});

describe('what a figure is called', () => {
  it.each([
    ['tracks[0].caps[0].amount', '腰部达人孵化赛道 · 单个机构上限（元）'],
    ['forms', '发放形式'],
    ['facts[1].text', '其他内容 · 第 2 项'],
    ['nowhere', 'nowhere'],
  ])('%s', (path, label) => {
    expect(labelOf(march, path, 'zh-CN')).toBe(label);
  });

  it('with what it is counted in', () => {
    expect(unitAt(march, 'tracks[2].ladder.tiers[0].from', 'en-US')).toBe('yuan');
    expect(unitAt(march, 'nowhere', 'en-US')).toBe('');
  });

  it('in messages, too, of whatever else they speak', async () => {
    const cut = problem('lint.cut_by_cap', {
      path: 'tracks[0].caps[0]',
      cap: '100',
      tier: 'tracks[0].ladder.tiers[1]',
      pays: '8000',
    });
    const said = saidOf(cut, march, 'zh-CN', await loadWords('zh-CN'));
    expect(said).toContain(
      '腰部达人孵化赛道 · 单个机构上限（元）：上限 100 低于 腰部达人孵化赛道 · 第 2 档 的奖励 8000',
    );
  });
});
