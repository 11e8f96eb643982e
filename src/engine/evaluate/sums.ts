import type { Roster } from '../roster/roster';
import type { CreatorFigures } from './creator-figures';

/**
 * Adds up what creators have, by agency; or says whose sum is too large to be exact.
 *
 * Numbers are added as they come while nothing can go wrong; where it could, once more exactly.
 */
export function sumByAgency(roster: Roster, creators: CreatorFigures): Float64Array | { readonly tooLarge: number } {
  const { agency, agencies } = roster;
  const { places, figures } = creators;
  const sums = new Float64Array(agencies.length);
  let largest = 0;
  for (let j = 0; j < places.length; j++) {
    const a = agency[places[j] as number] as number;
    const figure = figures[j] as number;
    sums[a] = (sums[a] as number) + figure;
    largest = Math.max(largest, Math.abs(figure));
  }
  return largest * places.length <= Number.MAX_SAFE_INTEGER ? sums : exactSums(roster, creators);
}

function exactSums(
  { agency, agencies }: Roster,
  { places, figures }: CreatorFigures,
): Float64Array | { readonly tooLarge: number } {
  const exact = agencies.map(() => 0n);
  for (const [j, place] of places.entries()) {
    const a = agency[place] as number;
    const figure = figures[j] as number;
    if (!Number.isSafeInteger(figure)) return { tooLarge: a };
    exact[a] = (exact[a] as bigint) + BigInt(figure);
  }
  const tooLarge = exact.findIndex(sum => !Number.isSafeInteger(Number(sum)));
  return tooLarge >= 0 ? { tooLarge } : Float64Array.from(exact, Number);
}
