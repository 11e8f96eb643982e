import { phaseOf, standingOn } from '../../src/taskpane/policy/phase';
import { policies } from '../../src/policies';
import { paneEnUS } from '../../src/locales/pane.en-US';
import { paneZhCN } from '../../src/locales/pane.zh-CN';

const [january, february, march] = policies();
const window = (from: string | null, to: string | null) =>
  ({ from: { value: from, status: 'assumption' }, to: { value: to, status: 'assumption' } }) as const;

describe('where a day lies to a window', () => {
  it.each<readonly [string | null, string | null, string, string, string]>([
    ['2023-02-28', '2023-03-20', '2023-02-27', 'before', 'the day before the first'],
    ['2023-02-28', '2023-03-20', '2023-02-28', 'within', 'the first day counts'],
    ['2023-02-28', '2023-03-20', '2023-03-20', 'within', 'the last day counts'],
    ['2023-02-28', '2023-03-20', '2023-03-21', 'after', 'the day after the last'],
    [null, '2023-03-20', '2023-03-21', 'after', 'it is over, whenever it began'],
    [null, '2023-03-20', '2023-03-01', 'unknown', 'it may not have begun'],
    ['2023-02-28', null, '2023-02-27', 'before', 'it has not begun, whenever it ends'],
    ['2023-02-28', null, '2023-03-01', 'unknown', 'it may be over'],
    [null, null, '2023-03-01', 'unknown', 'nothing is known'],
  ])('%s to %s, on %s: %s (%s)', (from, to, day, phase, why) => {
    expect([phaseOf(window(from, to), day), why]).toEqual([phase, why]);
  });
});

describe('what a policy is on a day', () => {
  it.each([
    [march, '2023-02-27', ['尚未生效', '2023年2月28日开始报名'], ['not yet in force', 'sign-up opens 28 Feb 2023']],
    [march, '2023-03-05', ['生效中', '可报名至2023年3月20日'], ['in force', 'sign-up open until 20 Mar 2023']],
    [march, '2023-03-21', ['生效中', '报名已截止'], ['in force', 'sign-up closed']],
    [february, '2023-03-01', ['已结束', '报名已截止'], ['ended', 'sign-up closed']],
    [january, '2023-01-05', ['生效中', '报名时间未公布'], ['in force', 'sign-up dates not published']],
  ])('%# on %s', (policy, day, zh, en) => {
    if (policy === undefined) throw new Error('The library lacks a month.');
    expect(standingOn(policy, day, paneZhCN)).toEqual(zh);
    expect(standingOn(policy, day, paneEnUS)).toEqual(en);
  });
});
