import type { Outcome } from '../outcome';
import type { Track } from '../policy/rule-types';
import type { Policy } from '../policy/types';
import type { Roster } from '../roster/roster';
import { readyCap } from './caps';
import type { CreatorAmounts } from './creator-amounts';
import type { CreatorFigures, Selection } from './creator-figures';
import type { GateResult } from './gates';
import { compileLadder } from './ladder';
import type { ReadyLadder } from './ladder-modes';
import { measureTrack } from './measure-track';
import { payAgencies, payCreators } from './pay';
import type { Unit } from './units';

/** Who may count at all: agencies that take part, and the creators bound to one of them on the as-of day. */
export interface Counted {
  /** By agency: 1 if it takes part. */
  readonly takes: Uint8Array;
  readonly creators: Selection;
}

/** One track over a roster. Money is fen; by-agency columns follow `roster.agencies`, by-creator columns the roster's places. */
export interface TrackResult {
  readonly track: Track;
  readonly unit: Unit;
  readonly ladder: ReadyLadder;
  readonly creatorCap: number | undefined;
  readonly agencyCap: number | undefined;
  /** Who counts and meets the conditions of the track. */
  readonly admitted: Selection;
  readonly gates: readonly GateResult[];
  /** What each tier asks for besides its threshold; empty where none does. */
  readonly tierGates: readonly (readonly GateResult[])[];
  /** What the agency's creators measured together. */
  readonly measure: Float64Array;
  readonly creatorMeasure: CreatorFigures;
  /** What a rate applies to, by the track's scope; where the track has it. */
  readonly base: Float64Array | undefined;
  /** What tiers are percent of, and what was counted before, of whose measure climbs the ladder; where the track has them. */
  readonly target: Float64Array | undefined;
  readonly before: Float64Array | undefined;
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
 * @param earlier the tracks further up in the file, for those that build on their rewards
 */
export function evaluateTrack(
  policy: Policy,
  track: Track,
  roster: Roster,
  counted: Counted,
  earlier: readonly TrackResult[],
): Outcome<TrackResult> {
  const path = `tracks[${policy.tracks.indexOf(track)}]`;
  const ladder = compileLadder(policy, track);
  if (!ladder.ok) return ladder;
  const creatorCap = readyCap(policy, track.caps, 'creator', `${path}.caps`);
  if (!creatorCap.ok) return creatorCap;
  const agencyCap = readyCap(policy, track.caps, 'agency', `${path}.caps`);
  if (!agencyCap.ok) return agencyCap;
  const measured = measureTrack(policy, track, roster, counted.creators, earlier);
  if (!measured.ok) return measured;
  const ready = {
    ...measured.value,
    track,
    unit: ladder.value.unit,
    ladder: ladder.value,
    creatorCap: creatorCap.value?.amount,
    agencyCap: agencyCap.value?.amount,
  };
  switch (track.scope) {
    case 'agency':
      return payAgencies(ready, counted.takes, roster);
    case 'creator':
      return payCreators(ready, agencyCap.value, roster);
  }
}

export type Measured = Omit<TrackResult, 'reward' | 'capped' | 'limited' | 'payout' | 'creators'>;
