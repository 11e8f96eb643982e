import { largestRemainder } from '../money/allocate';
import { fenFromYuan } from '../money/fen';
import type { Outcome } from '../outcome';
import { succeed } from '../outcome';
import { valueOf } from '../policy/facts';
import type { Cap, Overflow } from '../policy/rule-types';
import type { Policy } from '../policy/types';
import type { Roster } from '../roster/roster';
import { orderByAgency } from './by-agency';
import { CreatorFigures } from './creator-figures';

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
  let left = cap;
  for (const amount of amounts) {
    paid += Math.max(amount, 0);
    left -= Math.min(amount, 0);
  }
  if (paid <= left) return amounts;
  switch (overflow) {
    case 'pro_rata': {
      const shares = largestRemainder(
        left,
        amounts.map(amount => Math.max(amount, 0)),
      );
      return amounts.map((amount, i) => Math.min(amount, shares[i] as number));
    }
    case 'in_order':
      return amounts.map(amount => {
        const part = Math.min(amount, left);
        left -= Math.max(part, 0);
        return part;
      });
  }
}

/**
 * Hands on to creators what was cut from their agencies.
 *
 * @param before @param after by agency
 */
export function cutCreators(
  before: Float64Array,
  after: Float64Array,
  creators: CreatorFigures,
  roster: Roster,
  overflow: Overflow,
): CreatorFigures {
  if (before.every((fen, agency) => fen === after[agency])) return creators;
  const { places, figures } = creators;
  const { starts, order } = orderByAgency(roster, places);
  const amounts = new Float64Array(places.length);
  for (let j = 0; j < places.length; j++) amounts[order[j] as number] = figures[j] as number;
  for (let agency = 0; agency < before.length; agency++) {
    const own = amounts.subarray(starts[agency], starts[agency + 1]);
    own.set(withinCap(after[agency] as number, own, overflow));
  }
  const left = new Float64Array(places.length);
  for (let j = 0; j < places.length; j++) left[j] = amounts[order[j] as number] as number;
  return new CreatorFigures(roster.size, places, left);
}
