import type { Texts } from '../definition';
import { policy, roster } from '../parameters.texts';

export const texts: Texts<'roster' | 'agency' | 'track' | 'policy'> = {
  description: {
    'zh-CN':
      '逐步说明一家机构的奖励怎么算出来：从单元格到应发合计，每一步的规则、计算、结果，以及所依据的政策数字和来源。',
    'en-US':
      'Why an agency is paid what it is paid: each step from the cells to the payout, with its rule, its result, and the figures of the policy that it rests on.',
  },
  parameters: {
    roster,
    agency: {
      'zh-CN': '机构名称；政策直接奖励达人时，填写达人名称或编号。',
      'en-US': 'The agency; where the policy pays creators, the creator, by name or id.',
    },
    track: {
      'zh-CN': '只说明一个赛道，填写名称或编号；省略则为全部赛道。',
      'en-US': 'One track alone, by title or id; left out, all tracks.',
    },
    policy,
  },
  examples: [
    {
      formula: '=MCN.EXPLAIN(花名册!A4:J234,"星河传媒","head_growth","2023-03")',
      gives: [
        ['步骤', '赛道', '对象', '规则'],
        [1, '', '星河传媒', '报名'],
      ],
      says: {
        'zh-CN': '星河传媒的成长奖励怎么达到 150,000 元。',
        'en-US': 'How the growth reward of this agency comes to 150,000 yuan.',
      },
    },
  ],
};
