import type { Outcome } from '../outcome';
import { fail, succeed } from '../outcome';
import type { Measure, Track } from '../policy/rule-types';
import type { Policy } from '../policy/types';
import { problem } from '../problem';
import type { Roster } from '../roster/roster';
import type { ReadyCap } from './caps';
import { cutCreators, readyCap } from './caps';
import type { Beside } from './climb';
import { climb } from './climb';
import { meeting } from './conditions';
import type { GateResult } from './gates';
import { evaluateGates, isOpen } from './gates';
import { compileLadder } from './ladder';
import type { ReadyLadder } from './ladder-modes';
import { measureRows } from './measure';
import { sumByAgency } from './sums';
import type { Unit } from './units';

/** By creator: before caps, after the creator cap, after the agency cap, in the end. */
export interface CreatorAmounts {
  readonly reward: Float64Array;
  readonly capped: Float64Array;
  readonly limited: Float64Array;
  readonly payout: Float64Array;
}

/** One track over a roster. Money is fen; by-agency columns follow `roster.agencies`, by-creator columns the roster's places. */
export interface TrackResult {
  readonly track: Track;
  readonly unit: Unit;
  readonly ladder: ReadyLadder;
  readonly creatorCap: number | undefined;
  readonly agencyCap: number | undefined;
  /** By creator: 1 for who counts and meets the conditions of the track. */
  readonly admitted: Uint8Array;
  readonly gates: readonly GateResult[];
  /** What the agency's creators measured together. */
  readonly measure: Float64Array;
  readonly creatorMeasure: Float64Array;
  /** What a rate applies to, and what tiers are percent of, by the track's scope; where the track has them. */
  readonly base: Float64Array | undefined;
  readonly target: Float64Array | undefined;
  /** Before caps. */
  readonly reward: Float64Array;
  /** After the creator cap, before the agency cap. */
  readonly capped: Float64Array;
  /** After the agency cap, before what holds for the policy as a whole. */
  readonly limited: Float64Array;
  /** In the end. */
  readonly payout: Float64Array;
  /** Only where the track pays by creator. */
  readonly creators: CreatorAmounts | undefined;
}

/**
 * Measures, climbs the ladder and caps; what holds for several tracks together (settle.ts) comes after. Fails if the track rests on an
 * unknown number.
 *
 * @param counted by place: 1 if the creator may count at all (bound on the as-of day to an agency that takes part)
 */
export function evaluateTrack(policy: Policy, track: Track, roster: Roster, counted: Uint8Array): Outcome<TrackResult> {
  const path = `tracks[${policy.tracks.indexOf(track)}]`;
  const ladder = compileLadder(policy, track);
  if (!ladder.ok) return ladder;
  const creatorCap = readyCap(policy, track.caps, 'creator', `${path}.caps`);
  if (!creatorCap.ok) return creatorCap;
  const agencyCap = readyCap(policy, track.caps, 'agency', `${path}.caps`);
  if (!agencyCap.ok) return agencyCap;
  const rows = meeting(policy, track.where, roster, counted, `${path}.where`);
  if (!rows.ok) return rows;
  const admitted = rows.value;
  const measureFor = (measure: Measure, entity: 'creator' | 'agency', where: string): Outcome<Float64Array> => {
    const values = measureRows(policy, measure, roster, admitted, where);
    return !values.ok || entity === 'creator' ? values : summed(track, roster, values.value);
  };
  const creatorMeasure = measureFor(track.measure, 'creator', `${path}.measure`);
  if (!creatorMeasure.ok) return creatorMeasure;
  const measure = summed(track, roster, creatorMeasure.value);
  if (!measure.ok) return measure;
  const beside = (of: Measure | undefined, where: string): Outcome<Float64Array | undefined> =>
    of === undefined ? succeed(undefined) : measureFor(of, track.scope, where);
  const base = beside(track.base, `${path}.base`);
  if (!base.ok) return base;
  const target = beside(track.target, `${path}.target`);
  if (!target.ok) return target;
  const gates = evaluateGates(policy, track, path, measureFor);
  if (!gates.ok) return gates;
  const measured: Measured = {
    track,
    unit: ladder.value.unit,
    ladder: ladder.value,
    creatorCap: creatorCap.value?.amount,
    agencyCap: agencyCap.value?.amount,
    admitted,
    gates: gates.value,
    measure: measure.value,
    creatorMeasure: creatorMeasure.value,
    base: base.value,
    target: target.value,
  };
  switch (track.scope) {
    case 'agency':
      return payAgencies(measured, roster);
    case 'creator':
      return payCreators(measured, agencyCap.value, roster);
  }
}

type Measured = Omit<TrackResult, 'reward' | 'capped' | 'limited' | 'payout' | 'creators'>;

function summed(track: Track, roster: Roster, values: Float64Array): Outcome<Float64Array> {
  const sums = sumByAgency(roster, values);
  if (sums instanceof Float64Array) return succeed(sums);
  return fail(problem('statement.sum_too_large', { track: track.id, agency: roster.agencies[sums.tooLarge] ?? '' }));
}

function besideOf({ base, target }: Measured, place: number): Beside | undefined {
  if (base === undefined && target === undefined) return undefined;
  return {
    ...(base === undefined ? {} : { base: base[place] as number }),
    ...(target === undefined ? {} : { target: target[place] as number }),
  };
}

function payAgencies(measured: Measured, roster: Roster): Outcome<TrackResult> {
  const { ladder, measure, agencyCap, gates, track } = measured;
  const reward = measure.map((value, agency) => climb(ladder, value, besideOf(measured, agency)));
  const unsafe = reward.findIndex(fen => !Number.isSafeInteger(fen));
  if (unsafe >= 0)
    return fail(problem('statement.sum_too_large', { track: track.id, agency: roster.agencies[unsafe] ?? '' }));
  if (gates.length > 0) gates.forEach(({ open }) => open.forEach((is, agency) => is === 0 && (reward[agency] = 0)));
  const payout = agencyCap === undefined ? reward : reward.map(fen => Math.min(fen, agencyCap));
  return succeed({ ...measured, reward, capped: reward, limited: payout, payout, creators: undefined });
}

function payCreators(measured: Measured, agencyCap: ReadyCap | undefined, roster: Roster): Outcome<TrackResult> {
  const { ladder, creatorMeasure, creatorCap = Infinity, admitted, gates, track } = measured;
  const alone = measured.base === undefined && measured.target === undefined;
  const reward = new Float64Array(roster.size);
  let anyCut = false;
  for (let i = 0; i < roster.size; i++) {
    if (admitted[i] === 0) continue;
    const value = creatorMeasure[i] as number;
    const fen = alone ? climb(ladder, value) : climb(ladder, value, besideOf(measured, i));
    if (fen === 0 || (gates.length > 0 && !isOpen(gates, roster, 'creator', i))) continue;
    reward[i] = fen;
    if (fen > creatorCap) anyCut = true;
  }
  const capped = anyCut ? reward.map(fen => Math.min(fen, creatorCap)) : reward;
  const rewards = summed(track, roster, reward);
  if (!rewards.ok) return rewards;
  const cappeds = capped === reward ? rewards : summed(track, roster, capped);
  if (!cappeds.ok) return cappeds;
  const before = cappeds.value;
  const within = agencyCap === undefined ? before : before.map(fen => Math.min(fen, agencyCap.amount));
  const limited = agencyCap === undefined ? capped : cutCreators(before, within, capped, roster, agencyCap.overflow);
  const creators = { reward, capped, limited, payout: limited };
  return succeed({ ...measured, reward: rewards.value, capped: before, limited: within, payout: within, creators });
}
