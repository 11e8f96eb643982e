import type { Failure, Locale } from '../engine';
import { findPolicy } from '../policies';

/** A failure whose first problem tells a number that is not known or withheld by its name, too; the names are fetched when there is one to tell. */
export async function withNames(failure: Failure, locale: Locale): Promise<Failure> {
  const [first, ...others] = failure.problems;
  if (first?.code !== 'policy.number_unknown' && first?.code !== 'policy.number_illustrative') return failure;
  const policy = findPolicy(first.params.policy);
  if (!policy.ok) return failure;
  const names = await import(/* webpackChunkName: "body-policy" */ './policy-view/named').catch(() => undefined);
  return names === undefined
    ? failure
    : { ...failure, problems: [names.named(first, policy.value, locale), ...others] };
}
