import fc from 'fast-check';
import { LADDER_MODES } from '../../src/engine';
import { HOSTILE, KEYS, NUMBERS, nested } from './hostile';
import { placesIn } from './trees';

/** One change of a policy: what is done, where, and with which of the things that it could be done with. */
interface Mutation {
  readonly how: keyof typeof WAYS;
  readonly place: number;
  readonly pick: number;
}

interface Target {
  readonly holder: Record<string, unknown>;
  readonly key: string;
  readonly pick: number;
  /** Another place of the policy. */
  readonly other: { readonly holder: Record<string, unknown>; readonly key: string };
}

/** About how large a policy may grow by repeating a part of it. */
const MOST_PLACES = 30_000;

const pickFrom = <T>(list: readonly T[], pick: number): T => list[pick % list.length] as T;

/** Own, also for `__proto__`, as JSON.parse makes it. */
function put(holder: object, key: string, value: unknown): void {
  Object.defineProperty(holder, key, { value, writable: true, enumerable: true, configurable: true });
}

/** Words that may stand in place of one another. */
const CHOICES: readonly (readonly string[])[] = [
  Object.keys(LADDER_MODES),
  ['creator', 'agency', 'policy'],
  ['lower_inclusive', 'lower_exclusive'],
  ['cumulative', 'increment'],
  ['none', 'mirrored'],
  ['pro_rata', 'in_order'],
  ['sum', 'max', 'count', 'points'],
  ['highest', 'lowest'],
  ['down', 'up', 'half_up', 'half_even'],
  ['bound', 'incubated'],
  ['shared', 'dense', 'in_order'],
  ['amount', 'count', 'number', 'text', 'day', 'level', 'truth'],
  ['is', 'is_not', 'in', 'not_in', 'in_band', 'at_least', 'more_than', 'at_most', 'less_than'],
  ['gmv', 'gmv_base', 'goal', 'live', 'hours', 'rating', 'level_end', 'level_start', 'city', 'active', 'since'],
  ['waist', 'head'],
];

const WAYS = {
  replace: ({ holder, key, pick }: Target) => put(holder, key, structuredCloneOf(pickFrom(HOSTILE, pick))),
  drop: ({ holder, key }: Target) => {
    if (Array.isArray(holder)) holder.splice(Number(key), 1);
    else Reflect.deleteProperty(holder, key);
  },
  rename: ({ holder, key, pick }: Target) => {
    if (Array.isArray(holder)) return;
    const value = holder[key];
    Reflect.deleteProperty(holder, key);
    put(holder, pickFrom(KEYS, pick), value);
  },
  insert: ({ holder, pick }: Target) => {
    const value = structuredCloneOf(pickFrom(HOSTILE, Math.floor(pick / KEYS.length)));
    if (Array.isArray(holder)) holder.push(value);
    else put(holder, pickFrom(KEYS, pick), value);
  },
  repeat: ({ holder, key, pick }: Target) => {
    if (!Array.isArray(holder)) return;
    const item = placesIn(holder[Number(key)]).length + 1;
    const times = Math.min(pickFrom([1, 1, 1, 10, 1200], pick), Math.ceil(MOST_PLACES / item));
    holder.push(...Array.from({ length: times }, () => structuredCloneOf(holder[Number(key)] as unknown)));
  },
  swap: ({ holder, key, other }: Target) => {
    const value = structuredCloneOf(holder[key]);
    put(holder, key, structuredCloneOf(other.holder[other.key]));
    put(other.holder, other.key, value);
  },
  copy: ({ holder, key, other }: Target) => put(holder, key, structuredCloneOf(other.holder[other.key])),
  wrap: ({ holder, key, pick }: Target) => put(holder, key, nested(pickFrom([1, 2, 10, 5000], pick), holder[key])),
  nudge: ({ holder, key, pick }: Target) => {
    const value = holder[key];
    if (typeof value === 'number') put(holder, key, pickFrom([value + 1, value - 1, value * 10, value / 3], pick));
    else if (typeof value === 'string') put(holder, key, pickFrom([`${value} `, `${value}x`, value.slice(1)], pick));
    else if (typeof value === 'boolean') put(holder, key, !value);
  },
  figure: ({ holder, pick }: Target) => {
    if ('status' in holder && typeof holder['value'] === 'number') put(holder, 'value', pickFrom(NUMBERS, pick));
  },
  choose: ({ holder, key, pick }: Target) => {
    const others = CHOICES.filter(words => words.includes(holder[key] as string));
    if (others.length > 0) put(holder, key, pickFrom(pickFrom(others, pick), Math.floor(pick / others.length)));
  },
  forget: ({ holder }: Target) => {
    if (!('status' in holder)) return;
    put(holder, 'value', null);
    put(holder, 'status', 'unknown');
  },
} satisfies Record<string, (target: Target) => void>;

/** Of what cannot be cloned (it holds a function, or is too deep) nothing: shared, it could make a circle. */
function structuredCloneOf(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  try {
    return structuredClone(value);
  } catch {
    return null;
  }
}

/** After some of these a policy often is one still. From the mildest, so that a failure shrinks to it. */
const MILD = ['figure', 'forget', 'choose', 'nudge'] as const;
const HOW = [...MILD, 'drop', 'copy', 'swap', 'replace', 'rename', 'insert', 'wrap', 'repeat'] as const;

const some = (ways: readonly Mutation['how'][], maxLength: number): fc.Arbitrary<readonly Mutation[]> =>
  fc.array(fc.record({ how: fc.constantFrom(...ways), place: fc.nat(), pick: fc.nat(100_000) }), {
    minLength: 1,
    maxLength,
  });

export const mutations = some(HOW, 4);
export const mildMutations = some(MILD, 6);

/** The data with the changes made; the data itself stays as it is. */
export function mutated(data: object, changes: readonly Mutation[]): object {
  const result = structuredClone(data);
  for (const { how, place, pick } of changes) {
    const places = placesIn(result) as unknown as readonly Target[];
    if (places.length === 0) break;
    WAYS[how]({ ...pickFrom(places, place), pick, other: pickFrom(places, place + pick) });
  }
  return result;
}

/** The same for the text of a file: pieces of it are replaced, doubled or cut; undefined where that is no JSON any more. */
export function mutatedText(data: object, changes: readonly Mutation[]): unknown {
  let text = JSON.stringify(data);
  for (const { place, pick } of changes) {
    const tokens = text.match(/"(?:[^"\\]|\\.)*"|[^"]/g) ?? [];
    const at = place % tokens.length;
    const token = pickFrom(TOKENS, pick)(tokens[at] ?? '');
    text = [...tokens.slice(0, at), token, ...tokens.slice(at + 1)].join('');
  }
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

const TOKENS: readonly ((token: string) => string)[] = [
  () => '"__proto__"',
  () => '"constructor"',
  token => (token === '{' ? '{"__proto__":{"polluted":true},' : token),
  token => (token === '{' ? '{"constructor":{"prototype":{"polluted":true}},' : token),
  token => (token === '[' ? '[[[[[[[[[[[' : token === ']' ? ']]]]]]]]]]]' : token),
  token => (token === '[' ? `[${'{"id":"x"},'.repeat(10_000)}` : token),
  token => (/^\d$/.test(token) ? '1e999' : token),
  token => (/^\d$/.test(token) ? '-0' : token),
  token => (/^\d$/.test(token) ? '9007199254740993' : token),
  token => (token.startsWith('"') ? '"\\ud800"' : token),
  token => (token.startsWith('"') ? 'null' : token),
  token => (token.startsWith('"') ? `"${'x'.repeat(50_000)}"` : token),
];
