import type { Climb, ReadyLadder } from './ladder-modes';
import { modeOf } from './ladder-modes';
import { isCounted, SCALE } from './units';

/** What a value is measured against, and what its rate applies to, where that is not the value itself; in their own units. */
export interface Beside {
  readonly base?: number;
  readonly target?: number;
}

const NOTHING: Beside = {};

/**
 * The reward, in whole fen, of a measured value: 0 below the first tier and where it is forfeited, else as the ladder's mode says,
 * rounded once. A value on a threshold has reached it, if the lower boundary is inclusive. Half a creator or half a fen does
 * not count. A value below 0 earns nothing, or takes back what the same above 0 would earn, as the ladder says.
 *
 * @example climb(waist, 6) // 800_000: six creators reach the tier "6 → 8,000 yuan"
 */
export function climb(ladder: ReadyLadder, measured: number, beside: Beside = NOTHING): number {
  if (measured < 0 && ladder.mirrored) return 0 - climb(ladder, -measured, beside);
  const value = Math.floor(measured);
  const reached = tierReached(ladder, value, beside);
  if (reached < 0) return 0;
  const reward = modeOf(ladder).reward(climbOf(ladder, value, reached, beside));
  return Math.abs(reward) < ladder.forfeitBelow ? 0 : reward;
}

/** Place of the highest tier reached; -1: none. */
export function tierReached(ladder: ReadyLadder, value: number, { target }: Beside = NOTHING): number {
  if (ladder.relative) return relativeTier(ladder, value, target ?? 0);
  const { from, inclusive } = ladder;
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

const MILLION = 1_000_000;

/** Nothing is reached of a target of 0: a percentage of it says nothing. */
function relativeTier({ from, inclusive }: ReadyLadder, value: number, target: number): number {
  if (target <= 0) return -1;
  const scaled = BigInt(value) * BigInt(MILLION);
  const beyond = from.findIndex(part => {
    const threshold = BigInt(part) * BigInt(target);
    return inclusive ? scaled < threshold : scaled <= threshold;
  });
  return (beyond < 0 ? from.length : beyond) - 1;
}

/** What the mode of a ladder computes the reward from. */
export function climbOf(ladder: ReadyLadder, value: number, reached: number, { base, target }: Beside): Climb {
  if (ladder.relative) return relativeClimb(ladder, value, reached, base, target ?? 0);
  const counts = Math.min(value, ladder.end);
  const ends = (place: number): number => (place === reached ? counts : startOf(ladder, place + 1));
  return {
    ladder,
    reached,
    slice: place => ends(place) - startOf(ladder, place),
    whole: () => base ?? counts,
    per: 1,
    scale: SCALE[ladder.baseUnit ?? ladder.unit],
  };
}

/** Where a tier's own units begin: of counted things, the tier "from 11" begins after the tenth. */
function startOf({ from, unit, inclusive }: ReadyLadder, place: number): number {
  const threshold = from[place] as number;
  return inclusive && isCounted(unit) ? Math.max(threshold - 1, 0) : threshold;
}

/** The same with thresholds that are parts of a target: all in millionths of a unit, so that no threshold is rounded. */
function relativeClimb(
  ladder: ReadyLadder,
  value: number,
  reached: number,
  base: number | undefined,
  target: number,
): Climb {
  const scaled = BigInt(value) * BigInt(MILLION);
  const end = ladder.end === Infinity ? scaled : BigInt(ladder.end) * BigInt(target);
  const counts = scaled < end ? scaled : end;
  const start = (place: number): bigint => BigInt(ladder.from[place] as number) * BigInt(target);
  const ends = (place: number): bigint => (place === reached ? counts : start(place + 1));
  return {
    ladder,
    reached,
    slice: place => ends(place) - start(place),
    whole: () => (base === undefined ? counts : BigInt(base) * BigInt(MILLION)),
    per: MILLION,
    scale: SCALE[ladder.baseUnit ?? ladder.unit],
  };
}
