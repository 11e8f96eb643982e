import type { Teller } from './asked';
import { tellNextTier, tellRewardLadder } from './ladders';
import { tellAgencyPoints, tellAgencyRanking } from './points';
import { tellBindingQuota, tellEligible, tellPolicyValue } from './policy-figures';
import { tellExplain, tellRewards, tellRewardTrack } from './rewards';

/** The functions whose figures can be told step by step, by name. */
export const tellers: Readonly<Record<string, Teller>> = {
  REWARDS: tellRewards,
  REWARD_TRACK: tellRewardTrack,
  EXPLAIN: tellExplain,
  REWARD_LADDER: tellRewardLadder,
  NEXT_TIER: tellNextTier,
  AGENCY_POINTS: tellAgencyPoints,
  AGENCY_RANKING: tellAgencyRanking,
  BINDING_QUOTA: tellBindingQuota,
  ELIGIBLE: tellEligible,
  POLICY_VALUE: tellPolicyValue,
};
