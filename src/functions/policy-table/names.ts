import { nameKey } from '../../engine';
import type { Locale, Localized } from '../../engine';
import { wordsOfPolicies } from '../policy-view/view';
import { LOCALES } from './columns';

/** Something that a cell may call by its id or by what it is titled, in any language. */
export interface Named {
  readonly id: string;
  readonly titles: readonly string[];
}

/** The lists of a policy whose items others refer to. */
export const NAMING = ['bands', 'tracks', 'forms', 'fields', 'quotas', 'sources'] as const;
export type Naming = (typeof NAMING)[number];
export type Names = Readonly<Record<Naming, readonly Named[]>>;

/** Keys that hold the id of an item of a list. */
const REFERS_TO: Readonly<Record<string, Naming>> = {
  band: 'bands',
  field: 'fields',
  base: 'fields',
  by: 'fields',
  tracks: 'tracks',
  form: 'forms',
  quotaInForce: 'quotas',
};

/** What a key refers to; the value of a condition to a band, where that is what it compares with. */
export function namesFor(names: Names, key: string, inBand: boolean): readonly Named[] {
  const list = key === 'value' && inBand ? 'bands' : REFERS_TO[key];
  return list === undefined ? [] : names[list];
}

/** The policy's own titles, and those that every policy knows its columns by. */
export function withBuiltIn(names: Names): Names {
  const own = new Set(names.fields.map(({ id }) => id));
  const builtIn = Object.keys(wordsOfPolicies['zh-CN'].field)
    .filter(id => !own.has(id))
    .map(id => ({ id, titles: LOCALES.map(locale => wordsOfPolicies[locale].field[id] ?? id) }));
  return { ...names, fields: [...names.fields, ...builtIn] };
}

/** What the closed values of a key are called. */
export function closedNames(values: readonly string[], key: string, parent: string): readonly Named[] {
  return values.map(id => ({ id, titles: LOCALES.map(locale => closedName(id, key, parent, locale) ?? id) }));
}

/** What a closed value of a key is called. */
export function closedName(id: string, key: string, parent: string, locale: Locale): string | undefined {
  const { values, valuesIn } = wordsOfPolicies[locale];
  const readings: Readonly<Record<string, string | undefined>> | undefined =
    valuesIn[`${parent}.${key}`] ?? values[key as keyof typeof values];
  return readings?.[id];
}

/** The id that a word stands for: the id itself, or the only one of that title. */
export function idCalled(word: string, among: readonly Named[]): string | undefined {
  const key = nameKey(word);
  const itself = among.find(({ id }) => id === word);
  if (itself !== undefined) return itself.id;
  const titled = among.filter(({ titles }) => titles.some(title => nameKey(title) === key));
  return titled.length === 1 ? titled[0]?.id : undefined;
}

export function titlesOf(title: Localized): readonly string[] {
  return LOCALES.map(locale => title[locale]);
}

/** A citation such as "The announcement (caps)" as a policy file writes it, `art#caps`; undefined where no source is called so. */
export function sourceCalled(text: string, sources: readonly Named[]): string | undefined {
  const found = sources.flatMap(({ id, titles }) =>
    [id, ...titles].flatMap(title =>
      LOCALES.flatMap(locale => partCited(text, title, locale).map(part => cite(id, part))),
    ),
  );
  const [only, another] = [...new Set(found)];
  return another === undefined ? only : undefined;
}

function cite(id: string, part: string): string {
  return part === '' ? id : `${id}#${part}`;
}

/** The part of a source that a citation names, if it cites that source. */
function partCited(text: string, title: string, locale: Locale): readonly string[] {
  const { source } = wordsOfPolicies[locale];
  if (text === source(title, '')) return [''];
  const [before = '', after = ''] = source(title, '\u0000').split('\u0000');
  const part = text.slice(before.length, text.length - after.length);
  return part !== '' && text === before + part + after ? [part] : [];
}
