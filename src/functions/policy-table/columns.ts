import type { Grid, Locale } from '../../engine';
import { nameKey } from '../../engine';
import { wordsOfPolicies } from '../policy-view/view';

/** The columns of a policy table, in their order. `other…` hold what a text says in the other language. */
export const COLUMNS = [
  'section',
  'item',
  'value',
  'status',
  'source',
  'on',
  'note',
  'path',
  'otherValue',
  'otherNote',
] as const;
export type ColumnKey = (typeof COLUMNS)[number];

export const LOCALES = ['zh-CN', 'en-US'] as const satisfies readonly Locale[];

export function otherThan(locale: Locale): Locale {
  return locale === 'zh-CN' ? 'en-US' : 'zh-CN';
}

/** Where the columns of a table stand, and the language that it is written in. */
export interface Header {
  readonly row: number;
  readonly locale: Locale;
  readonly places: Readonly<Partial<Record<ColumnKey, number>>> & Readonly<Record<'value' | 'status' | 'path', number>>;
}

/** A header further down belongs to something else. */
const MOST_ROWS_ABOVE = 50;

/** The header row of a policy table, in either language and in any order of its columns. */
export function headerOf(grid: Grid): Header | undefined {
  for (let row = 0; row < Math.min(grid.length, MOST_ROWS_ABOVE); row++) {
    const cells = (grid[row] ?? []).map(cell => (typeof cell === 'string' ? nameKey(cell) : ''));
    for (const locale of LOCALES) {
      const places = placesIn(cells, locale);
      const { value, status, path } = places;
      if (value !== undefined && status !== undefined && path !== undefined)
        return {
          row,
          locale: writtenIn(grid, row, places) ?? locale,
          places: { ...placesIn(cells, otherThan(locale)), ...places, value, status, path },
        };
    }
  }
  return undefined;
}

/**
 * The language of the rows, by the names of their sections, else by their statuses: headers that somebody has changed to the other one do not
 * make Chinese of an English title. Undefined where as many speak for one as for the other.
 */
function writtenIn(grid: Grid, header: number, places: Partial<Record<ColumnKey, number>>): Locale | undefined {
  const words = (locale: Locale) => [wordsOfPolicies[locale].tableSection, wordsOfPolicies[locale].status];
  for (const [i, place] of [places.section, places.status].entries()) {
    const said = LOCALES.map(locale => {
      const known = new Set(Object.values(words(locale)[i] ?? {}).map(nameKey));
      const cells = place === undefined ? [] : grid.slice(header + 1).map(row => row[place]);
      return cells.filter(cell => typeof cell === 'string' && known.has(nameKey(cell))).length;
    });
    const [chinese = 0, english = 0] = said;
    if (chinese !== english) return chinese > english ? 'zh-CN' : 'en-US';
  }
  return undefined;
}

/** The places of a column that the header has more than once: nobody could tell which is meant. */
export function columnTwice(
  grid: Grid,
  { row, locale, places }: Header,
): { readonly first: number; readonly again: number } | undefined {
  const cells = (grid[row] ?? []).map(cell => (typeof cell === 'string' ? nameKey(cell) : ''));
  const { columns } = wordsOfPolicies[locale];
  for (const key of COLUMNS) {
    const first = places[key];
    const again = first === undefined ? -1 : cells.indexOf(nameKey(columns[key]), first + 1);
    if (first !== undefined && again >= 0) return { first, again };
  }
  return undefined;
}

function placesIn(cells: readonly string[], locale: Locale): Partial<Record<ColumnKey, number>> {
  const { columns } = wordsOfPolicies[locale];
  const found = COLUMNS.map((key): [ColumnKey, number] => [key, cells.indexOf(nameKey(columns[key]))]);
  return Object.fromEntries(found.filter(([, place]) => place >= 0));
}
