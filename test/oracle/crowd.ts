import { nameKey } from './conditions';
import type { RawPolicy, RawWindow, Row } from './raw';

/** Who stands in a roster, and who counts. */
export interface Crowd {
  /** By first appearance, as first written. One without a name stands for all creators where these are paid themselves. */
  readonly agencies: readonly string[];
  /** By agency. */
  readonly takesPart: readonly boolean[];
  /** By row: the place of its agency, -1 for none. */
  readonly home: readonly number[];
  /** By row. */
  readonly counts: readonly boolean[];
}

export function crowdOf(policy: RawPolicy, rows: readonly Row[]): Crowd {
  if (policy.payee === 'creator') {
    return { agencies: [''], takesPart: [true], home: rows.map(() => 0), counts: rows.map(() => true) };
  }
  const keys = rows.map(row => nameKey(row['agency'] ?? ''));
  const distinct = [...new Set(keys)].filter(key => key !== '');
  const agencies = distinct.map(key => rows[keys.indexOf(key)]?.['agency']?.trim() ?? '');
  const takesPart = distinct.map(key => {
    const own = rows.filter((_row, i) => keys[i] === key);
    return !asksForSignUp(policy, rows) || own.some(row => signedUp(policy, row['enrolled_on'] ?? ''));
  });
  const home = keys.map(key => distinct.indexOf(key));
  const counts = rows.map((row, i) => (takesPart[home[i] ?? -1] ?? false) && isBound(policy, row));
  return { agencies, takesPart, home, counts };
}

function asksForSignUp(policy: RawPolicy, rows: readonly Row[]): boolean {
  return policy.windows.enrolment !== undefined && rows.some(row => row['enrolled_on'] !== undefined);
}

function signedUp(policy: RawPolicy, day: string): boolean {
  const within = (window: RawWindow | undefined): boolean =>
    window !== undefined && day >= window.from.value && day <= window.to.value;
  return within(policy.windows.enrolment) || within(policy.enrolment?.carryOverWindow);
}

function isBound({ binding, windows }: RawPolicy, row: Row): boolean {
  if (binding === undefined) return true;
  const lastDay = windows.effective.to.value;
  const { bound_on: bound = '', unbound_on: unbound = '' } = row;
  const stillBound = binding.dayOfUnbindingCounts.value ? unbound >= lastDay : unbound > lastDay;
  return bound <= lastDay && (unbound === '' || stillBound);
}
