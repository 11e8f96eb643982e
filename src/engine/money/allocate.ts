/**
 * Shares `total` among `weights` in proportion, in whole fen that add up to `total` exactly: each gets its share rounded down, and
 * what is left goes, a fen each, to the largest remainders; ties to the earlier place (Hamilton's method).
 *
 * `weights` are integers ≥ 0. If they are all 0, nothing is shared and every part is 0.
 *
 * @example largestRemainder(100, Float64Array.of(1, 1, 1)) // [34, 33, 33]
 */
export function largestRemainder(total: number, weights: Float64Array): Float64Array {
  const parts = new Float64Array(weights.length);
  let sum = 0;
  for (const weight of weights) sum += weight;
  if (sum === 0) return parts;
  const remainders = new Float64Array(weights.length);
  let left = total;
  for (let i = 0; i < weights.length; i++) {
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
  if (product <= Number.MAX_SAFE_INTEGER) return [Math.floor(product / c), product % c];
  const exact = BigInt(a) * BigInt(b);
  return [Number(exact / BigInt(c)), Number(exact % BigInt(c))];
}

function giveRest(parts: Float64Array, remainders: Float64Array, left: number): void {
  const order = new Array<number>(parts.length);
  for (let i = 0; i < order.length; i++) order[i] = i;
  order.sort((i, j) => (remainders[j] as number) - (remainders[i] as number) || i - j);
  for (let place = 0; place < left; place++) {
    const i = order[place] as number;
    parts[i] = (parts[i] as number) + 1;
  }
}
