import { serialFromText } from '../date';
import type { Outcome } from '../outcome';
import { fail, succeed } from '../outcome';
import { missing, valueOf } from '../policy/facts';
import type { Policy, Window } from '../policy/types';
import { problem } from '../problem';
import type { Roster } from '../roster/roster';

/** `not_asked`: the roster has no sign-up dates, so every agency in it is taken as signed up. */
export type Enrolment =
  | { readonly kind: 'not_asked' }
  | { readonly kind: 'in_time' | 'carried_over'; readonly day: number }
  | { readonly kind: 'too_early' | 'late'; readonly day: number }
  | { readonly kind: 'none' };

/** First and last day as serials. */
interface Days {
  readonly first: number;
  readonly last: number;
}

/**
 * Whether each agency signed up within the policy's window (both ends included), or for a policy whose agencies are carried over. An
 * agency's rows may repeat its date; if they differ, a date that lets it in counts.
 */
export function enrolments(policy: Policy, roster: Roster): Outcome<readonly Enrolment[]> {
  const days = roster.days['enrolled_on'];
  if (days === undefined || policy.windows.enrolment === undefined)
    return succeed(roster.agencies.map(() => ({ kind: 'not_asked' })));
  const standing = enrolmentOn(policy);
  if (!standing.ok) return standing;
  const found: Enrolment[] = roster.agencies.map(() => ({ kind: 'none' }));
  /** By agency: the date that was looked at last, for most rows only repeat it. */
  const seen = new Int32Array(found.length);
  let waiting = found.length;
  for (let i = 0; i < roster.size && waiting > 0; i++) {
    const agency = roster.agency[i] as number;
    const day = days[i] as number;
    if (agency < 0 || day === 0 || day === seen[agency] || takesPart(found[agency] as Enrolment)) continue;
    seen[agency] = day;
    const enrolment = standing.value(day);
    if (!enrolment.ok) return enrolment;
    found[agency] = enrolment.value;
    if (takesPart(enrolment.value)) waiting--;
  }
  return succeed(found);
}

/**
 * What signing up on a day means under a policy. Fails if the policy's window is unknown; and, for a day before it, if agencies of an
 * earlier policy are carried over and it is unknown when they signed up.
 */
export function enrolmentOn(policy: Policy): Outcome<(day: number) => Outcome<Enrolment>> {
  const { enrolment: window } = policy.windows;
  if (window === undefined) return succeed(() => succeed({ kind: 'not_asked' }));
  const own = daysOf(policy, window, 'windows.enrolment');
  if (!own.ok) return own;
  const { first, last } = own.value;
  const earlier = carriedOver(policy);
  return succeed(day => {
    if (day >= first) return succeed({ kind: day > last ? 'late' : 'in_time', day });
    if (earlier === undefined) return succeed({ kind: 'too_early', day });
    if (!earlier.ok) return earlier;
    const within = day >= earlier.value.first && day <= earlier.value.last;
    return succeed({ kind: within ? 'carried_over' : 'too_early', day });
  });
}

/** When agencies of an earlier policy signed up who are carried over; undefined where none is. */
function carriedOver(policy: Policy): Outcome<Days> | undefined {
  const { carryOverFrom, carryOverWindow: window } = policy.enrolment ?? {};
  if (carryOverFrom === undefined || carryOverFrom.value?.length === 0) return undefined;
  const path = 'enrolment.carryOverWindow';
  if (carryOverFrom.value === null) {
    // Whether anybody is carried over is open: nobody is, unless the file says when they would have signed up.
    if (window === undefined && carryOverFrom.status === 'unknown') return undefined;
    return fail(missing(policy, carryOverFrom, 'enrolment.carryOverFrom'));
  }
  if (window !== undefined) return daysOf(policy, window, path);
  return fail(problem('policy.number_unknown', { path, policy: policy.version }));
}

function daysOf(policy: Policy, window: Window, path: string): Outcome<Days> {
  const from = valueOf(policy, window.from, `${path}.from`);
  if (!from.ok) return from;
  const to = valueOf(policy, window.to, `${path}.to`);
  if (!to.ok) return to;
  return succeed({ first: serialFromText(from.value) ?? 0, last: serialFromText(to.value) ?? 0 });
}

export function takesPart({ kind }: Enrolment): boolean {
  return kind === 'not_asked' || kind === 'in_time' || kind === 'carried_over';
}
