import type { Texts } from '../definition';
import { policy } from '../parameters.texts';

export const texts: Texts<'enrolled_on' | 'policy'> = {
  description: {
    'zh-CN': '按报名日期判断机构能否参加，横向两格：TRUE 或 FALSE，以及原因；传入一列则逐行返回。',
    'en-US':
      'Whether an agency that signed up on a day takes part: TRUE or FALSE, and why, in two cells; a column gives a row for each of its cells.',
  },
  parameters: {
    enrolled_on: {
      'zh-CN': '报名日期，空白为未报名；可为一个区域。',
      'en-US': 'The sign-up date; a blank is an agency that did not sign up. May be a range.',
    },
    policy,
  },
  examples: [
    {
      formula: '=MCN.ELIGIBLE("2023-03-22","2023-03")',
      gives: [[false, '2023-03-22 报名，晚于报名时间（2023-02-28 至 2023-03-20），不计奖励']],
      says: { 'zh-CN': '晚了两天。', 'en-US': 'Two days late.' },
    },
  ],
};
