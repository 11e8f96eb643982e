import type { Roster } from '../roster/roster';

/**
 * Adds up what creators have, by agency; undefined if a sum is too large to be exact.
 *
 * Numbers are added as they come while nothing can go wrong; where it could, once more exactly.
 */
export function sumByAgency(roster: Roster, values: Float64Array): Float64Array | { readonly tooLarge: number } {
  const sums = new Float64Array(roster.agencies.length);
  let largest = 0;
  for (let i = 0; i < roster.size; i++) {
    const value = values[i] as number;
    if (value === 0) continue;
    const agency = roster.agency[i] as number;
    sums[agency] = (sums[agency] as number) + value;
    const magnitude = Math.abs(value);
    if (magnitude > largest) largest = magnitude;
  }
  return largest * roster.size <= Number.MAX_SAFE_INTEGER ? sums : exactSums(roster, values, sums);
}

function exactSums(
  roster: Roster,
  values: Float64Array,
  sums: Float64Array,
): Float64Array | { readonly tooLarge: number } {
  const exact = Array.from(sums, () => 0n);
  for (let i = 0; i < roster.size; i++) {
    const value = values[i] as number;
    const agency = roster.agency[i] as number;
    if (!Number.isSafeInteger(value)) return { tooLarge: agency };
    if (value !== 0) exact[agency] = (exact[agency] as bigint) + BigInt(value);
  }
  const tooLarge = exact.findIndex(sum => !Number.isSafeInteger(Number(sum)));
  return tooLarge >= 0 ? { tooLarge } : Float64Array.from(exact, Number);
}

/** By place: what each creator's agency has. */
export function ofAgency(roster: Roster, byAgency: ArrayLike<number>, i: number): number {
  return byAgency[roster.agency[i] as number] as number;
}

export function total(values: Float64Array): number {
  let sum = 0;
  for (const value of values) sum += value;
  return sum;
}
