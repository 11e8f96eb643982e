import type { Definition } from './definition';
import { agencyPoints } from './definitions/agency-points';
import { agencyRanking } from './definitions/agency-ranking';
import { bindingQuota } from './definitions/binding-quota';
import { check } from './definitions/check';
import { eligible } from './definitions/eligible';
import { explainFunction } from './definitions/explain';
import { nextTierFunction } from './definitions/next-tier';
import { policies } from './definitions/policies';
import { policyFunction } from './definitions/policy';
import { policyDiff } from './definitions/policy-diff';
import { policyOn } from './definitions/policy-on';
import { policyValue } from './definitions/policy-value';
import { rewardLadder } from './definitions/reward-ladder';
import { rewardTrack } from './definitions/reward-track';
import { rewards } from './definitions/rewards';
import { rewardsDiff } from './definitions/rewards-diff';

/** Every custom function of the namespace MCN. To add one: write its definition and list it here; all else follows. */
export const registry: readonly Definition[] = [
  rewards,
  rewardTrack,
  rewardLadder,
  nextTierFunction,
  rewardsDiff,
  explainFunction,
  check,
  agencyPoints,
  agencyRanking,
  bindingQuota,
  eligible,
  policies,
  policyFunction,
  policyValue,
  policyOn,
  policyDiff,
];
