import type { Outcome } from '../../engine';
import { evaluate, succeed } from '../../engine';
import { gridOf, policyArgument } from '../arguments';
import type { Body, ResultMatrix } from '../definition';
import { rewardsView } from '../rewards/view';

export const body: Body<'roster' | 'by' | 'policy'> = (args, context): Outcome<ResultMatrix> => {
  const applied = policyArgument(args.policy, context);
  if (!applied.ok) return applied;
  const view = rewardsView(args.by, applied.value, context);
  if (!view.ok) return view;
  const statement = evaluate(applied.value, gridOf(args.roster), undefined, view.value.shows);
  return statement.ok ? succeed(view.value.spill(statement.value, context)) : statement;
};
