import type { Cap, Locale, Localized, Policy, Track } from '../../engine';
import type { PolicyWords } from '../../locales/policy-words';
import { isLocalized } from './parts';
import type { Part } from './parts';
import { unitWord } from './units';
import type { View } from './view';

/** Lists whose items are called by their titles; those of others by their ids. */
const TITLED: ReadonlySet<string> = new Set(['bands', 'tracks', 'forms', 'fields', 'quotas']);

/** Lists whose items have ids that say nothing to a reader. */
const UNNAMED: ReadonlySet<string> = new Set(['exclusive', 'facts', 'openQuestions']);

/** What an item's label says already, by the key of its list. */
const IN_LABEL: Readonly<Record<string, readonly string[]>> = {
  bands: ['title'],
  levels: ['id'],
  tracks: ['title'],
  forms: ['title', 'form'],
  quotas: ['title'],
  fields: ['title'],
  caps: ['entity'],
  policyCaps: ['entity'],
  exclusive: ['id'],
  where: ['field', 'op'],
  points: ['level'],
  places: ['agency'],
  sources: ['id'],
  facts: ['id'],
  openQuestions: ['id'],
};

/** Whether a figure or value has a row of its own. */
export function isShown({ key, parent }: Part): boolean {
  return parent?.place === undefined || !(IN_LABEL[parent.key] ?? []).includes(key);
}

export function sectionOf(part: Part, { words }: View): string {
  return words.section[(chainOf(part)[0] as Part).key as keyof Policy];
}

/** What a figure is about, from the whole to the part, with its unit: `Head growth · most for an agency (yuan)`. */
export function itemOf(part: Part, view: View): string {
  const label = labelsOf(part, view).join(' · ');
  const unit = unitWord(part, view);
  return unit === '' ? label : view.words.withUnit(label, unit);
}

/** The same one by one and without the unit. */
export function labelsOf(part: Part, view: View): readonly string[] {
  const chain = chainOf(part);
  const labels = chain.slice(chain.length > 1 ? 1 : 0).map(each => labelOf(each, view));
  return labels.filter(each => each !== '');
}

/** From the part right below the policy to the part itself. */
export function chainOf(part: Part): readonly Part[] {
  return part.parent?.parent === undefined ? [part] : [...chainOf(part.parent), part];
}

function labelOf(part: Part, view: View): string {
  if (part.place !== undefined) return entryLabel(part, part.place, view);
  const { words } = view;
  const inPlace = words.keyIn[`${part.parent?.key ?? ''}.${part.key}`];
  return inPlace ?? words.key[part.key as keyof PolicyWords['key']];
}

function entryLabel({ key, id, value }: Part, place: number, view: View): string {
  const { words, locale, policy } = view;
  switch (key) {
    case 'tiers':
      return words.tier(place + 1);
    case 'gates':
      return words.gate(place + 1);
    case 'caps':
    case 'policyCaps':
      return words.cap[(value as Cap).entity];
    case 'where': {
      const { field, op } = value as Track['where'][number];
      return words.condition(fieldName(field, view), op);
    }
    case 'forms':
      return titleOf(policy.forms, id, locale);
  }
  const { title } = value as { readonly title?: Localized };
  if (TITLED.has(key) && isLocalized(title)) return title[locale];
  return id === undefined || UNNAMED.has(key) ? words.entry(place + 1) : id;
}

/** A column by the policy's own title, else by the name that every policy knows it by. */
export function fieldName(field: string, { policy, words, locale }: View): string {
  return policy.fields.find(({ id }) => id === field)?.title[locale] ?? words.field[field] ?? field;
}

export function titleOf(
  items: readonly { readonly id: string; readonly title: Localized }[],
  id: string | undefined,
  locale: Locale,
): string {
  return items.find(each => each.id === id)?.title[locale] ?? id ?? '';
}
