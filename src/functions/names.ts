import type { Failure, Locale, Policy } from '../engine';

/** A failure whose first problem tells a number that is not known, or withheld, by its name, too; the names are fetched when there is one to tell. */
export async function withNames(failure: Failure, policies: readonly Policy[], locale: Locale): Promise<Failure> {
  const [first, ...others] = failure.problems;
  if (first?.code !== 'policy.number_unknown' && first?.code !== 'policy.number_illustrative') return failure;
  const policy = policies.find(each => each.version === first.params.policy);
  if (policy === undefined) return failure;
  const names = await import(/* webpackChunkName: "body-policy" */ './policy-view/named').catch(() => undefined);
  return names === undefined ? failure : { ...failure, problems: [names.named(first, policy, locale), ...others] };
}
