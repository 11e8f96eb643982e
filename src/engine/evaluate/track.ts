import { fenFromYuan } from '../money/fen';
import type { Outcome } from '../outcome';
import { fail, succeed } from '../outcome';
import { valueOf } from '../policy/facts';
import type { Cap, Policy, Track } from '../policy/types';
import { problem } from '../problem';
import type { Roster } from '../roster/roster';
import { shareAgencyCap } from './agency-cap';
import { climb, compileLadder } from './ladder';
import type { ReadyLadder, Unit } from './ladder-modes';
import { measureCreators } from './measure';

/** One track over a roster. Money is fen; by-agency columns follow `roster.agencies`, by-creator columns the roster's places. */
export interface TrackResult {
  readonly track: Track;
  readonly unit: Unit;
  readonly creatorCap: number | undefined;
  readonly agencyCap: number | undefined;
  /** What the agency's creators measured together. */
  readonly measure: Float64Array;
  /** Before caps. */
  readonly reward: Float64Array;
  /** After the creator cap, before the agency cap. */
  readonly capped: Float64Array;
  /** After caps. */
  readonly payout: Float64Array;
  readonly creatorMeasure: Float64Array;
  /** Only where the track pays by creator. */
  readonly creators: { readonly reward: Float64Array; readonly payout: Float64Array } | undefined;
}

/**
 * Measures, climbs the ladder and caps. Fails if the track rests on an unknown number.
 *
 * @param counted by place: 1 if the creator may count at all (bound on the as-of day to an agency that takes part)
 */
export function evaluateTrack(policy: Policy, track: Track, roster: Roster, counted: Uint8Array): Outcome<TrackResult> {
  const ladder = compileLadder(policy, track);
  if (!ladder.ok) return ladder;
  const creatorCap = capOf(policy, track, 'creator');
  if (!creatorCap.ok) return creatorCap;
  const agencyCap = capOf(policy, track, 'agency');
  if (!agencyCap.ok) return agencyCap;
  const measured = measureCreators(policy, track, roster, counted);
  if (!measured.ok) return measured;
  const { admitted, values } = measured.value;
  const measure = sumByAgency(roster, values);
  const unsafe = measure.findIndex(sum => !Number.isSafeInteger(sum));
  if (unsafe >= 0) {
    return fail(problem('statement.sum_too_large', { track: track.id, agency: roster.agencies[unsafe] ?? '' }));
  }
  const base = {
    track,
    unit: ladder.value.unit,
    creatorCap: creatorCap.value,
    agencyCap: agencyCap.value,
    measure,
    creatorMeasure: values,
  };
  switch (track.scope) {
    case 'agency':
      return succeed({ ...base, ...payAgencies(ladder.value, measure, agencyCap.value) });
    case 'creator':
      return succeed({ ...base, ...payCreators(ladder.value, base, admitted, roster) });
  }
}

function sumByAgency(roster: Roster, values: Float64Array): Float64Array {
  const sums = new Float64Array(roster.agencies.length);
  for (let i = 0; i < roster.size; i++) {
    const value = values[i] as number;
    if (value !== 0) sums[roster.agency[i] as number] = (sums[roster.agency[i] as number] as number) + value;
  }
  return sums;
}

function payAgencies(ladder: ReadyLadder, measure: Float64Array, cap: number | undefined) {
  const reward = measure.map(value => climb(ladder, value));
  const payout = cap === undefined ? reward : reward.map(fen => Math.min(fen, cap));
  return { reward, capped: reward, payout, creators: undefined };
}

function payCreators(
  ladder: ReadyLadder,
  base: Pick<TrackResult, 'creatorMeasure' | 'creatorCap' | 'agencyCap'>,
  admitted: Uint8Array,
  roster: Roster,
) {
  const { creatorMeasure, creatorCap = Infinity, agencyCap } = base;
  const agencies = roster.agencies.length;
  const reward = new Float64Array(agencies);
  const capped = new Float64Array(agencies);
  const creatorReward = new Float64Array(roster.size);
  const creatorPayout = new Float64Array(roster.size);
  for (let i = 0; i < roster.size; i++) {
    if (admitted[i] === 0) continue;
    const fen = climb(ladder, creatorMeasure[i] as number);
    if (fen === 0) continue;
    const agency = roster.agency[i] as number;
    const within = Math.min(fen, creatorCap);
    creatorReward[i] = fen;
    creatorPayout[i] = within;
    reward[agency] = (reward[agency] as number) + fen;
    capped[agency] = (capped[agency] as number) + within;
  }
  const payout = agencyCap === undefined ? capped : shareAgencyCap(agencyCap, capped, creatorPayout, roster);
  return { reward, capped, payout, creators: { reward: creatorReward, payout: creatorPayout } };
}

function capOf(policy: Policy, track: Track, entity: Cap['entity']): Outcome<number | undefined> {
  const at = track.caps.findIndex(cap => cap.entity === entity);
  const cap = track.caps[at];
  if (cap === undefined) return succeed(undefined);
  const path = `tracks[${policy.tracks.indexOf(track)}].caps[${at}]`;
  const overflow = cap.overflow === undefined ? succeed(null) : valueOf(policy, cap.overflow, `${path}.overflow`);
  if (!overflow.ok) return overflow;
  const amount = valueOf(policy, cap.amount, `${path}.amount`);
  return amount.ok ? succeed(fenFromYuan(amount.value)) : amount;
}
