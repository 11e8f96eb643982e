import type { Condition, Measure } from '../policy/measure-types';
import type { Track } from '../policy/rule-types';
import type { Policy } from '../policy/types';
import type { FieldId } from '../roster/fields';
import type { Needs } from '../roster/read';

/** The columns that tracks of a policy need of a roster. @param shown names that the caller shows */
export function needsOf(policy: Policy, tracks: readonly Track[], shown: readonly FieldId[] = []): Needs {
  const fields = tracks.flatMap(neededFields);
  return {
    required: policy.payee === 'agency' ? ['agency', ...fields] : fields,
    optional: [...identity(policy), ...shown],
    compared: fields,
  };
}

/** What tells who counts: read where there is a column for it. */
export function identity({ payee, binding, windows }: Policy): readonly FieldId[] {
  if (payee === 'creator') return ['creator_id'];
  return [
    ...(binding === undefined ? [] : ['bound_on', 'unbound_on']),
    ...(windows.enrolment === undefined ? [] : ['enrolled_on']),
    'creator_id',
  ];
}

/** Every column that a track reads. */
export function neededFields(track: Track): readonly FieldId[] {
  return [...fieldsIn(track.where), ...measuresOf(track).flatMap(fieldsOf)];
}

/** All that a track measures. */
export function measuresOf({ measure, before, base, target, gates, ladder }: Track): readonly Measure[] {
  const asked = [...gates, ...ladder.tiers.flatMap(tier => tier.gates ?? [])];
  return [measure, before, base, target, ...asked.flatMap(gate => [gate.measure, gate.target])].flatMap(
    each => each ?? [],
  );
}

function fieldsIn(conditions: readonly Condition[]): readonly FieldId[] {
  return conditions.map(condition => condition.field);
}

export function fieldsOf(measure: Measure): readonly FieldId[] {
  if (measure.kind === 'reward') return [];
  const conditions = fieldsIn(measure.where ?? []);
  switch (measure.kind) {
    case 'incubated':
      return ['level_start', 'level_end', ...conditions];
    case 'increment':
      return [measure.field, measure.base, ...conditions];
    case 'sum':
      return [measure.field, ...conditions];
    case 'count':
      return conditions;
    case 'points':
      return ['level_end', ...conditions];
    case 'combined':
      return [...measure.terms.flatMap(({ field, by }) => (by === undefined ? [field] : [field, by])), ...conditions];
  }
}
