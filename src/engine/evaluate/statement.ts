import type { Outcome } from '../outcome';
import { fail, succeed } from '../outcome';
import { isPolicy, notAPolicy } from '../policy/given';
import type { Track } from '../policy/rule-types';
import type { Policy, Status } from '../policy/types';
import type { Problem } from '../problem';
import { problem } from '../problem';
import type { FieldId } from '../roster/fields';
import type { Grid } from '../roster/grid';
import { readRoster } from '../roster/read';
import type { Roster } from '../roster/roster';
import { Selection } from './creator-figures';
import type { Enrolment } from './enrolment';
import { enrolments, takesPart } from './enrolment';
import type { FormResult } from './forms';
import { splitForms } from './forms';
import { groundOf, notWithheld } from './ground';
import { needsOf } from './needs';
import { sharedReadings } from './readings';
import type { Adjustment } from './settle';
import { settle, tracksMeet } from './settle';
import { standings } from './standing';
import type { TrackResult } from './track';
import { evaluateTrack } from './track';

/** A policy applied to a roster. Every function, panel and export shows a part of this. Money is integer fen. */
export interface Statement {
  readonly policy: Policy;
  readonly roster: Roster;
  /** By creator: places in STANDINGS. */
  readonly standing: Uint8Array;
  /** By agency. */
  readonly enrolment: readonly Enrolment[];
  readonly tracks: readonly TrackResult[];
  /** What held for several agencies or tracks together, in its order. */
  readonly adjustments: readonly Adjustment[];
  /** By agency: the payouts of the tracks added up. */
  readonly payout: Float64Array;
  readonly forms: readonly FormResult[];
  /** The weakest status of the figures that the payouts rest on. */
  readonly restsOn: Status;
}

/**
 * Applies a policy, or only some of its tracks, to a range of cells whose first row holds headers.
 *
 * Order: enrolment and binding on the period's last day, measures, gates, ladder, creator cap, agency cap shared among the creators,
 * what holds for the policy as a whole, sum over the tracks, forms. Only the columns that the tracks need are read; a bad cell in one of
 * them is a problem, never a guess. Where what a track pays depends on the others (an exclusive group, a cap over all), all are evaluated.
 *
 * @param tracks default: all tracks of the policy
 * @param shown names that the caller shows: a bad cell among them is a problem too
 * @example evaluate(march, [['机构', '上月等级', '等级'], ['甲', 'Lv3', 'Lv6']], [head]) // payout [1_500_000]: one head creator incubated
 */
export function evaluate(
  policy: Policy,
  grid: Grid,
  tracks?: readonly Track[],
  shown: readonly FieldId[] = [],
): Outcome<Statement> {
  if (!isPolicy(policy)) return fail(notAPolicy(policy));
  const ready = readyFor(policy, tracks);
  if (!ready.ok) return ready;
  const evaluated = tracks === undefined || tracksMeet(policy) ? policy.tracks : tracks;
  const read = readRoster(policy, grid, needsOf(policy, evaluated, shown));
  return read.ok ? evaluateRoster(policy, read.value, evaluated) : read;
}

/** The same for a roster that has been read, with the columns that the tracks need. */
export function evaluateRoster(
  policy: Policy,
  roster: Roster,
  tracks: readonly Track[] = policy.tracks,
): Outcome<Statement> {
  const ready = readyFor(policy, tracks);
  if (!ready.ok) return ready;
  const standing = standings(policy, roster);
  if (!standing.ok) return standing;
  const enrolment = enrolments(policy, roster);
  if (!enrolment.ok) return enrolment;
  const takes = Uint8Array.from(enrolment.value, each => (takesPart(each) ? 1 : 0));
  const counted = { takes, creators: countedCreators(roster, standing.value, takes) };
  const results: TrackResult[] = [];
  const problems: Problem[] = [];
  for (const track of tracks) {
    const result = evaluateTrack(policy, track, roster, counted, results);
    if (result.ok) results.push(result.value);
    else problems.push(...result.problems);
  }
  if (problems.length > 0) return { ok: false, problems };
  const settled = settle(policy, results, roster);
  if (!settled.ok) return settled;
  const { tracks: paid, adjustments } = settled.value;
  const payout = new Float64Array(roster.agencies.length);
  for (const result of paid)
    result.payout.forEach((fen, agency) => (payout[agency] = (payout[agency] as number) + fen));
  const unsafe = payout.findIndex(fen => !Number.isSafeInteger(fen));
  if (unsafe >= 0) {
    const params = { track: tracks.map(track => track.id).join(' + '), agency: roster.agencies[unsafe] ?? '' };
    return fail(problem('statement.sum_too_large', params));
  }
  return succeed({
    policy,
    roster,
    standing: standing.value,
    enrolment: enrolment.value,
    tracks: paid,
    adjustments,
    payout,
    forms: splitForms(policy, paid, roster),
    restsOn: groundOf(policy, tracks),
  });
}

/** Without tracks there is nothing to pay by: that is not a payout of 0. */
function readyFor(policy: Policy, tracks: readonly Track[] = policy.tracks): Outcome<unknown> {
  if (policy.tracks.length === 0)
    return fail(problem('policy.number_unknown', { path: 'tracks', policy: policy.version }));
  const given = notWithheld(policy, tracks);
  return given.ok ? sharedReadings(policy) : given;
}

/** The creators who are bound on the as-of day to an agency that takes part. */
function countedCreators(roster: Roster, standing: Uint8Array, takes: Uint8Array): Selection {
  const counted = new Uint8Array(roster.size);
  for (let i = 0; i < roster.size; i++) {
    if (standing[i] === 0) counted[i] = takes[roster.agency[i] as number] as number;
  }
  return new Selection(counted);
}
