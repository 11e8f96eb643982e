import type { Texts } from '../definition';
import { roster } from '../parameters.texts';

export const texts: Texts<'roster' | 'a' | 'b' | 'by'> = {
  description: {
    'zh-CN': '同一份花名册按两份政策各算一遍：每个机构在两边各得多少（元）、差额、增加还是减少，并注明两边的数字依据。',
    'en-US':
      'One roster under two policies: what each agency gets under either, in yuan, the difference, who gains and who loses, and what each side is based on.',
  },
  parameters: {
    roster,
    a: {
      'zh-CN': '用来对照的政策：编号，例如 "2023-02"，或政策表区域。',
      'en-US': 'The policy to compare with: its id, such as "2023-02", or a policy table.',
    },
    b: {
      'zh-CN': '要看差别的政策：编号，例如 "2023-03"，或政策表区域；差额为它减去前者。',
      'en-US':
        'The policy that is compared: its id, such as "2023-03", or a policy table; the difference is its payout less that of the other.',
    },
    by: {
      'zh-CN': '每行一个机构（默认），或每行一个机构的一个赛道。',
      'en-US': 'What the rows are: agency (default), or track for each track of each agency.',
    },
  },
  examples: [
    {
      formula: '=MCN.REWARDS_DIFF(花名册!A4:J234,"2023-03","2023-03")',
      gives: [
        ['机构', '2023-03 (a) 应发', '2023-03 (b) 应发', '差额', '增减'],
        ['橙子本地生活', 60000, 60000, 0, '不变'],
      ],
      says: {
        'zh-CN': '两边是同一份政策，没有差额；把其中一个换成自己的政策表区域，就能看到改动给每个机构带来的差额。',
        'en-US':
          'The same policy on both sides, so no difference: with the range of a policy table of your own in place of one, what its changes mean for each agency.',
      },
    },
  ],
};
