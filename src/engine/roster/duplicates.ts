import type { Problem } from '../problem';
import { problem } from '../problem';
import { cellPlace } from './columns';
import { nameOf } from './grid';
import type { Roster } from './roster';

/**
 * A creator who is bound in two rows on the same day would be counted twice: both rows are named. Only creator ids tell creators
 * apart (nicknames need not), so a roster without that column is not checked.
 *
 * @param isBound whether the creator in a place is bound on the as-of day
 */
export function duplicateCreators(roster: Roster, isBound: (i: number) => boolean): Problem[] {
  const column = roster.places.creator_id;
  if (column === undefined) return [];
  const seen = new Set<unknown>();
  for (let i = 0; i < roster.size; i++) {
    if (!isBound(i)) continue;
    const id = idAt(roster, i, column);
    if (id === '') continue;
    const { size } = seen;
    seen.add(id);
    if (seen.size === size) return named(roster, isBound, column);
  }
  return [];
}

/** The slow way, taken once there is a duplicate: which rows share an id. */
function named(roster: Roster, isBound: (i: number) => boolean, column: number): Problem[] {
  const firstRows = new Map<unknown, number>();
  const problems: Problem[] = [];
  for (let i = 0; i < roster.size; i++) {
    const id = idAt(roster, i, column);
    if (id === '' || !isBound(i)) continue;
    const first = firstRows.get(id);
    if (first === undefined) firstRows.set(id, i);
    else {
      const place = cellPlace(roster, i, column);
      problems.push(problem('roster.duplicate_creator', { ...place, otherRow: (roster.rows[first] as number) + 1 }));
    }
  }
  return problems;
}

function idAt(roster: Roster, i: number, column: number): string {
  const cell = (roster.grid[roster.rows[i] as number] as readonly unknown[])[column];
  return nameOf(cell) ?? '';
}
