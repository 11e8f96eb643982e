import { fenFromYuan } from '../money/fen';
import type { Outcome } from '../outcome';
import { succeed } from '../outcome';
import { valueOf } from '../policy/facts';
import type { Measure, Policy, Track } from '../policy/types';
import type { Problem } from '../problem';

/** What a measured value is counted in: fen of money, or whole creators. */
export type Unit = 'fen' | 'creators';

/** A track's ladder made ready to climb: thresholds in the measure's unit, pays in fen. */
export interface StepLadder {
  readonly unit: Unit;
  readonly from: Float64Array;
  readonly pays: Float64Array;
  readonly inclusive: boolean;
}

export function unitOf(measure: Measure): Unit {
  switch (measure.kind) {
    case 'incubated':
      return 'creators';
    case 'increment':
      return 'fen';
  }
}

/** Fails if a tier rests on an unknown number; every such number is named. */
export function compileLadder(policy: Policy, track: Track): Outcome<StepLadder> {
  const path = `tracks[${policy.tracks.indexOf(track)}].ladder`;
  const unit = unitOf(track.measure);
  const problems: Problem[] = [];
  const read = (fact: Track['ladder']['tiers'][number]['from'], where: string): number => {
    const value = valueOf(policy, fact, `${path}.${where}`);
    if (!value.ok) problems.push(...value.problems);
    return value.ok ? value.value : NaN;
  };
  const { tiers } = track.ladder;
  const from = Float64Array.from(tiers, (tier, i) => inUnit(read(tier.from, `tiers[${i}].from`), unit));
  const pays = Float64Array.from(tiers, (tier, i) => fenFromYuan(read(tier.pays, `tiers[${i}].pays`)));
  const boundary = valueOf(policy, track.ladder.boundary, `${path}.boundary`);
  if (!boundary.ok) problems.push(...boundary.problems);
  if (!boundary.ok || problems.length > 0) return { ok: false, problems };
  return succeed({ unit, from, pays, inclusive: boundary.value === 'lower_inclusive' });
}

export function inUnit(value: number, unit: Unit): number {
  return unit === 'fen' ? fenFromYuan(value) : value;
}

/**
 * The reward, in fen, of a measured value on a step ladder: what the highest tier reached pays, 0 below the first tier. A value on a
 * threshold has reached it, if the lower boundary is inclusive.
 *
 * @example climb(waist, 6) // 800_000: six creators reach the tier "6 → 8,000 yuan"
 */
export function climb(ladder: StepLadder, value: number): number {
  const reached = tierReached(ladder, value);
  return reached < 0 ? 0 : (ladder.pays[reached] as number);
}

/** Place of the highest tier reached; -1: none. */
export function tierReached({ from, inclusive }: StepLadder, value: number): number {
  let low = 0;
  let high = from.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const threshold = from[middle] as number;
    if (inclusive ? value >= threshold : value > threshold) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
