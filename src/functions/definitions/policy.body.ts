import { succeed } from '../../engine';
import { whole } from '../../policies/whole';
import { shownPolicy } from '../arguments';
import type { Body } from '../definition';
import { layOut } from '../policy-table/lay-out';

export const body: Body<'policy'> = (args, context) => {
  const applied = shownPolicy(args.policy, context);
  return applied.ok ? succeed(layOut(whole(applied.value), context.locale)) : applied;
};
