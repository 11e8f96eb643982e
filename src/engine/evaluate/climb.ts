import { inBlocks } from './blocks';
import type { Climb, Part, ReadyLadder } from './ladder-modes';
import { modeOf } from './ladder-modes';
import { rewardOfParts, rewardOfTiers } from './reward';
import { isCounted, SCALE } from './units';

/** What a value is measured against, what its rate applies to, and what was counted before it; each in its own unit. */
export interface Beside {
  readonly base?: number | undefined;
  readonly target?: number | undefined;
  readonly before?: number | undefined;
  /** Whether what a tier asks for besides is kept to; left out: no tier asks for anything. */
  readonly open?: ((tier: number) => boolean) | undefined;
}

const NOTHING: Beside = {};

/**
 * The reward, in whole fen, of a measured value: 0 below the first tier and where it is forfeited, else as the ladder's mode says,
 * rounded once. A value on a threshold has reached it, if the lower boundary is inclusive. Half a creator or half a fen does
 * not count. A value below 0 earns nothing, or takes back what the same above 0 would earn, as the ladder says. With something counted
 * before, the ladder is climbed on from there, and only what is new is paid.
 *
 * @example climb(waist, 6) // 800_000: six creators reach the tier "6 → 8,000 yuan"
 */
export function climb(ladder: ReadyLadder, measured: number, beside: Beside = NOTHING): number {
  if (measured < 0 && ladder.mirrored) return 0 - climb(ladder, -measured, shifted(beside, measured));
  const value = Math.floor(measured);
  if (value < 0) return 0;
  const reached = highestOpen(ladder, value, beside);
  if (reached < 0) return 0;
  const mode = modeOf(ladder);
  const reward =
    mode.paysIn === 'yuan'
      ? rewardOfTiers(mode, ladder, reached, firstNew(ladder, beside))
      : partsReward(mode, climbTo(ladder, value, reached, beside));
  return Math.abs(reward) < ladder.forfeitBelow ? 0 : reward;
}

function partsReward(mode: { readonly parts: (climb: Climb) => readonly Part[] }, climbing: Climb): number {
  return rewardOfParts(climbing, mode.parts(climbing));
}

/** What is taken back is taken from what stood before it. */
function shifted(beside: Beside, by: number): Beside {
  return beside.before === undefined ? beside : { ...beside, before: beside.before + by };
}

/** What the mode of a ladder computes the reward of a value from; undefined below the first tier. */
export function startClimb(ladder: ReadyLadder, value: number, beside: Beside = NOTHING): Climb | undefined {
  const reached = highestOpen(ladder, value, beside);
  return reached < 0 ? undefined : climbTo(ladder, value, reached, beside);
}

/** Place of the highest tier that a value reaches and that nothing else keeps shut; -1: none. */
function highestOpen(ladder: ReadyLadder, value: number, beside: Beside): number {
  let reached = tierReached(ladder, endOf(ladder, value, beside), beside);
  while (reached >= 0 && beside.open?.(reached) === false) reached--;
  return reached;
}

/** Place of the first tier that was not reached before. */
function firstNew(ladder: ReadyLadder, beside: Beside): number {
  return beside.before === undefined ? 0 : tierReached(ladder, inBlocks(ladder, beside.before), beside) + 1;
}

/** What has been counted in the end, as the ladder counts it. */
function endOf(ladder: ReadyLadder, value: number, { before = 0 }: Beside): number {
  return inBlocks(ladder, before + value);
}

function climbTo(ladder: ReadyLadder, value: number, reached: number, beside: Beside): Climb {
  const start = inBlocks(ladder, beside.before ?? 0);
  const end = endOf(ladder, value, beside);
  const first = firstNew(ladder, beside);
  return ladder.relative
    ? relativeClimb(ladder, start, end, reached, first, beside)
    : plainClimb(ladder, start, end, reached, first, beside.base);
}

/** Place of the highest tier that so much reaches, counted as the ladder counts; -1: none. */
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
  let low = 0;
  let high = from.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const threshold = BigInt(from[middle] as number) * BigInt(target);
    if (inclusive ? scaled >= threshold : scaled > threshold) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

function plainClimb(
  ladder: ReadyLadder,
  start: number,
  end: number,
  reached: number,
  first: number,
  base: number | undefined,
): Climb {
  const { from } = ladder;
  const counts = Math.min(end, ladder.end);
  const ends = (place: number): number => (place === reached ? counts : startOf(ladder, place + 1));
  return {
    ladder,
    reached,
    first,
    slice: place => Math.max(ends(place) - Math.max(startOf(ladder, place), start), 0),
    whole: () => base ?? Math.max(counts - start, 0),
    total: () => counts,
    earlier: () => Math.min(start, ladder.end),
    way: () => {
      const here = from[reached] as number;
      const next = from[reached + 1];
      return next === undefined ? undefined : { gone: Math.min(end, next) - here, length: next - here };
    },
    per: 1,
    scale: scaleOf(ladder),
  };
}

function scaleOf({ baseUnit, blocks, unit }: ReadyLadder): number {
  if (baseUnit !== undefined) return SCALE[baseUnit];
  return blocks === undefined ? SCALE[unit] : 1;
}

/** Where a tier's own units begin: of counted things, the tier "from 11" begins after the tenth. */
function startOf({ from, unit, blocks, inclusive }: ReadyLadder, place: number): number {
  const threshold = from[place] as number;
  return inclusive && (blocks !== undefined || isCounted(unit)) ? Math.max(threshold - 1, 0) : threshold;
}

/** The same with thresholds that are parts of a target: all in millionths of a unit, so that no threshold is rounded. */
function relativeClimb(
  ladder: ReadyLadder,
  start: number,
  end: number,
  reached: number,
  first: number,
  { base, target = 0 }: Beside,
): Climb {
  const scaled = BigInt(end) * BigInt(MILLION);
  const begun = BigInt(start) * BigInt(MILLION);
  const limit = ladder.end === Infinity ? scaled : BigInt(ladder.end) * BigInt(target);
  const counts = smaller(scaled, limit);
  const threshold = (place: number): bigint => BigInt(ladder.from[place] as number) * BigInt(target);
  const ends = (place: number): bigint => (place === reached ? counts : threshold(place + 1));
  return {
    ladder,
    reached,
    first,
    slice: place => positive(ends(place) - larger(threshold(place), begun)),
    whole: () => (base === undefined ? positive(counts - begun) : BigInt(base) * BigInt(MILLION)),
    total: () => counts,
    earlier: () => smaller(begun, limit),
    way: () => {
      const here = threshold(reached);
      return reached + 1 < ladder.from.length
        ? { gone: smaller(scaled, threshold(reached + 1)) - here, length: threshold(reached + 1) - here }
        : undefined;
    },
    per: MILLION,
    scale: scaleOf(ladder),
  };
}

function larger(a: bigint, b: bigint): bigint {
  return a > b ? a : b;
}

function smaller(a: bigint, b: bigint): bigint {
  return a < b ? a : b;
}

function positive(value: bigint): bigint {
  return larger(value, 0n);
}
