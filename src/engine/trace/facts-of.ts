import type { Condition, Measure } from '../policy/measure-types';
import type { Gate, Track } from '../policy/rule-types';
import type { Fact, Policy } from '../policy/types';
import type { Cited } from './step';

/** Every figure within a part of a policy, each with its path. */
export function factsIn(part: unknown, path: string): readonly Cited[] {
  if (typeof part !== 'object' || part === null) return [];
  if ('status' in part && 'value' in part) return [{ path, fact: part as Fact<unknown> }];
  return Object.entries(part).flatMap(([key, child]) =>
    factsIn(child, Array.isArray(part) ? `${path}[${key}]` : path === '' ? key : `${path}.${key}`),
  );
}

export function pathOf(policy: Policy, track: Track): string {
  return `tracks[${policy.tracks.indexOf(track)}]`;
}

/** What a measure rests on: its own figures, the bands that it speaks of, the conditions that stand with it. */
export function factsOfMeasure(
  policy: Policy,
  measure: Measure,
  path: string,
  where: readonly Condition[] = [],
  wherePath = '',
): readonly Cited[] {
  const own = measure.kind === 'reward' ? [] : (measure.where ?? []);
  const band = measure.kind === 'incubated' ? factsOfBands(policy, [measure.band]) : [];
  const points = measure.kind === 'points' ? factsIn(policy.ranking?.points, 'ranking.points') : [];
  const bands = factsOfBandsIn(policy, [...where, ...own]);
  const rounding = measure.kind === 'combined' ? factsIn(policy.rounding, 'rounding') : [];
  return [...factsIn(where, wherePath), ...factsIn(measure, path), ...bands, ...band, ...points, ...rounding];
}

/** The levels of the bands that some conditions speak of. */
export function factsOfBandsIn(policy: Policy, conditions: readonly Condition[]): readonly Cited[] {
  return factsOfBands(
    policy,
    conditions.flatMap(({ op, value }) => (op === 'in_band' ? [value.value] : [])),
  );
}

function factsOfBands(policy: Policy, bands: readonly unknown[]): readonly Cited[] {
  return policy.levels.flatMap(({ band }, i) =>
    band !== undefined && bands.includes(band.value) ? [{ path: `levels[${i}].band`, fact: band }] : [],
  );
}

export function factsOfGate(policy: Policy, gate: Gate, path: string): readonly Cited[] {
  const target = gate.target === undefined ? [] : factsOfMeasure(policy, gate.target, `${path}.target`);
  const bounds = [...factsIn(gate.from, `${path}.from`), ...factsIn(gate.to, `${path}.to`)];
  return [...factsOfMeasure(policy, gate.measure, `${path}.measure`), ...target, ...bounds];
}
