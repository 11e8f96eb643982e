/** How a whole is shared among parts, in whole fen. Only what is above zero bears a cut: what is taken back is taken back in full. */

export const sum = (parts: readonly bigint[]): bigint => parts.reduce((a, b) => a + b, 0n);

/** The parts, cut so that together they are no more than `most`. */
export function cut(parts: readonly bigint[], most: bigint, overflow: string): readonly bigint[] {
  return sum(parts) <= most ? parts : cutTo(parts, most, overflow);
}

/** The parts, cut so that together they are `whole`, which is no more than they are now. */
export function cutTo(parts: readonly bigint[], whole: bigint, overflow: string): readonly bigint[] {
  const gains = parts.map(part => (part > 0n ? part : 0n));
  const takenBack = sum(gains) - sum(parts);
  const left = whole + takenBack;
  if (left === sum(gains)) return parts;
  const shares = overflow === 'in_order' ? inOrder(left, gains) : largestRemainder(left, gains);
  return parts.map((part, i) => (part > 0n ? (shares[i] ?? 0n) : part));
}

/** Each in full until the whole is used up, the earlier first. */
export function inOrder(whole: bigint, wishes: readonly bigint[]): bigint[] {
  let left = whole;
  return wishes.map(wish => {
    const part = wish < left ? wish : left;
    left -= part;
    return part;
  });
}

/** In proportion to the weights: whole shares first, then a fen each by what was left over of each share, the earlier first among equals. */
export function largestRemainder(whole: bigint, weights: readonly bigint[]): bigint[] {
  if (whole < 0n) return largestRemainder(-whole, weights).map(part => -part);
  const weight = sum(weights);
  if (weight === 0n) return weights.map(() => 0n);
  const parts = weights.map((each, i) => ({ i, part: (whole * each) / weight, rest: (whole * each) % weight }));
  const missing = Number(whole - sum(parts.map(({ part }) => part)));
  const first = [...parts].sort((a, b) => (a.rest === b.rest ? a.i - b.i : a.rest > b.rest ? -1 : 1)).slice(0, missing);
  return parts.map(each => each.part + (first.includes(each) ? 1n : 0n));
}
