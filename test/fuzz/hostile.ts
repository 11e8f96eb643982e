/** What no policy and no sheet should hold, and what is just within or just beyond what they may. */

/** So many objects within one another; the innermost holds `leaf`. */
export function nested(depth: number, leaf: unknown = 1): unknown {
  let value = leaf;
  for (let i = 0; i < depth; i++) value = i % 2 === 0 ? { value } : [value];
  return value;
}

export const NUMBERS: readonly number[] = [
  0,
  -0,
  1,
  -1,
  0.1,
  0.25,
  2,
  3,
  10,
  12.5,
  999,
  50_000,
  0.005,
  1.005,
  1e-7,
  5e-324,
  99.99995,
  100,
  1000.0001,
  9e10,
  90_000_000_000.01,
  1e21,
  1e308,
  -1e308,
  2 ** 31,
  2 ** 53,
  2 ** 53 + 2,
  -(2 ** 53),
  NaN,
  Infinity,
  -Infinity,
];

export const DAYS: readonly string[] = [
  '2023-02-30',
  '2023-02-29',
  '2024-02-29',
  '0000-00-00',
  '0001-01-01',
  '1900-02-29',
  '1901-01-01',
  '9999-12-31',
  '9999-12-32',
  '10000-01-01',
  '2023-3-1',
  '2023-13-01',
  '2023-03-01T00:00:00+08:00',
  '２０２３-03-01',
];

export const TEXTS: readonly string[] = [
  '',
  ' ',
  '\u0000',
  '\ud800',
  '\udc00\ud800',
  `${'长'.repeat(38)}\ud83d\ude00\ud83d\ude00`,
  'x'.repeat(100_000),
  `+${' '.repeat(32_000)}x`,
  `1${' '.repeat(32_000)}x`,
  '\u202egnp.exe',
  '\ufdfa'.repeat(1000),
  '__proto__',
  'constructor',
  'toString',
  'hasOwnProperty',
  '-',
  '1e5',
  '0x10',
  '1,2,3',
  '=1+1',
  '#N/A',
];

/** What JSON cannot hold: a caller in JavaScript could still hand it over. */
export const ALIEN: readonly unknown[] = [
  undefined,
  10n,
  Symbol('x'),
  () => 1,
  new Date(0),
  new Date(NaN),
  new Map([[1, 2]]),
  /x/g,
  new Error('x'),
  Object.create(null) as unknown,
  Object(1) as unknown,
  new Uint8Array(3),
  new Array<unknown>(3),
];

export const KEYS = ['__proto__', 'constructor', 'toString', 'hasOwnProperty', '', 'x', '0', 'x'.repeat(100_000)];

export const HOSTILE: readonly unknown[] = [
  null,
  true,
  false,
  [],
  {},
  [[]],
  [null],
  nested(10),
  ...NUMBERS,
  ...DAYS,
  ...TEXTS,
  ...ALIEN,
];
