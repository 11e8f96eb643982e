import type { Locale, Policy, Status } from '../../engine';
import { changesBetween, type Change } from '../../functions/policy-view/diff';
import { chainOf, labelsOf, sectionOf } from '../../functions/policy-view/labels';
import { isFact, isLocalized, type Part } from '../../functions/policy-view/parts';
import { unitWord } from '../../functions/policy-view/units';
import { shownOf } from '../../functions/policy-view/values';
import { viewOf, type View } from '../../functions/policy-view/view';
import type { CompareStrings } from '../../locales/panels/compare';
import { amount } from '../policy/words';

/** What differs in one track, or in one section of the policies, a sentence for each difference. */
export interface Group {
  readonly title: string;
  /** A track that only one of them has. */
  readonly only: 'a' | 'b' | undefined;
  readonly sentences: readonly string[];
}

export interface Words {
  readonly locale: Locale;
  readonly strings: CompareStrings;
  /** In a word. */
  readonly status: Readonly<Record<Status, string>>;
  /** What the two are called. */
  readonly names: readonly [a: string, b: string];
}

/** Lists whose items are told by their text alone: their number says nothing to a reader. */
const TEXTS: ReadonlySet<string> = new Set(['facts', 'openQuestions']);

/** A difference with what its sentence needs. */
interface Told {
  readonly change: Change;
  readonly part: Part;
  readonly labels: readonly string[];
  /** The item of a list that the figure belongs to (a tier, a cap), by its name, and how many of the labels are its own. */
  readonly entry: { readonly name: string; readonly labels: number } | undefined;
}

/** Every difference between two policies in sentences, by track and by section, in the order of the policies. */
export function differences(a: Policy, b: Policy, words: Words): readonly Group[] {
  const views = { before: viewOf(a, words.locale), after: viewOf(b, words.locale) };
  const groups = new Map<string, { title: string; only: Group['only']; told: Told[] }>();
  for (const change of changesBetween(a, b)) {
    const part = (change.b ?? change.a) as Part;
    const view = change.b === undefined ? views.before : views.after;
    const chain = chainOf(part);
    const track = chain[0]?.key === 'tracks' ? chain[1] : undefined;
    const labels = labelsOf(part, view);
    const title = track === undefined ? sectionOf(part, view) : (labels[0] ?? '');
    const key = track === undefined ? `section ${title}` : track.name;
    const group = groups.get(key) ?? { title, only: track && onlyIn(track, a, b), told: [] };
    groups.set(key, group);
    group.told.push(toldOf(change, part, track === undefined ? 0 : 1, view));
  }
  return [...groups.values()].map(({ title, only, told }) => ({
    title,
    only,
    sentences: together(told).map(each => sentenceOf(each, only !== undefined, views, words)),
  }));
}

function onlyIn({ id }: Part, a: Policy, b: Policy): Group['only'] {
  const [inA, inB] = [a, b].map(({ tracks }) => tracks.some(each => each.id === id));
  return inA === inB ? undefined : inA ? 'a' : 'b';
}

/** @param said labels that the group's title says already */
function toldOf(change: Change, part: Part, said: number, view: View): Told {
  const chain = chainOf(part);
  if (TEXTS.has(chain[0]?.key ?? '')) return { change, part, labels: [], entry: undefined };
  const item = chain
    .slice(said + 1)
    .filter(({ place }) => place !== undefined)
    .at(-1);
  const labels = labelsOf(part, view).slice(said);
  const entry = item && { name: item.name, labels: labelsOf(item, view).length - said };
  return { change, part, labels, entry };
}

/** What was added or removed with one item of a list goes into one sentence. */
function together(all: readonly Told[]): readonly (readonly Told[])[] {
  const sentences: Told[][] = [];
  for (const each of all) {
    const last = sentences.at(-1);
    const { entry, change } = each;
    const isWhole = change.kind === 'added' || change.kind === 'removed';
    const before = last?.[0];
    const joins = isWhole && entry !== undefined && before?.entry?.name === entry.name;
    if (joins && before.change.kind === change.kind) last?.push(each);
    else sentences.push([each]);
  }
  return sentences;
}

function sentenceOf(
  all: readonly Told[],
  ofOneSide: boolean,
  { before, after }: { readonly before: View; readonly after: View },
  words: Words,
): string {
  const { strings, names, status } = words;
  const [first] = all as readonly [Told, ...Told[]];
  const { a, b, kind } = first.change;
  const label = first.labels.join(strings.under);
  const valued = (part: Part | undefined, view: View): string => (part === undefined ? '' : valueOf(part, view, words));
  switch (kind) {
    case 'added':
    case 'removed': {
      const text = itemsOf(all, kind === 'added' ? after : before, words);
      if (ofOneSide) return strings.sentence(text);
      return strings.sentence(kind === 'added' ? strings.added(text, names[1]) : strings.removed(text, names[1]));
    }
    case 'changed':
      return strings.sentence(strings.changed(label, valued(a, before), valued(b, after)));
    case 'status': {
      const [was, is] = [a, b].map(part => (isFact(part?.value) ? status[part.value.status] : ''));
      return strings.sentence(strings.status(label, bareValue(b as Part, after, words), was ?? '', is ?? ''));
    }
  }
}

/** A figure, or all of an item: `tier 2: threshold 6 creators, reward 8,000 yuan`. */
function itemsOf(all: readonly Told[], view: View, words: Words): string {
  const { strings } = words;
  const [first] = all as readonly [Told, ...Told[]];
  const of = first.entry?.labels ?? 0;
  const entry = first.labels.slice(0, of).join(strings.under);
  const items = all.map(({ part, labels }) =>
    strings.item(labels.slice(of).join(strings.under), valueOf(part, view, words)),
  );
  const text = items.join(strings.comma);
  if (entry === '') return all.length === 1 ? alone(first, text, view, words) : text;
  return first.labels.length > of ? strings.entry(entry, text) : strings.item(entry, text);
}

/** A word stands apart from what it is about, a number does not: `cap 50,000 yuan`, `rounding: half up`. */
function alone({ part, labels }: Told, text: string, view: View, words: Words): string {
  const label = labels.join(words.strings.under);
  const isNumber = typeof shownOf(part, view).value === 'number';
  return isNumber || label === '' ? text : words.strings.entry(label, valueOf(part, view, words));
}

/** With its unit, and what it rests on where that is not a source. */
function valueOf(part: Part, view: View, words: Words): string {
  const text = bareValue(part, view, words);
  const { value } = part;
  if (!isFact(value) || value.value === null || value.status === 'published') return text;
  return words.strings.resting(text, words.status[value.status]);
}

function bareValue(part: Part, view: View, { strings }: Words): string {
  const { value } = shownOf(part, view);
  const unit = unitWord(part, view);
  if (typeof value === 'number') {
    if (unit === '') return amount(value);
    return unit === '%' ? `${amount(value)}%` : `${amount(value)} ${unit}`;
  }
  const held = isFact(part.value) ? part.value.value : part.value;
  return isLocalized(held) ? strings.quoted(String(value)) : String(value);
}
