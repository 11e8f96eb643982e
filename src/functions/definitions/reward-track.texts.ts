import type { Texts } from '../definition';
import { track, roster, agency, policy } from '../parameters.texts';

export const texts: Texts<'track' | 'roster' | 'agency' | 'policy'> = {
  description: {
    'zh-CN': '按政策计算一个赛道的应发奖励（元，已扣除各项上限）；可指定机构，省略则为全部机构合计。',
    'en-US':
      'The payout of one track in yuan, after all caps: of an agency, of each agency in a range, or of all agencies together.',
  },
  parameters: {
    track,
    roster,
    agency,
    policy,
  },
  examples: [
    {
      formula: '=MCN.REWARD_TRACK("头部达人成长赛道",花名册!A4:J234,"星河传媒","2023-03")',
      gives: [[150000]],
      says: {
        'zh-CN': '星河传媒的成长奖励达到机构上限。',
        'en-US': 'This agency reaches the agency cap of the growth track.',
      },
    },
  ],
};
