import type { Problem } from '../../../src/engine';
import type { Reader } from '../../../src/engine/policy/reader';
import { choice, defaulted, list, listOrNone, object, optional, shown } from '../../../src/engine/policy/reader';
import { number, oneOf, text } from '../../../src/engine/policy/scalars';

function readAs<T>(
  reader: Reader<T>,
  value: unknown,
  path = '',
): { result: T | undefined; problems: readonly Problem[] } {
  const problems: Problem[] = [];
  return { result: reader(value, { path, problems }), problems };
}

/** A problem with its code cut short. */
const found = (code: string, params: object) => ({ code: `policy.${code}`, params });

describe('a value in a message is short, never a dump', () => {
  test.each([
    ['x', '"x"'],
    ['x"y\n', '"x\\"y\\n"'],
    ['x'.repeat(61), `"${'x'.repeat(59)}…"`],
    [5, '5'],
    [null, 'null'],
    [undefined, 'undefined'],
    [true, 'true'],
    [7n, '7'],
    [[], '[…] (0)'],
    [[1, [2]], '[…] (2)'],
    [{ a: 1 }, '{…}'],
    [() => 1, 'function'],
    [Symbol('x'), 'symbol'],
  ])('%p', (value, as) => {
    expect(shown(value)).toBe(as);
  });
});

describe('an object', () => {
  interface Thing {
    readonly name: string;
    readonly size?: number;
    readonly unit: string;
    readonly parts: readonly number[];
  }
  const thing = object<Thing>({
    name: text,
    size: optional(number),
    unit: defaulted(text, 'm'),
    parts: listOrNone(number),
  });

  test('what may be left out is filled in, or left out', () => {
    expect(readAs(thing, { name: 'x' })).toEqual({ result: { name: 'x', unit: 'm', parts: [] }, problems: [] });
    expect(readAs(thing, { name: 'x', size: 2, unit: 'km', parts: [1] }).result).toEqual({
      name: 'x',
      size: 2,
      unit: 'km',
      parts: [1],
    });
    expect(Object.keys(readAs(thing, { name: 'x' }).result ?? {})).not.toContain('size');
  });

  test('what stands there is read, also where it might be left out', () => {
    const { result, problems } = readAs(thing, { name: 'x', size: '2', unit: undefined, parts: ['1'] }, 'things[0]');
    expect(result).toBeUndefined();
    expect(problems).toEqual([
      found('not_a_number', { path: 'things[0].size', found: '"2"' }),
      found('not_text', { path: 'things[0].unit', found: 'undefined' }),
      found('not_a_number', { path: 'things[0].parts[0]', found: '"1"' }),
    ]);
  });

  test('at the top, a key is its own path', () => {
    expect(readAs(thing, { name: 5 }).problems).toEqual([found('not_text', { path: 'name', found: '5' })]);
  });

  test('an unknown key is refused by name, however long; one that is missing, too', () => {
    const key = 'k'.repeat(70);
    const allowed = ['name', 'size', 'unit', 'parts'];
    const { result, problems } = readAs(thing, { [key]: 1 }, 'it');
    expect(result).toBeUndefined();
    expect(problems).toEqual([
      found('unknown_key', { path: 'it', key: `${'k'.repeat(59)}…`, allowed }),
      found('missing_key', { path: 'it', key: 'name' }),
    ]);
  });

  test('what an object inherits is not in it', () => {
    expect(readAs(thing, Object.create({ name: 'x' })).problems).toEqual([
      found('missing_key', { path: '', key: 'name' }),
    ]);
  });

  test('a problem that was there before is none of its own', () => {
    const problems: Problem[] = [{ code: 'roster.empty', params: {} }];
    expect(thing({ name: 'x' }, { path: '', problems })).toBeDefined();
    expect(list(number)([1], { path: '', problems })).toEqual([1]);
  });

  test.each([
    [null, 'null'],
    [[], '[…] (0)'],
    ['x', '"x"'],
    [undefined, 'undefined'],
  ])('%p is none', (value, as) => {
    const problems = [found('not_an_object', { path: 'it', found: as })];
    expect(readAs(thing, value, 'it')).toEqual({ result: undefined, problems });
    expect(readAs(choice('kind', { a: thing }), value, 'it')).toEqual({ result: undefined, problems });
  });
});

describe('a list', () => {
  test.each<[string, unknown, object]>([
    ['no list', {}, found('not_a_list', { path: 'it', found: '{…}' })],
    ['fewer than it must hold', [1], found('empty_list', { path: 'it' })],
    ['more than it may hold', [1, 2, 3, 4], found('too_many', { path: 'it', found: '4', most: '3' })],
    ['an item of another kind', [1, 2, 'x'], found('not_a_number', { path: 'it[2]', found: '"x"' })],
    ['a hole', [1, , 3], found('not_a_number', { path: 'it[1]', found: 'undefined' })], // eslint-disable-line no-sparse-arrays
  ])('%s', (_, value, problem) => {
    expect(readAs(list(number, { min: 2, most: 3 }), value, 'it')).toEqual({ result: undefined, problems: [problem] });
  });

  test('of the fewest and of the most items', () => {
    expect(readAs(list(number, { min: 2, most: 3 }), [1, 2]).result).toEqual([1, 2]);
    expect(readAs(list(number, { min: 2, most: 3 }), [1, 2, 3]).result).toEqual([1, 2, 3]);
    expect(readAs(list(number), []).result).toEqual([]);
    expect(readAs(list(number), Array(1000).fill(1)).result).toHaveLength(1000);
    expect(readAs(list(number), Array(1001).fill(1)).problems).toMatchObject([{ params: { most: '1000' } }]);
  });
});

describe('one of several objects', () => {
  interface A {
    readonly kind: string;
    readonly a: number;
  }
  const either = choice<A | { readonly kind: string }>('kind', {
    a: object<A>({ kind: oneOf('a'), a: number }),
    b: object<{ readonly kind: string }>({ kind: oneOf('b') }),
  });

  test('is told by its kind', () => {
    expect(readAs(either, { kind: 'a', a: 1 }).result).toEqual({ kind: 'a', a: 1 });
    expect(readAs(either, { kind: 'b' }).result).toEqual({ kind: 'b' });
    expect(readAs(either, { kind: 'a' }, 'it').problems).toEqual([found('missing_key', { path: 'it', key: 'a' })]);
  });

  test.each<[unknown, object]>([
    [{ a: 1 }, found('missing_key', { path: 'it', key: 'kind' })],
    [{ kind: 'c' }, found('not_one_of', { path: 'it.kind', found: '"c"', allowed: ['a', 'b'] })],
    [{ kind: 'toString' }, found('not_one_of', { path: 'it.kind', found: '"toString"', allowed: ['a', 'b'] })],
    [{ kind: ['a'] }, found('not_one_of', { path: 'it.kind', found: '[…] (1)', allowed: ['a', 'b'] })],
    [Object.create({ kind: 'b' }), found('missing_key', { path: 'it', key: 'kind' })],
  ])('%p is neither', (value, problem) => {
    expect(readAs(either, value, 'it')).toEqual({ result: undefined, problems: [problem] });
  });
});
