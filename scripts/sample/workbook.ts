/** The workbook that the playground opens, as it stands in assets/sample-workbook.json. */
export type SampleCell = string | number | boolean | null;

export interface SampleStyle {
  readonly range: string;
  readonly bold?: boolean;
  readonly fill?: string;
  readonly color?: string;
  readonly size?: number;
  readonly wrap?: boolean;
  readonly numberFormat?: string;
}

export interface SampleSheet {
  readonly name: string;
  readonly cells: readonly (readonly SampleCell[])[];
  readonly columnWidths: readonly number[];
  /** Pixels, by row number; other rows are as high as the grid makes them. */
  readonly rowHeights?: Readonly<Record<string, number>>;
  readonly frozenRows: number;
  readonly styles: readonly SampleStyle[];
}

export interface SampleWorkbook {
  readonly name: string;
  readonly activeSheet: string;
  readonly names: readonly { readonly name: string; readonly formula: string }[];
  readonly sheets: readonly SampleSheet[];
}

export const HEADER_FILL = '#EAF1FB';
export const WARNING = '#A4262C';

/** Rows of cells, with a block laid over them from a cell on (row and column count from 0). */
export function overlay(
  cells: readonly (readonly SampleCell[])[],
  row: number,
  column: number,
  block: readonly (readonly SampleCell[])[],
): SampleCell[][] {
  const height = Math.max(cells.length, row + block.length);
  return Array.from({ length: height }, (_, r) => {
    const given = [...(cells[r] ?? [])];
    const laid = block[r - row] ?? [];
    while (given.length < column + laid.length) given.push(null);
    laid.forEach((cell, c) => (given[column + c] = cell));
    return given;
  });
}
