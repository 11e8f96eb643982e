import type { Problem } from '../problem';
import { problem } from '../problem';
import { shortened } from '../roster/grid';
import type { KeyShape, Shape } from './shape';

/** Where a reader stands in the policy, and where it leaves what is wrong: reading goes on, so that all problems are found at once. */
export interface Place {
  readonly path: string;
  readonly problems: Problem[];
}

/** Checks a piece of data and gives it typed; undefined means that a problem was left at the place. */
export interface Reader<T> {
  (value: unknown, at: Place): T | undefined;
  readonly shape: Shape;
}

/** A reader of what its shape tells. */
export function reader<T>(shape: Shape, read: (value: unknown, at: Place) => T | undefined): Reader<T> {
  return Object.assign(read, { shape });
}

interface Optional<T> {
  readonly optional: Reader<T>;
}

interface Defaulted<T> {
  readonly optional: Reader<T>;
  readonly otherwise: T;
}

type Keys<T> = {
  readonly [K in keyof T]-?: Record<never, never> extends Pick<T, K>
    ? Optional<Exclude<T[K], undefined>>
    : Reader<T[K]> | Defaulted<T[K]>;
};

export function optional<T>(reader: Reader<T>): Optional<T> {
  return { optional: reader };
}

/** A key that may be left out of the file, but not of what is read from it. */
export function defaulted<T>(reader: Reader<T>, otherwise: T): Defaulted<T> {
  return { optional: reader, otherwise };
}

/** A list that is empty where it is left out. */
export function listOrNone<T>(item: Reader<T>): Defaulted<readonly T[]> {
  return defaulted(list(item), []);
}

export function report(at: Place, found: Problem): undefined {
  at.problems.push(found);
  return undefined;
}

/** A value as a message shows it: short, never a dump. */
export function shown(value: unknown): string {
  if (typeof value === 'string') return JSON.stringify(shortened(value, 60));
  if (typeof value === 'object' && value !== null) return Array.isArray(value) ? `[…] (${value.length})` : '{…}';
  return typeof value === 'function' || typeof value === 'symbol' ? typeof value : String(value);
}

/** An object with just these keys: an unknown key is refused, never ignored. */
export function object<T extends object>(shape: Keys<T>): Reader<T> {
  const keys = Object.keys(shape);
  return reader(objectShape(shape), (value, at) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) {
      return report(at, problem('policy.not_an_object', { path: at.path, found: shown(value) }));
    }
    const given = value as Record<string, unknown>;
    const before = at.problems.length;
    for (const key of Object.keys(given)) {
      if (!keys.includes(key))
        report(at, problem('policy.unknown_key', { path: at.path, key: shortened(key, 60), allowed: keys }));
    }
    const result: Record<string, unknown> = {};
    for (const key of keys) readKey(shape[key as keyof T], given, key, at, result);
    return at.problems.length === before ? (result as T) : undefined;
  });
}

type Key = Reader<unknown> | Optional<unknown> | Defaulted<unknown>;

function objectShape(keys: Readonly<Record<string, Key>>): Shape & { readonly kind: 'object' } {
  const shapes = Object.entries(keys).map(([key, of]): [string, KeyShape] => {
    if (typeof of === 'function') return [key, { shape: of.shape, needed: 'always' }];
    return [key, { shape: of.optional.shape, needed: 'otherwise' in of ? 'filled_in' : 'left_out' }];
  });
  return { kind: 'object', keys: Object.fromEntries(shapes) };
}

function readKey(
  field: Key,
  given: Record<string, unknown>,
  key: string,
  at: Place,
  result: Record<string, unknown>,
): void {
  const missing = !Object.hasOwn(given, key);
  if (typeof field !== 'function' && missing) {
    if ('otherwise' in field) result[key] = field.otherwise;
    return;
  }
  if (missing) {
    report(at, problem('policy.missing_key', { path: at.path, key }));
    return;
  }
  const reader = typeof field === 'function' ? field : field.optional;
  result[key] = reader(given[key], { path: at.path === '' ? key : `${at.path}.${key}`, problems: at.problems });
}

/** No list of a policy is longer; what is checked against one another stays quick. */
const MOST_ITEMS = 1000;

export function list<T>(item: Reader<T>, { min = 0, most = MOST_ITEMS } = {}): Reader<readonly T[]> {
  return reader({ kind: 'list', item: item.shape, min, most }, (value, at) => {
    if (!Array.isArray(value)) return report(at, problem('policy.not_a_list', { path: at.path, found: shown(value) }));
    if (value.length < min) return report(at, problem('policy.empty_list', { path: at.path }));
    if (value.length > most)
      return report(at, problem('policy.too_many', { path: at.path, found: String(value.length), most: String(most) }));
    const before = at.problems.length;
    // Not map: it would skip holes.
    const items = Array.from<unknown, T | undefined>(value, (each, i) =>
      item(each, { path: `${at.path}[${i}]`, problems: at.problems }),
    );
    return at.problems.length === before ? (items as T[]) : undefined;
  });
}

/** One of several objects, told apart by the value of one key. */
export function choice<T>(key: string, readers: Readonly<Record<string, Reader<T>>>): Reader<T> {
  const names = Object.keys(readers);
  const of = Object.fromEntries(Object.entries(readers).map(([name, each]) => [name, each.shape]));
  return reader({ kind: 'choice', key, of }, (value, at) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) {
      return report(at, problem('policy.not_an_object', { path: at.path, found: shown(value) }));
    }
    if (!Object.hasOwn(value, key)) return report(at, problem('policy.missing_key', { path: at.path, key }));
    const name = (value as Record<string, unknown>)[key];
    const chosen = typeof name === 'string' && names.includes(name) ? readers[name] : undefined;
    if (chosen !== undefined) return chosen(value, at);
    return report(at, problem('policy.not_one_of', { path: `${at.path}.${key}`, found: shown(name), allowed: names }));
  });
}

/** The same for a union, each of whose members has a reader of its own. */
export function variant<K extends string, T extends Readonly<Record<K, string>>>(
  key: K,
  readers: { readonly [V in T[K]]: Reader<Extract<T, Readonly<Record<K, V>>>> },
): Reader<T> {
  return choice<T>(key, readers);
}
