import type { CellValue } from './port';

export interface ChartSeries {
  readonly name: string;
  /** `null` where the cell holds no number. */
  readonly values: readonly (number | null)[];
}

/** What a chart shows, read from its cells as Excel reads them. */
export interface ChartData {
  readonly categories: readonly string[];
  readonly series: readonly ChartSeries[];
  /** The number format of the first value. */
  readonly format: string;
}

export interface ChartCells {
  readonly values: readonly (readonly CellValue[])[];
  /** As shown, for the categories. */
  readonly texts: readonly (readonly CellValue[])[];
  readonly formats: readonly (readonly CellValue[])[];
}

function transpose<T>(grid: readonly (readonly T[])[]): T[][] {
  return (grid[0] ?? []).map((_, col) => grid.map(row => row[col] as T));
}

function isText(value: CellValue | undefined): boolean {
  return typeof value === 'string' && value !== '';
}

/** `Auto` goes by the shape, as in Excel: what there is more of are the points. */
export function resolveSeriesBy(wanted: unknown, rows: number, cols: number): 'Columns' | 'Rows' | undefined {
  if (wanted === 'Columns' || wanted === 'Rows') {
    return wanted;
  }
  const auto = wanted === undefined || wanted === null || wanted === 'Auto';
  return auto ? (cols > rows ? 'Rows' : 'Columns') : undefined;
}

/**
 * Columns are series; their first row names them if it holds texts above numbers, and the first column holds the categories if it
 * holds texts or has a blank corner.
 */
export function chartData(cells: ChartCells, seriesBy: 'Columns' | 'Rows'): ChartData {
  const turn = <T>(grid: readonly (readonly T[])[]): readonly (readonly T[])[] =>
    seriesBy === 'Columns' ? grid : transpose(grid);
  const [values, texts, formats] = [turn(cells.values), turn(cells.texts), turn(cells.formats)];
  const [top = [], ...below] = values;
  const named = below.length > 0 && top.slice(top.length > 1 ? 1 : 0).some(isText);
  const body = named ? below : values;
  const first = named ? 1 : 0;
  const labelled = top.length > 1 && (body.some(row => isText(row[0])) || (named && (top[0] ?? '') === ''));
  const from = labelled ? 1 : 0;
  const series = top.slice(from).map((header, index) => ({
    name: named ? String(header ?? '') : '',
    values: body.map(row => {
      const value = row[from + index];
      return typeof value === 'number' ? value : null;
    }),
  }));
  return {
    categories: body.map((_, index) => (labelled ? String(texts[first + index]?.[0] ?? '') : String(index + 1))),
    series,
    format: String(formats[first]?.[from] ?? 'General'),
  };
}
