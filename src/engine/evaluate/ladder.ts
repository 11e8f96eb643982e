import { fenFromYuan } from '../money/fen';
import type { Outcome } from '../outcome';
import { succeed } from '../outcome';
import { valueOf } from '../policy/facts';
import type { Track } from '../policy/rule-types';
import type { Fact, Policy } from '../policy/types';
import type { Problem } from '../problem';
import type { ReadyLadder } from './ladder-modes';
import { modeOf } from './ladder-modes';
import { SCALE, unitOf } from './units';

const compiled = new WeakMap<Policy, Map<Track, Outcome<ReadyLadder>>>();

/** Makes a track's ladder ready to climb, once. Fails if it rests on unknown numbers; every such number is named. */
export function compileLadder(policy: Policy, track: Track): Outcome<ReadyLadder> {
  const tracks = compiled.get(policy) ?? new Map<Track, Outcome<ReadyLadder>>();
  compiled.set(policy, tracks);
  const known = tracks.get(track);
  if (known !== undefined) return known;
  const ladder = compile(policy, track);
  tracks.set(track, ladder);
  return ladder;
}

function compile(policy: Policy, track: Track): Outcome<ReadyLadder> {
  const { ladder } = track;
  const here = `tracks[${policy.tracks.indexOf(track)}]`;
  const path = `${here}.ladder`;
  const problems: Problem[] = [];
  const read = <T>(fact: Fact<T> | undefined, where: string, otherwise: T): T => {
    if (fact === undefined) return otherwise;
    const value = valueOf(policy, fact, where);
    if (!value.ok) problems.push(...value.problems);
    return value.ok ? value.value : otherwise;
  };
  const unit = unitOf(policy, track.measure);
  const relative = track.target !== undefined;
  const { every } = track;
  const size = read(every?.size, `${here}.every.size`, 0);
  const blocks = every && {
    size: Math.round(size * SCALE[unit]),
    up: read(every.rounding, `${here}.every.rounding`, 'down') === 'up',
  };
  const parts = relative ? 10_000 : blocks === undefined ? SCALE[unit] : 1;
  const from = Float64Array.from(ladder.tiers, (tier, i) =>
    Math.round(read(tier.from, `${path}.tiers[${i}].from`, 0) * parts),
  );
  const { paysIn } = modeOf(ladder);
  const pays = Float64Array.from(ladder.tiers, (tier, i) =>
    Math.round(read(tier.pays, `${path}.tiers[${i}].pays`, 0) * PAY_PARTS[paysIn]),
  );
  const last = ladder.tiers.length - 1;
  const to = read(ladder.tiers[last]?.to, `${path}.tiers[${last}].to`, Infinity);
  if (read(ladder.thresholds, `${path}.thresholds`, 'cumulative') === 'increment') addUp(from);
  const ready: ReadyLadder = {
    mode: ladder.mode,
    unit,
    blocks,
    baseUnit: track.base === undefined ? undefined : unitOf(policy, track.base),
    relative,
    from,
    pays,
    inclusive: read(ladder.boundary, `${path}.boundary`, 'lower_inclusive') === 'lower_inclusive',
    end: Math.round(to * parts),
    forfeitBelow: fenFromYuan(read(ladder.forfeitBelow, `${path}.forfeitBelow`, 0)),
    mirrored: read(ladder.negatives, `${path}.negatives`, 'none') === 'mirrored',
    rounding: read(policy.rounding, 'rounding', 'half_up'),
  };
  return problems.length > 0 ? { ok: false, problems } : succeed(ready);
}

/** Parts to the yuan, or to the percent, in which pays are held: fen, millionths of a yuan a unit, millionths of the whole. */
const PAY_PARTS = { yuan: 100, yuan_a_unit: 1_000_000, percent: 10_000 } as const;

/** Thresholds that say how much further the next tier is, to thresholds from zero. */
function addUp(from: Float64Array): void {
  for (let i = 1; i < from.length; i++) from[i] = (from[i] as number) + (from[i - 1] as number);
}
