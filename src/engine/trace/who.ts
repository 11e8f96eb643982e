import type { Statement } from '../evaluate/statement';
import { isBlank } from '../roster/grid';
import { creatorName } from '../roster/roster';
import type { Input, Subject } from './step';

/** Whose payout is explained: an agency, or, where the policy pays creators, one of them; by place. */
export interface Who {
  readonly entity: 'agency' | 'creator';
  readonly place: number;
}

/** The creators whose rows make up the payout. */
export function membersOf({ roster }: Statement, { entity, place }: Who): readonly number[] {
  if (entity === 'creator') return [place];
  const members: number[] = [];
  for (let i = 0; i < roster.size; i++) if (roster.agency[i] === place) members.push(i);
  return members;
}

export function creatorSubject({ roster }: Statement, i: number): Subject {
  return { kind: 'creator', name: creatorName(roster, i), row: (roster.rows[i] as number) + 1 };
}

export function subjectOf(statement: Statement, { entity, place }: Who): Subject {
  if (entity === 'creator') return creatorSubject(statement, place);
  return { kind: 'agency', name: statement.roster.agencies[place] ?? '' };
}

/** The cells of a creator's row in some columns, as the sheet holds them. */
export function cellsOf({ roster }: Statement, i: number, fields: readonly string[]): readonly Input[] {
  return [...new Set(fields)].flatMap((field): Input[] => {
    const column = roster.places[field];
    if (column === undefined) return [];
    const row = roster.rows[i] as number;
    const cell = roster.grid[row]?.[column];
    const text = isBlank(cell) ? '' : String(cell).trim();
    return [{ kind: 'cell', field, header: roster.header.titles[column] ?? '', row: row + 1, text }];
  });
}
