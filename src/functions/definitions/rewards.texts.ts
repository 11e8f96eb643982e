import type { Texts } from '../definition';
import { roster, policy } from '../parameters.texts';

export const texts: Texts<'roster' | 'by' | 'policy'> = {
  description: {
    'zh-CN':
      '按政策计算花名册的全部奖励，溢出为一张表：数量、封顶前奖励、应发奖励、触发的上限、发放形式与合计；可按机构、达人或赛道汇总。',
    'en-US':
      'All rewards of a roster as a spilled table: measures, rewards, caps, payouts, forms and totals, by agency, creator or track.',
  },
  parameters: {
    roster,
    by: {
      'zh-CN': '汇总方式：机构（默认）、达人或赛道。',
      'en-US': 'What the rows are: agency (default), creator or track.',
    },
    policy,
  },
  examples: [
    {
      formula: '=MCN.REWARDS(花名册!A4:J234,"agency","2023-03")',
      gives: [
        ['机构', '应发合计', '数字依据'],
        ['橙子本地生活', 60000, '2023-03 · 示例数字，不可用于结算'],
      ],
      says: { 'zh-CN': '示例花名册按机构汇总。', 'en-US': 'The sample roster by agency.' },
    },
  ],
};
