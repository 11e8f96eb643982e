import type { Policy } from '../engine';

/** The name under which a policy is found besides its bare version. @example fullId(march) // 'dy-life-mcn-2023-03' */
export function fullId(policy: Policy): string {
  return `${policy.id}-${policy.version}`;
}
