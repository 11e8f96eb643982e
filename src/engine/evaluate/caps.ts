import { largestRemainder } from '../money/allocate';
import { fenFromYuan } from '../money/fen';
import type { Outcome } from '../outcome';
import { succeed } from '../outcome';
import { valueOf } from '../policy/facts';
import type { Cap, Overflow } from '../policy/rule-types';
import type { Policy } from '../policy/types';
import type { Roster } from '../roster/roster';

/** A cap with its figures read: fen. */
export interface ReadyCap {
  readonly amount: number;
  readonly overflow: Overflow;
  readonly path: string;
}

/** The cap of an entity, if there is one. @param path of the caps in the policy */
export function readyCap(
  policy: Policy,
  caps: readonly Cap[],
  entity: Cap['entity'],
  path: string,
): Outcome<ReadyCap | undefined> {
  const at = caps.findIndex(cap => cap.entity === entity);
  const cap = caps[at];
  return cap === undefined ? succeed(undefined) : readCap(policy, cap, `${path}[${at}]`);
}

export function readCap(policy: Policy, cap: Cap, path: string): Outcome<ReadyCap> {
  const { overflow: facts } = cap;
  const overflow = facts === undefined ? succeed('pro_rata' as const) : valueOf(policy, facts, `${path}.overflow`);
  if (!overflow.ok) return overflow;
  const amount = valueOf(policy, cap.amount, `${path}.amount`);
  return amount.ok ? succeed({ amount: fenFromYuan(amount.value), overflow: overflow.value, path }) : amount;
}

/**
 * What is left to each of several amounts that may be `cap` together. What is taken back (amounts below 0) stays as it is and makes
 * room; the others share what there is: in proportion, to the fen (see largestRemainder), or each in full in their order until it is
 * used up. The same array, if nothing is cut.
 *
 * @example withinCap(100, Float64Array.of(90, 60), 'pro_rata') // [60, 40]
 * @example withinCap(100, Float64Array.of(90, 60), 'in_order') // [90, 10]
 */
export function withinCap(cap: number, amounts: Float64Array, overflow: Overflow): Float64Array {
  let paid = 0;
  let back = 0;
  for (const amount of amounts) {
    if (amount > 0) paid += amount;
    else back -= amount;
  }
  let left = cap + back;
  if (paid <= left) return amounts;
  switch (overflow) {
    case 'pro_rata': {
      const shares = largestRemainder(
        left,
        amounts.map(amount => Math.max(amount, 0)),
      );
      return amounts.map((amount, i) => (amount > 0 ? (shares[i] as number) : amount));
    }
    case 'in_order':
      return amounts.map(amount => {
        if (amount <= 0) return amount;
        const part = Math.min(amount, left);
        left -= part;
        return part;
      });
  }
}

/**
 * Hands on to creators what was cut from their agencies.
 *
 * @param before @param after by agency
 * @param creators what each creator has; left as it is
 */
export function cutCreators(
  before: Float64Array,
  after: Float64Array,
  creators: Float64Array,
  roster: Roster,
  overflow: Overflow,
): Float64Array {
  const members = new Map<number, number[]>();
  for (let a = 0; a < before.length; a++) if (before[a] !== after[a]) members.set(a, []);
  if (members.size === 0) return creators;
  for (let i = 0; i < roster.size; i++) if (creators[i] !== 0) members.get(roster.agency[i] as number)?.push(i);
  const cut = creators.slice();
  for (const [agency, places] of members) {
    const amounts = Float64Array.from(places, i => creators[i] as number);
    const parts = withinCap(after[agency] as number, amounts, overflow);
    places.forEach((i, j) => (cut[i] = parts[j] as number));
  }
  return cut;
}
