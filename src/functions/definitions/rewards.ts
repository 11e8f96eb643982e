import type { Outcome } from '../../engine';
import { cellText, evaluate, fail, problem, succeed } from '../../engine';
import { gridOf, isOmitted, oneCell, policyArgument } from '../arguments';
import type { CallContext, ResultMatrix } from '../definition';
import { define } from '../definition';
import { policy, roster } from '../parameters';
import { rewardsByAgency, rewardsByCreator, rewardsByTrack } from '../rewards-tables';

const VIEWS = [
  { names: ['agency', '机构', '機構'], shows: [], spill: rewardsByAgency },
  { names: ['creator', '达人', '達人'], shows: ['creator'], spill: rewardsByCreator },
  { names: ['track', '赛道', '賽道'], shows: [], spill: rewardsByTrack },
] as const;

/** The whole statement as a table. */
export const rewards = define({
  name: 'REWARDS',
  category: 'rewards',
  description: {
    'zh-CN':
      '按政策计算花名册的全部奖励，溢出为一张表：数量、封顶前奖励、应发奖励、触发的上限、发放形式与合计；可按机构、达人或赛道汇总。',
    'en-US':
      'All rewards of a roster as a spilled table: measures, rewards, caps, payouts, forms and totals, by agency, creator or track.',
  },
  parameters: [
    roster,
    {
      name: 'by',
      takes: 'value',
      optional: true,
      description: {
        'zh-CN': '汇总方式：机构（默认）、达人或赛道。',
        'en-US': 'What the rows are: agency (default), creator or track.',
      },
    },
    policy,
  ],
  gives: 'range',
  examples: [
    {
      formula: '=MCN.REWARDS(花名册!A4:J234,"agency","2023-03")',
      gives: [
        ['机构', '应发合计', '数字依据'],
        ['橙子本地生活', 60000, '2023-03 · 示例数字，不可用于结算'],
      ],
      says: { 'zh-CN': '示例花名册按机构汇总。', 'en-US': 'The sample roster by agency.' },
    },
  ],
  body: (args, context): Outcome<ResultMatrix> => {
    const view = viewArgument(args.by, context);
    if (!view.ok) return view;
    const applied = policyArgument(args.policy, context);
    if (!applied.ok) return applied;
    const statement = evaluate(applied.value, gridOf(args.roster), undefined, view.value.shows);
    return statement.ok ? succeed(view.value.spill(statement.value, context)) : statement;
  },
});

function viewArgument(argument: unknown, { locale }: CallContext): Outcome<(typeof VIEWS)[number]> {
  if (isOmitted(argument)) return succeed(VIEWS[0]);
  const one = oneCell(argument, 'by');
  if (!one.ok) return one;
  const by = cellText(one.value);
  const view = VIEWS.find(({ names }) => (names as readonly string[]).includes(by.trim().toLowerCase()));
  if (view !== undefined) return succeed(view);
  const allowed = VIEWS.map(({ names: [english, chinese] }) => (locale === 'zh-CN' ? chinese : english));
  return fail(problem('argument.bad_choice', { name: 'by', value: by, allowed }));
}
