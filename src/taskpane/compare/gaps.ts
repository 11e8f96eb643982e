import type { Policy, Problem } from '../../engine';
import { isFact } from '../../functions/policy-view/parts';
import { resolve } from '../../functions/policy-view/resolve';
import type { Comparable, Pair } from './sides';

/** The policy that lacks the number which a problem names; undefined: the problem is no such. */
export function lackingIn({ code, params }: Problem, pair: Pair): Comparable | undefined {
  if (code !== 'policy.number_unknown' && code !== 'policy.number_illustrative') return undefined;
  if (!('path' in params) || !('policy' in params)) return undefined;
  const { path, policy: version } = params;
  const named = pair.filter(({ policy }) => policy.version === version);
  return named.find(({ policy }) => isOpen(policy, String(path))) ?? named[0];
}

/** Of two policies with one version it is the one that has no number there, or only an illustrative one. */
function isOpen(policy: Policy, path: string): boolean {
  const found = resolve(policy, path);
  if (!found.ok) return true;
  const { value } = found.value;
  return !isFact(value) || value.value === null || value.status === 'illustrative';
}
