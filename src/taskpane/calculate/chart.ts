import type { SheetPlan, PlanCell } from '../../host';
import type { TableWords } from '../../locales';
import { letters } from './reading';
import type { ResultTable } from './tables';

/** So many bars can be told apart. */
const BARS = 20;

/** The chart's height, in rows. */
const HEIGHT = 16;

interface Asked {
  readonly table: ResultTable | undefined;
  /** Where the table begins. */
  readonly column: number;
  readonly headRow: number;
  /** The first free row below the card. */
  readonly top: number;
  readonly asValues: boolean;
  readonly words: TableWords;
  /** @param most so many of more are drawn */
  readonly title: (most: number | undefined) => string;
}

/** The chart, and below it the list that it draws: all there are, or those who are paid most; the largest first, each tied to its cells in the table. */
export function chartOf({
  table,
  column,
  headRow,
  top,
  asValues,
  words,
  title,
}: Asked): Pick<SheetPlan, 'list' | 'chart'> {
  const at = { row: top + HEIGHT + 1, column: 0 };
  const [titles = [], ...rows] = table?.cells ?? [];
  const payout = titles.indexOf(words.totalPayout);
  const named = table?.id === 'agency' ? 0 : Math.max(0, titles.indexOf(words.creator));
  const all = rows
    .slice(0, -1)
    .map((cells, index) => ({ name: cells[named], amount: cells[payout], index }))
    .filter(({ amount }) => typeof amount === 'number')
    .sort((a, b) => Number(b.amount) - Number(a.amount));
  const drawn = all.slice(0, BARS);
  if (drawn.every(({ amount }) => amount === 0)) return { list: { at, cells: [] }, chart: undefined };
  const cell = (of: number, index: number, value: unknown): PlanCell =>
    asValues ? (value as string | number) : { formula: `=${letters(column + of)}${String(headRow + 2 + index)}` };
  const cells = [
    [String(titles[named]), words.totalPayout],
    ...drawn.map(({ name, amount, index }) => [cell(named, index, name), cell(payout, index, amount)]),
  ];
  return {
    list: { at, cells },
    chart: {
      title: title(all.length > BARS ? BARS : undefined),
      source: { ...at, rows: cells.length, columns: 2 },
      over: { row: top, column: 0, rows: HEIGHT, columns: 2 },
    },
  };
}
