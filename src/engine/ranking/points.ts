import { noneWithheld } from '../evaluate/ground';
import { incubated } from '../evaluate/measure';
import { identity } from '../evaluate/needs';
import { noRanking, pointsTable } from '../evaluate/points-table';
import type { Outcome } from '../outcome';
import { succeed } from '../outcome';
import { valueOf, weakestStatus } from '../policy/facts';
import type { Policy, Ranking, Status } from '../policy/types';
import { boundOn, standings } from '../evaluate/standing';
import type { FieldId } from '../roster/fields';
import type { Grid } from '../roster/grid';
import { readRoster } from '../roster/read';
import type { Roster } from '../roster/roster';

/** Points of a roster: by agency (following `roster.agencies`) and by creator. */
export interface PointsResult {
  readonly policy: Policy;
  readonly roster: Roster;
  readonly points: Float64Array;
  readonly creatorPoints: Float64Array;
  /** The weakest status of the figures that the points rest on. */
  readonly restsOn: Status;
}

/** The figures that points rest on, each in its place. */
function pointsGround({ points, population }: Ranking, { windows, binding }: Policy): object {
  return { ranking: { points, population }, windows: { effective: { to: windows.effective.to } }, binding };
}

/**
 * The points of the creators bound to each agency on the period's last day, by their level at its end; of those newly incubated only,
 * if the policy's ranking says so. Signing up for the rewards is not asked for.
 *
 * @param shown names that the caller shows: a bad cell among them is a problem too
 * @example agencyPoints(march, [['机构', '等级'], ['甲', 'Lv6'], ['甲', 'Lv4']]) // points [6]: 5 + 1
 */
export function agencyPoints(policy: Policy, grid: Grid, shown: readonly FieldId[] = []): Outcome<PointsResult> {
  const { ranking } = policy;
  if (ranking === undefined) return noRanking(policy);
  const ground = pointsGround(ranking, policy);
  const given = noneWithheld(policy, ground);
  if (!given.ok) return given;
  const population = valueOf(policy, ranking.population, 'ranking.population');
  if (!population.ok) return population;
  const incubatedOnly = population.value === 'incubated';
  const table = pointsTable(policy);
  if (!table.ok) return table;
  const payee = policy.payee === 'agency' ? ['agency'] : [];
  const read = readRoster(policy, grid, {
    required: [...payee, 'level_end', ...(incubatedOnly ? ['level_start'] : [])],
    optional: [...identity(policy).filter(field => field !== 'enrolled_on'), ...shown],
  });
  if (!read.ok) return read;
  const roster = read.value;
  const standing = standings(policy, roster);
  if (!standing.ok) return standing;
  const bound = boundOn(standing.value);
  const incubatedRows = incubatedOnly ? incubatedIntoAnyBand(policy, roster, bound) : succeed(bound);
  if (!incubatedRows.ok) return incubatedRows;
  const scored = incubatedRows.value;
  const points = new Float64Array(roster.agencies.length);
  const creatorPoints = new Float64Array(roster.size);
  const levels = roster.levels['level_end'] as Int16Array;
  for (let i = 0; i < roster.size; i++) {
    if (scored[i] === 0) continue;
    const agency = roster.agency[i] as number;
    const earned = table.value[levels[i] as number] as number;
    creatorPoints[i] = earned;
    points[agency] = (points[agency] as number) + earned;
  }
  return succeed({ policy, roster, points, creatorPoints, restsOn: weakestStatus(ground) });
}

/** By place: 1 for who ended the period in a band and began it below that band. */
function incubatedIntoAnyBand(policy: Policy, roster: Roster, bound: Uint8Array): Outcome<Uint8Array> {
  const scored = new Uint8Array(roster.size);
  for (const band of policy.bands) {
    const places = incubated(policy, band.id, roster, bound);
    if (!places.ok) return places;
    for (const place of places.value) scored[place] = 1;
  }
  return succeed(scored);
}
