import type { Locale, Policy, Problem } from '../../engine';
import { problem } from '../../engine';
import { itemOf } from './labels';
import { resolve } from './resolve';
import { viewOf } from './view';

/** A number that is not known or withheld, with what it is called; any other problem as it is. */
export function named(found: Problem, policy: Policy, locale: Locale): Problem {
  if (found.code !== 'policy.number_unknown' && found.code !== 'policy.number_illustrative') return found;
  const { path } = found.params;
  const part = resolve(policy, path);
  if (!part.ok || path === 'tracks') return found;
  return problem(found.code, { ...found.params, item: itemOf(part.value, viewOf(policy, locale)) });
}
