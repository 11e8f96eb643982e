import type { Outcome } from './outcome';
import { fail, succeed } from './outcome';
import { missing, valueOf } from './policy/facts';
import type { Policy, Quota } from './policy/types';
import type { Problem } from './problem';
import { problem } from './problem';
import { cellText, isErrorCell, shortened } from './roster/grid';
import { levelScale } from './roster/level-scale';

/** How many creators of a level an agency may bind: a number, or any number of them. */
export type BindingLimit = number | 'unlimited';

/** The limit of a level, as a cell writes it, for an agency that newly incubated so many creators; undefined: it is not known how many. */
export type QuotaRule = (level: unknown, incubated: number | undefined) => Outcome<BindingLimit>;

const MOST_INCUBATED = 1_000_000_000;

/**
 * The binding quota that a policy's period has. It is the one whose dates are known and contain the period's last day, the latest of
 * several; where no dates are known, the one that the policy says. Fails if that is not known either.
 *
 * @example bindingQuota(february).value('Lv4', 3) // 80: 20 + 20 × 3
 */
export function bindingQuota(policy: Policy): Outcome<QuotaRule> {
  const chosen = quotaInForce(policy);
  if (!chosen.ok) return chosen;
  const quota = chosen.value;
  const path = `quotas[${policy.quotas.indexOf(quota)}]`;
  const levels = valueOf(policy, quota.levels, `${path}.levels`);
  if (!levels.ok) return levels;
  const limit = limitOf(policy, quota, path);
  if (!limit.ok) return limit;
  const scale = levelScale(policy.levels);
  const covered = new Set(levels.value.map(id => scale.ordinal(id)));
  return succeed((level, incubated) => {
    const value = isErrorCell(level) ? cellText(level) : shortened(String(level), 40);
    const ordinal = scale.ordinal(level);
    if (ordinal < 0)
      return fail(problem('argument.bad_level', { name: 'level', value, first: scale.first, last: scale.last }));
    if (!covered.has(ordinal))
      return fail(problem('quota.level_not_covered', { level: value, quota: quota.title, covered: levels.value }));
    return limit.value(incubated);
  });
}

/** The quota of a policy's period: see `bindingQuota`. */
export function quotaInForce(policy: Policy): Outcome<Quota> {
  const { quotas, version } = policy;
  if (quotas.length === 0) return fail(problem('quota.none', { policy: version }));
  const withheld = withheldDate(policy);
  if (withheld !== undefined) return fail(withheld);
  const dated = datedQuota(quotas, policy.windows.effective.to.value);
  if (dated !== undefined) return succeed(dated);
  const id = policy.quotaInForce?.value;
  const named = quotas.find(quota => quota.id === id);
  return named === undefined
    ? fail(missing(policy, policy.quotaInForce ?? { status: 'unknown' }, 'quotaInForce'))
    : succeed(named);
}

/** Dates that strict mode withholds are not the same as dates that are not known: which quota holds is then not told by the others. */
function withheldDate(policy: Policy): Problem | undefined {
  const { quotas, windows } = policy;
  const dates = [
    ['windows.effective.to', windows.effective.to] as const,
    ...quotas.flatMap(({ inForce }, i) => [
      [`quotas[${i}].inForce.from`, inForce.from] as const,
      [`quotas[${i}].inForce.to`, inForce.to] as const,
    ]),
  ];
  const [first] = dates.filter(([, { status, value }]) => status === 'illustrative' && value === null);
  return first && missing(policy, first[1], first[0]);
}

/** Of those that hold on a day the one that began last; of equals the first. Days are ISO text, so that their order is that of texts. */
function datedQuota(quotas: readonly Quota[], day: string | null): Quota | undefined {
  let found: Quota | undefined;
  let since = '';
  for (const quota of quotas) {
    const from = quota.inForce.from.value;
    const to = quota.inForce.to.value;
    if (day === null || from === null || to === null) continue;
    if (from <= day && day <= to && from > since) {
      found = quota;
      since = from;
    }
  }
  return found;
}

function limitOf(
  policy: Policy,
  { limit }: Quota,
  path: string,
): Outcome<(incubated: number | undefined) => Outcome<BindingLimit>> {
  switch (limit.kind) {
    case 'unlimited': {
      const rule = valueOf(policy, limit.rule, `${path}.limit.rule`);
      return rule.ok ? succeed(() => rule) : rule;
    }
    case 'linear': {
      const base = valueOf(policy, limit.base, `${path}.limit.base`);
      if (!base.ok) return base;
      const each = valueOf(policy, limit.perIncubated, `${path}.limit.perIncubated`);
      if (!each.ok) return each;
      return succeed(incubated => {
        if (incubated === undefined) return fail(problem('argument.missing', { name: 'incubated' }));
        if (Number.isInteger(incubated) && incubated >= 0 && incubated <= MOST_INCUBATED)
          return succeed(base.value + each.value * incubated);
        return fail(problem('argument.bad_count', { name: 'incubated', value: String(incubated) }));
      });
    }
  }
}
