import type { Grid, Outcome, Policy, Step } from '../../../engine';
import {
  agencyPoints,
  cellText,
  creatorName,
  factsIn,
  fail,
  nameKey,
  nameOf,
  problem,
  rankAgencies,
  shownText,
  succeed,
} from '../../../engine';
import { gridOf, isOmitted, policyArgument } from '../../../functions/arguments';
import { groundsOf } from '../../../functions/explain/figures';
import { quantityText } from '../../../functions/explain/view';
import { rowText } from '../../../functions/words';
import { tableWords } from '../../../locales';
import type { Line, Story } from '../story';
import { basisFor, tellingOf, type Asked, type Teller } from './asked';
import { levelsStory } from './levels';

type Points = Extract<ReturnType<typeof agencyPoints>, { ok: true }>['value'];

/** Points of the agency in that place of the argument, or of all together; or of a single column of levels. */
export const tellAgencyPoints: Teller = asked => {
  const { args, context, row, column } = asked;
  const applied = policyArgument(args['policy'], context);
  if (!applied.ok) return applied;
  const grid = gridOf(args['roster']);
  if (grid.every(cells => cells.length === 1)) return levelsStory(applied.value, grid, asked);
  const scored = scoresOf(applied.value, grid);
  if (!scored.ok) return scored;
  const named = asked.chosen ?? (isOmitted(args['agency']) ? '' : gridOf(args['agency'])[row]?.[column]);
  return pointsStory(applied.value, scored.value, named, [], asked);
};

/** A row of the board: its agency's points, with the rank. */
export const tellAgencyRanking: Teller = asked => {
  const { args, context, row } = asked;
  const applied = policyArgument(args['policy'], context);
  if (!applied.ok) return applied;
  const grid = gridOf(args['roster']);
  const scored = scoresOf(applied.value, grid);
  if (!scored.ok) return scored;
  const ranked = rankAgencies(applied.value, grid, scored.value.roster.agencies.length);
  if (!ranked.ok) return ranked;
  const board = ranked.value.ranked;
  const name = asked.chosen ?? board[row - 1]?.agency ?? '';
  const rank = board.find(({ agency }) => agency === name)?.rank;
  const telling = tellingOf(applied.value, asked);
  const facts = factsIn(applied.value.ranking?.ties, 'ranking.ties');
  const line: Line = {
    text: asked.strings.rank(rank ?? 0, board.length),
    cut: false,
    grounds: groundsOf({ track: undefined, facts }, telling.view),
  };
  return pointsStory(applied.value, scored.value, name, rank === undefined ? [] : [line], asked);
};

/** With the creators' names, where these can be read. */
function scoresOf(policy: Policy, grid: Grid): ReturnType<typeof agencyPoints> {
  const named = agencyPoints(policy, grid, ['creator']);
  return named.ok ? named : agencyPoints(policy, grid);
}

function pointsStory(
  policy: Policy,
  { roster, points, creatorPoints, restsOn }: Points,
  named: unknown,
  lines: readonly Line[],
  asked: Asked,
): Outcome<Story | undefined> {
  const { strings, context } = asked;
  const { view } = tellingOf(policy, asked);
  const wanted = nameKey(nameOf(named) ?? '');
  const place = roster.agencies.findIndex(agency => nameKey(agency) === wanted);
  const all = wanted === '';
  if (!all && place < 0) return fail(problem('agency.unknown', { agency: cellText(named), known: roster.agencies }));
  const scorers: number[] = [];
  for (let i = 0; i < roster.size; i++) if (roster.agency[i] === place && creatorPoints[i] !== 0) scorers.push(i);
  const figure = (value: number): string => quantityText({ value, unit: 'points' }, view);
  const sum = all ? points.reduce((added, each) => added + each, 0) : (points[place] ?? 0);
  const facts: Step['facts'] = [
    ...factsIn(policy.ranking?.points, 'ranking.points'),
    ...factsIn(policy.ranking?.population, 'ranking.population'),
    ...factsIn(policy.binding, 'binding'),
  ];
  const textOf = (i: number): string => {
    const row = rowText((roster.rows[i] ?? 0) + 1, context);
    const who = view.trace.creator(creatorName(roster, i), row);
    return strings.pointsOf(who, shownText(roster, 'level_end', i), figure(creatorPoints[i] ?? 0));
  };
  const count = all ? roster.agencies.length : scorers.length;
  const textAt = (at: number): string =>
    all ? view.trace.cell(roster.agencies[at] ?? '', figure(points[at] ?? 0)) : textOf(scorers[at] ?? 0);
  const result = figure(sum);
  return succeed({
    policy,
    basis: basisFor(policy, restsOn, context.locale),
    whose: all ? strings.all : (roster.agencies[place] ?? ''),
    what: tableWords[context.locale].points,
    result,
    chapters: [
      {
        title: policy.ranking?.title[context.locale] ?? '',
        result,
        lead: lines,
        each: {
          title: all ? strings.agenciesCount(count) : strings.creators(count),
          count,
          textAt,
          grounds: groundsOf({ track: undefined, facts }, view),
        },
        lines: [{ text: count === 0 ? strings.pointsNone : strings.pointsTotal(result), cut: false, grounds: [] }],
        next: [],
      },
    ],
    others: all ? roster.agencies : [],
  });
}
