import { parsePolicy } from '../../../src/engine';
import { isPolicy, notAPolicy } from '../../../src/engine/policy/given';
import { isWithinSize, MOST_IN_ALL } from '../../../src/engine/policy/size';
import { march2023 } from '../march';

const some = (length: number): readonly number[] => Array.from({ length }, () => 0);

describe('what is handed over as a policy', () => {
  test('a policy that was parsed is one', () => {
    expect(isPolicy(march2023())).toBe(true);
  });

  test.each(['levels', 'fields', 'tracks', 'policyCaps', 'exclusive', 'forms'])('not without its list of %s', key => {
    expect(isPolicy({ ...march2023(), [key]: undefined })).toBe(false);
    expect(isPolicy({ ...march2023(), [key]: {} })).toBe(false);
  });

  test.each(['windows', 'stacking', 'rounding'])('not without its %s', key => {
    for (const instead of [undefined, null, 'sum']) {
      expect(isPolicy({ ...march2023(), [key]: instead })).toBe(false);
    }
  });

  test.each<[unknown, string]>([
    [{}, '{…}'],
    [null, 'null'],
    [undefined, 'undefined'],
    ['2023-03', '"2023-03"'],
    [5, '5'],
  ])('%j is none, and that is said', (given, found) => {
    expect(isPolicy(given)).toBe(false);
    expect(notAPolicy(given)).toEqual({ code: 'argument.not_a_policy', params: { found } });
  });

  test('an object that cannot even be asked what it is', () => {
    const { proxy, revoke } = Proxy.revocable([], {});
    revoke();
    expect(notAPolicy(proxy)).toEqual({ code: 'argument.not_a_policy', params: { found: '{…}' } });
  });
});

describe('lists hold no more than can be read at once', () => {
  test.each<[string, unknown, boolean]>([
    ['the most', some(MOST_IN_ALL), true],
    ['one more', some(MOST_IN_ALL + 1), false],
    ['the most in two lists', { a: some(MOST_IN_ALL - 1), b: { c: some(1) } }, true],
    ['one more in the second', { a: { b: some(MOST_IN_ALL) }, c: some(1) }, false],
    ['a list within a list', [some(MOST_IN_ALL - 1)], true],
    ['one more within it', [some(MOST_IN_ALL)], false],
    ['keys are not counted', Object.fromEntries(some(MOST_IN_ALL + 1).map((_, i) => [`k${i}`, null])), true],
    ['no list at all', 'x'.repeat(MOST_IN_ALL + 1), true],
    ['nothing', null, true],
  ])('%s', (_name, data, within) => {
    expect(isWithinSize(data)).toBe(within);
  });

  test('12,000', () => {
    expect(MOST_IN_ALL).toBe(12_000);
  });
});

test('an object that refuses to be read is no policy, whatever else is wrong with it', () => {
  let reads = 0;
  const data = {
    colour: 'red',
    get id(): string {
      reads++;
      if (reads > 1) throw new Error('no');
      return 'x';
    },
  };
  expect(parsePolicy(data)).toEqual({
    ok: false,
    problems: [{ code: 'argument.not_a_policy', params: { found: '{…}' } }],
    warnings: [],
  });
});
