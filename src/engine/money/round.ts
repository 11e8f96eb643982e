import type { Rounding } from '../policy/types';

/**
 * `numerator / (divisors multiplied)` to a whole number, by magnitude, so that a refund mirrors its payment: the nearest, of two
 * equally near the larger (`half_up`) or the even one (`half_even`); or `down`, towards 0. The numerator is exact: an integer, as a
 * bigint where it leaves the safe integers.
 *
 * @example rounded(-5, [2], 'half_up') // -3
 * @example rounded(25, [10], 'half_even') // 2
 */
export function rounded(numerator: number | bigint, divisors: readonly (number | bigint)[], how: Rounding): number {
  let divisor = 1;
  for (const each of divisors) divisor *= Number(each);
  if (typeof numerator === 'bigint' || divisor > Number.MAX_SAFE_INTEGER / 2) {
    return roundedBig(BigInt(numerator), divisors, how);
  }
  const magnitude = Math.abs(numerator);
  const rest = magnitude % divisor;
  const whole = (magnitude - rest) / divisor;
  const result = whole + (goesUp(rest * 2 - divisor, whole % 2 === 1, how) ? 1 : 0);
  return numerator < 0 ? 0 - result : result; // never -0
}

/** @param over above 0: the rest is more than a half; 0: a half */
function goesUp(over: number | bigint, odd: boolean, how: Rounding): boolean {
  switch (how) {
    case 'half_up':
      return over >= 0;
    case 'half_even':
      return odd ? over >= 0 : over > 0;
    case 'down':
      return false;
  }
}

function roundedBig(numerator: bigint, divisors: readonly (number | bigint)[], how: Rounding): number {
  const divisor = divisors.reduce<bigint>((product, each) => product * BigInt(each), 1n);
  const magnitude = numerator < 0n ? -numerator : numerator;
  const whole = magnitude / divisor;
  const over = (magnitude % divisor) * 2n - divisor;
  const result = Number(whole) + (goesUp(over, whole % 2n === 1n, how) ? 1 : 0);
  return numerator < 0n ? 0 - result : result;
}

/**
 * Sums products exactly: in numbers while they are safe integers, else in bigints.
 *
 * @param count how many products
 * @param a @param b the factors of the product in a place, integers
 */
export function sumOfProducts(
  count: number,
  a: (place: number) => number | bigint,
  b: (place: number) => number,
): number | bigint {
  let sum = 0;
  for (let i = 0; i < count; i++) {
    const factor = a(i);
    if (typeof factor === 'bigint') return bigSumOfProducts(count, a, b);
    sum += factor * b(i);
    if (!Number.isSafeInteger(sum)) return bigSumOfProducts(count, a, b);
  }
  return sum;
}

function bigSumOfProducts(count: number, a: (place: number) => number | bigint, b: (place: number) => number): bigint {
  let sum = 0n;
  for (let i = 0; i < count; i++) sum += BigInt(a(i)) * BigInt(b(i));
  return sum;
}
