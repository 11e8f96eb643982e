import type { Beside } from '../evaluate/climb';
import { startClimb } from '../evaluate/climb';
import type { Climb, ReadyLadder } from '../evaluate/ladder-modes';
import { modeOf } from '../evaluate/ladder-modes';
import type { Unit } from '../evaluate/units';
import type { Track } from '../policy/rule-types';
import type { Policy } from '../policy/types';
import { factsIn, pathOf } from './facts-of';
import type { Cited, Input } from './step';
import { figure } from './step';

/** The climb of a measured value, also of one that takes back what stood before it; undefined where it reached no tier. */
export function climbOf(ladder: ReadyLadder, measured: number, beside: Beside): Climb | undefined {
  if (measured >= 0) return startClimb(ladder, measured, beside);
  if (!ladder.mirrored) return undefined;
  const { before } = beside;
  return startClimb(ladder, -measured, before === undefined ? beside : { ...beside, before: before + measured });
}

/** How a value climbed a ladder: the tier that it reached, and what that pays on what. */
export function ladderInputs(
  ladder: ReadyLadder,
  measured: number,
  beside: Beside,
  climbing: Climb | undefined,
): readonly Input[] {
  const given = [figure('value', measured, ladder.unit), ...standingBeside(ladder, beside)];
  return climbing === undefined ? given : [...given, { kind: 'tier', place: climbing.reached + 1 }, ...paid(climbing)];
}

function standingBeside({ unit, baseUnit }: ReadyLadder, { base, target, before }: Beside): readonly Input[] {
  return [
    ...(before === undefined ? [] : [figure('before', before, unit)]),
    ...(target === undefined ? [] : [figure('target', target, unit)]),
    ...(base === undefined || baseUnit === undefined ? [] : [figure('base', base, baseUnit)]),
  ];
}

/** What each tier reached pays, and on what. */
function paid(climbing: Climb): readonly Input[] {
  const { ladder, reached, first, slice, whole } = climbing;
  const pays = (place: number): Input => payInput(ladder, place);
  const { paysFor } = modeOf(ladder);
  // Where there is a base, the tier reached says what all of it pays.
  switch (paysFor === 'slices' && ladder.baseUnit !== undefined ? 'whole' : paysFor) {
    case 'tier':
      return first === 0 ? [pays(reached)] : [pays(reached), pays(first - 1)];
    case 'tiers':
      return places(first, reached).map(pays);
    case 'slices':
      return places(0, reached).flatMap(place => [part(slice(place)), pays(place)]);
    case 'whole':
      return [part(whole()), pays(reached)];
    case 'between':
      return [part(whole()), ...places(reached, Math.min(reached + 1, ladder.pays.length - 1)).map(pays)];
  }

  function part(value: number | bigint): Input {
    return figure('part', value, partUnit(ladder), climbing.per);
  }
}

function partUnit({ baseUnit, blocks, unit }: ReadyLadder): Unit {
  return baseUnit ?? (blocks === undefined ? unit : 'units');
}

function places(first: number, last: number): readonly number[] {
  return Array.from({ length: Math.max(last - first + 1, 0) }, (_, i) => first + i);
}

function payInput(ladder: ReadyLadder, place: number): Input {
  const pays = ladder.pays[place] as number;
  switch (modeOf(ladder).paysIn) {
    case 'yuan':
      return figure('pays', pays, 'fen');
    case 'yuan_a_unit':
      return { kind: 'price', millionths: pays };
    case 'percent':
      return { kind: 'rate', millionths: pays };
  }
}

/** The figures of the ladder that a value met: the tiers up to the one it reached and the next, and how they are read. */
export function ladderFacts(policy: Policy, track: Track, reached: number): readonly Cited[] {
  const path = `${pathOf(policy, track)}.ladder`;
  const { tiers, boundary, thresholds, forfeitBelow, negatives } = track.ladder;
  const readings = { boundary, thresholds, forfeitBelow, negatives };
  return [
    ...tiers.slice(0, reached + 2).flatMap((tier, i) => factsIn(tier, `${path}.tiers[${i}]`)),
    ...factsIn(readings, path),
    ...factsIn(track.every, `${pathOf(policy, track)}.every`),
    ...factsIn(policy.rounding, 'rounding'),
  ];
}
