import { problem } from '../problem';
import { fact } from './fact';
import type * as t from './measure-types';
import { COMPARISONS, FIELD_TYPES } from './measure-types';
import type { Reader } from './reader';
import { choice, list, object, optional, reader, report, shown, variant } from './reader';
import { fieldId, id, localized, oneOf, signedFigure, text } from './scalars';

/** The shape of the roster's columns and of what is counted. What the shape alone cannot say is checked in checks/. */

export const field: Reader<t.Field> = object<t.Field>({
  id: fieldId,
  type: oneOf(...FIELD_TYPES),
  title: localized,
  aliases: list(text, { min: 1 }),
});

const scalar: Reader<t.Scalar> = reader({ kind: 'scalar' }, (value, at) =>
  typeof value === 'string' || typeof value === 'boolean' || (typeof value === 'number' && Number.isFinite(value))
    ? value
    : report(at, problem('policy.not_a_scalar', { path: at.path, found: shown(value) })),
);

const equal = object<t.EqualCondition>({ field: fieldId, op: oneOf('is', 'is_not'), value: fact(scalar) });
const listed = object<t.ListCondition>({
  field: fieldId,
  op: oneOf('in', 'not_in'),
  value: fact(list(scalar, { most: 10_000 })),
});
const comparing = object<t.ComparingCondition>({ field: fieldId, op: oneOf(...COMPARISONS), value: fact(scalar) });

export const condition: Reader<t.Condition> = choice<t.Condition>('op', {
  in_band: object<t.BandCondition>({ field: fieldId, op: oneOf('in_band'), value: fact(id) }),
  is: equal,
  is_not: equal,
  in: listed,
  not_in: listed,
  ...Object.fromEntries(COMPARISONS.map(op => [op, comparing])),
});

const where = optional(list(condition));
const floor = optional(fact(signedFigure));

export const measure: Reader<t.Measure> = variant<'kind', t.Measure>('kind', {
  incubated: object<t.IncubatedMeasure>({ kind: oneOf('incubated'), band: id, where }),
  increment: object<t.IncrementMeasure>({ kind: oneOf('increment'), field: fieldId, base: fieldId, floor, where }),
  sum: object<t.SumMeasure>({ kind: oneOf('sum'), field: fieldId, floor, where }),
  count: object<t.CountMeasure>({ kind: oneOf('count'), where }),
  points: object<t.PointsMeasure>({ kind: oneOf('points'), where }),
  combined: object<t.CombinedMeasure>({
    kind: oneOf('combined'),
    terms: list(object<t.Term>({ field: fieldId, by: optional(fieldId), times: fact(signedFigure) }), { min: 1 }),
    floor,
    where,
  }),
  reward: object<t.RewardMeasure>({ kind: oneOf('reward'), tracks: list(id, { min: 1 }) }),
});
