import type { Outcome } from '../outcome';
import { valueOf } from '../policy/facts';
import type { Policy } from '../policy/types';

/** Readings that hold for every track. An unknown one is no licence to assume it. */
export function sharedReadings(policy: Policy): Outcome<unknown> {
  const stacking = valueOf(policy, policy.stacking, 'stacking');
  if (!stacking.ok) return stacking;
  const rounding = valueOf(policy, policy.rounding, 'rounding');
  if (!rounding.ok || policy.enrolment === undefined) return rounding;
  return valueOf(policy, policy.enrolment.countsFrom, 'enrolment.countsFrom');
}
