import { noRanking } from '../evaluate/points-table';
import type { Outcome } from '../outcome';
import { succeed } from '../outcome';
import { valueOf } from '../policy/facts';
import type { Policy, Status } from '../policy/types';
import type { Grid } from '../roster/grid';
import { creatorName } from '../roster/roster';
import type { PointsResult } from './points';
import { agencyPoints } from './points';

export interface RankedAgency {
  readonly rank: number;
  readonly agency: string;
  readonly points: number;
  /** The creators who earned most of the points, best first. */
  readonly leading: readonly string[];
}

export interface Ranking {
  readonly ranked: readonly RankedAgency[];
  readonly restsOn: Status;
}

/**
 * The agencies by points, best first. Equal points share a rank, and the next rank is skipped (1, 2, 2, 4) or not (1, 2, 2, 3), or the
 * roster's order decides (1, 2, 3, 4), as the policy says; within a rank the roster's order holds. All agencies of the last rank are
 * listed, so that a tie at the cut leaves nobody out by chance.
 *
 * @param top how many ranks; default: as the policy says
 */
export function rankAgencies(policy: Policy, grid: Grid, top?: number): Outcome<Ranking> {
  const { ranking } = policy;
  if (ranking === undefined) return noRanking(policy);
  const most = top === undefined ? valueOf(policy, ranking.top, 'ranking.top') : succeed(top);
  if (!most.ok) return most;
  const leading = valueOf(policy, ranking.leading, 'ranking.leading');
  if (!leading.ok) return leading;
  const ties = valueOf(policy, ranking.ties, 'ranking.ties');
  if (!ties.ok) return ties;
  const scored = agencyPoints(policy, grid, ['creator']);
  if (!scored.ok) return scored;
  const { roster, points } = scored.value;
  // Sorting leaves equals in the roster's order.
  const order = Array.from(points.keys()).sort((a, b) => (points[b] as number) - (points[a] as number));
  const names = leadingCreators(scored.value, leading.value);
  const ranked: RankedAgency[] = [];
  let rank = 0;
  for (const [position, agency] of order.entries()) {
    const total = points[agency] as number;
    const last = ranked[position - 1];
    if (last === undefined || total < last.points || ties.value === 'in_order') {
      rank = ties.value === 'dense' ? rank + 1 : position + 1;
    }
    if (rank > most.value) break;
    ranked.push({ rank, agency: roster.agencies[agency] as string, points: total, leading: names(agency) });
  }
  return succeed({ ranked, restsOn: scored.value.restsOn });
}

function leadingCreators(
  { roster, creatorPoints }: PointsResult,
  count: number,
): (agency: number) => readonly string[] {
  const best: number[][] = roster.agencies.map(() => []);
  for (let i = 0; i < roster.size; i++) {
    const points = creatorPoints[i] as number;
    if (points === 0) continue; // so has who is nobody’s
    const list = best[roster.agency[i] as number] as number[];
    const place = list.findIndex(j => points > (creatorPoints[j] as number));
    if (place >= 0) list.splice(place, 0, i);
    else if (list.length < count) list.push(i);
    if (list.length > count) list.pop();
  }
  return agency => (best[agency] as number[]).map(i => creatorName(roster, i)).filter(name => name !== '');
}
