import type { Fact, Form } from '../../engine';
import type { ResultCell } from '../definition';
import { fieldName, titleOf } from './labels';
import { isFact, isLocalized } from './parts';
import type { Part } from './parts';
import type { View } from './view';

/** What stands beside a figure in a table: a number as a number, all else in words. */
export interface Shown {
  readonly value: ResultCell;
  readonly status: string;
  readonly source: string;
  readonly note: string;
}

export function shownOf(part: Part, view: View): Shown {
  const { value } = part;
  if (!isFact(value)) return { value: inWords(part, value, view), status: '', source: '', note: noteOf(part, view) };
  return {
    value: inWords(part, value.value, view),
    status: view.words.status[value.status],
    source: originOf(value, view),
    note: value.note?.[view.locale] ?? '',
  };
}

/** Of a form without a share, that it has none: a row that is missing would not say it. */
function noteOf({ key, parent }: Part, { words }: View): string {
  const form = key === 'id' && parent?.key === 'forms' ? (parent.value as Form) : undefined;
  return form !== undefined && form.share === undefined ? words.inKind : '';
}

function inWords(part: Part, value: Fact<unknown>['value'], view: View): ResultCell {
  const { words, locale } = view;
  if (value === null) return words.unknown;
  if (typeof value === 'number') return value;
  if (typeof value === 'boolean') return words.truth[`${value}`];
  if (isLocalized(value)) return value[locale];
  if (typeof value === 'object' && 'title' in value) return inWords(part, value.title, view);
  if (Array.isArray(value)) return value.map(item => String(inWords(part, item, view))).join(words.join);
  return typeof value === 'string' ? textInWords(part, value, view) : '';
}

/** Ids by the title of what they name, closed values by what they mean. */
function textInWords(part: Part, text: string, view: View): string {
  const { policy, words, locale } = view;
  switch (part.key) {
    case 'band':
      return titleOf(policy.bands, text, locale);
    case 'value':
      return titleOf(policy.bands, text, locale);
    case 'field':
    case 'base':
    case 'by':
      return fieldName(text, view);
    case 'tracks':
      return titleOf(policy.tracks, text, locale);
    case 'quotaInForce':
      return titleOf(policy.quotas, text, locale);
    case 'source':
      return sourceText(text, view);
  }
  const readings: Readonly<Record<string, string | undefined>> | undefined =
    words.valuesIn[`${part.parent?.key ?? ''}.${part.key}`] ?? words.values[part.key as keyof typeof words.values];
  return readings?.[text] ?? text;
}

/** What is supplied says in free words where it is from. */
function originOf({ status, source, on }: Fact<unknown>, view: View): string {
  return status === 'supplied' ? view.words.suppliedFrom(source ?? '', on ?? '') : sourceText(source, view);
}

function sourceText(source: string | undefined, { policy, words, locale }: View): string {
  if (source === undefined) return '';
  const [id, ...part] = source.split('#');
  return words.source(titleOf(policy.sources, id, locale), part.join('#'));
}
