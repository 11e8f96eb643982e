import type { Condition, Fact, Ladder, Measure, Policy, Source, Status, Track, Window, Locale } from '../../engine';
import { LADDER_MODES, unitOf } from '../../engine';
import type { PaneStrings } from '../../locales/pane';

/** 30000 → 30,000; up to the fen, without idle zeros. The same in both languages. */
export function amount(value: number): string {
  return value.toLocaleString('en-US', { maximumFractionDigits: 6 });
}

/** A day (`2023-03-31`) or a month (`2023-04`) of a policy, in words; anything else as it stands. */
export function dayText(text: string, strings: PaneStrings): string {
  const [year, month, day] = text.split('-').map(Number);
  if (year === undefined || month === undefined || Number.isNaN(year + month)) return text;
  return day === undefined ? strings.month(year, month) : strings.day(year, month, day);
}

function bandTitle(policy: Policy, id: string, locale: Locale): string {
  return policy.bands.find(band => band.id === id)?.title[locale] ?? id;
}

export function measureText(policy: Policy, measure: Measure, locale: Locale, strings: PaneStrings): string {
  switch (measure.kind) {
    case 'incubated':
      return strings.incubated(bandTitle(policy, measure.band, locale));
    case 'increment':
      return strings.increment(
        fieldTitle(policy, measure.field, locale, strings),
        fieldTitle(policy, measure.base, locale, strings),
      );
    case 'sum':
      return strings.sum(fieldTitle(policy, measure.field, locale, strings));
    case 'count':
      return strings.count;
    case 'points':
      return strings.points;
    case 'combined':
      return strings.sum(measure.terms.map(({ field }) => fieldTitle(policy, field, locale, strings)).join(' + '));
    case 'reward':
      return '';
  }
}

function fieldTitle({ fields }: Policy, id: string, locale: Locale, strings: PaneStrings): string {
  return fields.find(field => field.id === id)?.title[locale] ?? strings.field[id] ?? id;
}

export function conditionText(policy: Policy, condition: Condition, locale: Locale, strings: PaneStrings): string {
  const title = fieldTitle(policy, condition.field, locale, strings);
  const { value } = condition.value;
  if (condition.op === 'in_band') return strings.condition(title, bandTitle(policy, String(value ?? '—'), locale));
  return strings.compares(title, strings.op[condition.op], [value ?? '—'].flat().join(', '));
}

/** What a ladder's thresholds count: creators, yuan, points; or percent of a target. */
export function thresholdText(policy: Policy, track: Track, from: number, strings: PaneStrings): string {
  if (track.target !== undefined) return strings.share(amount(from));
  switch (unitOf(policy, track.measure)) {
    case 'creators':
      return strings.creators(amount(from));
    case 'fen':
      return strings.yuan(amount(from));
    case 'units':
    case 'points':
    case 'number':
      return amount(from);
  }
}

/** What a tier pays: yuan, or percent of the measure. */
export function paysText(mode: Ladder['mode'], pays: number, strings: PaneStrings): string {
  return LADDER_MODES[mode].paysIn === 'percent' ? strings.share(amount(pays)) : strings.yuan(amount(pays));
}

export function boundaryText(boundary: NonNullable<Ladder['boundary']['value']>, strings: PaneStrings): string {
  switch (boundary) {
    case 'lower_inclusive':
      return strings.inclusive;
    case 'lower_exclusive':
      return strings.exclusive;
  }
}

/** Why a number is what it is: its own note or else what its status means, and its source, each a sentence of its own. */
export function provenance(
  fact: Fact<unknown>,
  sources: readonly Source[],
  locale: Locale,
  strings: PaneStrings,
): string[] {
  if (fact.status === 'supplied') {
    return [fact.note?.[locale] ?? strings.statusWhy.supplied, strings.suppliedFrom(fact.source ?? '', fact.on ?? '')];
  }
  const [id, part = ''] = (fact.source ?? '').split('#');
  const source = sources.find(each => each.id === id);
  return [
    fact.note?.[locale] ?? strings.statusWhy[fact.status],
    ...(source === undefined ? [] : [strings.source(source.title[locale], part)]),
  ];
}

/** How many figures of a policy have each status. */
export function countStatuses(policy: Policy): Readonly<Record<Status, number>> {
  const counts = { published: 0, derived: 0, assumption: 0, supplied: 0, illustrative: 0, unknown: 0 };
  const visit = (node: unknown): void => {
    if (typeof node !== 'object' || node === null) return;
    if ('status' in node && 'value' in node) counts[node.status as Status] += 1;
    else Object.values(node).forEach(visit);
  };
  visit(policy);
  return counts;
}

/** Two ends with one origin need saying only once. */
export function sameOrigin({ from, to }: Window): boolean {
  return from.status === to.status && from.source === to.source && from.note === undefined && to.note === undefined;
}
