import type { ResultMatrix } from '../../functions/definition';
import type { Look } from '../../host';
import type { TableWords } from '../../locales';

/** So many rows tell how wide a column is. */
const SAMPLED = 300;

const POINTS_PER_UNIT = 5.6;
const NARROWEST = 56;
const WIDEST = 230;

/** A Chinese character is as wide as two of the others. */
function unitsOf(text: string): number {
  let units = 0;
  for (const each of text) units += each > '\u2e7f' ? 2 : 1.1;
  return units;
}

/** How the columns of a table look: amounts with their fen, counts without; headers take two lines. */
export function looksOf(cells: ResultMatrix, words: TableWords): readonly Look[] {
  const [titles = [], ...rows] = cells;
  const counts = new Set([words.incubated, words.counted, words.points, words.rank]);
  const sample = [...rows.slice(0, SAMPLED), ...rows.slice(-1)];
  return titles.map((title, column) => {
    const header = String(title);
    const numeric = sample.some(row => typeof row[column] === 'number');
    const word = header.split(' · ').at(-1) ?? header;
    const format = !numeric ? 'General' : counts.has(word) ? '#,##0' : '#,##0.00';
    const widest = Math.max(...sample.map(row => unitsOf(shown(row[column], format))), unitsOf(header) / 2 + 2);
    return { format, width: Math.min(WIDEST, Math.max(NARROWEST, Math.round(widest * POINTS_PER_UNIT + 12))) };
  });
}

function shown(cell: unknown, format: string): string {
  if (typeof cell !== 'number') return typeof cell === 'string' ? cell : '';
  // Thousands are told by a character each.
  const digits = cell.toFixed(format.endsWith('.00') ? 2 : 0);
  return digits + ','.repeat(Math.max(0, Math.floor((digits.length - 4) / 3)));
}
