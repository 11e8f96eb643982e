import type { Findings } from '../findings';
import { problem } from '../problem';
import { cellPlace } from './columns';
import { nameKey } from './names';
import type { Roster } from './roster';
import { shownText } from './roster';

/** What a computation passes over without a word, though whoever keeps the roster may not mean it. */

/**
 * Rows that hold figures but name no agency: they count for nobody. Where the roster has binding dates, a row without one is that of a
 * creator whom nobody has bound.
 */
export function figuresWithoutAgency(roster: Roster, findings: Findings): void {
  const column = roster.places['agency'];
  if (column === undefined) return;
  const bound = roster.days['bound_on'];
  const figures = Object.values(roster.numbers).filter(each => each !== undefined);
  for (let i = 0; i < roster.size; i++) {
    if ((roster.agency[i] as number) >= 0 || bound?.[i] === 0) continue;
    if (figures.some(each => Math.abs(each[i] as number) > 0))
      findings.add(() => problem('roster.no_agency', cellPlace(roster, i, column)));
  }
}

/** Creators of one name, where nothing else tells them apart: a cap holds for each row by itself. */
export function repeatedNames(roster: Roster, counts: (place: number) => boolean, findings: Findings): void {
  const column = roster.places['creator'];
  if (column === undefined || roster.places['creator_id'] !== undefined) return;
  const firstRows = new Map<string, number>();
  for (let i = 0; i < roster.size; i++) {
    const name = counts(i) ? nameKey(shownText(roster, 'creator', i)) : '';
    if (name === '') continue;
    const first = firstRows.get(name);
    if (first === undefined) firstRows.set(name, roster.rows[i] as number);
    else findings.add(() => problem('roster.same_name', { ...cellPlace(roster, i, column), otherRow: first + 1 }));
  }
}
