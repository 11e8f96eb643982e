import { incubated } from '../evaluate/measure';
import type { Outcome } from '../outcome';
import { succeed } from '../outcome';
import { valueOf } from '../policy/facts';
import type { Policy } from '../policy/types';
import type { Problem } from '../problem';
import { boundOn, standings } from '../evaluate/standing';
import type { Grid } from '../roster/grid';
import { levelScale } from '../roster/level-scale';
import { readRoster } from '../roster/read';
import type { Roster } from '../roster/roster';

/** Points of a roster: by agency (following `roster.agencies`) and by creator. */
export interface PointsResult {
  readonly policy: Policy;
  readonly roster: Roster;
  readonly points: Float64Array;
  readonly creatorPoints: Float64Array;
}

/** Points by level's ordinal; a level that the policy does not list earns none. Fails if a level's points are unknown. */
export function pointsTable(policy: Policy): Outcome<Float64Array> {
  const table = new Float64Array(Math.max(...policy.levels.map(level => level.ordinal)) + 1);
  const problems: Problem[] = [];
  policy.ranking.points.forEach(({ level, points }, i) => {
    const value = valueOf(policy, points, `ranking.points[${i}].points`);
    const ordinal = policy.levels.find(each => each.id === level)?.ordinal;
    if (!value.ok) problems.push(...value.problems);
    else if (ordinal !== undefined) table[ordinal] = value.value;
  });
  return problems.length > 0 ? { ok: false, problems } : succeed(table);
}

/**
 * The points of the creators bound to each agency on the period's last day, by their level at its end; of those newly incubated only,
 * if the policy's ranking says so. Signing up for the rewards is not asked for.
 *
 * @example agencyPoints(march, [['机构', '等级'], ['甲', 'Lv6'], ['甲', 'Lv4']]) // points [6]: 5 + 1
 */
export function agencyPoints(policy: Policy, grid: Grid): Outcome<PointsResult> {
  const population = valueOf(policy, policy.ranking.population, 'ranking.population');
  if (!population.ok) return population;
  const incubatedOnly = population.value === 'incubated';
  const table = pointsTable(policy);
  if (!table.ok) return table;
  const needs = {
    required: ['agency', 'level_end', ...(incubatedOnly ? (['level_start'] as const) : [])] as const,
    optional: ['bound_on', 'unbound_on', 'creator_id', 'creator'] as const,
  };
  const read = readRoster(grid, needs, levelScale(policy.levels));
  if (!read.ok) return read;
  const roster = read.value;
  const standing = standings(policy, roster);
  if (!standing.ok) return standing;
  const bound = boundOn(standing.value);
  const scored = incubatedOnly ? incubatedIntoAnyBand(policy, roster, bound) : bound;
  const points = new Float64Array(roster.agencies.length);
  const creatorPoints = new Float64Array(roster.size);
  const levels = roster.levels.level_end as Int16Array;
  for (let i = 0; i < roster.size; i++) {
    if (scored[i] === 0) continue;
    const agency = roster.agency[i] as number;
    const earned = table.value[levels[i] as number] as number;
    creatorPoints[i] = earned;
    points[agency] = (points[agency] as number) + earned;
  }
  return succeed({ policy, roster, points, creatorPoints });
}

/** By place: 1 for who ended the period in a band and began it below that band. */
function incubatedIntoAnyBand(policy: Policy, roster: Roster, bound: Uint8Array): Uint8Array {
  const scored = new Uint8Array(roster.size);
  for (const band of policy.bands) {
    incubated(policy, band.id, roster, bound).forEach((value, i) => {
      if (value === 1) scored[i] = 1;
    });
  }
  return scored;
}
