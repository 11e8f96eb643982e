import type { ResultMatrix } from '../../functions/definition';
import type { SheetPlan, PlanCell } from '../../host';
import type { TableWords } from '../../locales';
import { letters } from './reading';
import { FIRST_COLUMN, HEAD_ROW, SPARE_ROWS } from './side-by-side';
import type { ResultTable } from './tables';

/** So many bars can be told apart. */
const BARS = 20;

/** The chart's height, in rows. */
const HEIGHT = 16;

/** What a chart draws of a table: the column with the names, the one with the amounts, and of more than it can draw, which. */
export interface Bars {
  readonly named: number;
  readonly amount: number;
  /** Those for which it is the largest are drawn. */
  readonly weight: (amount: number) => number;
}

interface Asked {
  /** Of the first table. */
  readonly cells: ResultMatrix;
  readonly bars: Bars;
  /** The first free row below the card. */
  readonly top: number;
  readonly asValues: boolean;
  /** @param most so many of more are drawn */
  readonly title: (most: number | undefined) => string;
  /** What the line is called that says how much has no bar. */
  readonly others: string;
}

/** Those who are paid most. */
export function paidMost(table: ResultTable | undefined, words: TableWords): Bars {
  const titles = table?.cells[0] ?? [];
  const named = table?.id === 'agency' ? 0 : Math.max(0, titles.indexOf(words.creator));
  return { named, amount: titles.indexOf(words.totalPayout), weight: amount => amount };
}

/**
 * The chart, and below it the list that it draws: all there are, or those that weigh most; the largest first. Each amount is looked up in the
 * table by the name beside it, for rows move as the roster changes: where the table has no such name, or is an error, #N/A is no bar. What
 * those earn who have no bar, as they came to the roster later or are too many, stands in a line below.
 */
export function chartOf({
  cells: drawnFrom,
  bars,
  top,
  asValues,
  title,
  others,
}: Asked): Pick<SheetPlan, 'list' | 'chart'> {
  const at = { row: top + HEIGHT + 1, column: 0 };
  const [titles = [], ...rows] = drawnFrom;
  const { named, amount: amounts, weight } = bars;
  const all = rows.slice(0, -1).flatMap((cells, index) => {
    const amount = cells[amounts];
    return typeof amount === 'number' ? [{ name: cells[named], amount, index }] : [];
  });
  const heaviest = [...all].sort((a, b) => weight(b.amount) - weight(a.amount)).slice(0, BARS);
  const drawn = heaviest.sort((a, b) => b.amount - a.amount);
  if (drawn.every(({ amount }) => amount === 0)) return { list: { at, cells: [] }, chart: undefined };
  const column = (of: number): string => {
    const letter = letters(FIRST_COLUMN + of);
    return `$${letter}$${String(HEAD_ROW + 2)}:$${letter}$${String(HEAD_ROW + 1 + rows.length + SPARE_ROWS)}`;
  };
  const isFound = findable(all.map(({ name }) => name));
  const tied = ({ name, amount, index }: (typeof all)[number], place: number): readonly PlanCell[] => {
    if (asValues) return [name as string | number, amount];
    const own = (of: number): PlanCell => ({
      formula: `=${letters(FIRST_COLUMN + of)}${String(HEAD_ROW + 2 + index)}`,
    });
    if (!isFound(name)) return [own(named), own(amounts)];
    const beside = `A${String(at.row + 2 + place)}`;
    return [String(name), { formula: `=INDEX(${column(amounts)},MATCH(${beside},${column(named)},0))` }];
  };
  const cells = [[String(titles[named]), String(titles[amounts])], ...drawn.map(tied)];
  const listed = `B${String(at.row + 2)}:B${String(at.row + 1 + drawn.length)}`;
  // The table's last row is the total of those above it.
  const rest: PlanCell = { formula: `=ROUND(SUM(${column(amounts)})/2-SUM(${listed}),2)` };
  return {
    list: { at, cells: [...cells, [others, rest]] },
    chart: {
      title: title(all.length > BARS ? BARS : undefined),
      source: { ...at, rows: cells.length, columns: 2 },
      over: { row: top, column: 0, rows: HEIGHT, columns: 2 },
    },
  };
}

/** Tells the names that MATCH finds and takes for no other: without its wildcards, not too long, and each once, whatever the case. */
function findable(names: readonly unknown[]): (name: unknown) => boolean {
  const times = new Map<string, number>();
  for (const name of names) {
    const key = String(name).toLowerCase();
    times.set(key, (times.get(key) ?? 0) + 1);
  }
  return name =>
    typeof name === 'string' && name.length <= 255 && !/[*?~]/.test(name) && times.get(name.toLowerCase()) === 1;
}
