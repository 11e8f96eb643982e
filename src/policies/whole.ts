import type { Policy } from '../engine';
import { besides } from './besides';
import { fullId } from './id';

/** A policy with what it says besides. Nothing is computed with that; only what shows a policy as a whole loads it. */
export function whole(policy: Policy): Policy {
  const { facts = [], board } = besides[fullId(policy)] ?? {};
  const { ranking } = policy;
  return { ...policy, facts, ...(ranking && board && { ranking: { ...ranking, board } }) };
}
