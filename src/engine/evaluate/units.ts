import type { FieldType, Measure, Term } from '../policy/measure-types';
import type { Policy } from '../policy/types';
import { dictionaryOf } from '../roster/fields';

/** What a measured value is counted in: fen of money, whole creators, other whole units, points, or millionths of a number. */
export type Unit = 'fen' | 'creators' | 'units' | 'points' | 'number';

/** Parts to one of what cells and policies show. */
export const SCALE: Readonly<Record<Unit, number>> = { fen: 100, creators: 1, units: 1, points: 1, number: 1_000_000 };

/** Counted one by one: the tier "from 11" begins after the tenth. */
export function isCounted(unit: Unit): boolean {
  return SCALE[unit] === 1;
}

const UNIT: Readonly<Partial<Record<FieldType, Unit>>> = { amount: 'fen', count: 'units', number: 'number' };

/** The unit of a measure; undefined for the sum of a field that cannot be added up. */
export function measureUnit(policy: Policy, measure: Measure): Unit | undefined {
  switch (measure.kind) {
    case 'incubated':
    case 'count':
      return 'creators';
    case 'points':
      return 'points';
    case 'reward':
      return 'fen';
    case 'combined': {
      const { typeOf } = dictionaryOf(policy);
      const money = ({ field, by }: Term): boolean =>
        (typeOf(field) === 'amount') !== (by !== undefined && typeOf(by) === 'amount');
      return measure.terms.every(money) ? 'fen' : 'number';
    }
    case 'sum':
    case 'increment':
      return UNIT[dictionaryOf(policy).typeOf(measure.field) ?? 'text'];
  }
}

/** The same of a policy that was parsed, which has no such sums. */
export function unitOf(policy: Policy, measure: Measure): Unit {
  return measureUnit(policy, measure) ?? 'units';
}
