import type { Grid } from '../../engine';
import type { ResultTable } from './tables';

/** Excel on the web passes 5 MB at once; a quarter is left for what is around the cells. */
const MOST_BYTES = 3.75 * 1024 * 1024;

const SAMPLED = 200;

/** About how many bytes cells are on the wire, by a sample of their rows. */
export function bytesOf(cells: Grid): number {
  const step = Math.max(1, Math.floor(cells.length / SAMPLED));
  const sample = cells.filter((_, row) => row % step === 0);
  const bytes = new TextEncoder().encode(JSON.stringify(sample)).length;
  return sample.length === 0 ? 0 : (bytes / sample.length) * cells.length;
}

/** Whether a roster, or a table of the result, is more than one call of a function carries. */
export function tooLargeForFormulas(roster: Grid, tables: readonly Pick<ResultTable, 'cells'>[]): boolean {
  return [roster, ...tables.map(({ cells }) => cells)].some(each => bytesOf(each) > MOST_BYTES);
}
