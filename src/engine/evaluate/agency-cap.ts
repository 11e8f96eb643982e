import { largestRemainder } from '../money/allocate';
import type { Roster } from '../roster/roster';

/**
 * Where the creators of an agency earned more than its cap together, the cap is shared among them in proportion to what each earned
 * within the creator cap, to the fen (see largestRemainder). Writes the shares into `creatorPayout`.
 *
 * @returns the payout of each agency, in fen
 */
export function shareAgencyCap(
  cap: number,
  capped: Float64Array,
  creatorPayout: Float64Array,
  roster: Roster,
): Float64Array {
  const over = new Map<number, number[]>();
  capped.forEach((fen, agency) => {
    if (fen > cap) over.set(agency, []);
  });
  if (over.size === 0) return capped;
  for (let i = 0; i < roster.size; i++) {
    if (creatorPayout[i] !== 0) over.get(roster.agency[i] as number)?.push(i);
  }
  for (const places of over.values()) {
    const weights = Float64Array.from(places, i => creatorPayout[i] as number);
    largestRemainder(cap, weights).forEach((fen, j) => {
      creatorPayout[places[j] as number] = fen;
    });
  }
  return capped.map(fen => Math.min(fen, cap));
}
