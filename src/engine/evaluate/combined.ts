import { rounded } from '../money/round';
import type { Outcome } from '../outcome';
import { fail, succeed } from '../outcome';
import { valueOf } from '../policy/facts';
import type { CombinedMeasure } from '../policy/measure-types';
import type { Policy, Rounding } from '../policy/types';
import { dictionaryOf } from '../roster/fields';
import { problem } from '../problem';
import type { Roster } from '../roster/roster';
import { SCALE, unitOf } from './units';

const MILLION = 1_000_000;

/** One term made ready: columns as whole numbers. */
interface ReadyTerm {
  readonly field: Float64Array;
  readonly by: Float64Array | undefined;
  /** Millionths. */
  readonly factor: number;
  /** Parts to one of what the columns show. */
  readonly divisor: number;
}

/**
 * Columns weighed and added up, row by row; the sum is rounded once, as the policy rounds, to the measure's unit (a fen, or a millionth).
 * A row with a blank number counts for nothing.
 */
export function combined(
  policy: Policy,
  measure: CombinedMeasure,
  floor: number,
  roster: Roster,
  places: Int32Array,
  path: string,
): Outcome<Float64Array> {
  const terms: ReadyTerm[] = [];
  for (const [k, { field, by, times }] of measure.terms.entries()) {
    const weight = valueOf(policy, times, `${path}.terms[${k}].times`);
    if (!weight.ok) return weight;
    terms.push({
      field: roster.numbers[field] as Float64Array,
      by: by === undefined ? undefined : roster.numbers[by],
      factor: Math.round(weight.value * MILLION),
      divisor: partsOf(policy, field) * (by === undefined ? 1 : partsOf(policy, by)),
    });
  }
  const rounding = valueOf(policy, policy.rounding, 'rounding');
  if (!rounding.ok) return rounding;
  const parts = SCALE[unitOf(policy, measure)];
  const common = Math.max(...terms.map(term => term.divisor));
  const values = new Float64Array(places.length);
  for (let j = 0; j < places.length; j++) {
    const i = places[j] as number;
    const value = weighed(terms, i, parts, common, rounding.value);
    if (Math.abs(value) > Number.MAX_SAFE_INTEGER) {
      const agency = roster.agencies[roster.agency[i] as number] ?? '';
      return fail(problem('statement.sum_too_large', { track: path, agency }));
    }
    if (value === value) values[j] = Math.max(value, floor);
  }
  return succeed(values);
}

/** All divisors are powers of ten: each term is brought to the largest, so that the sum is divided, and rounded, once. */
function weighed(terms: readonly ReadyTerm[], i: number, parts: number, common: number, rounding: Rounding): number {
  let sum = 0n;
  for (const { field, by, factor, divisor } of terms) {
    const figure = field[i] as number;
    const other = by === undefined ? 1 : (by[i] as number);
    if (figure !== figure || other !== other) return NaN;
    sum += BigInt(figure) * BigInt(other) * BigInt(factor) * BigInt((common / divisor) * parts);
  }
  return rounded(sum, [MILLION, common], rounding);
}

/** Parts to one of what the column shows. */
function partsOf(policy: Policy, field: string): number {
  const type = dictionaryOf(policy).typeOf(field);
  return type === 'amount' ? SCALE.fen : type === 'number' ? SCALE.number : 1;
}
