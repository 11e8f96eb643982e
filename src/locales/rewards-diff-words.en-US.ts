import type { RewardsDiffWords } from './rewards-diff-words';

export const rewardsDiffWordsEnUS: RewardsDiffWords = {
  payoutUnder: policy => `Payout under ${policy}`,
  basisUnder: policy => `${policy} based on`,
  difference: 'Difference',
  change: 'Change',
  changes: { gains: 'gains', loses: 'loses', same: 'same' },
  noTrack: policy => `${policy} does not have this track`,
  noteUnder: (policy, note) => `${policy}: ${note}`,
  semicolon: '; ',
};
