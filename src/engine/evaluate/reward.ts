import { rounded, sumOfProducts } from '../money/round';
import type { Climb, Part, ReadyLadder, TierMode, Way } from './ladder-modes';
import { modeOf } from './ladder-modes';

const MILLION = 1_000_000;
/** Millionths of a yuan to the fen. */
const PRICE = MILLION / 100;

/**
 * Fen of tiers that pay yuan: what they pay now less what they paid for what was counted before.
 *
 * @param first place of the first tier that was not reached before
 */
export function rewardOfTiers(mode: TierMode, { pays }: ReadyLadder, reached: number, first: number): number {
  let fen = 0;
  for (let place = 0; place <= Math.max(reached, first - 1); place++) {
    fen += timesPaid(mode, place, reached, first) * (pays[place] as number);
  }
  return fen;
}

/** How many times more a tier pays than before; below 0: it paid before and does no longer. */
export function timesPaid(mode: TierMode, place: number, reached: number, first: number): number {
  const now = place <= reached ? mode.times(place, reached) : 0;
  return place < first ? now - mode.times(place, first - 1) : now;
}

/** Fen of a climb whose tiers pay by the unit or in percent, rounded once. */
export function rewardOfParts(climb: Climb, parts: readonly Part[]): number {
  const { ladder, per, scale } = climb;
  const divisors = modeOf(ladder).paysIn === 'percent' ? [MILLION, per] : [PRICE, scale, per];
  const [only] = parts;
  if (only?.way !== undefined) return rewardOnWay(ladder, only, only.way, divisors);
  const units = (i: number): number | bigint => (parts[i] as Part).units;
  const sum = sumOfProducts(parts.length, units, i => ladder.pays[(parts[i] as Part).place] as number);
  return rounded(sum, divisors, ladder.rounding);
}

function rewardOnWay(
  { pays, rounding }: ReadyLadder,
  { units, place }: Part,
  { gone, length }: Way,
  divisors: readonly number[],
): number {
  const from = BigInt(pays[place] as number);
  const rise = BigInt(pays[place + 1] ?? 0) - from;
  const rate = from * BigInt(length) + rise * BigInt(gone);
  return rounded(BigInt(units) * rate, [...divisors, length], rounding);
}
