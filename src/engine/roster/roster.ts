import type { AmountField } from '../policy/types';
import type { FieldId } from './fields';
import type { Grid } from './grid';
import type { Header } from './header';

export type LevelField = 'level_start' | 'level_end';
export type DayField = 'bound_on' | 'unbound_on' | 'enrolled_on';

/** A roster in columns: blank rows left out, each cell read once. Place `i` of every column is the creator in row `rows[i]` of the range. */
export interface Roster {
  readonly grid: Grid;
  readonly header: Header;
  readonly size: number;
  /** Row of the range (the header is 0). */
  readonly rows: Int32Array;
  /** Names by first appearance. */
  readonly agencies: readonly string[];
  /** Place in `agencies`; -1 where the creator has none. */
  readonly agency: Int32Array;
  /** Ordinals. */
  readonly levels: Readonly<Partial<Record<LevelField, Int16Array>>>;
  /** Integer fen. */
  readonly amounts: Readonly<Partial<Record<AmountField, Float64Array>>>;
  /** Serials; 0 where blank. */
  readonly days: Readonly<Partial<Record<DayField, Int32Array>>>;
  /** Hashes of the creators' ids (see ids.ts); 0 where blank. */
  readonly ids: Uint32Array | undefined;
  /** Columns that were found, also those that are read from the grid only when shown. */
  readonly places: Readonly<Partial<Record<FieldId, number>>>;
}

/** A name of the creator in place `i`: nickname, else id. */
export function creatorName(roster: Roster, i: number): string {
  return shownText(roster, 'creator', i) || shownText(roster, 'creator_id', i);
}

export function shownText(roster: Roster, field: FieldId, i: number): string {
  const column = roster.places[field];
  if (column === undefined) return '';
  const cell = roster.grid[roster.rows[i] as number]?.[column];
  return cell == null || typeof cell === 'object' ? '' : String(cell).trim();
}
