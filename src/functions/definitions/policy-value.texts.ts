import type { Texts } from '../definition';
import { policy } from '../parameters.texts';

export const texts: Texts<'path' | 'policy'> = {
  description: {
    'zh-CN': '政策中的一个数字，按路径查找，例如 "tracks.head_growth.caps.agency.amount"；未公布的数字返回 #N/A。',
    'en-US':
      'One number of a policy by its path, such as "tracks.head_growth.caps.agency.amount"; one that is not published is #N/A.',
  },
  parameters: {
    path: {
      'zh-CN':
        '路径：用编号或名称，或用 tracks[2].caps[0].amount 这样的位置；=MCN.POLICY() 的“路径”一列列出全部路径；digest 用来判断政策有没有改动，basis 是数字依据。可为一个区域。',
      'en-US':
        'The path: by ids or titles, or by places as in tracks[2].caps[0].amount; the column Path of =MCN.POLICY() lists them all; digest tells whether a policy has changed, basis what its figures rest on. May be a range.',
    },
    policy,
  },
  examples: [
    {
      formula: '=MCN.POLICY_VALUE("tracks.head_growth.caps.agency.amount","2023-03")',
      gives: [[150000]],
      says: {
        'zh-CN': '头部达人成长赛道单个机构的上限。',
        'en-US': 'The most that an agency gets on the head growth track.',
      },
    },
    {
      formula: '=MCN.POLICY_VALUE("ranking.points.Lv6","2023-03")',
      gives: [[5]],
      says: {
        'zh-CN': '一位 Lv6 达人的积分（示例积分）。',
        'en-US': 'The points of a creator of level Lv6 (illustrative).',
      },
    },
  ],
};
