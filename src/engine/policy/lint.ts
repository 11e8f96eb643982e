import { outOfBlocks } from '../evaluate/blocks';
import { climb } from '../evaluate/climb';
import { compileLadder } from '../evaluate/ladder';
import type { ReadyLadder } from '../evaluate/ladder-modes';
import { modeOf } from '../evaluate/ladder-modes';
import { SCALE } from '../evaluate/units';
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
  return [...policy.tracks.flatMap((track, i) => lintTrack(policy, track, `tracks[${i}]`)), ...lintBands(policy)];
}

function lintTrack(policy: Policy, track: Track, path: string): readonly Problem[] {
  const ladder = compileLadder(policy, track);
  if (!ladder.ok) return [];
  const falls = hasStandIn(policy, track) ? [] : cliffs(ladder.value, path);
  return [...lintCap(track, ladder.value, path), ...falls];
}

/** Where one track of several is paid, another one may take over where this one falls: bands are written so. */
function hasStandIn({ stacking, exclusive }: Policy, { id }: Track): boolean {
  return stacking.value === 'max' || exclusive.some(group => group.tracks.includes(id));
}

/** A target that makes percent of it whole units, where thresholds are percent of one; and some base, where there is one. */
const SAMPLE = 1_000_000;

/** What is earned on each threshold, and just below it. */
function atThresholds(ladder: ReadyLadder): readonly { readonly at: number; readonly below: number }[] {
  const beside = { target: SAMPLE, ...(ladder.baseUnit === undefined ? {} : { base: SAMPLE }) };
  return Array.from(ladder.from, from => {
    const at = Math.max(outOfBlocks(ladder, ladder.inclusive ? from : from + 1), 0);
    return { at: climb(ladder, at, beside), below: at === 0 ? 0 : climb(ladder, at - 1, beside) };
  });
}

/** Only ladders that pay fixed amounts end somewhere: a rate is meant to be cut by its cap. */
function lintCap(track: Track, ladder: ReadyLadder, path: string): readonly Problem[] {
  if (modeOf(ladder).paysIn !== 'yuan') return [];
  const rewards = atThresholds(ladder);
  const most = Math.max(...rewards.map(({ at }) => at));
  if (most === 0) return [problem('lint.never_pays', { path: `${path}.ladder` })];
  return track.caps.flatMap(({ entity, amount }, j) => {
    if (amount.value === null) return [];
    const cap = fenFromYuan(amount.value);
    const params = { path: `${path}.caps[${j}]`, cap: String(amount.value) };
    if (cap > most && entity === track.scope)
      return [problem('lint.cap_unreachable', { ...params, most: String(most / 100) })];
    const cut = rewards.findIndex(({ at }) => at > cap);
    if (cut < 0) return [];
    const pays = String((rewards[cut]?.at ?? 0) / 100);
    return [problem('lint.cut_by_cap', { ...params, tier: `${path}.ladder.tiers[${cut}]`, pays })];
  });
}

/** Who reaches the next tier must not get less than before. */
function cliffs(ladder: ReadyLadder, path: string): readonly Problem[] {
  const { paysIn } = modeOf(ladder);
  const known = paysIn === 'yuan' || (ladder.baseUnit === undefined && !ladder.relative);
  return atThresholds(ladder).flatMap(({ at, below }, i, rewards) => {
    const before = Math.max(below, rewards[i - 1]?.at ?? 0);
    if (at >= before) return [];
    const params = { path: `${path}.ladder.tiers[${i}]`, from: String((ladder.from[i] as number) / partsOf(ladder)) };
    const amounts = known ? { before: String(before / 100), after: String(at / 100) } : { before: '', after: '' };
    return [problem('lint.cliff', { ...params, ...amounts })];
  });
}

/** Parts of a threshold to one of what the policy's file says. */
function partsOf({ relative, blocks, unit }: ReadyLadder): number {
  if (relative) return 10_000;
  return blocks === undefined ? SCALE[unit] : 1;
}

/** A band has levels, and between two of them there is none that is not in it. */
function lintBands({ levels, bands }: Policy): readonly Problem[] {
  const sorted = [...levels].sort((a, b) => a.ordinal - b.ordinal);
  const unknown = levels.some(level => level.band?.value === null);
  return bands.flatMap(({ id }, b) => {
    const within = sorted.map(level => level.band?.value === id);
    const first = within.indexOf(true);
    if (first < 0) return unknown ? [] : [problem('lint.empty_band', { path: `bands[${b}]`, band: id })];
    const last = within.lastIndexOf(true);
    const level = sorted[within.findIndex((is, i) => !is && i > first && i < last)];
    if (level === undefined) return [];
    return [problem('lint.band_gap', { path: `levels[${levels.indexOf(level)}]`, band: id, level: level.id })];
  });
}
