import type { Policy } from '../../engine';
import { whole } from '../../policies/whole';

/** What tells whether a policy has changed: `MCN.POLICY_VALUE("digest")` gives the same as long as it has not. */
export async function digestFor(policy: Policy): Promise<string> {
  const { digestOf } = await import(/* webpackChunkName: "body-policy" */ '../../functions/policy-view/digest');
  return digestOf(whole(policy));
}
