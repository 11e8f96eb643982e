import type { Findings } from '../findings';
import { problem } from '../problem';
import { cellPlace } from './columns';
import { idOf } from './ids';
import type { Roster } from './roster';

/**
 * A creator who is bound in two rows on the same day would be counted twice: both rows are named. Only creator ids tell creators
 * apart (nicknames need not), so a roster without that column is not checked.
 *
 * A set of a million texts costs more than everything else together. So the ids' hashes mark bits; only rows whose bit was marked
 * before, and those that share it, are compared as texts.
 *
 * @param bound by place: 1 if the creator is bound on the as-of day
 */
export function duplicateCreators(roster: Roster, bound: Uint8Array, findings: Findings): void {
  const { ids, size } = roster;
  if (ids === undefined) return;
  const bits = bitsFor(size);
  const once = new Uint32Array(2 ** (bits - 5));
  const again = new Uint32Array(2 ** (bits - 5));
  let anyAgain = false;
  for (let i = 0; i < size; i++) {
    if (bound[i] === 0 || ids[i] === 0) continue;
    const hash = (ids[i] as number) >>> (31 - bits);
    const mark = 1 << (hash & 31);
    if (((once[hash >>> 5] as number) & mark) === 0) once[hash >>> 5] = (once[hash >>> 5] as number) | mark;
    else {
      again[hash >>> 5] = (again[hash >>> 5] as number) | mark;
      anyAgain = true;
    }
  }
  if (!anyAgain) return;
  compare(roster, findings, i => {
    const hash = (ids[i] as number) >>> (31 - bits);
    return bound[i] === 1 && ids[i] !== 0 && ((again[hash >>> 5] as number) & (1 << (hash & 31))) !== 0;
  });
}

/** About 32 bits an id: few rows share one by chance. */
function bitsFor(size: number): number {
  return Math.min(Math.max(Math.ceil(Math.log2(size + 1)) + 5, 8), 27);
}

function compare(roster: Roster, findings: Findings, suspect: (i: number) => boolean): void {
  const column = roster.places['creator_id'] as number;
  const firstRows = new Map<string, number>();
  for (let i = 0; i < roster.size; i++) {
    if (!suspect(i)) continue;
    const id = idOf((roster.grid[roster.rows[i] as number] as readonly unknown[])[column]);
    const first = firstRows.get(id);
    if (first === undefined) firstRows.set(id, i);
    else {
      const otherRow = (roster.rows[first] as number) + 1;
      findings.add(() => problem('roster.duplicate_creator', { ...cellPlace(roster, i, column), otherRow }));
    }
  }
}
