import { succeed } from '../../engine';
import { whole } from '../../policies/whole';
import { gridOf, shownPolicy } from '../arguments';
import type { Body } from '../definition';
import { valueAt } from '../policy-view/value';

export const body: Body<'path' | 'policy'> = (args, context) => {
  const applied = shownPolicy(args.policy, context);
  if (!applied.ok) return applied;
  const policy = whole(applied.value);
  return succeed(gridOf(args.path).map(row => row.map(cell => valueAt(policy, cell, context))));
};
