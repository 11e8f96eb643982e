import type { Beside } from '../evaluate/climb';
import { climb, startClimb } from '../evaluate/climb';
import type { Climb, ReadyLadder } from '../evaluate/ladder-modes';
import { modeOf } from '../evaluate/ladder-modes';
import { timesPaid } from '../evaluate/reward';
import type { Unit } from '../evaluate/units';
import type { Track } from '../policy/rule-types';
import type { Policy } from '../policy/types';
import { factsIn, pathOf } from './facts-of';
import type { Cited, Input, Step } from './step';
import { fen, figure } from './step';

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

/** What each tier pays, and on what; first what is paid, then what was paid before. */
function paid(climbing: Climb): readonly Input[] {
  const { ladder, reached, first, per } = climbing;
  const mode = modeOf(ladder);
  if (mode.paysIn !== 'yuan') {
    return mode
      .parts(climbing)
      .flatMap(({ units, place, way }) => [
        figure('part', units, partUnit(ladder), per),
        payInput(ladder, place),
        ...(way === undefined ? [] : [payInput(ladder, place + 1)]),
      ]);
  }
  const places = Array.from({ length: Math.max(reached + 1, first) }, (_, place) => place);
  const amounts = places.map(place => timesPaid(mode, place, reached, first) * (ladder.pays[place] as number));
  const more = amounts.filter(fen => fen > 0);
  const less = amounts.filter(fen => fen < 0);
  return [...more, ...less].map(fen => figure('pays', fen, 'fen'));
}

function partUnit({ baseUnit, blocks, unit }: ReadyLadder): Unit {
  return baseUnit ?? (blocks === undefined ? unit : 'units');
}

function payInput(ladder: ReadyLadder, place: number): Input {
  const millionths = ladder.pays[place] as number;
  return { kind: modeOf(ladder).paysIn === 'percent' ? 'rate' : 'price', millionths };
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

/** What a value alone earns on a track's ladder, before caps, as a step of a trace. */
export function explainValue(policy: Policy, track: Track, ladder: ReadyLadder, measured: number): Step {
  const climbing = climbOf(ladder, measured, {});
  return {
    rule: 'ladder',
    track,
    subject: { kind: 'all' },
    inputs: ladderInputs(ladder, measured, {}, climbing),
    result: fen(climb(ladder, measured)),
    facts: ladderFacts(policy, track, climbing?.reached ?? -1),
  };
}
