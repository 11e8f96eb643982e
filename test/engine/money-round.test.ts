import { rounded, sumOfProducts } from '../../src/engine/money/round';

describe('a quotient becomes a whole number, by magnitude', () => {
  // numerator, divisors; then half up, half even, down.
  const cases: readonly [number, readonly number[], number, number, number][] = [
    [0, [10], 0, 0, 0],
    [24, [10], 2, 2, 2],
    [25, [10], 3, 2, 2],
    [26, [10], 3, 3, 2],
    [30, [10], 3, 3, 3],
    [35, [10], 4, 4, 3],
    [34, [10], 3, 3, 3],
    [-25, [10], -3, -2, -2],
    [-26, [10], -3, -3, -2],
    [-35, [10], -4, -4, -3],
    [4, [10], 0, 0, 0],
    [-4, [10], 0, 0, 0], // 0, not -0
    [-5, [10], -1, 0, 0],
    [150, [3, 20], 3, 2, 2],
    [7, [], 7, 7, 7],
  ];

  test.each(cases)('%d over %p: half up %d, half even %d, down %d', (numerator, divisors, up, even, down) => {
    for (const exact of [numerator, BigInt(numerator)]) {
      expect(rounded(exact, divisors, 'half_up')).toBe(up);
      expect(rounded(exact, divisors, 'half_even')).toBe(even);
      expect(rounded(exact, divisors, 'down')).toBe(down);
    }
  });

  test('a divisor that no binary number holds divides exactly', () => {
    // 2^52 over 2^53 + 1 is less than a half; as binary numbers it would be a half.
    expect(rounded(2 ** 52, [2n ** 53n + 1n], 'half_up')).toBe(0);
    expect(rounded(2 ** 52, [2n ** 53n - 1n], 'half_up')).toBe(1);
    expect(rounded(2 ** 52, [3, 2n ** 53n], 'down')).toBe(0);
  });

  test('a numerator beyond the safe integers counts to the last digit', () => {
    expect(rounded(3n * 2n ** 60n + 1n, [2n ** 61n], 'half_even')).toBe(2); // a little more than 1.5
    expect(rounded(5n * 2n ** 60n, [2n ** 61n], 'half_even')).toBe(2); // 2.5
    expect(rounded(5n * 2n ** 60n + 1n, [2n ** 61n], 'half_even')).toBe(3);
    expect(rounded(5n * 2n ** 60n - 1n, [2n ** 61n], 'half_up')).toBe(2);
  });
});

describe('a sum of products', () => {
  const sum = (a: readonly (number | bigint)[], b: readonly number[]): number | bigint =>
    sumOfProducts(
      a.length,
      place => a[place] ?? 1,
      place => b[place] ?? 1,
    );

  test('is a number while it is a safe integer', () => {
    expect(sum([], [])).toBe(0);
    expect(sum([3, 4], [5, 6])).toBe(39);
    expect(sum([2 ** 53 - 1], [1])).toBe(2 ** 53 - 1);
  });

  test('is a bigint beyond, also where only a step between is', () => {
    expect(sum([2 ** 53 - 1, 1], [1, 1])).toBe(2n ** 53n);
    expect(sum([94_906_267, 5], [94_906_267, 7])).toBe(9_007_199_515_875_324n);
    expect(sum([2 ** 53 - 1, 2, -3], [1, 1, 1])).toBe(2n ** 53n - 2n);
  });

  test('is a bigint where a factor is one', () => {
    expect(sum([2, 3n], [5, 7])).toBe(31n);
  });
});
