import { outOfBlocks } from '../../evaluate/blocks';
import { climb } from '../../evaluate/climb';
import type { ReadyLadder } from '../../evaluate/ladder-modes';
import { modeOf } from '../../evaluate/ladder-modes';
import { SCALE } from '../../evaluate/units';

/** What is earned on a threshold, and just below it: fen. */
export interface Earned {
  readonly at: number;
  readonly below: number;
}

/** A target that makes percent of it whole units, where thresholds are percent of one; and some base, where there is one. */
const SAMPLE = 1_000_000;

export function earnedBy(ladder: ReadyLadder, value: number): number {
  return climb(ladder, value, { target: SAMPLE, ...(ladder.baseUnit === undefined ? {} : { base: SAMPLE }) });
}

/** For each tier. */
export function atThresholds(ladder: ReadyLadder): readonly Earned[] {
  return Array.from(ladder.from, from => {
    const at = Math.max(outOfBlocks(ladder, ladder.inclusive ? from : from + 1), 0);
    return { at: earnedBy(ladder, at), below: earnedBy(ladder, at - 1) };
  });
}

/** What is paid for each tier, or for the slice within it, stays when the next one is reached. */
export function neverFalls(ladder: ReadyLadder): boolean {
  return !modeOf(ladder).byOneTier && ladder.baseUnit === undefined;
}

/** Parts of a threshold to one of what the policy's file says. */
export function partsOf({ relative, blocks, unit }: ReadyLadder): number {
  if (relative) return 10_000;
  return blocks === undefined ? SCALE[unit] : 1;
}
