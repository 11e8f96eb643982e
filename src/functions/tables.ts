import type { ResultCell, ResultMatrix } from './definition';

/** A column of a spilled table: its title, the cell of each row, and what stands in the total row. */
export interface Column<R> {
  readonly title: string;
  readonly cell: (row: R) => ResultCell;
  readonly total?: ResultCell;
}

/** A header row, a row for each item and, if asked for, a total row. */
export function table<R>(columns: readonly Column<R>[], rows: readonly R[], { withTotal = false } = {}): ResultMatrix {
  const body = rows.map(row => columns.map(column => column.cell(row)));
  const total = columns.map(column => column.total ?? '');
  return [columns.map(column => column.title), ...body, ...(withTotal ? [total] : [])];
}

export function sumOf(values: Float64Array): number {
  return values.reduce((sum, value) => sum + value, 0);
}
