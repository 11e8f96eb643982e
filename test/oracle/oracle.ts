import type { Crowd } from './crowd';
import { crowdOf } from './crowd';
import { decimal, toFen } from './fractions';
import type { FormAmounts } from './forms';
import { formAmounts } from './forms';
import { Payments } from './payments';
import type { RawPolicy, Row } from './raw';
import type { TrackReward } from './track';
import { capOf, overflowOf, trackReward } from './track';

/**
 * The rules once more, as naively as they can be written: one object a creator, exact fractions, nothing shared with the engine. It
 * reads a policy's raw JSON and plain rows, and follows docs/policies.md step by step. Only tests use it.
 */
export interface Reckoning {
  readonly crowd: Crowd;
  readonly tracks: readonly PaidTrack[];
  /** By agency, all tracks together. */
  readonly payout: readonly bigint[];
  readonly total: bigint;
  readonly forms: readonly FormAmounts[];
}

export interface PaidTrack extends TrackReward {
  /** By agency, after everything. */
  readonly payout: readonly bigint[];
  /** By row, after everything; only where the track pays creators. */
  readonly creatorPayout: readonly bigint[] | undefined;
}

export function oracle(policy: RawPolicy, rows: readonly Row[]): Reckoning {
  const crowd = crowdOf(policy, rows);
  const earlier = new Map<string, TrackReward>();
  for (const track of policy.tracks) earlier.set(track.id, trackReward(policy, track, rows, crowd, earlier));
  const rewards = [...earlier.values()];
  const paid = new Payments(
    crowd,
    rewards.map(({ limited, creators }) => ({ agencies: limited, creators: creators?.limited })),
  );
  const ids = policy.tracks.map(({ id }) => id);
  const payee = policy.payee ?? 'agency';

  policy.tracks.forEach(({ caps }, t) => {
    const cap = capOf(caps, 'policy');
    if (cap !== undefined) paid.capTrack(t, toFen(decimal(cap.amount.value)), overflowOf(cap));
  });
  const placesOf = (named: readonly string[]): number[] => named.map(id => ids.indexOf(id));
  for (const { entity, tracks, pays } of policy.exclusive ?? []) paid.keepOne(entity, placesOf(tracks), pays);
  if (policy.stacking.value === 'max') paid.keepOne(payee, placesOf(ids));
  for (const entity of ['creator', 'agency', 'policy']) {
    for (const cap of (policy.policyCaps ?? []).filter(each => each.entity === entity)) {
      paid.capTogether(entity, payee, placesOf(cap.tracks ?? ids), toFen(decimal(cap.amount.value)), overflowOf(cap));
    }
  }
  paid.forfeit(payee, toFen(decimal(policy.forfeitBelow?.value ?? 0)));

  return {
    crowd,
    tracks: rewards.map((reward, t) => ({ ...reward, payout: paid.byAgency(t), creatorPayout: paid.byRow(t) })),
    payout: crowd.agencies.map((_agency, a) => paid.wholeOf('agency', a)),
    total: paid.total(),
    forms: formAmounts(
      policy,
      ids.map((_id, t) => paid.byAgency(t)),
    ),
  };
}
