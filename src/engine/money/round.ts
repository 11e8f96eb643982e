/**
 * `numerator / divisor` to a whole number, half up by magnitude, so that a refund mirrors its payment. The numerator is exact: an
 * integer, as a bigint where it leaves the safe integers.
 *
 * @example halfUp(5, 2) // 3
 * @example halfUp(-5, 2) // -3
 */
export function halfUp(numerator: number | bigint, divisor: number): number {
  if (typeof numerator === 'bigint') return halfUpBig(numerator, BigInt(divisor));
  const magnitude = Math.abs(numerator);
  const rest = magnitude % divisor;
  const whole = (magnitude - rest) / divisor + (rest * 2 >= divisor ? 1 : 0);
  return numerator < 0 && whole !== 0 ? -whole : whole;
}

function halfUpBig(numerator: bigint, divisor: bigint): number {
  const magnitude = numerator < 0n ? -numerator : numerator;
  const whole = (magnitude * 2n + divisor) / (divisor * 2n);
  return Number(numerator < 0n ? -whole : whole);
}

/**
 * Sums products exactly: in numbers while they are safe integers, else in bigints.
 *
 * @param count how many products
 * @param a @param b the factors of the product in a place, integers
 */
export function sumOfProducts(
  count: number,
  a: (place: number) => number,
  b: (place: number) => number,
): number | bigint {
  let sum = 0;
  for (let i = 0; i < count; i++) {
    sum += a(i) * b(i);
    if (!Number.isSafeInteger(sum)) return bigSumOfProducts(count, a, b);
  }
  return sum;
}

function bigSumOfProducts(count: number, a: (place: number) => number, b: (place: number) => number): bigint {
  let sum = 0n;
  for (let i = 0; i < count; i++) sum += BigInt(a(i)) * BigInt(b(i));
  return sum;
}
