import { serialFromText } from '../date';
import type { Outcome } from '../outcome';
import { succeed } from '../outcome';
import { valueOf } from '../policy/facts';
import type { Policy } from '../policy/types';
import type { Roster } from '../roster/roster';

/** `not_asked`: the roster has no sign-up dates, so every agency in it is taken as signed up. */
export type Enrolment =
  | { readonly kind: 'not_asked' }
  | { readonly kind: 'in_time'; readonly day: number }
  | { readonly kind: 'too_early' | 'late'; readonly day: number }
  | { readonly kind: 'none' };

/**
 * Whether each agency signed up within the policy's window (both ends included). An agency's rows may repeat its date; if they
 * differ, a date within the window counts.
 */
export function enrolments(policy: Policy, roster: Roster): Outcome<readonly Enrolment[]> {
  const days = roster.days.enrolled_on;
  if (days === undefined) return succeed(roster.agencies.map(() => ({ kind: 'not_asked' })));
  const from = valueOf(policy, policy.windows.enrolment.from, 'windows.enrolment.from');
  if (!from.ok) return from;
  const to = valueOf(policy, policy.windows.enrolment.to, 'windows.enrolment.to');
  if (!to.ok) return to;
  const first = serialFromText(from.value) ?? 0;
  const last = serialFromText(to.value) ?? 0;
  const found: Enrolment[] = roster.agencies.map(() => ({ kind: 'none' }));
  for (let i = 0; i < roster.size; i++) {
    const agency = roster.agency[i] as number;
    const day = days[i] as number;
    if (agency < 0 || day === 0 || found[agency]?.kind === 'in_time') continue;
    found[agency] = { kind: day < first ? 'too_early' : day > last ? 'late' : 'in_time', day };
  }
  return succeed(found);
}

export function takesPart(enrolment: Enrolment): boolean {
  return enrolment.kind === 'not_asked' || enrolment.kind === 'in_time';
}
