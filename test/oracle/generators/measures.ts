import fc from 'fast-check';
import type { RawGate, RawMeasure } from '../raw';
import { where } from './conditions';
import type { Unit } from './figures';
import { fact, figure, rarely } from './figures';
import type { World } from './world';

/** Measures by chance, of every kind and unit, and the gates that ask for them. */

const FIELDS = {
  money: ['gmv', 'gmv_base', 'income', 'goal'],
  units: ['orders', 'returns'],
  number: ['score', 'hours'],
} as const;

function kinds(world: World, unit: Unit): fc.Arbitrary<RawMeasure> {
  switch (unit) {
    case 'money':
    case 'units':
    case 'number': {
      const fields = fc.shuffledSubarray([...FIELDS[unit]], { minLength: 2, maxLength: 2 });
      return fc
        .tuple(fc.constantFrom('sum', 'increment'), fields, rarely(floors(unit)))
        .map(([kind, [field = '', base = ''], floor]) => ({
          kind,
          field,
          ...(kind === 'increment' ? { base } : {}),
          ...(floor === undefined ? {} : { floor: fact(floor) }),
        }));
    }
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
  return fc.constantFrom(
    'money',
    'money',
    'units',
    'number',
    'creators',
    ...(levels.length > 0 ? (['points'] as const) : []),
  );
}

export function gates(world: World, scope: string): fc.Arbitrary<RawGate> {
  return units(world).chain(unit =>
    fc.record({ measure: measures(world, unit), target: rarely(measures(world, unit)) }).chain(({ measure, target }) =>
      fc.tuple(figure(target === undefined ? unit : 'percent'), fc.boolean()).map(([from, ofAgency]) => ({
        ...(ofAgency && scope === 'creator' && world.payee === 'agency' ? { entity: 'agency' } : {}),
        measure,
        ...(target === undefined ? {} : { target }),
        from: fact(from),
      })),
    ),
  );
}

/** The least that a row counts for, also below zero. */
const floors = (unit: Unit): fc.Arbitrary<number> =>
  fc.tuple(figure(unit), fc.constantFrom(1, 1, 1, -1)).map(([least, sign]) => (least === 0 ? 0 : sign * least));
