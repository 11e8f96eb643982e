/**
 * Shares `total` among `weights` in proportion, in whole fen that add up to `total` exactly: each gets its share rounded down, and
 * what is left goes, a fen each, to the largest remainders; ties to the earlier place (Hamilton's method).
 *
 * `weights` are integers ≥ 0. If they are all 0, nothing is shared and every part is 0.
 *
 * @example largestRemainder(100, Float64Array.of(1, 1, 1)) // [34, 33, 33]
 */
export function largestRemainder(total: number, weights: Float64Array): Float64Array {
  const { length } = weights;
  const parts = new Float64Array(length);
  let sum = 0;
  for (let i = 0; i < length; i++) sum += weights[i] as number;
  if (sum === 0) return parts;
  const remainders = new Float64Array(length);
  let left = total;
  for (let i = 0; i < length; i++) {
    const [share, remainder] = divide(total, weights[i] as number, sum);
    parts[i] = share;
    remainders[i] = remainder;
    left -= share;
  }
  if (left > 0) giveRest(parts, remainders, left);
  return parts;
}

/** `a × b / c` as quotient and remainder, exact also where the product leaves the safe integers. */
function divide(a: number, b: number, c: number): readonly [number, number] {
  const product = a * b;
  if (product <= Number.MAX_SAFE_INTEGER) {
    const quotient = Math.floor(product / c);
    return [quotient, product - quotient * c];
  }
  const exact = BigInt(a) * BigInt(b);
  return [Number(exact / BigInt(c)), Number(exact % BigInt(c))];
}

/** One more for each of the `left` largest remainders. They are sorted as mere numbers, which takes a third of sorting places by them. */
function giveRest(parts: Float64Array, remainders: Float64Array, left: number): void {
  const sorted = remainders.slice().sort();
  const least = sorted[sorted.length - left] as number;
  let ofLeast = left - (sorted.length - 1 - sorted.lastIndexOf(least));
  for (let i = 0; i < parts.length; i++) {
    const remainder = remainders[i] as number;
    if (remainder > least || (remainder === least && ofLeast-- > 0)) parts[i] = (parts[i] as number) + 1;
  }
}
