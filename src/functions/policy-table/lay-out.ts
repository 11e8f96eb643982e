import type { Condition, Fact, Locale, Localized, Policy, Shape } from '../../engine';
import { dictionaryOf, policyShape } from '../../engine';
import type { ResultCell, ResultMatrix } from '../definition';
import { itemOf } from '../policy-view/labels';
import type { Part } from '../policy-view/parts';
import { childrenOf, isFact, isLocalized, wholeOf } from '../policy-view/parts';
import { shownOf } from '../policy-view/values';
import { viewOf } from '../policy-view/view';
import type { Context } from './cells';
import { COLUMNS, otherThan } from './columns';
import { isPlain } from './convert';
import type { Names } from './names';
import { NAMING, sourceCalled, titlesOf, withBuiltIn } from './names';
import { inSections } from './sections';
import { written, writtenList, writtenText } from './written';

/** A figure or text of a policy, with what may stand in its cell. */
interface Row {
  readonly part: Part;
  readonly shape: Shape;
}

/**
 * A policy as a table that can be read back (read.ts): a row for each figure, reading and text, beside it its status, source and note,
 * in words of the language; what is written in the other language too stands in the last columns.
 *
 * @example layOut(march, 'zh-CN')[1] // ['政策', '编号', 'dy-life-mcn', '', '', '', '', 'id', '', '']
 */
export function layOut(policy: Policy, locale: Locale): ResultMatrix {
  const view = viewOf(policy, locale);
  const names = withBuiltIn(namesOf(policy));
  const header = COLUMNS.map(key => view.words.columns[key]);
  const rows = inSections(rowsOf(wholeOf(policy), policyShape), ({ part }) => part);
  const { typeOf } = dictionaryOf(policy);
  return [header, ...rows.flatMap(({ row, section }) => linesOf(row, view.words.tableSection[section]))];

  function linesOf({ part, shape }: Row, section: string): ResultMatrix {
    const context = contextOf(part, names, typeOf);
    const shown = shownOf(part, view);
    const { value } = part;
    const fact: Partial<Fact<unknown>> = isFact(value) ? value : { value };
    const of = shape.kind === 'fact' ? shape.value : shape;
    const line = (cell: ResultCell, path: string): readonly ResultCell[] => [
      section,
      itemOf(part, view),
      cell,
      fact.status === undefined ? '' : view.words.status[fact.status],
      sourceCell(fact, shown.source, names),
      fact.on ?? '',
      textIn(fact.note, locale) || (isFact(value) ? '' : shown.note),
      path,
      textIn(fact.value, otherThan(locale)),
      textIn(fact.note, otherThan(locale)),
    ];
    if (fact.value === null) return [line(view.words.unknown, part.path)];
    if (isLocalized(fact.value)) return [line(writtenText(fact.value[locale]), part.path)];
    if (!Array.isArray(fact.value)) return [line(written(fact.value, shown.value, of, context), part.path)];
    const parts = writtenList(fact.value, shown.value, of, context, view.words.none);
    return parts.map((cell, i) => line(cell, parts.length === 1 ? part.path : `${part.path}[${i}]`));
  }
}

/** Everything that has a row of its own, in the order of the model. */
function rowsOf(part: Part, shape: Shape): readonly Row[] {
  if (isFact(part.value) || !(shape.kind === 'object' || shape.kind === 'choice' || shape.kind === 'list'))
    return [{ part, shape }];
  if (shape.kind === 'list') {
    const whole = isPlain(shape.item) || (part.value as readonly unknown[]).length === 0;
    return whole ? [{ part, shape }] : childrenOf(part).flatMap(child => rowsOf(child, shape.item));
  }
  const keys = keysOf(shape, part.value);
  return childrenOf(part).flatMap(child => {
    const key = keys[child.key];
    if (key === undefined) return [];
    const none = Array.isArray(child.value) && child.value.length === 0;
    return none && key.needed === 'filled_in' ? [] : rowsOf(child, key.shape);
  });
}

function keysOf(
  shape: Shape & { readonly kind: 'object' | 'choice' },
  value: unknown,
): (Shape & { kind: 'object' })['keys'] {
  if (shape.kind === 'object') return shape.keys;
  const of = shape.of[String((value as Readonly<Record<string, unknown>>)[shape.key])];
  return of?.kind === 'object' ? of.keys : {};
}

function namesOf(policy: Policy): Names {
  const named = NAMING.map((list): [string, unknown] => [
    list,
    policy[list].map(({ id, title }) => ({ id, titles: titlesOf(title) })),
  ]);
  return Object.fromEntries(named) as Names;
}

function contextOf(part: Part, names: Names, typeOf: (field: string) => string | undefined): Context {
  const about = { key: part.key, parent: part.parent?.key ?? '', names };
  const condition = part.parent?.key === 'where' && part.key === 'value' ? (part.parent.value as Condition) : undefined;
  if (condition === undefined) return about;
  return { ...about, inBand: condition.op === 'in_band', compares: typeOf(condition.field) };
}

/** A source by its title where that leads back to it; where a number of one's own is from, in its own words. */
function sourceCell({ source, status }: Partial<Fact<unknown>>, shown: string, names: Names): string {
  if (source === undefined) return '';
  const isFree = status === 'supplied';
  return writtenText(!isFree && sourceCalled(shown, names.sources) === source ? shown : source);
}

function textIn(text: unknown, locale: Locale): string {
  return isLocalized(text) ? writtenText((text as Localized)[locale]) : '';
}
