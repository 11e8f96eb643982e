/** JSON with some of its places changed. */

type Json = Record<string, unknown>;

/** In place of a value: the key is left out. */
export const NONE = Symbol('none');

/** A place (`tracks.0.ladder`), and what it is given. */
export type Change = readonly [path: string, value: unknown];

export function changed(base: object, ...changes: readonly Change[]): Json {
  const data = structuredClone(base) as Json;
  for (const [path, value] of changes) {
    const keys = path.split('.');
    const last = keys.pop() ?? '';
    const parent = keys.reduce<Json>((at, key) => at[key] as Json, data);
    if (value === NONE) Reflect.deleteProperty(parent, last);
    else parent[last] = structuredClone(value);
  }
  return data;
}

export const illustrative = (value: unknown) => ({ value, status: 'illustrative' });
export const unknown = { value: null, status: 'unknown' };
