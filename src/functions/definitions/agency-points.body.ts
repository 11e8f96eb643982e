import type { Grid, Outcome, Policy } from '../../engine';
import { agencyPoints as pointsOf, fail, levelPoints, problem, succeed } from '../../engine';
import { byAgency } from '../agency-lookup';
import { gridOf, isOmitted, policyArgument } from '../arguments';
import type { Body, ResultMatrix } from '../definition';

export const body: Body<'roster' | 'agency' | 'policy'> = (args, context): Outcome<ResultMatrix> => {
  const applied = policyArgument(args.policy, context);
  if (!applied.ok) return applied;
  const grid = gridOf(args.roster);
  if (grid.every(row => row.length === 1)) return columnOfLevels(applied.value, grid, args.agency);
  const scored = pointsOf(applied.value, grid);
  if (!scored.ok) return scored;
  const { roster: read, points } = scored.value;
  return byAgency(args.agency, applied.value, read.agencies, points, figure => figure);
};

function columnOfLevels(applied: Policy, column: Grid, agencyArgument: unknown): Outcome<ResultMatrix> {
  if (!isOmitted(agencyArgument)) return fail(problem('argument.points_column_agency', {}));
  const points = levelPoints(applied, column);
  return points.ok ? succeed([[points.value]]) : points;
}
