import type { Cited, Grid, Outcome, Policy, Status } from '../../../engine';
import { cellText, factsIn, fail, isBlank, levelPoints, problem, succeed } from '../../../engine';
import { isOmitted } from '../../../functions/arguments';
import { groundsOf } from '../../../functions/explain/figures';
import { quantityText } from '../../../functions/explain/view';
import { tableWords } from '../../../locales';
import type { Line, Story } from '../story';
import { basisFor, tellingOf, type Asked } from './asked';

interface Group {
  readonly level: string;
  readonly points: number;
  count: number;
}

/** Points of a single column of levels: how many there are of each, and what one earns. */
export function levelsStory(policy: Policy, column: Grid, asked: Asked): Outcome<Story> {
  const { args, context, strings } = asked;
  if (!isOmitted(args['agency'])) return fail(problem('argument.points_column_agency', {}));
  const total = levelPoints(policy, column);
  if (!total.ok) return total;
  const { view } = tellingOf(policy, asked);
  const figure = (value: number): string => quantityText({ value, unit: 'points' }, view);
  const facts = factsIn(policy.ranking?.points, 'ranking.points');
  const line = (text: string, about: readonly Cited[] = []): Line => {
    return { text, cut: false, grounds: groundsOf({ track: undefined, facts: about }, view) };
  };
  const groups = groupsOf(policy, column);
  const result = figure(total.value);
  return succeed({
    policy,
    basis: basisFor(policy, weakestOf(facts), context.locale),
    whose: context.rosterAddress ?? strings.levels,
    what: tableWords[context.locale].points,
    result,
    chapters: [
      {
        title: strings.levels,
        result,
        lead: [line(strings.levelsOnly, facts)],
        lines: [
          ...groups.map(({ level, points, count }) =>
            line(strings.levelPoints(level, count, figure(points), figure(points * count))),
          ),
          line(strings.levelsTotal(result)),
        ],
        next: [],
      },
    ],
    others: [],
  });
}

/** By what the cells say, best first. The first cell may be a header: by itself it is then no level. */
function groupsOf(policy: Policy, column: Grid): readonly Group[] {
  const groups = new Map<string, Group>();
  for (const [cell] of column) {
    if (isBlank(cell)) continue;
    const level = cellText(cell).trim();
    const known = groups.get(level);
    if (known !== undefined) {
      known.count += 1;
      continue;
    }
    const points = levelPoints(policy, [[cell]]);
    if (points.ok) groups.set(level, { level, points: points.value, count: 1 });
  }
  return [...groups.values()].sort((a, b) => b.points - a.points);
}

const WEAKENING: readonly Status[] = ['published', 'derived', 'assumption', 'illustrative', 'unknown'];

function weakestOf(facts: readonly Cited[]): Status {
  const places = facts.map(({ fact }) => WEAKENING.indexOf(fact.status));
  return WEAKENING[Math.max(0, ...places)] ?? 'published';
}
