import type { Policy, Statement } from '../../engine';
import { nameKey } from '../../engine';
import { fullId } from '../../policies';
import { sumOf } from '../tables';

/** One of two policies that are compared, applied to the roster. */
export interface Side {
  /** What tells it from the other. */
  readonly name: string;
  readonly statement: Statement;
}

/** By version; where both have the same, by full id; else by the names of the parameters. */
export function sideNames(a: Policy, b: Policy): readonly [a: string, b: string] {
  if (a.version !== b.version) return [a.version, b.version];
  const [first, second] = [fullId(a), fullId(b)];
  return first === second ? [`${a.version} (a)`, `${b.version} (b)`] : [first, second];
}

/** What a side pays in fen: to one agency or to all, on one track or on all. What it does not know gets nothing. */
export function paidBy({ statement }: Side, agency: string | undefined, track: string | undefined): number {
  const payout = track === undefined ? statement.payout : resultOf(statement, track)?.payout;
  if (payout === undefined) return 0;
  return agency === undefined ? sumOf(payout) : (payout[placeOf(statement, agency)] ?? 0);
}

export function hasTrack({ statement }: Side, track: string): boolean {
  return resultOf(statement, track) !== undefined;
}

function resultOf({ tracks }: Statement, id: string): Statement['tracks'][number] | undefined {
  return tracks.find(({ track }) => track.id === id);
}

const placesByKey = new WeakMap<Statement, ReadonlyMap<string, number>>();

/** Both read the same rows, but each those that it asks for: an agency may stand elsewhere, or not at all. */
export function placeOf(statement: Statement, agency: string): number {
  const known = placesByKey.get(statement);
  const places = known ?? new Map(statement.roster.agencies.map((name, place) => [nameKey(name), place]));
  if (known === undefined) placesByKey.set(statement, places);
  return places.get(nameKey(agency)) ?? -1;
}
