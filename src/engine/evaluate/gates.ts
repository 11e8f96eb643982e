import type { Outcome } from '../outcome';
import { succeed } from '../outcome';
import { valueOf } from '../policy/facts';
import type { Gate, Measure, Track } from '../policy/rule-types';
import type { Policy } from '../policy/types';
import type { Roster } from '../roster/roster';
import { SCALE, unitOf } from './units';

/** A gate over a roster: figures by agency or by creator, as its entity says. */
export interface GateResult {
  readonly gate: Gate;
  readonly entity: 'creator' | 'agency';
  readonly path: string;
  /** In the measure's unit; in millionths of the target, where there is one. */
  readonly from: number;
  readonly values: Float64Array;
  readonly targets: Float64Array | undefined;
  /** 1 where the gate is reached. */
  readonly open: Uint8Array;
}

/** Measures the rows of a track, for its creators or added up for agencies. */
export type MeasureFor = (measure: Measure, entity: 'creator' | 'agency', path: string) => Outcome<Float64Array>;

export function evaluateGates(
  policy: Policy,
  track: Track,
  path: string,
  measureFor: MeasureFor,
): Outcome<readonly GateResult[]> {
  const results: GateResult[] = [];
  for (const [j, gate] of track.gates.entries()) {
    const here = `${path}.gates[${j}]`;
    const entity = gate.entity ?? track.scope;
    const from = valueOf(policy, gate.from, `${here}.from`);
    if (!from.ok) return from;
    const values = measureFor(gate.measure, entity, `${here}.measure`);
    if (!values.ok) return values;
    const targets = gate.target === undefined ? succeed(undefined) : measureFor(gate.target, entity, `${here}.target`);
    if (!targets.ok) return targets;
    const parts = gate.target === undefined ? SCALE[unitOf(policy, gate.measure)] : 10_000;
    const threshold = Math.round(from.value * parts);
    const open = Uint8Array.from(values.value, (value, i) => (reaches(value, threshold, targets.value?.[i]) ? 1 : 0));
    results.push({ gate, entity, path: here, from: threshold, values: values.value, targets: targets.value, open });
  }
  return succeed(results);
}

function reaches(value: number, threshold: number, target: number | undefined): boolean {
  if (target === undefined) return value >= threshold;
  return target > 0 && BigInt(value) * 1_000_000n >= BigInt(threshold) * BigInt(target);
}

/** By creator and by agency: whether every gate of the track is reached. */
export function isOpen(
  gates: readonly GateResult[],
  roster: Roster,
  entity: 'creator' | 'agency',
  place: number,
): boolean {
  return gates.every(gate => {
    const at = gate.entity === entity ? place : (roster.agency[place] as number);
    return gate.open[at] === 1;
  });
}
