import { climb } from '../evaluate/climb';
import { compileLadder } from '../evaluate/ladder';
import type { ReadyLadder } from '../evaluate/ladder-modes';
import { modeOf } from '../evaluate/ladder-modes';
import { fenFromYuan } from '../money/fen';
import type { Problem } from '../problem';
import { problem } from '../problem';
import type { Track } from './rule-types';
import type { Policy } from './types';

/**
 * What is odd in a policy though it can be computed: caps that are never reached or cut the ladder short, pay that falls as the measure
 * rises, ladders that never pay, bands with a gap. Unknown figures are passed over.
 *
 * @example lintPolicy(march) // []
 */
export function lintPolicy(policy: Policy): readonly Problem[] {
  return [...policy.tracks.flatMap((track, i) => lintTrack(policy, track, `tracks[${i}]`)), ...bandGaps(policy)];
}

function lintTrack(policy: Policy, track: Track, path: string): readonly Problem[] {
  const ladder = compileLadder(policy, track);
  if (!ladder.ok) return [];
  const rewards = atThresholds(ladder.value);
  return [...lintCap(track, ladder.value, rewards, path), ...cliffs(track, ladder.value, rewards, path)];
}

/** A target that makes percent of it whole units, where thresholds are percent of one. */
const SAMPLE = { target: 1_000_000, base: 1_000_000 };

/** What is earned on each threshold, and just below it. */
function atThresholds(ladder: ReadyLadder): readonly { readonly at: number; readonly below: number }[] {
  return Array.from(ladder.from, from => {
    const at = ladder.inclusive ? from : from + 1;
    return { at: climb(ladder, at, SAMPLE), below: at === 0 ? 0 : climb(ladder, at - 1, SAMPLE) };
  });
}

/** Only ladders that pay fixed amounts end somewhere: a rate is meant to be cut by its cap. */
function lintCap(
  track: Track,
  ladder: ReadyLadder,
  rewards: ReturnType<typeof atThresholds>,
  path: string,
): readonly Problem[] {
  if (modeOf(ladder).paysIn !== 'yuan') return [];
  const most = Math.max(...rewards.map(({ at }) => at));
  if (most === 0) return [problem('lint.never_pays', { path: `${path}.ladder` })];
  return track.caps.flatMap(({ entity, amount }, j) => {
    if (entity !== track.scope || amount.value === null) return [];
    const cap = fenFromYuan(amount.value);
    const params = { path: `${path}.caps[${j}]`, cap: String(amount.value) };
    if (cap > most) return [problem('lint.cap_unreachable', { ...params, most: String(most / 100) })];
    const cut = rewards.findIndex(({ at }) => at > cap);
    if (cut < 0) return [];
    const pays = String((rewards[cut]?.at ?? 0) / 100);
    return [problem('lint.cut_by_cap', { ...params, tier: `${path}.ladder.tiers[${cut}]`, pays })];
  });
}

/** Who reaches the next tier must not get less than just before. */
function cliffs(
  track: Track,
  ladder: ReadyLadder,
  rewards: ReturnType<typeof atThresholds>,
  path: string,
): readonly Problem[] {
  return rewards.flatMap(({ at, below }, i) => {
    if (at >= below) return [];
    const from = String(track.ladder.tiers[i]?.from.value ?? '');
    const params = { path: `${path}.ladder.tiers[${i}]`, from, before: String(below / 100), after: String(at / 100) };
    return [problem('lint.cliff', ladder.relative ? { ...params, before: '', after: '' } : params)];
  });
}

/** Between two levels of a band there is none that is not in it. */
function bandGaps({ levels, bands }: Policy): readonly Problem[] {
  const sorted = [...levels].sort((a, b) => a.ordinal - b.ordinal);
  return bands.flatMap(({ id }) => {
    const within = sorted.map(level => level.band?.value === id);
    const gap = within.findIndex(
      (is, i) => !is && within.lastIndexOf(true) > i && within.indexOf(true) < i && within.includes(true),
    );
    const level = sorted[gap];
    if (level === undefined) return [];
    return [problem('lint.band_gap', { path: `levels[${levels.indexOf(level)}]`, band: id, level: level.id })];
  });
}
