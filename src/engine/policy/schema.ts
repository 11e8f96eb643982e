import { fact } from './fact';
import type { Reader } from './reader';
import { defaulted, list, listOrNone, object, optional, variant } from './reader';
import { field } from './measures-schema';
import { exclusive, policyCap, track } from './rules-schema';
import { count, day, id, localized, month, oneOf, ordinal, percent, text, truth, yuan } from './scalars';
import type * as t from './types';
import { CURRENCIES, ROUNDINGS, TIES } from './types';

const window: Reader<t.Window> = object<t.Window>({ from: fact(day), to: fact(day) });

const ranking: Reader<t.Ranking> = object<t.Ranking>({
  title: localized,
  points: list(object<t.LevelPoints>({ level: id, points: fact(count) })),
  population: fact(oneOf('bound', 'incubated')),
  top: fact(count),
  ties: fact(oneOf(...TIES)),
  leading: fact(count),
  board: optional(
    object<NonNullable<t.Ranking['board']>>({
      title: localized,
      source: text,
      places: list(object<t.BoardPlace>({ agency: text, points: fact(count), creators: list(text) })),
    }),
  ),
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

/** The shape of a policy file (docs/policies.md). What the shape alone cannot say is checked in checks/. */
export const policy: Reader<t.Policy> = object<t.Policy>({
  id,
  version: id,
  revision: count,
  title: localized,
  currency: oneOf(...CURRENCIES),
  timezone: text,
  announced: optional(fact(day)),
  participants: optional(fact(localized)),
  windows: object<t.Policy['windows']>({
    enrolment: optional(window),
    effective: window,
    payout: optional(fact(month)),
  }),
  payee: defaulted(oneOf('agency', 'creator'), 'agency'),
  enrolment: optional(
    object<NonNullable<t.Policy['enrolment']>>({
      carryOverFrom: fact(list(id)),
      carryOverWindow: optional(window),
      countsFrom: fact(oneOf('period_start')),
    }),
  ),
  binding: optional(
    object<NonNullable<t.Policy['binding']>>({ asOf: fact(oneOf('period_end')), dayOfUnbindingCounts: fact(truth) }),
  ),
  bands: listOrNone(object<t.Band>({ id, title: localized })),
  levels: listOrNone(object<t.Level>({ id, ordinal, band: optional(fact(id)) })),
  fields: listOrNone(field),
  tracks: list(track),
  policyCaps: listOrNone(policyCap),
  forms: listOrNone(object<t.Form>({ id, title: localized, share: optional(fact(percent)) })),
  stacking: fact(oneOf('sum', 'max')),
  exclusive: listOrNone(exclusive),
  forfeitBelow: optional(fact(yuan)),
  ranking: optional(ranking),
  quotas: listOrNone(quota),
  quotaInForce: optional(fact(id)),
  rounding: fact(oneOf(...ROUNDINGS)),
  sources: list(object<t.Source>({ id, title: localized, date: optional(day), url: optional(text) })),
  facts: listOrNone(object<t.PolicyFact>({ id, text: fact(localized) })),
  openQuestions: listOrNone(object({ id, text: localized })),
});

/** The same as data: what each key holds. */
export const policyShape = policy.shape;
