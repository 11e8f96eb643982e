import type { FieldId } from './fields';
import type { Grid } from './grid';
import type { Header } from './header';
import type { NameTable } from './names';

type ByField<C> = Readonly<Partial<Record<FieldId, C>>>;

/** Texts as places in a table: two are the same if they look the same (see nameKey). */
export interface TextColumn {
  readonly table: NameTable;
  readonly places: Int32Array;
}

/** A roster in columns: blank rows left out, each cell read once. Place `i` of every column is the creator in row `rows[i]` of the range. */
export interface Roster {
  readonly grid: Grid;
  readonly header: Header;
  readonly size: number;
  /** Row of the range (the header is 0). */
  readonly rows: Int32Array;
  /** Names by first appearance; one without a name for a policy that knows no agencies. */
  readonly agencies: readonly string[];
  /** Place in `agencies`; -1 where the creator has none. */
  readonly agency: Int32Array;
  /** Ordinals. */
  readonly levels: ByField<Int16Array>;
  /** Integers: fen of an amount, whole counts, millionths of a number. Blank: 0, of a number NaN. */
  readonly numbers: ByField<Float64Array>;
  /** Serials; 0 where blank. */
  readonly days: ByField<Int32Array>;
  /** Place -1 where blank. */
  readonly texts: ByField<TextColumn>;
  /** 1 for yes. */
  readonly truths: ByField<Uint8Array>;
  /** Places, ascending, of the rows whose creator's id may be that of another row (see duplicates.ts). */
  readonly repeated: Int32Array;
  /** Columns that were found, also those that are read from the grid only when shown. */
  readonly places: ByField<number>;
}

/** A name of the creator in place `i`: nickname, else id. */
export function creatorName(roster: Roster, i: number): string {
  return shownText(roster, 'creator', i) || shownText(roster, 'creator_id', i);
}

export function shownText(roster: Roster, field: FieldId, i: number): string {
  const column = roster.places[field];
  if (column === undefined) return '';
  const cell = (roster.grid[roster.rows[i] as number] as readonly unknown[])[column];
  return cell == null || typeof cell === 'object' ? '' : String(cell).trim();
}
