import type { Outcome } from '../outcome';
import { fail, succeed } from '../outcome';
import { valueOf, weaker, weakestStatus } from '../policy/facts';
import type { Policy, Status, Track } from '../policy/types';
import type { Problem } from '../problem';
import { problem } from '../problem';
import type { FieldId } from '../roster/fields';
import type { Grid } from '../roster/grid';
import { levelScale } from '../roster/level-scale';
import { readRoster } from '../roster/read';
import type { Roster } from '../roster/roster';
import type { Enrolment } from './enrolment';
import { enrolments, takesPart } from './enrolment';
import { neededFields } from './measure';
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
  /** By agency: the payouts of the tracks added up. */
  readonly payout: Float64Array;
  /** The weakest status of the figures that the payouts rest on. */
  readonly restsOn: Status;
}

const IDENTITY: readonly FieldId[] = ['bound_on', 'unbound_on', 'enrolled_on', 'creator_id'];

/**
 * Applies a policy, or only some of its tracks, to a range of cells whose first row holds headers.
 *
 * Order: enrolment and binding on the period's last day, measures, ladder, creator cap, agency cap shared among the creators, sum
 * over the tracks. Only the columns that the tracks need are read; a bad cell in one of them is a problem, never a guess.
 *
 * @param tracks default: all tracks of the policy
 * @param shown names that the caller shows: a bad cell among them is a problem too
 * @example evaluate(march, [['机构', '上月等级', '等级'], ['甲', 'Lv3', 'Lv6']], [head]) // payout [1_500_000]: one head creator incubated
 */
export function evaluate(
  policy: Policy,
  grid: Grid,
  tracks: readonly Track[] = policy.tracks,
  shown: readonly FieldId[] = [],
): Outcome<Statement> {
  // Without tracks there is nothing to pay by: that is not a payout of 0.
  if (policy.tracks.length === 0)
    return fail(problem('policy.number_unknown', { path: 'tracks', policy: policy.version }));
  const readings = sharedReadings(policy);
  if (!readings.ok) return readings;
  const required: FieldId[] = ['agency', ...tracks.flatMap(neededFields)];
  const read = readRoster(grid, { required, optional: [...IDENTITY, ...shown] }, levelScale(policy.levels));
  if (!read.ok) return read;
  const roster = read.value;
  const standing = standings(policy, roster);
  if (!standing.ok) return standing;
  const enrolment = enrolments(policy, roster);
  if (!enrolment.ok) return enrolment;
  const counted = countedCreators(roster, standing.value, enrolment.value);
  const results: TrackResult[] = [];
  const problems: Problem[] = [];
  for (const track of tracks) {
    const result = evaluateTrack(policy, track, roster, counted);
    if (result.ok) results.push(result.value);
    else problems.push(...result.problems);
  }
  if (problems.length > 0) return { ok: false, problems };
  const payout = new Float64Array(roster.agencies.length);
  for (const result of results)
    result.payout.forEach((fen, agency) => (payout[agency] = (payout[agency] as number) + fen));
  return succeed({
    policy,
    roster,
    standing: standing.value,
    enrolment: enrolment.value,
    tracks: results,
    payout,
    restsOn: groundOf(policy, tracks),
  });
}

/** Readings that hold for every track. There is one kind of each so far; an unknown one is no licence to assume it. */
function sharedReadings(policy: Policy): Outcome<unknown> {
  const stacking = valueOf(policy, policy.stacking, 'stacking');
  if (!stacking.ok) return stacking;
  const rounding = valueOf(policy, policy.rounding, 'rounding');
  return rounding.ok ? valueOf(policy, policy.enrolment.countsFrom, 'enrolment.countsFrom') : rounding;
}

/** By place: 1 for a creator who is bound on the as-of day to an agency that takes part. */
function countedCreators(roster: Roster, standing: Uint8Array, enrolment: readonly Enrolment[]): Uint8Array {
  const takes = Uint8Array.from(enrolment, each => (takesPart(each) ? 1 : 0));
  const counted = new Uint8Array(roster.size);
  for (let i = 0; i < roster.size; i++) {
    if (standing[i] === 0) counted[i] = takes[roster.agency[i] as number] as number;
  }
  return counted;
}

/** The figures that a payout rests on: those of its tracks, and the readings that hold for all of them. */
export function groundOf(policy: Policy, tracks: readonly Track[]): Status {
  const { windows, binding, enrolment, stacking, rounding, levels } = policy;
  const bands = levels.map(level => level.band);
  const shared = [windows.effective, windows.enrolment, enrolment.countsFrom, binding, bands, stacking, rounding];
  return weaker(weakestStatus(tracks), weakestStatus(shared));
}
