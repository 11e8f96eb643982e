import type { Policy, ReadyLadder, Track, TrackResult } from '../../engine';
import { LADDER_MODES, nextTier } from '../../engine';
import { quantityText } from '../../functions/explain/view';
import type { Standing } from '../parts/LadderStairs';
import type { Telling } from './sentences';
import type { Drawn } from './story';

/** A value on its ladder: in parts of the ladder's unit, with what was counted before it and what tiers are percent of. */
export interface Climber {
  readonly value: number;
  readonly before: number;
  readonly target: number;
  /** The tier reached, from 1; 0: none. */
  readonly tier: number;
}

export interface OnLadder {
  readonly policy: Policy;
  readonly track: Track;
  readonly ladder: ReadyLadder;
  /** Fen. */
  readonly cap?: number | undefined;
}

/** The ladder as it is drawn: with the place of one value on it, or how many creators stand on each tier. */
export function drawnLadder(of: OnLadder, climbers: readonly Climber[], telling: Telling): Drawn {
  const { track, ladder, cap } = of;
  const { strings, view } = telling;
  const [only] = climbers;
  const alone = climbers.length === 1 ? only : undefined;
  const rungs = track.ladder.tiers.map((_, place) => {
    const count = climbers.filter(({ tier }) => tier === place + 1).length;
    const pays = paysText(of, place, telling);
    return {
      from: (ladder.inclusive ? strings.reaches : strings.exceeds)(thresholdText(of, place, telling)),
      pays,
      amount: ladder.pays[place] as number,
      reached: alone === undefined ? count > 0 : alone.tier > place,
      ...(alone === undefined && count > 0 ? { note: strings.hereCount(count) } : {}),
    };
  });
  const standing = alone && standingOf(ladder, alone, telling);
  const inYuan = LADDER_MODES[ladder.mode].paysIn === 'yuan' && LADDER_MODES[ladder.mode].byOneTier;
  const capped =
    cap === undefined || !inYuan
      ? undefined
      : { at: cap, label: strings.capLine(quantityText({ value: cap, unit: 'fen' }, view)) };
  const tiers = rungs.map(({ from, pays, note }) =>
    strings.ladderTier(from, note === undefined ? pays : `${pays} (${note})`),
  );
  const alt = [strings.ladder(tiers.join(view.trace.semicolon)), standing?.label ?? '', capped?.label ?? ''];
  return { rungs, standing, cap: capped, alt: alt.filter(text => text !== '').join(' ') };
}

/** How far it is to the next tier, and what that is worth: before caps, and what a cap leaves of it. */
export function nextText(of: OnLadder, { value, tier }: Climber, reward: number, telling: Telling): readonly string[] {
  const { track, ladder, cap = Infinity } = of;
  if (!standsAlone(track, ladder)) return [];
  const { strings, view } = telling;
  const next = nextTier(ladder, value);
  if (next === undefined) return [strings.highest];
  const { unit } = ladder;
  const yuan = (fen: number): string => quantityText({ value: fen, unit: 'fen' }, view);
  const distance = quantityText({ value: next.distance, unit }, view);
  const told = strings.next(distance, quantityText({ value: next.threshold, unit }, view), tier + 1, yuan(next.adds));
  const left = Math.max(Math.min(next.adds, cap - reward), 0);
  if (left === next.adds) return [told];
  return [told, left === 0 ? strings.nothingAfterCap : strings.afterCap(yuan(left))];
}

/** Whether tiers ask for nothing but their thresholds, and pay for nothing but the measure. */
export function standsAlone({ target, base, before, ladder }: Track, { relative }: ReadyLadder): boolean {
  return (
    !relative && [target, base, before].every(each => each === undefined) && !ladder.tiers.some(tier => tier.gates)
  );
}

function inParts({ blocks }: ReadyLadder, value: number): number {
  return blocks === undefined ? value : value / blocks.size;
}

function standingOf(ladder: ReadyLadder, climber: Climber, { strings, view }: Telling): Standing {
  const { value, before, target, tier } = climber;
  const gone = before + value;
  const at = ladder.relative ? (target > 0 ? (gone / target) * 1_000_000 : 0) : inParts(ladder, gone);
  const start = tier === 0 ? 0 : (ladder.from[tier - 1] as number);
  const end = ladder.from[tier];
  const way = end === undefined || end <= start ? 0 : Math.min(Math.max((at - start) / (end - start), 0), 0.9);
  return { at: tier + way, label: strings.hereValue(quantityText({ value: gone, unit: ladder.unit }, view)) };
}

/** Thresholds from zero, also where the policy says how much further each is. */
function thresholdText({ ladder }: OnLadder, place: number, { view }: Telling): string {
  const from = ladder.from[place] as number;
  if (ladder.relative) return `${plainPercent(from)}%`;
  const { blocks, unit } = ladder;
  return quantityText({ value: blocks === undefined ? from : from * blocks.size, unit }, view);
}

function paysText({ ladder }: OnLadder, place: number, { view, strings }: Telling): string {
  const pays = ladder.pays[place] as number;
  switch (LADDER_MODES[ladder.mode].paysIn) {
    case 'yuan':
      return quantityText({ value: pays, unit: 'fen' }, view);
    case 'yuan_a_unit':
      return strings.perUnit(quantityText({ value: pays / 10_000, unit: 'fen' }, view));
    case 'percent':
      return `${plainPercent(pays)}%`;
  }
}

function plainPercent(millionths: number): string {
  return (millionths / 10_000).toLocaleString('en-US', { maximumFractionDigits: 4 });
}

/** What caps what climbs the ladder: an agency's own cap where agencies climb, a creator's where creators do. */
export function capOn({ track, agencyCap, creatorCap }: TrackResult): number | undefined {
  return track.scope === 'agency' ? agencyCap : creatorCap;
}
