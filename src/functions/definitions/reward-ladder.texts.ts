import type { Texts } from '../definition';
import { measured, track, policy } from '../parameters.texts';

export const texts: Texts<'value' | 'track' | 'policy'> = {
  description: {
    'zh-CN': '一个数量（孵化人数，或增量 GMV 元）在赛道阶梯上对应的奖励（元，封顶前）；传入区域则逐格返回。',
    'en-US':
      "What a measured value (creators incubated, or yuan of incremental GMV) earns on a track's ladder, in yuan, before caps; a range keeps its shape.",
  },
  parameters: {
    value: measured,
    track,
    policy,
  },
  examples: [
    {
      formula: '=MCN.REWARD_LADDER(6,"腰部达人孵化赛道","2023-03")',
      gives: [[8000]],
      says: {
        'zh-CN': '孵化 6 位腰部达人（示例阶梯）。',
        'en-US': 'Six waist creators incubated (illustrative ladder).',
      },
    },
    {
      formula: '=MCN.REWARD_LADDER(49999.99,"head_growth","2023-03")',
      gives: [[0]],
      says: { 'zh-CN': '差一分未达到第一档。', 'en-US': 'One fen below the first tier.' },
    },
  ],
};
