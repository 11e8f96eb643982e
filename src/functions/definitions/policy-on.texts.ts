import type { Texts } from '../definition';

export const texts: Texts<'date'> = {
  description: {
    'zh-CN': '某一天生效的政策编号；生效时间的首尾两天都算在内。传入区域则逐格返回。',
    'en-US':
      'The id of the policy in force on a day; the first and the last day of its effective window count. A range keeps its shape.',
  },
  parameters: {
    date: {
      'zh-CN': '日期单元格，或 "2023-03-15" 这样的文字；可为一个区域。',
      'en-US': 'A date cell, or text such as "2023-03-15"; may be a range.',
    },
  },
  examples: [
    {
      formula: '=MCN.POLICY_ON("2023-03-31")',
      gives: [['2023-03']],
      says: {
        'zh-CN': '3 月政策的最后一天。',
        'en-US': 'The last day of the policy of March.',
      },
    },
  ],
};
