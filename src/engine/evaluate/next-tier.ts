import { inBlocks, outOfBlocks } from './blocks';
import { climb, tierReached } from './climb';
import type { ReadyLadder } from './ladder-modes';

/** In the ladder's unit; `adds` in fen. */
export interface NextTier {
  readonly threshold: number;
  readonly distance: number;
  readonly adds: number;
}

/**
 * What is missing for the next tier, and what reaching it adds to the reward, before caps; undefined on the highest tier. For ladders
 * whose thresholds and rates apply to the measure itself.
 *
 * @example nextTier(waist, 4) // { threshold: 6, distance: 2, adds: 500_000 }: two more creators add 5,000 yuan
 */
export function nextTier(ladder: ReadyLadder, measured: number): NextTier | undefined {
  const value = Math.floor(measured);
  const from = ladder.from[tierReached(ladder, inBlocks(ladder, value)) + 1];
  if (from === undefined) return undefined;
  const threshold = outOfBlocks(ladder, ladder.inclusive ? from : from + 1);
  return { threshold, distance: threshold - value, adds: climb(ladder, threshold) - climb(ladder, value) };
}
