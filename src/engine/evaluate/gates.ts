import type { Outcome } from '../outcome';
import { succeed } from '../outcome';
import { valueOf } from '../policy/facts';
import type { Measure } from '../policy/measure-types';
import type { Gate, Track } from '../policy/rule-types';
import type { Policy } from '../policy/types';
import type { Roster } from '../roster/roster';
import { SCALE, unitOf } from './units';

/** A gate over a roster: figures by agency or by creator, as its entity says. */
export interface GateResult {
  readonly gate: Gate;
  readonly entity: 'creator' | 'agency';
  readonly path: string;
  /** In the measure's unit; in millionths of the target, where there is one. Without an end: infinite. */
  readonly from: number;
  readonly to: number;
  readonly values: Float64Array;
  readonly targets: Float64Array | undefined;
  /** 1 where the gate is reached. */
  readonly open: Uint8Array;
}

/** Measures the rows of a track, for its creators or added up for agencies. */
export type MeasureFor = (measure: Measure, entity: 'creator' | 'agency', path: string) => Outcome<Float64Array>;

/** @param path of the list of gates in the policy */
export function evaluateGates(
  policy: Policy,
  gates: readonly Gate[],
  scope: Track['scope'],
  path: string,
  measureFor: MeasureFor,
): Outcome<readonly GateResult[]> {
  const results: GateResult[] = [];
  for (const [j, gate] of gates.entries()) {
    const here = `${path}[${j}]`;
    const entity = gate.entity ?? scope;
    const from = gate.from === undefined ? succeed(-Infinity) : valueOf(policy, gate.from, `${here}.from`);
    if (!from.ok) return from;
    const to = gate.to === undefined ? succeed(Infinity) : valueOf(policy, gate.to, `${here}.to`);
    if (!to.ok) return to;
    const values = measureFor(gate.measure, entity, `${here}.measure`);
    if (!values.ok) return values;
    const targets = gate.target === undefined ? succeed(undefined) : measureFor(gate.target, entity, `${here}.target`);
    if (!targets.ok) return targets;
    const parts = gate.target === undefined ? SCALE[unitOf(policy, gate.measure)] : 10_000;
    const bounds = { from: Math.round(from.value * parts), to: Math.round(to.value * parts) };
    const open = new Uint8Array(values.value.length);
    for (let i = 0; i < open.length; i++)
      if (within(values.value[i] as number, bounds, targets.value?.[i])) open[i] = 1;
    results.push({ gate, entity, path: here, ...bounds, values: values.value, targets: targets.value, open });
  }
  return succeed(results);
}

interface Bounds {
  readonly from: number;
  readonly to: number;
}

/** Nothing can be said in percent of a target of 0 or less: the gate stays shut. */
function within(value: number, { from, to }: Bounds, target: number | undefined): boolean {
  if (target === undefined) return value >= from && value <= to;
  if (target <= 0) return false;
  const scaled = BigInt(value) * 1_000_000n;
  const reaches = from === -Infinity || scaled >= BigInt(from) * BigInt(target);
  return reaches && (to === Infinity || scaled <= BigInt(to) * BigInt(target));
}

/** Whether every gate lets a creator, or an agency, through. */
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
