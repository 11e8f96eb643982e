import type { Findings } from '../findings';
import { problem } from '../problem';
import { cellAt, cellPlace } from './columns';
import { idOf } from './ids';
import type { Roster } from './roster';

/**
 * Places, ascending, of the rows that share the hash of their id with another row: the only ones that can name a creator twice. Which
 * ids are the same is asked of these alone, for a set of a million texts costs more than everything else together.
 *
 * @param hashes by place, of 31 bits each (see ids.ts); 0 for a blank
 */
export function repeatedIds(hashes: Uint32Array): Int32Array {
  const size = hashes.length;
  const bits = Math.ceil(Math.log2(size + 1)) + 1;
  /** A place + 1 for each distinct hash, in the slot of its upper bits or the next free one. */
  const slots = new Int32Array(2 ** bits);
  const repeated = new Uint8Array(size);
  let count = 0;
  const mark = (i: number): void => {
    if (repeated[i] === 0) count++;
    repeated[i] = 1;
  };
  for (let i = 0; i < size; i++) {
    const hash = hashes[i] as number;
    if (hash === 0) continue;
    let slot = hash >>> (31 - bits);
    while (slots[slot] !== 0 && hashes[(slots[slot] as number) - 1] !== hash) slot = (slot + 1) & (slots.length - 1);
    if (slots[slot] === 0) slots[slot] = i + 1;
    else {
      mark((slots[slot] as number) - 1);
      mark(i);
    }
  }
  const places = new Int32Array(count);
  for (let i = 0, next = 0; next < count; i++) if (repeated[i] === 1) places[next++] = i;
  return places;
}

/**
 * A creator who is bound in two rows on the same day would be counted twice: both rows are named. Only creator ids tell creators
 * apart (nicknames need not), so a roster without that column is not checked.
 *
 * @param isBound whether the creator in a place is bound on the as-of day
 */
export function duplicateCreators(roster: Roster, isBound: (place: number) => boolean, findings: Findings): void {
  const column = roster.places['creator_id'];
  if (column === undefined) return;
  const firstRows = new Map<string, number>();
  for (const i of roster.repeated) {
    if (!isBound(i)) continue;
    const id = idOf(cellAt(roster, i, column));
    const first = firstRows.get(id);
    if (first === undefined) firstRows.set(id, roster.rows[i] as number);
    else {
      findings.add(() => problem('roster.duplicate_creator', { ...cellPlace(roster, i, column), otherRow: first + 1 }));
    }
  }
}
