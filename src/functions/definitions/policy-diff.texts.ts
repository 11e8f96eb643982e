import type { Texts } from '../definition';

export const texts: Texts<'a' | 'b'> = {
  description: {
    'zh-CN': '比较两份政策，列出每一处变化：路径、项目、两边的值与状态，以及新增、取消、改动或仅状态改变。',
    'en-US':
      'What changed from one policy to another: path, item, value and status on both sides, and whether it was added, removed or changed.',
  },
  parameters: {
    a: {
      'zh-CN': '较早的政策：编号，例如 "2023-02"，或政策表的区域。',
      'en-US': 'The earlier policy: an id such as "2023-02", or the range of a policy table.',
    },
    b: {
      'zh-CN': '较晚的政策：编号，例如 "2023-03"，或政策表的区域。',
      'en-US': 'The later policy: an id such as "2023-03", or the range of a policy table.',
    },
  },
  examples: [
    {
      formula: '=MCN.POLICY_DIFF("2023-02","2023-03")',
      gives: [
        ['路径', '项目', '2023-02', '2023-02 状态', '2023-03', '2023-03 状态', '变化'],
        ['version', '政策 · 版本', '2023-02', '', '2023-03', '', '改动'],
      ],
      says: { 'zh-CN': '3 月与 2 月相比改了什么。', 'en-US': 'What March changed over February.' },
    },
  ],
};
