import type { Policy } from '../engine';
import { besides } from './besides';
import { fullId } from './id';
import { library } from './library';

/**
 * A policy of the library with what it says besides. Nothing is computed with that; only what shows a policy as a whole loads it. Any other
 * policy is whole.
 */
export function whole(policy: Policy): Policy {
  if (!library.includes(policy)) return policy;
  const { facts = [], board } = besides[fullId(policy)] ?? {};
  const { ranking } = policy;
  return { ...policy, facts, ...(ranking && board && { ranking: { ...ranking, board } }) };
}
