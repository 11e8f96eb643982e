import type { Grid, Policy } from '../../engine';
import type { RosterPlace } from '../../host';
import { isOtherwise, projected, readColumns, type Chosen, type ReadColumn } from './columns';

/** A roster's cells, as they are computed with. */
export interface Reading {
  readonly grid: Grid;
  /** The columns of `grid`, where the user has them read otherwise than functions would. */
  readonly columns: readonly ReadColumn[] | undefined;
}

export function readingOf(policy: Policy, cells: readonly (readonly unknown[])[], chosen: Chosen): Reading {
  const [headers = []] = cells;
  if (!isOtherwise(policy, headers, chosen)) return { grid: cells, columns: undefined };
  const columns = readColumns(policy, headers, chosen);
  return { grid: projected(cells, columns), columns };
}

/** The address of a roster for a formula on another sheet: absolute, so that no one moves it by copying. */
export function absolute({ sheet, row, column, rows, columns }: RosterPlace): string {
  return `${quoted(sheet)}!${areaText(row, column, rows, columns)}`;
}

export function quoted(sheet: string): string {
  return `'${sheet.replaceAll("'", "''")}'`;
}

export function areaText(row: number, column: number, rows: number, columns: number): string {
  const first = `$${letters(column)}$${String(row + 1)}`;
  return rows === 1 && columns === 1 ? first : `${first}:$${letters(column + columns - 1)}$${String(row + rows)}`;
}

export function letters(column: number): string {
  const last = String.fromCharCode(65 + (column % 26));
  return column < 26 ? last : letters(Math.floor(column / 26) - 1) + last;
}
