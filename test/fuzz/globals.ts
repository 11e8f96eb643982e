/** What a run must leave as it found it. */

const WATCHED: readonly object[] = [
  globalThis,
  Math,
  JSON,
  Reflect,
  Object,
  Array,
  Number,
  String,
  ...[
    Object,
    Array,
    Function,
    Number,
    String,
    Boolean,
    Symbol,
    BigInt,
    Map,
    Set,
    WeakMap,
    RegExp,
    Date,
    Error,
    Promise,
  ].map(each => each.prototype as object),
  ...[Float64Array, Int32Array, Uint8Array].flatMap(each => [
    each.prototype,
    Object.getPrototypeOf(each.prototype) as object,
  ]),
];

/** Every own property of the built-in objects, with what it holds. */
export function globalsNow(): readonly unknown[] {
  return WATCHED.flatMap(each =>
    Reflect.ownKeys(each).flatMap(key => {
      const { value, get, set } = Object.getOwnPropertyDescriptor(each, key) ?? {};
      return [key, value as unknown, get, set];
    }),
  );
}

/** The first thing that differs; undefined: nothing. */
export function changed(before: readonly unknown[], now: readonly unknown[] = globalsNow()): string | undefined {
  const at = Array.from({ length: Math.max(before.length, now.length) }).findIndex(
    (_, i) => !Object.is(before[i], now[i]),
  );
  return at < 0 ? undefined : `${String(before[at])} is now ${String(now[at])}`;
}
