import type { Status } from '../../src/engine';
import { paneEnUS } from '../../src/locales/pane.en-US';
import { paneZhCN } from '../../src/locales/pane.zh-CN';
import { newestPolicy, policies } from '../../src/policies';
import { choiceOf } from '../../src/taskpane/shell/choice';
import { rewardsFormula } from '../../src/taskpane/shell/use-pane';
import {
  amount,
  conditionText,
  countStatuses,
  dayText,
  measureText,
  provenance,
} from '../../src/taskpane/policy/words';

const policy = newestPolicy();

describe('the words of the pane', () => {
  it.each([
    [30000, '30,000'],
    [1234.5, '1,234.5'],
    [0, '0'],
  ])('write the amount %p as %s', (value, text) => {
    expect(amount(value)).toBe(text);
  });

  it('write days and months as each language does', () => {
    expect(dayText('2023-03-01', paneZhCN)).toBe('2023年3月1日');
    expect(dayText('2023-04', paneZhCN)).toBe('2023年4月');
    expect(dayText('2023-03-01', paneEnUS)).toBe('1 Mar 2023');
    expect(dayText('2023-04', paneEnUS)).toBe('April 2023');
    expect(dayText('soon', paneEnUS)).toBe('soon');
  });

  it('say every measure and condition of the library without leaving an id behind', () => {
    for (const each of policies()) {
      for (const track of each.tracks) {
        const said = [
          measureText(each, track.measure, 'zh-CN', paneZhCN),
          ...track.where.map(condition => conditionText(each, condition, 'zh-CN', paneZhCN)),
        ];
        for (const text of said) expect(text).not.toMatch(/undefined|waist|head|level_|gmv_/);
      }
    }
  });

  it('give a published number its source, in both languages', () => {
    const cap = policy.tracks[0]?.caps[0]?.amount;
    expect(cap?.status).toBe('published');
    if (cap === undefined) return;
    expect(provenance(cap, policy.sources, 'zh-CN', paneZhCN).at(-1)).toMatch(/^来源：/);
    expect(provenance(cap, policy.sources, 'en-US', paneEnUS).at(-1)).toMatch(/^Source: /);
  });

  it('say of a supplied number where it is from and when it was entered, in both languages', () => {
    const supplied = { value: 1, status: 'supplied', source: '机构后台#3 月', on: '2023-03-02' } as const;
    expect(provenance(supplied, policy.sources, 'zh-CN', paneZhCN)).toEqual([
      paneZhCN.statusWhy.supplied,
      '出处：机构后台#3 月（2023-03-02 填写）',
    ]);
    expect(provenance(supplied, policy.sources, 'en-US', paneEnUS).at(-1)).toBe(
      'From: 机构后台#3 月 (entered on 2023-03-02)',
    );
  });

  it('count March 2023 as illustrative', () => {
    const counts: Readonly<Record<Status, number>> = countStatuses(policy);
    expect(counts.illustrative).toBeGreaterThan(0);
    expect(counts.published).toBeGreaterThan(0);
  });
});

describe('the workbook’s choice', () => {
  it('is one of the library, another, or none', () => {
    expect(choiceOf(undefined)).toEqual({ kind: 'none' });
    expect(choiceOf('')).toEqual({ kind: 'none' });
    expect(choiceOf(policy.version)).toEqual({ kind: 'library', policy });
    expect(choiceOf('1999-12')).toEqual({ kind: 'other', value: '1999-12' });
    expect(choiceOf([['id', 'x']])).toEqual({ kind: 'other', value: [['id', 'x']] });
  });

  it('is passed by name, so that Excel sees what the formula depends on', () => {
    expect(rewardsFormula('A1:H20')).toBe('=MCN.REWARDS(A1:H20,"agency",MCN_POLICY)');
  });
});
