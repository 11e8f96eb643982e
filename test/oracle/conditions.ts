import type { Fraction } from './fractions';
import { compare, decimal, fraction, toDecimals } from './fractions';
import type { RawCondition, RawPolicy, RawScalar, Row } from './raw';

/** What stands in a cell, and whether it meets a condition. */

const BUILT_IN: Readonly<Record<string, string>> = {
  creator_id: 'text',
  creator: 'text',
  agency: 'text',
  level_start: 'level',
  level_end: 'level',
  gmv_base: 'amount',
  gmv: 'amount',
  bound_on: 'day',
  unbound_on: 'day',
  enrolled_on: 'day',
};

export function typeOf(policy: RawPolicy, field: string): string {
  const type = BUILT_IN[field] ?? policy.fields?.find(each => each.id === field)?.type;
  if (type === undefined) throw new Error(`no such field: ${field}`);
  return type;
}

/** Names that differ only in case, width or spaces are the same. */
export function nameKey(name: string): string {
  return name.normalize('NFKC').replace(/\s+/g, ' ').trim().toLowerCase();
}

const DECIMALS: Readonly<Record<string, number>> = { amount: 2, count: 0, number: 6 };

/** The figure that a cell of the type shows, with the decimals that the type keeps; a blank is 0. */
export function figure(type: string, shown: string): Fraction {
  return toDecimals(decimal(shown.trim() === '' ? '0' : shown), DECIMALS[type] ?? 0);
}

export function ordinalOf(policy: RawPolicy, level: string): Fraction {
  const found = policy.levels?.find(({ id }) => id === level);
  if (found === undefined) throw new Error(`no such level: ${level}`);
  return fraction(BigInt(found.ordinal));
}

export function bandOf(policy: RawPolicy, level: string): string | undefined {
  return policy.levels?.find(({ id }) => id === level)?.band?.value;
}

export function meets(policy: RawPolicy, row: Row, { field, op, value: { value } }: RawCondition): boolean {
  const type = typeOf(policy, field);
  const cell = filled(type, row[field] ?? '');
  if (cell === '') return op === 'is_not' || op === 'not_in';
  const against = (other: RawScalar): number => order(policy, type, cell, String(other));
  const one = Array.isArray(value) ? '' : (value as RawScalar);
  const several = Array.isArray(value) ? (value as readonly RawScalar[]) : [];
  switch (op) {
    case 'in_band':
      return bandOf(policy, cell) === one;
    case 'is':
      return against(one) === 0;
    case 'is_not':
      return against(one) !== 0;
    case 'in':
      return several.some(each => against(each) === 0);
    case 'not_in':
      return several.every(each => against(each) !== 0);
    case 'at_least':
      return against(one) >= 0;
    case 'more_than':
      return against(one) > 0;
    case 'at_most':
      return against(one) <= 0;
    case 'less_than':
      return against(one) < 0;
  }
  throw new Error(`no such condition: ${op}`);
}

/** What a blank cell says: 0 for an amount or a count, no for a truth, else nothing. */
function filled(type: string, cell: string): string {
  if (cell.trim() !== '') return cell;
  return { amount: '0', count: '0', truth: 'false' }[type] ?? '';
}

/** Below zero, zero or above: how the cell compares with a condition's value. Of names and truths only the zero means anything. */
function order(policy: RawPolicy, type: string, cell: string, value: string): number {
  switch (type) {
    case 'amount':
    case 'count':
    case 'number':
      return compare(figure(type, cell), decimal(value));
    case 'level':
      return compare(ordinalOf(policy, cell), ordinalOf(policy, value));
    case 'day':
      return cell < value ? -1 : cell > value ? 1 : 0;
  }
  return nameKey(cell) === nameKey(value) ? 0 : 1;
}
