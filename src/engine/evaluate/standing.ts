import { isoFromSerial, serialFromText } from '../date';
import { Findings } from '../findings';
import type { Outcome } from '../outcome';
import { succeed } from '../outcome';
import { valueOf } from '../policy/facts';
import type { Policy } from '../policy/types';
import { problem } from '../problem';
import { cellPlace } from '../roster/columns';
import { duplicateCreators } from '../roster/duplicates';
import type { FieldId } from '../roster/fields';
import type { Roster } from '../roster/roster';

/** Whether a creator counts for the agency of the row on the as-of day, and if not, why. */
export const STANDINGS = ['bound', 'no_agency', 'not_yet_bound', 'unbound'] as const;
export type Standing = (typeof STANDINGS)[number];

const BOUND = STANDINGS.indexOf('bound');
const NO_AGENCY = STANDINGS.indexOf('no_agency');
const NOT_YET = STANDINGS.indexOf('not_yet_bound');
const UNBOUND = STANDINGS.indexOf('unbound');

/**
 * Standing of each creator on the last day of the period, as places in STANDINGS. A blank binding date is a binding of old, a blank
 * unbinding date one that lasts; a creator who unbinds on the as-of day itself counts or not as the policy says. Where creators are paid
 * themselves, all of them count.
 */
export function standings(policy: Policy, roster: Roster): Outcome<Uint8Array> {
  const findings = new Findings();
  const standing = findStandings(policy, roster, findings);
  return findings.any ? findings.failure() : standing;
}

/** The same; what is wrong with rows stands in `findings`. */
export function findStandings(policy: Policy, roster: Roster, findings: Findings): Outcome<Uint8Array> {
  if (policy.payee === 'creator' || policy.binding === undefined) {
    if (capsCreators(policy)) duplicateCreators(roster, () => true, findings);
    return succeed(withAgency(roster));
  }
  const asOf = valueOf(policy, policy.windows.effective.to, 'windows.effective.to');
  if (!asOf.ok) return asOf;
  const reading = valueOf(policy, policy.binding.asOf, 'binding.asOf');
  if (!reading.ok) return reading;
  const counts = valueOf(policy, policy.binding.dayOfUnbindingCounts, 'binding.dayOfUnbindingCounts');
  if (!counts.ok) return counts;
  const day = serialFromText(asOf.value) ?? 0;
  const lastFree = counts.value ? day - 1 : day;
  const { agency, size } = roster;
  const bound = roster.days['bound_on'];
  const unbound = roster.days['unbound_on'];
  const result = new Uint8Array(size);
  for (let i = 0; i < size; i++) {
    const from = bound === undefined ? 0 : (bound[i] as number);
    const to = unbound === undefined ? 0 : (unbound[i] as number);
    if (to !== 0 && to < from) complain(roster, i, findings);
    if ((agency[i] as number) < 0) result[i] = NO_AGENCY;
    else if (from > day) result[i] = NOT_YET;
    else if (to !== 0 && to <= lastFree) result[i] = UNBOUND;
  }
  duplicateCreators(roster, i => result[i] === BOUND, findings);
  return succeed(result);
}

/** A creator in several rows would get past a cap: each row is taken for a creator of its own. */
export function capsCreators({ tracks, policyCaps }: Policy): boolean {
  return [...tracks.flatMap(({ caps }) => caps), ...policyCaps].some(({ entity }) => entity === 'creator');
}

/** Without rules of binding, whoever stands in an agency's row belongs to it; where creators are paid, all are of one without a name. */
function withAgency({ agency, size }: Roster): Uint8Array {
  const result = new Uint8Array(size);
  for (let i = 0; i < size; i++) if ((agency[i] as number) < 0) result[i] = NO_AGENCY;
  return result;
}

/** By place: 1 for who is bound. */
export function boundOn(standing: Uint8Array): Uint8Array {
  const bound = new Uint8Array(standing.length);
  for (let i = 0; i < standing.length; i++) if (standing[i] === BOUND) bound[i] = 1;
  return bound;
}

export function standingOf(column: Uint8Array, i: number): Standing {
  return STANDINGS[column[i] as number] as Standing;
}

/** Of a creator who is unbound before being bound. */
function complain(roster: Roster, i: number, findings: Findings): void {
  const day = (field: FieldId): string => isoFromSerial(roster.days[field]?.[i] ?? 0);
  findings.add(() => {
    const place = cellPlace(roster, i, roster.places['unbound_on'] ?? 0);
    return problem('roster.unbound_before_bound', { ...place, value: day('unbound_on'), bound: day('bound_on') });
  });
}
