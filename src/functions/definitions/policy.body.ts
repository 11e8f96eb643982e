import { succeed } from '../../engine';
import { whole } from '../../policies/whole';
import { shownPolicy } from '../arguments';
import type { Body } from '../definition';
import { policyTable } from '../policy-view/table';

export const body: Body<'policy'> = (args, context) => {
  const applied = shownPolicy(args.policy, context);
  return applied.ok ? succeed(policyTable(whole(applied.value), context.locale)) : applied;
};
