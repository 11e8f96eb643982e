import type { LadderMode } from '../evaluate/ladder-modes';
import { LADDER_MODES, modeOf } from '../evaluate/ladder-modes';
import { fact } from './fact';
import type { Reader } from './reader';
import { choice, list, object, optional, variant } from './reader';
import { count, day, id, localized, month, oneOf, ordinal, percent, rate, text, truth, yuan } from './scalars';
import type * as t from './types';

const window: Reader<t.Window> = object<t.Window>({ from: fact(day), to: fact(day) });

const measure: Reader<t.Measure> = variant<'kind', t.Measure>('kind', {
  incubated: object({ kind: oneOf('incubated'), band: id }),
  increment: object({
    kind: oneOf('increment'),
    field: oneOf('gmv', 'gmv_base'),
    base: oneOf('gmv', 'gmv_base'),
    floor: fact(yuan),
  }),
});

const MODES = Object.keys(LADDER_MODES) as LadderMode[];

/** What a tier pays is read as its ladder's mode says. */
const ladder: Reader<t.Ladder> = choice<t.Ladder>(
  'mode',
  Object.fromEntries(MODES.map(mode => [mode, ladderOf(mode)])),
);

function ladderOf(mode: LadderMode): Reader<t.Ladder> {
  const pays = fact(modeOf({ mode }).paysIn === 'percent' ? rate : yuan);
  return object<t.Ladder>({
    mode: oneOf(mode),
    boundary: fact(oneOf('lower_inclusive', 'lower_exclusive')),
    thresholds: optional(fact(oneOf('cumulative', 'increment'))),
    forfeitBelow: optional(fact(yuan)),
    tiers: list(object<t.Tier>({ from: fact(yuan), pays }), { min: 1 }),
  });
}

const track: Reader<t.Track> = object<t.Track>({
  id,
  title: localized,
  scope: oneOf('creator', 'agency'),
  measure,
  where: list(object<t.Condition>({ field: oneOf('level_start', 'level_end'), op: oneOf('in_band'), value: fact(id) })),
  ladder,
  caps: list(
    object<t.Cap>({
      entity: oneOf('creator', 'agency'),
      amount: fact(yuan),
      overflow: optional(fact(oneOf('pro_rata'))),
    }),
  ),
});

const ranking: Reader<t.Ranking> = object<t.Ranking>({
  title: localized,
  points: list(object<t.LevelPoints>({ level: id, points: fact(count) })),
  population: fact(oneOf('bound', 'incubated')),
  top: fact(count),
  ties: fact(oneOf('shared')),
  leading: fact(count),
  board: object<t.Ranking['board']>({
    title: localized,
    source: text,
    places: list(object<t.BoardPlace>({ agency: text, points: fact(count), creators: list(text) })),
  }),
});

const quota: Reader<t.Quota> = object<t.Quota>({
  id,
  title: localized,
  levels: fact(list(id)),
  limit: variant<'kind', t.Quota['limit']>('kind', {
    unlimited: object({ kind: oneOf('unlimited'), rule: fact(oneOf('unlimited')) }),
    linear: object({ kind: oneOf('linear'), base: fact(count), perIncubated: fact(count), incubatedFrom: fact(id) }),
  }),
  inForce: window,
});

/** The shape of a policy file. What the shape alone cannot say is checked in references.ts. */
export const policy: Reader<t.Policy> = object<t.Policy>({
  id,
  version: id,
  revision: count,
  title: localized,
  currency: oneOf('CNY'),
  timezone: text,
  announced: fact(day),
  participants: fact(localized),
  windows: object<t.Policy['windows']>({ enrolment: window, effective: window, payout: fact(month) }),
  enrolment: object<t.Policy['enrolment']>({
    carryOverFrom: fact(list(id)),
    carryOverWindow: optional(window),
    countsFrom: fact(oneOf('period_start')),
  }),
  binding: object<t.Policy['binding']>({ asOf: fact(oneOf('period_end')), dayOfUnbindingCounts: fact(truth) }),
  bands: list(object<t.Band>({ id, title: localized })),
  levels: list(object<t.Level>({ id, ordinal, band: optional(fact(id)) }), { min: 1 }),
  tracks: list(track),
  forms: list(object<t.Form>({ id, title: localized, share: fact(percent) })),
  stacking: fact(oneOf('sum')),
  ranking,
  quotas: list(quota),
  rounding: fact(oneOf('half_up')),
  sources: list(object<t.Source>({ id, title: localized, date: day })),
  facts: list(object<t.PolicyFact>({ id, text: fact(localized) })),
  openQuestions: list(object({ id, text: localized })),
});
