import type { LadderMode } from '../evaluate/ladder-modes';
import { LADDER_MODES, modeOf } from '../evaluate/ladder-modes';
import { problem } from '../problem';
import { fact } from './fact';
import type { Reader } from './reader';
import { choice, list, listOrNone, object, optional, report, shown, variant } from './reader';
import type * as t from './rule-types';
import { COMPARISONS, FIELD_TYPES } from './rule-types';
import { fieldId, id, localized, oneOf, percent, rate, signedYuan, text, threshold, unitPrice, yuan } from './scalars';

/** The shape of fields, tracks and caps. What the shape alone cannot say is checked in checks/. */

const scalar: Reader<t.Scalar> = (value, at) =>
  typeof value === 'string' || typeof value === 'boolean' || (typeof value === 'number' && Number.isFinite(value))
    ? value
    : report(at, problem('policy.not_a_scalar', { path: at.path, found: shown(value) }));

const equal = object<t.EqualCondition>({ field: fieldId, op: oneOf('is', 'is_not'), value: fact(scalar) });
const listed = object<t.ListCondition>({ field: fieldId, op: oneOf('in', 'not_in'), value: fact(list(scalar)) });
const comparing = object<t.ComparingCondition>({ field: fieldId, op: oneOf(...COMPARISONS), value: fact(scalar) });

const condition: Reader<t.Condition> = choice<t.Condition>('op', {
  in_band: object<t.BandCondition>({ field: fieldId, op: oneOf('in_band'), value: fact(id) }),
  is: equal,
  is_not: equal,
  in: listed,
  not_in: listed,
  ...Object.fromEntries(COMPARISONS.map(op => [op, comparing])),
});

const where = optional(list(condition));
const floor = optional(fact(signedYuan));

const measure: Reader<t.Measure> = variant<'kind', t.Measure>('kind', {
  incubated: object<t.IncubatedMeasure>({ kind: oneOf('incubated'), band: id, where }),
  increment: object<t.IncrementMeasure>({ kind: oneOf('increment'), field: fieldId, base: fieldId, floor, where }),
  sum: object<t.SumMeasure>({ kind: oneOf('sum'), field: fieldId, floor, where }),
  count: object<t.CountMeasure>({ kind: oneOf('count'), where }),
  points: object<t.PointsMeasure>({ kind: oneOf('points'), where }),
});

const PAYS = { yuan, yuan_a_unit: unitPrice, percent: rate } as const;

const MODES = Object.keys(LADDER_MODES) as LadderMode[];

/** What a tier pays is read as its ladder's mode says. */
const ladder: Reader<t.Ladder> = choice<t.Ladder>(
  'mode',
  Object.fromEntries(MODES.map(mode => [mode, ladderOf(mode)])),
);

function ladderOf(mode: LadderMode): Reader<t.Ladder> {
  const pays = fact(PAYS[modeOf({ mode }).paysIn]);
  return object<t.Ladder>({
    mode: oneOf(mode),
    boundary: fact(oneOf('lower_inclusive', 'lower_exclusive')),
    thresholds: optional(fact(oneOf('cumulative', 'increment'))),
    forfeitBelow: optional(fact(yuan)),
    negatives: optional(fact(oneOf('none', 'mirrored'))),
    tiers: list(object<t.Tier>({ from: fact(threshold), to: optional(fact(threshold)), pays }), { min: 1 }),
  });
}

export const cap: Reader<t.Cap> = object<t.Cap>({
  entity: oneOf('creator', 'agency', 'policy'),
  amount: fact(yuan),
  overflow: optional(fact(oneOf('pro_rata', 'in_order'))),
});

const gate: Reader<t.Gate> = object<t.Gate>({
  entity: optional(oneOf('creator', 'agency')),
  measure,
  target: optional(measure),
  from: fact(threshold),
});

export const track: Reader<t.Track> = object<t.Track>({
  id,
  title: localized,
  scope: oneOf('creator', 'agency'),
  measure,
  base: optional(measure),
  target: optional(measure),
  where: listOrNone(condition),
  gates: listOrNone(gate),
  ladder,
  caps: listOrNone(cap),
  forms: optional(list(object<t.Share>({ form: id, share: fact(percent) }), { min: 1 })),
});

export const field: Reader<t.Field> = object<t.Field>({
  id: fieldId,
  type: oneOf(...FIELD_TYPES),
  title: localized,
  aliases: list(text, { min: 1 }),
});

export const exclusive: Reader<t.ExclusiveGroup> = object<t.ExclusiveGroup>({
  id,
  entity: oneOf('creator', 'agency'),
  tracks: list(id, { min: 1 }),
});
