import type { Findings } from '../findings';
import type { CellPlace } from '../problem';
import { problem } from '../problem';
import type { CellFault } from './cells';
import type { Grid } from './grid';
import { cellText, isBlank, nameOf } from './grid';
import type { Header } from './header';
import type { LevelScale } from './level-scale';
import { idHash } from './ids';
import type { NameTable } from './names';

/** The range that columns are read from: `rows` lists its rows that are not blank, `findings` takes every bad cell. */
export interface Source {
  readonly grid: Grid;
  readonly header: Header;
  readonly rows: Int32Array;
  readonly findings: Findings;
}

/** Reads the cells of the kept rows [from, to) into its column. */
export type ColumnReader = (from: number, to: number) => void;

type NumericColumn = Float64Array | Int32Array | Int16Array | Uint8Array;

/** Names to places in a table; a 0 is a blank, as some platforms hand it over. */
export function nameColumn(source: Source, place: number, table: NameTable, column: Int32Array): ColumnReader {
  return (from, to) => {
    for (let i = from; i < to; i++) {
      const cell = cellAt(source, i, place);
      const found = cell === 0 ? -1 : table.place(cell);
      if (found === -2) complainOfName(source, i, place);
      column[i] = found;
    }
  };
}

/** Levels to ordinals. A blank level is a problem of its own: to take it for the lowest would count the creator as incubated. */
export function levelColumn(source: Source, place: number, scale: LevelScale, column: Int16Array): ColumnReader {
  const { first, last } = scale;
  return (from, to) => {
    for (let i = from; i < to; i++) {
      const cell = cellAt(source, i, place);
      const ordinal = scale.ordinal(cell);
      column[i] = ordinal;
      if (ordinal >= 0) continue;
      if (typeof cell === 'object' && cell !== null) complain(source, 'roster.error_cell', i, place);
      else {
        const code = isBlank(cell) ? 'roster.missing_level' : 'roster.bad_level';
        source.findings.add(() => problem(code, { ...cellPlace(source, i, place), first, last }));
      }
    }
  };
}

/** Amounts to fen or days to serials. */
export function numericColumn(
  source: Source,
  place: number,
  read: (cell: unknown) => number | CellFault,
  column: NumericColumn,
): ColumnReader {
  return (from, to) => {
    for (let i = from; i < to; i++) {
      const value = read(cellAt(source, i, place));
      if (typeof value === 'number') column[i] = value;
      else complain(source, value, i, place);
    }
  };
}

/** Ids to hashes; 0 for a blank. */
export function idColumn(source: Source, place: number, column: Uint32Array): ColumnReader {
  return (from, to) => {
    for (let i = from; i < to; i++) {
      const hash = idHash(cellAt(source, i, place));
      if (hash === undefined) complainOfName(source, i, place);
      else column[i] = hash;
    }
  };
}

/** Names that are only shown: looked at for errors, read when they are shown. */
export function shownColumn(source: Source, place: number): ColumnReader {
  return (from, to) => {
    for (let i = from; i < to; i++)
      if (nameOf(cellAt(source, i, place)) === undefined) complainOfName(source, i, place);
  };
}

/** Where the cell in column `index` of kept row `i` stands, as messages name it. */
export function cellPlace(source: Pick<Source, 'grid' | 'header' | 'rows'>, i: number, index: number): CellPlace {
  const row = (source.rows[i] as number) + 1;
  const column = source.header.titles[index] as string;
  return { row, index, column, value: cellText(cellAt(source, i, index)) };
}

export function cellAt(source: Pick<Source, 'grid' | 'rows'>, i: number, place: number): unknown {
  return (source.grid[source.rows[i] as number] as readonly unknown[])[place];
}

function complainOfName(source: Source, i: number, place: number): void {
  complain(source, typeof cellAt(source, i, place) === 'object' ? 'roster.error_cell' : 'roster.bad_name', i, place);
}

function complain(source: Source, code: CellFault, i: number, place: number): void {
  source.findings.add(() => problem(code, cellPlace(source, i, place)));
}
