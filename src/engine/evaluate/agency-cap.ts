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
  const members = new Map<number, number[]>();
  for (let agency = 0; agency < capped.length; agency++) if ((capped[agency] as number) > cap) members.set(agency, []);
  if (members.size === 0) return capped;
  for (let i = 0; i < roster.size; i++) {
    if (creatorPayout[i] !== 0) members.get(roster.agency[i] as number)?.push(i);
  }
  for (const places of members.values()) {
    const weights = new Float64Array(places.length);
    for (let j = 0; j < places.length; j++) weights[j] = creatorPayout[places[j] as number] as number;
    const parts = largestRemainder(cap, weights);
    for (let j = 0; j < places.length; j++) creatorPayout[places[j] as number] = parts[j] as number;
  }
  return capped.map(fen => Math.min(fen, cap));
}
