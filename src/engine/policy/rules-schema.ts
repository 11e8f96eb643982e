import type { LadderMode } from '../evaluate/ladder-modes';
import { LADDER_MODES, modeOf } from '../evaluate/ladder-modes';
import { fact } from './fact';
import { condition, measure } from './measures-schema';
import type { Reader } from './reader';
import { choice, list, listOrNone, object, optional } from './reader';
import type * as t from './rule-types';
import { id, localized, oneOf, percent, rate, threshold, unitPrice, yuan } from './scalars';

/** The shape of tracks and caps. What the shape alone cannot say is checked in checks/. */

const gate: Reader<t.Gate> = object<t.Gate>({
  entity: optional(oneOf('creator', 'agency')),
  measure,
  target: optional(measure),
  from: optional(fact(threshold)),
  to: optional(fact(threshold)),
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
    tiers: list(
      object<t.Tier>({ from: fact(threshold), to: optional(fact(threshold)), gates: optional(list(gate)), pays }),
      { min: 1 },
    ),
  });
}

const capShape = {
  entity: oneOf('creator', 'agency', 'policy'),
  amount: fact(yuan),
  overflow: optional(fact(oneOf('pro_rata', 'in_order'))),
} as const;
const cap: Reader<t.Cap> = object<t.Cap>(capShape);
export const policyCap: Reader<t.PolicyCap> = object<t.PolicyCap>({
  ...capShape,
  tracks: optional(list(id, { min: 1 })),
});

export const track: Reader<t.Track> = object<t.Track>({
  id,
  title: localized,
  scope: oneOf('creator', 'agency'),
  measure,
  measureOf: optional(oneOf('creator', 'agency')),
  before: optional(measure),
  every: optional(object<t.Blocks>({ size: fact(threshold), rounding: fact(oneOf('down', 'up')) })),
  base: optional(measure),
  target: optional(measure),
  where: listOrNone(condition),
  gates: listOrNone(gate),
  ladder,
  caps: listOrNone(cap),
  forms: optional(list(object<t.Share>({ form: id, share: fact(percent) }), { min: 1 })),
});

export const exclusive: Reader<t.ExclusiveGroup> = object<t.ExclusiveGroup>({
  id,
  entity: oneOf('creator', 'agency'),
  tracks: list(id, { min: 1 }),
  pays: optional(oneOf('highest', 'lowest')),
});
