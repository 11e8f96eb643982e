import type { Step, Who } from '../../src/engine';
import { explain } from '../../src/engine';
import { calculationOf } from '../../src/functions/explain/calculation';
import { traceViewOf } from '../../src/functions/explain/view';
import { viewOf } from '../../src/functions/policy-view/view';
import { explainEnUS } from '../../src/locales/panels/explain.en-US';
import { explainZhCN } from '../../src/locales/panels/explain.zh-CN';
import { stepsOfCreator } from '../../src/taskpane/explain/chapters';
import { sentenceOf, type Telling } from '../../src/taskpane/explain/sentences';
import type { ExplainCase } from '../engine/rules/explain.cases';
import { SHARING_CASES } from '../engine/rules/explain-sharing.cases';
import { statementOf } from '../engine/rules/tables';
import { lineOf } from '../engine/rules/trace-lines';

const words = { 'zh-CN': explainZhCN, 'en-US': explainEnUS } as const;
const SHARING: readonly string[] = [
  'share',
  'track_cap',
  'all_creator_cap',
  'all_agency_cap',
  'all_policy_part',
  'all_policy_cap',
];

function stepsOf(each: ExplainCase): readonly Step[] {
  const statement = statementOf(each);
  const who: Who = { entity: each.entity ?? 'agency', place: each.place ?? 0 };
  return explain(statement, who, each.track === undefined ? undefined : statement.policy.tracks[each.track]);
}

function tellingOf(each: ExplainCase, locale: keyof typeof words): Telling {
  return { view: traceViewOf(viewOf(statementOf(each).policy, locale), undefined), strings: words[locale] };
}

const figures = (text: string): readonly string[] => (text.match(/\d[\d,.]*\d|\d/g) ?? []).sort();

describe.each(['zh-CN', 'en-US'] as const)('a share of a cap, in %s', locale => {
  it.each(SHARING_CASES.map(each => [each.name, each] as const))('has every figure of the trace: %s', (_, each) => {
    const telling = tellingOf(each, locale);
    for (const step of stepsOf(each).filter(({ rule }) => SHARING.includes(rule))) {
      const sentence = sentenceOf(step, telling);
      const traced = calculationOf(step, telling.view);
      expect(figures(sentence)).toEqual(expect.arrayContaining([...figures(traced)]));
      const note = telling.view.trace.leftOver('CNY');
      expect([sentence, sentence.includes(note)]).toEqual([sentence, traced.includes(note)]);
      expect(sentence).not.toMatch(/undefined| {2}|，，/);
    }
  });
});

const named = (name: string): ExplainCase => {
  const found = SHARING_CASES.find(each => each.name === name);
  if (found === undefined) throw new Error(name);
  return found;
};

const sharesIn = (name: string, locale: keyof typeof words): readonly string[] => {
  const each = named(name);
  return stepsOf(each)
    .filter(({ rule }) => SHARING.includes(rule))
    .map(step => sentenceOf(step, tellingOf(each, locale)));
};

describe('what is told of', () => {
  it('a share in proportion, with something taken back', () => {
    const name = 'what is taken back from a creator makes room for the others';
    const note = '（先舍去不足一分的部分，余下的分按余数大小、先后顺序逐分分配）';
    expect(sharesIn(name, 'zh-CN')[0]).toBe(
      `区域第 2 行：上限 500 元 + 其他扣回 100 元 = 可分 600 元，奖励 300 元 ÷ 合计 700 元 × 可分 600 元，分得 257.14 元${note}。`,
    );
    expect(sharesIn(name, 'en-US')[0]).toContain(
      'the cap of 500 yuan + 100 yuan taken back elsewhere = 600 yuan left to share; 300 yuan ÷ 700 yuan together × 600 yuan, which gives 257.14 yuan (',
    );
  });

  it('a share in the order of the rows', () => {
    const name = 'what is taken back makes room in order, too';
    expect(sharesIn(name, 'zh-CN')).toEqual([
      '区域第 3 行：按先后顺序分配，上限 500 元 + 其他扣回 100 元 − 此前已用 300 元 = 可分 300 元，奖励 400 元（合计 700 元），分得 300 元。',
    ]);
    expect(sharesIn(name, 'en-US')[0]).toContain(
      'served in turn, the cap of 500 yuan + 100 yuan taken back elsewhere − 300 yuan already used = 300 yuan left to share; of a reward of 400 yuan (700 yuan together) that leaves 300 yuan.',
    );
  });

  it('the first in the order of the rows: not as if it were in proportion', () => {
    const name = 'in order: what went to those before, and what is left';
    const [, own] = sharesIn(name, 'zh-CN');
    expect(own).toBe('政策总上限：按先后顺序分配，上限 150 元，奖励 300 元（合计 500 元），分得 150 元。');
    expect(own).not.toContain('÷');
  });

  it('a creator’s share of what the agency is left with: the agency’s line comes first', () => {
    const each = named(
      'what is taken back from an agency makes room under the cap of the track, and among its creators',
    );
    const steps = stepsOfCreator(stepsOf(each), 3, undefined);
    expect(steps.map(lineOf).filter(line => line.startsWith('track_cap'))).toEqual(
      each.lines.filter(line => line.startsWith('track_cap')),
    );
  });
});
