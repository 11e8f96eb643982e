import { inBlocks } from '../evaluate/blocks';
import type { Beside } from '../evaluate/climb';
import { climb, startClimb } from '../evaluate/climb';
import type { Climb, ReadyLadder, Way } from '../evaluate/ladder-modes';
import { modeOf } from '../evaluate/ladder-modes';
import { timesPaid } from '../evaluate/reward';
import type { Track } from '../policy/rule-types';
import type { Policy } from '../policy/types';
import { factsIn, pathOf } from './facts-of';
import type { Cited, Input, Quantity, Step } from './step';
import { fen, figure } from './step';

/** The climb of a measured value, also of one that takes back what stood before it; undefined where it reached no tier. */
export function climbTold(ladder: ReadyLadder, measured: number, beside: Beside): Climb | undefined {
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
  const given = [
    figure('value', measured, ladder.unit),
    ...standingBeside(ladder, beside),
    ...blockInputs(ladder, measured, beside),
  ];
  return climbing === undefined ? given : [...given, { kind: 'tier', place: climbing.reached + 1 }, ...paid(climbing)];
}

function standingBeside({ unit, baseUnit }: ReadyLadder, { base, target, before }: Beside): readonly Input[] {
  return [
    ...(before === undefined ? [] : [figure('before', before, unit)]),
    ...(target === undefined ? [] : [figure('target', target, unit)]),
    ...(base === undefined || baseUnit === undefined ? [] : [figure('base', base, baseUnit)]),
  ];
}

/** How many whole blocks a value comes to, with what was counted before; a value that takes back is counted by its magnitude. */
function blockInputs(ladder: ReadyLadder, measured: number, { before }: Beside): readonly Input[] {
  if (ladder.blocks === undefined || (measured < 0 && !ladder.mirrored)) return [];
  if (before === undefined) return [figure('blocks', inBlocks(ladder, Math.abs(measured)), 'blocks')];
  return [
    figure('before', inBlocks(ladder, before), 'blocks'),
    figure('blocks', inBlocks(ladder, before + measured), 'blocks'),
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
        way === undefined ? payInput(ladder, place) : wayInput(ladder, place, way, per),
      ]);
  }
  const places = Array.from({ length: Math.max(reached + 1, first) }, (_, place) => place);
  const amounts = places.map(place => timesPaid(mode, place, reached, first) * (ladder.pays[place] as number));
  const more = amounts.filter(fen => fen > 0);
  const less = amounts.filter(fen => fen < 0);
  return [...more, ...less].map(fen => figure('pays', fen, 'fen'));
}

function partUnit({ baseUnit, blocks, unit }: ReadyLadder): Quantity['unit'] {
  return baseUnit ?? (blocks === undefined ? unit : 'blocks');
}

function payInput(ladder: ReadyLadder, place: number): Input {
  const millionths = ladder.pays[place] as number;
  if (modeOf(ladder).paysIn === 'percent') return { kind: 'rate', millionths };
  return { kind: 'price', millionths, each: partUnit(ladder) === 'blocks' ? 'block' : 'unit' };
}

/** The rate on the line between those of two tiers. */
function wayInput({ pays, blocks, unit: own }: ReadyLadder, place: number, { gone, length }: Way, per: number): Input {
  const unit = blocks === undefined ? own : 'blocks';
  return {
    kind: 'way',
    from: pays[place] as number,
    to: pays[place + 1] as number,
    gone: { value: gone, unit, per },
    length: { value: length, unit, per },
  };
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
  const climbing = climbTold(ladder, measured, {});
  return {
    rule: 'ladder',
    track,
    subject: { kind: 'all' },
    inputs: ladderInputs(ladder, measured, {}, climbing),
    result: fen(climb(ladder, measured)),
    facts: ladderFacts(policy, track, climbing?.reached ?? -1),
  };
}
