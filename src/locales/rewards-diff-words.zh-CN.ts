import type { RewardsDiffWords } from './rewards-diff-words';

export const rewardsDiffWordsZhCN: RewardsDiffWords = {
  payoutUnder: policy => `${policy} 应发`,
  basisUnder: policy => `${policy} 数字依据`,
  difference: '差额',
  change: '增减',
  changes: { gains: '增加', loses: '减少', same: '不变' },
  noTrack: policy => `${policy} 没有这个赛道`,
  noteUnder: (policy, note) => `${policy}：${note}`,
  semicolon: '；',
};
