import type { Texts } from '../definition';
import { policy } from '../parameters.texts';

export const texts: Texts<'policy'> = {
  description: {
    'zh-CN': '把一份政策展开为表：部分、项目、值、状态、来源、说明和路径；每个数字一行，未公布的也列出。',
    'en-US':
      'One policy as a table: section, item, value, status, source, note and path; a row for each figure, also for those not published.',
  },
  parameters: { policy },
  examples: [
    {
      formula: '=MCN.POLICY("2023-03")',
      gives: [
        ['部分', '项目', '值', '状态', '来源', '说明', '路径'],
        ['政策', '编号', 'dy-life-mcn', '', '', '', 'id'],
      ],
      says: { 'zh-CN': '2023 年 3 月政策的全部内容。', 'en-US': 'All that the policy of March 2023 says.' },
    },
  ],
};
