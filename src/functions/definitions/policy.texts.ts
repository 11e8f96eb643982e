import type { Texts } from '../definition';
import { policy } from '../parameters.texts';

export const texts: Texts<'policy'> = {
  description: {
    'zh-CN': '把一份政策展开为表，每个数字一行，未公布的也列出；复制成数值后可以修改，再作为政策参数交给各函数。',
    'en-US':
      'One policy as a table, a row for each figure, also for those not published; a copy of its values can be edited and given to any function as its policy.',
  },
  parameters: { policy },
  examples: [
    {
      formula: '=MCN.POLICY("2023-03")',
      gives: [
        ['部分', '项目', '值', '状态', '来源', '填写日期', '说明', '路径'],
        ['政策', '编号', 'dy-life-mcn', '', '', '', '', 'id'],
      ],
      says: { 'zh-CN': '2023 年 3 月政策的全部内容。', 'en-US': 'All that the policy of March 2023 says.' },
    },
  ],
};
