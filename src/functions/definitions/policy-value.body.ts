import { succeed } from '../../engine';
import { gridOf, policyArgument } from '../arguments';
import type { Body } from '../definition';
import { valueAt } from '../policy-view/value';

export const body: Body<'path' | 'policy'> = (args, context) => {
  const applied = policyArgument(args.policy, context);
  if (!applied.ok) return applied;
  return succeed(gridOf(args.path).map(row => row.map(cell => valueAt(applied.value, cell, context.locale))));
};
