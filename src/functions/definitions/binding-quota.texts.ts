import type { Texts } from '../definition';
import { policy } from '../parameters.texts';

export const texts: Texts<'level' | 'incubated' | 'policy'> = {
  description: {
    'zh-CN': '机构可绑定某一等级达人的数量（绑定限制）；没有上限时返回“不限”。',
    'en-US':
      'How many creators of a level an agency may bind (the binding quota); the word "unlimited" where there is no limit.',
  },
  parameters: {
    level: {
      'zh-CN': '达人等级，例如 "Lv4"；可为一个区域。',
      'en-US': 'The level of the creators, such as "Lv4"; may be a range.',
    },
    incubated: {
      'zh-CN': '机构当期新孵化的达人数（旧规则：到 L6 及以上）；可为同样形状的区域。',
      'en-US':
        'How many creators the agency newly incubated (by the old rule: to L6 or above); may be a range of the same shape.',
    },
    policy,
  },
  examples: [
    {
      formula: '=MCN.BINDING_QUOTA("Lv4",3,"2023-02")',
      gives: [[80]],
      says: { 'zh-CN': '旧规则：20 + 20 × 3。', 'en-US': 'The old rule: 20 + 20 × 3.' },
    },
    {
      formula: '=MCN.BINDING_QUOTA("Lv4",3,"2023-03")',
      gives: [['不限']],
      says: { 'zh-CN': '新规则：Lv0–Lv5 不限。', 'en-US': 'The new rule: Lv0 to Lv5 without a limit.' },
    },
  ],
};
