import type { GateResult } from '../evaluate/gates';
import { fieldsOf } from '../evaluate/needs';
import type { Statement } from '../evaluate/statement';
import type { TrackResult } from '../evaluate/track';
import { unitOf } from '../evaluate/units';
import type { Measure } from '../policy/measure-types';
import { factsOfGate } from './facts-of';
import type { Input, Named, Rule, Step } from './step';
import { figure } from './step';
import type { Who } from './who';
import { cellsOf, subjectOf } from './who';

/** The gates that an agency, or a creator, has to pass by itself. @param place of that agency or creator */
export function gateSteps(
  statement: Statement,
  { track }: TrackResult,
  rule: Extract<Rule, 'gate' | 'tier_gate'>,
  gates: readonly GateResult[],
  { entity, place }: Who,
): readonly Step[] {
  return gates
    .filter(gate => gate.entity === entity)
    .map(gate => ({
      rule,
      track,
      subject: subjectOf(statement, { entity, place }),
      inputs: gateInputs(statement, gate, place),
      result: gate.open[place] === 1,
      facts: factsOfGate(statement.policy, gate.gate, gate.path),
    }));
}

function gateInputs(
  statement: Statement,
  { gate, entity, path, ...read }: GateResult,
  place: number,
): readonly Input[] {
  const { measure, target } = gate;
  const unit = unitOf(statement.policy, measure);
  const cellsFor = (of: Measure): readonly Input[] =>
    entity === 'creator' ? cellsOf(statement, place, fieldsOf(of)) : [];
  // A figure that no cell beside it explains says itself what it counts.
  const measured = (role: 'value' | 'target', of: Named, value: number): readonly Input[] => {
    const cells = cellsFor(of.measure);
    const shown = figure(role, value, unit);
    return cells.length > 0 ? [...cells, shown] : [{ ...shown, of }];
  };
  const bound = (role: 'least' | 'most', value: number): readonly Input[] => {
    if (!Number.isFinite(value)) return [];
    return target === undefined ? [figure(role, value, unit)] : [{ kind: 'bound', role, millionths: value }];
  };
  return [
    ...measured('value', { measure, path: `${path}.measure` }, read.values[place] as number),
    ...(target === undefined
      ? []
      : measured('target', { measure: target, path: `${path}.target` }, read.targets?.[place] as number)),
    ...bound('least', read.from),
    ...bound('most', read.to),
  ];
}
