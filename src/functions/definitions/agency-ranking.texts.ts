import type { Texts } from '../definition';
import { policy } from '../parameters.texts';

export const texts: Texts<'roster' | 'top' | 'policy'> = {
  description: {
    'zh-CN': '机构月度排行榜：名次、机构、积分和代表达人，同分并列。',
    'en-US': 'The agency monthly ranking: rank, agency, points and leading creators; equal points share a rank.',
  },
  parameters: {
    roster: {
      'zh-CN': '含“机构”“达人”“等级”列的花名册区域。',
      'en-US': 'A roster with agency, creator and level columns.',
    },
    top: {
      'zh-CN': '列出前几名；省略则按政策（10）。',
      'en-US': 'How many ranks to list; left out, as the policy says (10).',
    },
    policy,
  },
  examples: [
    {
      formula: '=MCN.AGENCY_RANKING(榜单!A4:C519,3,"2023-03")',
      gives: [
        ['名次', '机构', '积分'],
        [1, '聚亮文化', 388],
        [2, '米艾科技', 256],
        [3, '途牛旅游', 189],
      ],
      says: {
        'zh-CN': '前三名的机构与积分和公布的榜单一致。',
        'en-US': 'The first three agencies and scores are those of the published board.',
      },
    },
  ],
};
