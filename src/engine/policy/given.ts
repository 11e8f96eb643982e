import type { Problem } from '../problem';
import { problem } from '../problem';
import { shown } from './reader';
import type { Policy } from './types';

const LISTS = ['levels', 'fields', 'tracks', 'policyCaps', 'exclusive', 'forms'] as const satisfies (keyof Policy)[];
const OBJECTS = ['windows', 'stacking', 'rounding'] as const satisfies (keyof Policy)[];

/**
 * Whether it is what the parser gives, as far as a computation would stumble at once: callers in JavaScript hand over anything, a file
 * that was not parsed above all.
 */
export function isPolicy(given: unknown): given is Policy {
  if (typeof given !== 'object' || given === null) return false;
  const policy = given as Readonly<Record<string, unknown>>;
  const holds = (key: string): boolean => typeof policy[key] === 'object' && policy[key] !== null;
  return LISTS.every(key => Array.isArray(policy[key])) && OBJECTS.every(holds);
}

export function notAPolicy(given: unknown): Problem {
  return problem('argument.not_a_policy', {
    found: typeof given === 'object' && given !== null ? '{…}' : shown(given),
  });
}
