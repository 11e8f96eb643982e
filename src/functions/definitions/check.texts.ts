import type { Texts } from '../definition';
import { policy, roster } from '../parameters.texts';

export const texts: Texts<'roster' | 'policy'> = {
  description: {
    'zh-CN': '一次列出花名册的全部问题：行、列、值、问题和改法；没有问题时写明一行。',
    'en-US':
      'Every problem of a roster at once: row, column, value, what is wrong and what to do; one line that says so where there is none.',
  },
  parameters: { roster, policy },
  examples: [
    {
      formula: '=MCN.CHECK(花名册!A4:J234,"2023-03")',
      gives: [
        ['行', '列', '值', '问题', '改法'],
        ['', '', '', '没有发现问题：可以按政策 2023-03 计算。', ''],
      ],
      says: { 'zh-CN': '示例花名册没有问题。', 'en-US': 'The sample roster has no problems.' },
    },
  ],
};
