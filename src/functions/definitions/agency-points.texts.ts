import type { Texts } from '../definition';
import { agency, policy } from '../parameters.texts';

export const texts: Texts<'roster' | 'agency' | 'policy'> = {
  description: {
    'zh-CN': '机构积分：期末绑定达人按等级计分后相加；只选一列等级时，直接对这些等级计分。',
    'en-US':
      "An agency's points: its creators bound at the period's end, scored by level; a single column is read as levels.",
  },
  parameters: {
    roster: {
      'zh-CN': '含“机构”“等级”列的花名册区域，或一列等级。',
      'en-US': 'A roster with agency and level columns, or a single column of levels.',
    },
    agency,
    policy,
  },
  examples: [
    {
      formula: '=MCN.AGENCY_POINTS(榜单!A4:C519,"聚亮文化","2023-03")',
      gives: [[388]],
      says: {
        'zh-CN': '与公布的榜单一致（示例积分）。',
        'en-US': 'The score of the published board (illustrative points).',
      },
    },
  ],
};
