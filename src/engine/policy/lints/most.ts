import { outOfBlocks } from '../../evaluate/blocks';
import type { ReadyLadder } from '../../evaluate/ladder-modes';
import { modeOf } from '../../evaluate/ladder-modes';
import { fenFromYuan } from '../../money/fen';
import type { Cap, Track } from '../rule-types';
import type { Earned } from './thresholds';
import { atThresholds, earnedBy, neverFalls } from './thresholds';

/** A track as lints look at it: undefined what is unknown, or endless. */
export interface Looked {
  readonly track: Track;
  readonly path: string;
  readonly ladder: ReadyLadder | undefined;
  /** Whether its tiers pay fixed amounts. */
  readonly fixed: boolean;
  /** On each threshold; empty where tiers pay by the slice. */
  readonly rewards: readonly Earned[];
  /** The most that one climb of the ladder earns: fen. */
  readonly most: number;
}

export function lookAt(track: Track, path: string, ladder: ReadyLadder | undefined): Looked {
  if (ladder === undefined) return { track, path, ladder, fixed: false, rewards: [], most: Infinity };
  const fixed = modeOf(ladder).paysIn === 'yuan';
  const rewards = fixed || !neverFalls(ladder) ? atThresholds(ladder) : [];
  const most = fixed ? Math.max(...rewards.map(({ at }) => at)) : endOfRates(ladder);
  return { track, path, ladder, fixed, rewards, most };
}

/** Rates and prices by the unit come to an end where the last tier does, or pays nothing; what they apply to must be the measure itself. */
function endOfRates(ladder: ReadyLadder): number {
  const { relative, from, pays, end } = ladder;
  if (pays.every(each => each === 0)) return 0;
  if (relative || !neverFalls(ladder)) return Infinity;
  const last = pays.at(-1) === 0 ? (from.at(-1) as number) : end;
  return last === Infinity ? Infinity : earnedBy(ladder, outOfBlocks(ladder, last));
}

const RANKS = ['creator', 'agency', 'policy'] as const;

/** Whether what is paid to the one is paid to the other too: what an agency gets holds its creators'. */
export function holdsFor(outer: Cap['entity'], inner: Cap['entity']): boolean {
  return RANKS.indexOf(outer) >= RANKS.indexOf(inner);
}

/** The most that a track pays to a creator, to an agency, or at all: by its ladder, where it pays just that, and by its caps. */
export function boundOf({ track, most }: Looked, entity: Cap['entity']): number {
  const caps = track.caps.flatMap(cap =>
    cap.amount.value !== null && holdsFor(cap.entity, entity) ? fenFromYuan(cap.amount.value) : [],
  );
  return Math.min(holdsFor(track.scope, entity) ? most : Infinity, ...caps);
}
