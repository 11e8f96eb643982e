import { fenFromYuan } from '../money/fen';
import type { Outcome } from '../outcome';
import { succeed } from '../outcome';
import { valueOf } from '../policy/facts';
import type { Policy } from '../policy/types';
import type { Roster } from '../roster/roster';
import { readyCap } from './caps';
import type { Paid } from './settle-rules';
import { capAgencies, capCreators, capPolicy, capTrack, forfeit, keepBest } from './settle-rules';
import type { TrackResult } from './track';

/** A rule over several agencies or tracks at work: what each track paid before it and after it. */
export interface Adjustment {
  readonly rule: 'track_cap' | 'exclusive' | 'stacking' | 'creator_cap' | 'agency_cap' | 'policy_cap' | 'forfeit';
  /** Of the rule in the policy. */
  readonly path: string;
  readonly before: readonly Paid[];
  readonly after: readonly Paid[];
}

/** Whether what a track pays depends on the other tracks. */
export function tracksMeet({ stacking, exclusive, policyCaps, forfeitBelow }: Policy): boolean {
  return stacking.value !== 'sum' || exclusive.length > 0 || policyCaps.length > 0 || forfeitBelow !== undefined;
}

/**
 * What holds beyond one agency and one track, in this order: each track's policy cap, exclusive groups, stacking, the caps over all
 * tracks (of a creator, of an agency, of the policy), and the least that is paid at all.
 *
 * @param results of all tracks that are paid, as far as the agency caps
 */
export function settle(
  policy: Policy,
  results: readonly TrackResult[],
  roster: Roster,
): Outcome<{ readonly tracks: readonly TrackResult[]; readonly adjustments: readonly Adjustment[] }> {
  const adjustments: Adjustment[] = [];
  let paid: readonly Paid[] = results.map(({ limited, creators }) => ({
    agencies: limited,
    creators: creators?.limited,
  }));
  const apply = (rule: Adjustment['rule'], path: string, after: readonly Paid[]): void => {
    adjustments.push({ rule, path, before: paid, after });
    paid = after;
  };
  for (const [t, { track }] of results.entries()) {
    const cap = readyCap(policy, track.caps, 'policy', `tracks[${policy.tracks.indexOf(track)}].caps`);
    if (!cap.ok) return cap;
    if (cap.value !== undefined) apply('track_cap', cap.value.path, capTrack(paid, t, cap.value, roster));
  }
  for (const [g, group] of policy.exclusive.entries()) {
    const places = group.tracks.flatMap(id => results.flatMap(({ track }, t) => (track.id === id ? [t] : [])));
    apply('exclusive', `exclusive[${g}]`, keepBest(paid, places, group.entity, roster));
  }
  const stacking = valueOf(policy, policy.stacking, 'stacking');
  if (!stacking.ok) return stacking;
  if (stacking.value === 'max')
    apply('stacking', 'stacking', keepBest(paid, [...results.keys()], policy.payee, roster));
  for (const [entity, rule, capTracks] of CAPS) {
    const cap = readyCap(policy, policy.policyCaps, entity, 'policyCaps');
    if (!cap.ok) return cap;
    if (cap.value !== undefined) apply(rule, cap.value.path, capTracks(paid, cap.value, roster, policy.payee));
  }
  if (policy.forfeitBelow !== undefined) {
    const floor = valueOf(policy, policy.forfeitBelow, 'forfeitBelow');
    if (!floor.ok) return floor;
    apply('forfeit', 'forfeitBelow', forfeit(paid, fenFromYuan(floor.value), roster, policy.payee));
  }
  const tracks = adjustments.length === 0 ? results : results.map((result, t) => settled(result, paid[t] as Paid));
  return succeed({ tracks, adjustments });
}

const CAPS = [
  ['creator', 'creator_cap', capCreators],
  ['agency', 'agency_cap', capAgencies],
  ['policy', 'policy_cap', capPolicy],
] as const;

function settled(result: TrackResult, { agencies, creators }: Paid): TrackResult {
  if (result.creators === undefined || creators === undefined) return { ...result, payout: agencies };
  return { ...result, payout: agencies, creators: { ...result.creators, payout: creators } };
}
