import type { Outcome } from '../outcome';
import { fail, succeed } from '../outcome';
import type { Problem } from '../problem';
import { problem } from '../problem';
import type { Fact, Policy, Status } from './types';
import { STATUSES } from './types';

/** The value of a figure, or a problem that names the figure: what is not known or withheld is never computed with. */
export function valueOf<T>(policy: Policy, fact: Fact<T>, path: string): Outcome<T> {
  if (fact.value !== null) return succeed(fact.value);
  return fail(missing(policy, fact, path));
}

/** Why a figure has no value: nobody knows it, or it is made up and strict mode withholds it (see strictly.ts). */
export function missing({ version }: Policy, { status }: Pick<Fact<unknown>, 'status'>, path: string): Problem {
  const code = status === 'illustrative' ? 'policy.number_illustrative' : 'policy.number_unknown';
  return problem(code, { path, policy: version });
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

export function isFact(part: object): part is Fact<unknown> {
  return 'status' in part && 'value' in part;
}
