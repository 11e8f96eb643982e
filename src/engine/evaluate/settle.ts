import { fenFromYuan } from '../money/fen';
import type { Outcome } from '../outcome';
import { succeed } from '../outcome';
import { valueOf } from '../policy/facts';
import type { Policy } from '../policy/types';
import type { Roster } from '../roster/roster';
import { readCap, readyCap } from './caps';
import { CreatorAmounts } from './creator-amounts';
import type { Paid } from './settle-rules';
import { capAgencies, capCreators, capPolicy, capTrack, forfeit, keepOne } from './settle-rules';
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
export function tracksMeet({ stacking, exclusive, policyCaps, forfeitBelow, tracks }: Policy): boolean {
  return (
    stacking.value !== 'sum' ||
    exclusive.length > 0 ||
    policyCaps.length > 0 ||
    forfeitBelow !== undefined ||
    tracks.some(({ base }) => base?.kind === 'reward')
  );
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
    creators: creators?.steps.limited,
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
    const { entity, pays = 'highest' } = group;
    apply('exclusive', `exclusive[${g}]`, keepOne(paid, placesOf(group.tracks, results), entity, pays, roster));
  }
  if (policy.stacking.value === 'max')
    apply('stacking', 'stacking', keepOne(paid, [...results.keys()], policy.payee, 'highest', roster));
  for (const [entity, rule, capTracks] of CAPS) {
    for (const [c, each] of policy.policyCaps.entries()) {
      if (each.entity !== entity) continue;
      const cap = readCap(policy, each, `policyCaps[${c}]`);
      if (!cap.ok) return cap;
      const places = each.tracks === undefined ? [...results.keys()] : placesOf(each.tracks, results);
      const after = [...paid];
      const capped = capTracks(
        places.map(t => paid[t] as Paid),
        cap.value,
        roster,
        policy.payee,
      );
      capped.forEach((own, j) => (after[places[j] as number] = own));
      apply(rule, cap.value.path, after);
    }
  }
  if (policy.forfeitBelow !== undefined) {
    const floor = valueOf(policy, policy.forfeitBelow, 'forfeitBelow');
    if (!floor.ok) return floor;
    apply('forfeit', 'forfeitBelow', forfeit(paid, fenFromYuan(floor.value), roster, policy.payee));
  }
  const tracks = adjustments.length === 0 ? results : results.map((result, t) => settled(result, paid[t] as Paid));
  return succeed({ tracks, adjustments });
}

function placesOf(ids: readonly string[], results: readonly TrackResult[]): readonly number[] {
  const places = new Map(results.map(({ track }, t) => [track.id, t]));
  return ids.flatMap(id => places.get(id) ?? []);
}

const CAPS = [
  ['creator', 'creator_cap', capCreators],
  ['agency', 'agency_cap', capAgencies],
  ['policy', 'policy_cap', capPolicy],
] as const;

function settled(result: TrackResult, { agencies, creators }: Paid): TrackResult {
  if (result.creators === undefined || creators === undefined) return { ...result, payout: agencies };
  return { ...result, payout: agencies, creators: new CreatorAmounts({ ...result.creators.steps, payout: creators }) };
}
