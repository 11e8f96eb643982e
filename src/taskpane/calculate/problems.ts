import { checkRoster, type Locale, type Policy, type Problem } from '../../engine';
import { named } from '../../functions/policy-view/named';
import { byPlace, locate } from '../../functions/locate';
import type { RosterPlace } from '../../host';
import { describeParts, loadProblemMessages } from '../../locales';
import { titlesOf } from './columns';
import { letters, type Reading } from './reading';

/** So many are shown; the others are counted. */
const SHOWN = 200;

/** Something wrong with a roster, in words. */
export interface FoundProblem {
  readonly problem: string;
  readonly remedy: string;
  /** The cell that it is about, counted from 0 on its sheet. */
  readonly cell?: { readonly row: number; readonly column: number; readonly address: string };
}

export interface Checked {
  readonly count: number;
  readonly shown: readonly FoundProblem[];
}

/** Everything that is wrong with a roster, in the order of the sheet; first what stands in no cell. */
export async function findProblems(
  policy: Policy,
  reading: Reading,
  headers: readonly unknown[],
  place: RosterPlace,
  locale: Locale,
): Promise<Checked> {
  const { problems, unlisted = 0 } = checkRoster(policy, reading.grid);
  if (problems.length === 0) return { count: 0, shown: [] };
  const messages = await loadProblemMessages(locale);
  const titles = titlesOf(headers);
  const origin = `${letters(place.column)}${String(place.row + 1)}:${letters(place.column)}${String(place.row + 1)}`;
  const shown = problems
    .map(each => inRoster(each, reading, titles))
    .sort(byPlace)
    .slice(0, SHOWN)
    .map(each => {
      const located = locate(named(each, policy, locale), origin);
      const parts = describeParts(located, messages);
      if (!('row' in each.params) || !('index' in each.params)) return parts;
      const [row, column] = [place.row + each.params.row - 1, place.column + each.params.index];
      return { ...parts, cell: { row, column, address: letters(column) + String(row + 1) } };
    });
  return { count: problems.length + unlisted, shown };
}

/** A problem of a roster whose columns are chosen names the roster's own column and header. */
function inRoster(found: Problem, { columns }: Reading, titles: readonly string[]): Problem {
  if (columns === undefined || !('index' in found.params)) return found;
  const index = columns[found.params.index]?.index ?? found.params.index;
  return { ...found, params: { ...found.params, index, column: titles[index] ?? found.params.column } } as Problem;
}
