import { fenFromYuan } from '../money/fen';
import type { Outcome } from '../outcome';
import { succeed } from '../outcome';
import { valueOf } from '../policy/facts';
import type { Fact, Measure, Policy, Track } from '../policy/types';
import type { Problem } from '../problem';
import type { ReadyLadder, Unit } from './ladder-modes';
import { modeOf } from './ladder-modes';

export function unitOf(measure: Measure): Unit {
  switch (measure.kind) {
    case 'incubated':
      return 'creators';
    case 'increment':
      return 'fen';
  }
}

/** Makes a track's ladder ready to climb. Fails if it rests on unknown numbers; every such number is named. */
export function compileLadder(policy: Policy, track: Track): Outcome<ReadyLadder> {
  const { ladder } = track;
  const path = `tracks[${policy.tracks.indexOf(track)}].ladder`;
  const unit = unitOf(track.measure);
  const problems: Problem[] = [];
  const read = <T>(fact: Fact<T> | undefined, where: string, otherwise: T): T => {
    if (fact === undefined) return otherwise;
    const value = valueOf(policy, fact, `${path}.${where}`);
    if (!value.ok) problems.push(...value.problems);
    return value.ok ? value.value : otherwise;
  };
  const { paysIn } = modeOf(ladder);
  const from = Float64Array.from(ladder.tiers, (tier, i) => inUnit(read(tier.from, `tiers[${i}].from`, 0), unit));
  const pays = Float64Array.from(ladder.tiers, (tier, i) => {
    const amount = read(tier.pays, `tiers[${i}].pays`, 0);
    return paysIn === 'percent' ? Math.round(amount * 10_000) : fenFromYuan(amount);
  });
  if (read(ladder.thresholds, 'thresholds', 'cumulative') === 'increment') addUp(from);
  const inclusive = read(ladder.boundary, 'boundary', 'lower_inclusive') === 'lower_inclusive';
  const forfeitBelow = fenFromYuan(read(ladder.forfeitBelow, 'forfeitBelow', 0));
  if (problems.length > 0) return { ok: false, problems };
  return succeed({ mode: ladder.mode, unit, from, pays, inclusive, forfeitBelow });
}

/** Thresholds that say how much further the next tier is, to thresholds from zero. */
function addUp(from: Float64Array): void {
  for (let i = 1; i < from.length; i++) from[i] = (from[i] as number) + (from[i - 1] as number);
}

function inUnit(value: number, unit: Unit): number {
  return unit === 'fen' ? fenFromYuan(value) : value;
}

/**
 * The reward, in whole fen, of a measured value: 0 below the first tier and where it is forfeited, else as the ladder's mode says,
 * rounded once, half up. A value on a threshold has reached it, if the lower boundary is inclusive. Half a creator or half a fen does
 * not count.
 *
 * @example climb(waist, 6) // 800_000: six creators reach the tier "6 → 8,000 yuan"
 */
export function climb(ladder: ReadyLadder, measured: number): number {
  const value = Math.floor(measured);
  const reached = tierReached(ladder, value);
  if (reached < 0) return 0;
  const reward = modeOf(ladder).reward(ladder, value, reached);
  return reward < ladder.forfeitBelow ? 0 : reward;
}

/** Place of the highest tier reached; -1: none. */
export function tierReached({ from, inclusive }: ReadyLadder, value: number): number {
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
