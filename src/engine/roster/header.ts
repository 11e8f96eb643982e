import type { Outcome } from '../outcome';
import { fail, succeed } from '../outcome';
import { shown } from '../policy/reader';
import { problem } from '../problem';
import type { Dictionary, FieldId } from './fields';
import { builtInDictionary } from './fields';
import type { Grid } from './grid';
import { cellText, isBlank, isErrorCell, isRow } from './grid';

/** Which column holds which field; a field that several columns could hold keeps them all. */
export interface Header {
  readonly titles: readonly string[];
  readonly columns: ReadonlyMap<FieldId, readonly number[]>;
}

/**
 * Where the headers stand in a block of cells: the first of its first rows with at least two headers that are known, counted from 0.
 * For hosts that help to select; functions ask for the headers in the first row.
 */
export function headerRow(grid: Grid, { fieldOf }: Dictionary = builtInDictionary): number | undefined {
  const known = (cell: unknown): boolean => typeof cell === 'string' && fieldOf(cell) !== undefined;
  const found = grid.slice(0, 20).findIndex(row => row.filter(known).length >= 2);
  return found < 0 ? undefined : found;
}

export function readHeader(grid: Grid, dictionary: Dictionary): Outcome<Header> {
  const found = isRow(grid) ? (grid[0] ?? []) : grid;
  if (!isRow(found)) return fail(notARange(found));
  const first: readonly unknown[] = found;
  if (grid.length <= 1 && first.length <= 1) {
    if (isErrorCell(first[0]))
      return fail(problem('argument.error_cell', { name: 'roster', value: cellText(first[0]) }));
    return fail(first.every(isBlank) ? problem('roster.empty', {}) : problem('roster.single_cell', {}));
  }
  if (grid.every(row => isRow(row) && row.every(isBlank))) return fail(problem('roster.empty', {}));
  const titles = first.map(cellText);
  const columns = new Map<FieldId, number[]>();
  first.forEach((cell, index) => {
    const field = typeof cell === 'string' ? dictionary.fieldOf(cell) : undefined;
    if (field === undefined) return;
    const places = columns.get(field);
    if (places === undefined) columns.set(field, [index]);
    else places.push(index);
  });
  if (columns.size === 0) return fail(problem('roster.no_header', { found: filled(titles) }));
  return succeed({ titles, columns });
}

export function notARange(found: unknown) {
  return problem('roster.not_a_range', { found: shown(found) });
}

/** The one column of a field; undefined where there is none; two that could both be it are an error, never a guess. */
export function columnOf(header: Header, field: FieldId): Outcome<number | undefined> {
  const [first, second] = header.columns.get(field) ?? [];
  if (first === undefined || second === undefined) return succeed(first);
  return fail(
    problem('roster.ambiguous_column', {
      field,
      first: labelled(header, first),
      second: labelled(header, second),
    }),
  );
}

export function missingColumn(header: Header, field: FieldId, { aliases }: Dictionary) {
  return problem('roster.missing_column', { field, aliases: aliases(field), found: filled(header.titles) });
}

function labelled(header: Header, index: number): string {
  return `${header.titles[index] as string} (#${index + 1})`;
}

function filled(titles: readonly string[]): readonly string[] {
  return titles.filter(title => title !== '');
}
