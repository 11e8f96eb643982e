import { isFact } from './facts';
import type { Policy } from './types';

const known = new WeakMap<Policy, Policy>();

/**
 * The policy as strict mode computes with it: every illustrative figure keeps its status and loses its value, so that whatever needs one
 * fails and names it. The same for the same policy, so that what is remembered by a policy is remembered by this one too; and the policy
 * itself, where nothing in it is illustrative.
 */
export function strictly(policy: Policy): Policy {
  const strict = known.get(policy) ?? withheld(policy);
  known.set(policy, strict);
  return strict;
}

function withheld<T>(part: T): T {
  if (typeof part !== 'object' || part === null) return part;
  if (isFact(part)) return part.status === 'illustrative' && part.value !== null ? { ...part, value: null } : part;
  const entries = Object.entries(part) as [string, unknown][];
  const changed = entries.map(([key, child]) => [key, withheld(child)] as const);
  if (changed.every(([, child], i) => child === entries[i]?.[1])) return part;
  return (Array.isArray(part) ? changed.map(([, child]) => child) : Object.fromEntries(changed)) as T;
}
