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
  parameters: [roster, { name: 'by', takes: 'value', optional: true }, policy],
  gives: 'range',
  texts: () => import(/* webpackChunkName: "function-texts" */ './rewards.texts'),
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
