import { checkRoster, type Locale, type Policy, type Problem } from '../../engine';
import { named } from '../../functions/policy-view/named';
import { byPlace, locate } from '../../functions/locate';
import type { RosterPlace } from '../../host';
import { describeParts, loadProblemMessages } from '../../locales';
import type { CalculateStrings } from '../../locales/panels/calculate';
import { titlesOf } from './columns';
import { letters, type Reading } from './reading';

/** So many are shown; the others are counted. */
const SHOWN = 200;

/** More of one kind in one column than this are told as one: the column was filled or read wrongly as a whole. */
const ALIKE = 3;

/** Something wrong with a roster, in words. */
export interface FoundProblem {
  readonly problem: string;
  readonly remedy: string;
  /** The cell that it is about, counted from 0 on its sheet. */
  readonly cell?: { readonly row: number; readonly column: number; readonly address: string };
  /** So many more of the kind are further down in its column. */
  readonly more?: number;
}

export interface Checked {
  readonly count: number;
  readonly shown: readonly FoundProblem[];
  /** Figures of the policy that nobody has published, or that strict mode withholds: without them nothing can be computed, whatever the roster. */
  readonly gaps: number;
}

export interface Asked {
  readonly policy: Policy;
  readonly reading: Reading;
  /** The roster as it stands, its headers first. */
  readonly cells: readonly (readonly unknown[])[];
  readonly place: RosterPlace;
  readonly locale: Locale;
  readonly strings: CalculateStrings;
}

/** Everything that is wrong with a roster, in the order of the sheet; first what stands in no cell. */
export async function findProblems({ policy, reading, cells, place, locale, strings }: Asked): Promise<Checked> {
  const { problems, unlisted = 0 } = checkRoster(policy, reading.grid);
  const again = headersAgain(cells);
  const ofRoster = problems.filter(({ code, params }) => !isGap(code) && !('row' in params && again.has(params.row)));
  const gaps = problems.filter(({ code }) => isGap(code)).length;
  const count = ofRoster.length + unlisted + again.size;
  if (count === 0) return { count, shown: [], gaps };
  const messages = await loadProblemMessages(locale);
  const titles = titlesOf(cells[0] ?? []);
  const first = `${letters(place.column)}${String(place.row + 1)}`;
  const cellAt = (row: number, index: number): NonNullable<FoundProblem['cell']> => {
    const [down, across] = [place.row + row - 1, place.column + index];
    return { row: down, column: across, address: letters(across) + String(down + 1) };
  };
  const headers = [...again].map((row): FoundProblem => ({
    ...strings.headersAgain(row + place.row),
    cell: cellAt(row, 0),
  }));
  const others = alike(ofRoster.map(each => inRoster(each, reading, titles)).sort(byPlace))
    .slice(0, SHOWN)
    .map(([each, ...rest]): FoundProblem => {
      const parts = describeParts(locate(named(each, policy, locale), `${first}:${first}`), messages);
      const more = rest.length === 0 ? {} : { more: rest.length };
      if (!('row' in each.params) || !('index' in each.params)) return { ...parts, ...more };
      return { ...parts, ...more, cell: cellAt(each.params.row, each.params.index) };
    });
  return { count, shown: [...headers, ...others], gaps };
}

function isGap(code: Problem['code']): boolean {
  return code === 'policy.number_unknown' || code === 'policy.number_illustrative';
}

/** The rows, counted from 1, that repeat the headers: another list begins there, with no blank row between. */
function headersAgain([headers = [], ...rows]: readonly (readonly unknown[])[]): ReadonlySet<number> {
  const found = new Set<number>();
  rows.forEach((row, i) => {
    if (headers.every((header, column) => row[column] === header)) found.add(i + 2);
  });
  return found;
}

/** Those of one kind in one column together, where they are many. */
function alike(problems: readonly Problem[]): readonly (readonly [Problem, ...Problem[]])[] {
  const groups = new Map<string, [Problem, ...Problem[]]>();
  for (const each of problems) {
    const key = 'index' in each.params ? `${each.code} ${String(each.params.index)}` : '';
    const group = groups.get(key);
    if (group === undefined || key === '') groups.set(key === '' ? `alone ${String(groups.size)}` : key, [each]);
    else group.push(each);
  }
  return [...groups.values()].flatMap(group =>
    group.length > ALIKE ? [group] : group.map((each): [Problem] => [each]),
  );
}

/** A problem of a roster whose columns are chosen names the roster's own column and header. */
function inRoster(found: Problem, { columns }: Reading, titles: readonly string[]): Problem {
  if (columns === undefined || !('index' in found.params)) return found;
  const index = columns[found.params.index]?.index ?? found.params.index;
  return { ...found, params: { ...found.params, index, column: titles[index] ?? found.params.column } } as Problem;
}
