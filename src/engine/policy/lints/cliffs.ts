import type { ReadyLadder } from '../../evaluate/ladder-modes';
import type { Problem } from '../../problem';
import { problem } from '../../problem';
import type { Track } from '../rule-types';
import type { Policy } from '../types';
import type { Looked } from './most';
import { earnedBy, neverFalls, partsOf } from './thresholds';

/** Who reaches the next tier must not get less than before. */
export function lintCliffs(policy: Policy, { track, path, ladder, fixed, rewards }: Looked): readonly Problem[] {
  if (ladder === undefined || neverFalls(ladder) || hasStandIn(policy, track)) return [];
  const known = fixed || (ladder.baseUnit === undefined && !ladder.relative);
  return rewards.flatMap(({ at, below }, i) => {
    const before = Math.max(below, rewards[i - 1]?.at ?? 0, earnedOnWay(ladder, i));
    if (at >= before) return [];
    const params = { path: `${path}.ladder.tiers[${i}]`, from: String((ladder.from[i] as number) / partsOf(ladder)) };
    const amounts = known ? { before: String(before / 100), after: String(at / 100) } : { before: '', after: '' };
    return [problem('lint.cliff', { ...params, ...amounts })];
  });
}

/** Where one track of several is paid, another one may take over where this one falls: bands are written so. */
function hasStandIn({ stacking, exclusive, tracks }: Policy, { id }: Track): boolean {
  if (stacking.value === 'max' && tracks.length > 1) return true;
  return exclusive.some(group => group.tracks.length > 1 && group.tracks.includes(id));
}

/**
 * The most that is earned on the way to a tier, where the rate falls bit by bit: the value times that rate first rises, then falls from
 * the value on at which both balance.
 */
function earnedOnWay(ladder: ReadyLadder, tier: number): number {
  const { from, pays, mode } = ladder;
  if (mode !== 'interpolated_rate' || tier === 0) return 0;
  const start = from[tier - 1] as number;
  const end = from[tier] as number;
  const rate = pays[tier - 1] as number;
  const fall = (rate - (pays[tier] as number)) / (end - start);
  const peak = Math.floor((start + rate / fall) / 2);
  return peak > start && peak < end ? earnedBy(ladder, peak) : 0;
}
