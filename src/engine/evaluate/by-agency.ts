import type { Roster } from '../roster/roster';

/** An order of creators in which those of an agency stand together: those of agency `a` from `starts[a]` to `starts[a + 1]`. */
export interface ByAgency {
  readonly starts: Int32Array;
  /** Of each creator in turn, the place in that order. */
  readonly order: Int32Array;
}

/**
 * Orders creators by agency, those of one agency as they stand in the roster (a counting sort).
 *
 * @param places of the creators, in the roster's order
 */
export function orderByAgency({ agency, agencies }: Roster, places: Int32Array): ByAgency {
  const starts = new Int32Array(agencies.length + 1);
  const order = new Int32Array(places.length);
  for (let j = 0; j < places.length; j++) {
    const next = (agency[places[j] as number] as number) + 1;
    order[j] = starts[next] as number;
    starts[next] = (starts[next] as number) + 1;
  }
  for (let a = 1; a < starts.length; a++) starts[a] = (starts[a] as number) + (starts[a - 1] as number);
  for (let j = 0; j < places.length; j++) {
    const a = agency[places[j] as number] as number;
    order[j] = (order[j] as number) + (starts[a] as number);
  }
  return { starts, order };
}
