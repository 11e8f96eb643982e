import fc from 'fast-check';
import type { RawGate, RawMeasure, RawTerm } from '../raw';
import { where } from './conditions';
import type { Unit } from './figures';
import { fact, figure, present, rarely } from './figures';
import type { World } from './world';

/** Measures by chance, of every kind and unit, and the gates that ask for them. */

const FIELDS = {
  money: ['gmv', 'gmv_base', 'income', 'goal'],
  units: ['orders', 'returns'],
  number: ['score', 'hours'],
} as const;

/** The least that a row counts for, also below zero. */
const floors = (unit: Unit): fc.Arbitrary<number> =>
  fc.tuple(figure(unit), fc.constantFrom(1, 1, 1, -1)).map(([least, sign]) => (least === 0 ? 0 : sign * least));

const FACTORS = [1, -1, 0.5, 2, 0.01, 0.000001, 0.333333];

function terms(
  fields: readonly string[],
  by: fc.Arbitrary<string | undefined>,
  factors: readonly number[] = FACTORS,
): fc.Arbitrary<RawTerm> {
  return fc
    .record({ field: fc.constantFrom(...fields), by, times: fc.constantFrom(...factors).map(fact) })
    .map(present);
}

/**
 * Columns weighed and added up. Money, if each term holds one amount; a number, as soon as one term does not. No row comes near what
 * cannot be computed with exactly.
 */
function combined(unit: 'money' | 'number'): fc.Arbitrary<RawMeasure> {
  const none = fc.constant(undefined);
  const byNumber = rarely(fc.constantFrom(...FIELDS.number));
  const ofMoney = terms(FIELDS.money, byNumber);
  const ofNumber = fc.oneof(terms(FIELDS.number, byNumber), terms(FIELDS.units, none));
  const mixed = fc.oneof(
    { weight: 3, arbitrary: ofNumber },
    { weight: 1, arbitrary: terms(FIELDS.money, none, [0.000001]) },
  );
  const [first, others] = unit === 'money' ? [ofMoney, ofMoney] : [ofNumber, mixed];
  return fc
    .tuple(first, fc.array(others, { maxLength: 2 }), rarely(floors(unit).map(fact)))
    .map(([one, more, floor]) => present({ kind: 'combined', terms: [one, ...more], floor }));
}

function ofFields(unit: 'money' | 'units' | 'number'): fc.Arbitrary<RawMeasure> {
  const fields = fc.shuffledSubarray([...FIELDS[unit]], { minLength: 2, maxLength: 2 });
  return fc
    .tuple(fc.constantFrom('sum', 'increment'), fields, rarely(floors(unit).map(fact)))
    .map(([kind, [field = '', base = ''], floor]) =>
      present({ kind, field, base: kind === 'increment' ? base : undefined, floor }),
    );
}

function kinds(world: World, unit: Unit): fc.Arbitrary<RawMeasure> {
  switch (unit) {
    case 'money':
    case 'number':
      return fc.oneof({ weight: 3, arbitrary: ofFields(unit) }, { weight: 1, arbitrary: combined(unit) });
    case 'units':
      return ofFields(unit);
    case 'creators': {
      if (world.bands.length === 0) return fc.constant({ kind: 'count' });
      const incubated = fc.constantFrom(...world.bands).map(band => ({ kind: 'incubated', band }));
      return fc.oneof(fc.constant({ kind: 'count' }), incubated);
    }
    case 'points':
    case 'percent':
      return fc.constant({ kind: 'points' });
  }
}

export function measures(world: World, unit: Unit): fc.Arbitrary<RawMeasure> {
  return fc
    .tuple(kinds(world, unit), where(world, 1))
    .map(([kind, own]) => (own.length === 0 ? kind : { ...kind, where: own }));
}

export function units({ levels }: World): fc.Arbitrary<Unit> {
  const points = levels.length > 0 ? (['points'] as const) : [];
  return fc.constantFrom('money', 'money', 'units', 'number', 'creators', ...points);
}

/** What must be reached, or kept to, or both. */
export function gates(world: World, scope: string): fc.Arbitrary<RawGate> {
  const asked = units(world).chain(unit =>
    fc.record({ measure: measures(world, unit), target: rarely(measures(world, unit)), unit: fc.constant(unit) }),
  );
  return asked.chain(({ measure, target, unit }) => {
    const figures = figure(target === undefined ? unit : 'percent');
    return fc
      .tuple(figures, figures, fc.constantFrom('from', 'from', 'from', 'to', 'both'), fc.boolean())
      .map(([one, other, ends, ofAgency]) =>
        present({
          entity: ofAgency && scope === 'creator' && world.payee === 'agency' ? 'agency' : undefined,
          measure,
          target,
          from: ends === 'to' ? undefined : fact(Math.min(one, ends === 'both' ? other : one)),
          to: ends === 'from' ? undefined : fact(Math.max(one, ends === 'both' ? other : one)),
        }),
      );
  });
}

/** Mostly none. */
export function gateLists(world: World, scope: string): fc.Arbitrary<readonly RawGate[] | undefined> {
  return fc.oneof(
    { weight: 4, arbitrary: fc.constant(undefined) },
    { weight: 1, arbitrary: fc.array(gates(world, scope), { minLength: 1, maxLength: 2 }) },
  );
}
