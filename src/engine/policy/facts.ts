import type { Outcome } from '../outcome';
import { fail, succeed } from '../outcome';
import { problem } from '../problem';
import type { Fact, Policy, Status } from './types';
import { STATUSES } from './types';

/** The value of a figure, or a problem that names the figure: what is unknown is never computed with. */
export function valueOf<T>(policy: Policy, fact: Fact<T>, path: string): Outcome<T> {
  if (fact.value !== null) return succeed(fact.value);
  return fail(problem('policy.number_unknown', { path, policy: policy.version }));
}

/**
 * What a part of a policy rests on: the weakest status of all figures within it.
 *
 * @example weakestStatus(track) // 'illustrative', if one tier is
 */
export function weakestStatus(part: unknown): Status {
  if (typeof part !== 'object' || part === null) return 'published';
  if (isFact(part)) return part.status;
  return Object.values(part).reduce<Status>((weakest, child) => weaker(weakest, weakestStatus(child)), 'published');
}

export function weaker(a: Status, b: Status): Status {
  return STATUSES.indexOf(a) >= STATUSES.indexOf(b) ? a : b;
}

function isFact(part: object): part is Fact<unknown> {
  return 'status' in part && 'value' in part;
}
