import type { Grid, Outcome, Policy } from '../../engine';
import { agencyPoints as pointsOf, fail, levelPoints, problem, succeed } from '../../engine';
import { byAgency } from '../agency-lookup';
import { gridOf, isOmitted, policyArgument } from '../arguments';
import type { ResultMatrix } from '../definition';
import { define } from '../definition';
import { agency, policy } from '../parameters';

/** Points of the creators bound to an agency, by their level. */
export const agencyPoints = define({
  name: 'AGENCY_POINTS',
  category: 'ranking',
  description: {
    'zh-CN': '机构积分：期末绑定达人按等级计分后相加；只选一列等级时，直接对这些等级计分。',
    'en-US':
      "An agency's points: its creators bound at the period's end, scored by level; a single column is read as levels.",
  },
  parameters: [
    {
      name: 'roster',
      takes: 'range',
      description: {
        'zh-CN': '含“机构”“等级”列的花名册区域，或一列等级。',
        'en-US': 'A roster with agency and level columns, or a single column of levels.',
      },
    },
    agency,
    policy,
  ],
  gives: 'range',
  examples: [
    {
      formula: '=MCN.AGENCY_POINTS(榜单!A4:C519,"聚亮文化","2023-03")',
      gives: [[388]],
      says: {
        'zh-CN': '与公布的榜单一致（示例积分）。',
        'en-US': 'The score of the published board (illustrative points).',
      },
    },
  ],
  body: (args, context): Outcome<ResultMatrix> => {
    const applied = policyArgument(args.policy, context);
    if (!applied.ok) return applied;
    const grid = gridOf(args.roster);
    if (grid.every(row => row.length === 1)) return columnOfLevels(applied.value, grid, args.agency);
    const scored = pointsOf(applied.value, grid);
    if (!scored.ok) return scored;
    const { roster, points } = scored.value;
    return succeed(byAgency(args.agency, roster.agencies, points, figure => figure));
  },
});

function columnOfLevels(applied: Policy, column: Grid, agencyArgument: unknown): Outcome<ResultMatrix> {
  if (!isOmitted(agencyArgument)) return fail(problem('argument.points_column_agency', {}));
  const points = levelPoints(applied, column);
  return points.ok ? succeed([[points.value]]) : points;
}
