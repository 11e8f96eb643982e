import type { Cited, Grid, Outcome, Policy } from '../../../engine';
import { factsIn, fail, levelPoints, problem, readRoster, succeed, weakestStatus } from '../../../engine';
import { isOmitted } from '../../../functions/arguments';
import { groundsOf } from '../../../functions/explain/figures';
import { quantityText } from '../../../functions/explain/view';
import { tableWords } from '../../../locales';
import type { Line, Story } from '../story';
import { basisFor, tellingOf, type Asked } from './asked';

interface Group {
  readonly level: string;
  readonly points: number;
  readonly count: number;
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
    basis: basisFor(policy, weakestStatus(policy.ranking?.points), context.locale),
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

/** Highest first; whichever way the cells write them. The first cell may be a header: by itself it is then no level. */
function groupsOf(policy: Policy, column: Grid): readonly Group[] {
  const [top, ...below] = column;
  const headed = !levelPoints(policy, [top ?? []]).ok;
  const read = readRoster(policy, [['level_end'], ...(headed ? below : column)], {
    required: ['level_end'],
    optional: [],
  });
  const counts = new Map<number, number>();
  if (read.ok)
    for (const ordinal of read.value.levels['level_end'] ?? []) counts.set(ordinal, (counts.get(ordinal) ?? 0) + 1);
  return policy.levels
    .flatMap(({ id, ordinal }) => {
      const count = counts.get(ordinal) ?? 0;
      const points = levelPoints(policy, [[id]]);
      return count > 0 && points.ok ? [{ level: id, ordinal, points: points.value, count }] : [];
    })
    .sort((a, b) => b.ordinal - a.ordinal);
}
