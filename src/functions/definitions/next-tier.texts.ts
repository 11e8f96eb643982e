import type { Texts } from '../definition';
import { measured, track, policy } from '../parameters.texts';

export const texts: Texts<'value' | 'track' | 'policy'> = {
  description: {
    'zh-CN': '下一档门槛、还差多少、达到后增加的奖励（元，封顶前），横向三格；人数的小数部分不计；传入一列则逐行返回。',
    'en-US':
      'The next threshold, the distance to it and what reaching it adds in yuan, before caps: three cells in a row; a part of a creator does not count; a column gives a row for each of its cells.',
  },
  parameters: {
    value: measured,
    track,
    policy,
  },
  examples: [
    {
      formula: '=MCN.NEXT_TIER(4,"腰部达人孵化赛道","2023-03")',
      gives: [[6, 2, 5000]],
      says: { 'zh-CN': '再孵化 2 位，奖励增加 5,000 元。', 'en-US': 'Two more creators add 5,000 yuan.' },
    },
  ],
};
