import type { Locale } from '../../engine';
import type { ResultMatrix } from '../../functions/definition';
import type { Block, PlanCell, RosterPlace } from '../../host';
import { tableWords } from '../../locales';
import { looksOf } from './looks';
import { absolute, areaText, type Reading } from './reading';

/** The card stands in the first two columns; the tables stand side by side right of it, so that each can grow downward. */
export const FIRST_COLUMN = 3;
export const HEAD_ROW = 1;
export const CARD_ROW = 2;

/** So many more rows may be added among a roster whose columns are chosen before its copy is too short. */
export const SPARE_ROWS = 1000;

/** A table: what it is called, the formula that gives it, and what it gives now. */
export interface Beside {
  readonly title: string;
  readonly formula: (roster: string) => string;
  readonly cells: ResultMatrix;
}

export interface Layout {
  readonly tables: readonly Beside[];
  readonly place: RosterPlace;
  readonly reading: Reading;
  /** More than one call carries: values in place of formulas. */
  readonly asValues: boolean;
  readonly locale: Locale;
  /** What the copy of a roster is called whose columns are chosen. */
  readonly copy: string;
}

/** The tables one beside the other, and what their formulas read where that is not the roster itself. */
export function sideBySide(layout: Layout): readonly Block[] {
  const { tables } = layout;
  const columns: number[] = [];
  let next = FIRST_COLUMN;
  for (const { cells } of tables) {
    columns.push(next);
    next += (cells[0]?.length ?? 0) + 1;
  }
  const roster = rosterFor(layout, next);
  const blocks = tables.map((table, i) => blockOf(table, columns[i] ?? FIRST_COLUMN, roster.address, layout));
  return roster.block === undefined ? blocks : [...blocks, roster.block];
}

function blockOf({ title, cells, formula }: Beside, column: number, roster: string, layout: Layout): Block {
  const { asValues, locale } = layout;
  const at = { row: HEAD_ROW, column };
  return {
    title,
    pieces: [{ at, cells: asValues ? cells.map(plain) : [[{ formula: formula(roster) }]] }],
    area: { ...at, rows: cells.length, columns: cells[0]?.length ?? 0 },
    looks: looksOf(cells, tableWords[locale]),
  };
}

function plain(row: ResultMatrix[number]): readonly PlanCell[] {
  return row.map(cell => (typeof cell === 'object' ? '' : cell));
}

/**
 * What the formulas read: the roster itself; or, where its columns are chosen, a live copy under the headers that functions know. The copy
 * is a formula a column, so that rows added among the roster's come into it.
 */
function rosterFor({ place, reading, asValues, copy }: Layout, column: number): { address: string; block?: Block } {
  const { columns } = reading;
  if (columns === undefined || asValues) return { address: absolute(place) };
  const rows = place.rows + SPARE_ROWS;
  const source = (index: number): string =>
    absolute({ ...place, row: place.row + 1, rows: place.rows - 1, column: place.column + index, columns: 1 });
  const block: Block = {
    title: copy,
    pieces: [
      {
        at: { row: HEAD_ROW, column },
        cells: [
          columns.map(({ header }) => header),
          columns.map(({ index }) => ({ formula: `=IF(${source(index)}="","",${source(index)})` })),
        ],
      },
    ],
    area: { row: HEAD_ROW, column, rows: place.rows, columns: columns.length },
    looks: columns.map(() => ({ format: 'General', width: 84 })),
  };
  return { address: areaText(HEAD_ROW, column, rows, columns.length), block };
}
