import type { Texts } from '../definition';

export const texts: Texts<never> = {
  description: {
    'zh-CN': '列出内置的全部政策：编号、名称、报名时间、生效时间、发放月份和数字依据。',
    'en-US':
      'The policies of the library: id, title, sign-up, effective and payout windows, and what their numbers rest on.',
  },
  parameters: {},
  examples: [
    {
      formula: '=MCN.POLICIES()',
      gives: [['政策', '编号', '名称', '报名时间', '生效时间', '发放月份', '数字依据']],
      says: { 'zh-CN': '内置政策一览。', 'en-US': 'The policies of the library.' },
    },
  ],
};
