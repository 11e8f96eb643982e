import { bandOf, figure, meets, ordinalOf, typeOf } from './conditions';
import type { Fraction } from './fractions';
import { compare, decimal, fraction, greater, minus, ONE, times, toDecimals, total, ZERO } from './fractions';
import type { RawMeasure, RawPolicy, Row } from './raw';

/** What rows count for: yuan for money, else units, creators, points, or the figure itself. */

/** What the rows that meet the measure's own conditions count for together. */
export function measured(policy: RawPolicy, measure: RawMeasure, rows: readonly Row[]): Fraction {
  const own = rows.filter(row => (measure.where ?? []).every(condition => meets(policy, row, condition)));
  return total(own.map(row => valueOf(policy, measure, row)));
}

function valueOf(policy: RawPolicy, measure: RawMeasure, row: Row): Fraction {
  const cell = (field = ''): string => row[field] ?? '';
  const read = (field = ''): Fraction => figure(typeOf(policy, field), cell(field));
  const floored = (value: Fraction): Fraction =>
    measure.floor === undefined ? value : greater(value, decimal(measure.floor.value));
  switch (measure.kind) {
    case 'sum':
      return isMissing(policy, row, measure.field) ? ZERO : floored(read(measure.field));
    case 'increment': {
      if (isMissing(policy, row, measure.field) || isMissing(policy, row, measure.base)) return ZERO;
      return floored(minus(read(measure.field), read(measure.base)));
    }
    case 'combined': {
      const terms = measure.terms ?? [];
      if (terms.some(({ field, by }) => [field, by ?? field].some(each => isMissing(policy, row, each)))) return ZERO;
      const weighed = terms.map(term =>
        times(decimal(term.times.value), times(read(term.field), term.by === undefined ? ONE : read(term.by))),
      );
      return floored(toDecimals(total(weighed), unitOf(policy, measure) === 'amount' ? 2 : 6, policy.rounding.value));
    }
    case 'count':
      return ONE;
    case 'points': {
      const level = policy.ranking?.points.find(each => each.level === cell('level_end'));
      return level === undefined ? ZERO : decimal(level.points.value);
    }
    case 'incubated':
      return isIncubated(policy, measure.band, cell('level_start'), cell('level_end')) ? ONE : ZERO;
  }
  throw new Error(`no such measure: ${measure.kind}`);
}

/** A blank amount or count is 0, but a creator without a score is not one whose score is 0: such a row counts for nothing. */
function isMissing(policy: RawPolicy, row: Row, field = ''): boolean {
  return typeOf(policy, field) === 'number' && (row[field] ?? '').trim() === '';
}

/** Ended the period in the band and began it below the lowest level of the band. */
function isIncubated(policy: RawPolicy, band: string | undefined, start: string, end: string): boolean {
  const within = (policy.levels ?? []).filter(({ id }) => bandOf(policy, id) === band);
  return (
    within.some(({ id }) => id === end) &&
    within.every(({ ordinal }) => compare(ordinalOf(policy, start), fraction(BigInt(ordinal))) < 0)
  );
}

/** What a measure is in: an amount, a count of things one by one (creators, units, points), or any number. */
export function unitOf(policy: RawPolicy, { kind, field = '', terms = [] }: RawMeasure): string {
  if (kind === 'sum' || kind === 'increment') return typeOf(policy, field);
  if (kind !== 'combined') return 'count';
  const amounts = terms.map(term => [term.field, term.by].filter(each => each && typeOf(policy, each) === 'amount'));
  return amounts.every(({ length }) => length === 1) ? 'amount' : 'number';
}
