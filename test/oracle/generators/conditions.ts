import fc from 'fast-check';
import type { RawCondition, RawScalar } from '../raw';
import type { Unit } from './figures';
import { fact, figure } from './figures';
import { CITIES, DAYS } from './rosters';
import type { World } from './world';

/** Conditions on a row, over fields of every type, with every operator that the type knows. */

const COMPARISONS = ['at_least', 'more_than', 'at_most', 'less_than'];

function on(
  field: string,
  value: fc.Arbitrary<RawScalar>,
  { compared }: { readonly compared: boolean },
): fc.Arbitrary<RawCondition> {
  const ops = ['is', 'is_not', 'in', 'not_in', ...(compared ? COMPARISONS : [])];
  return fc
    .tuple(fc.constantFrom(...ops), fc.uniqueArray(value, { minLength: 1, maxLength: 3 }))
    .map(([op, values]) => ({ field, op, value: fact(op === 'in' || op === 'not_in' ? values : (values[0] ?? '')) }));
}

const figures = (unit: Unit, ...fields: string[]) => fields.map(field => on(field, figure(unit), { compared: true }));
const names = (field: string, ...values: string[]) => on(field, fc.constantFrom(...values), { compared: false });

function onLevels({ levels, bands }: World): fc.Arbitrary<RawCondition>[] {
  if (levels.length === 0) return [];
  return ['level_start', 'level_end', 'grade'].flatMap(field => [
    on(field, fc.constantFrom(...levels), { compared: true }),
    fc.constantFrom(...bands).map(band => ({ field, op: 'in_band', value: fact(band) })),
  ]);
}

export function conditions(world: World): fc.Arbitrary<RawCondition> {
  return fc.oneof(
    ...figures('money', 'gmv', 'income'),
    ...figures('units', 'orders'),
    ...figures('number', 'score'),
    names('city', ...CITIES.filter(city => city !== '')),
    ...(world.payee === 'agency' ? [names('agency', '甲', 'star', '无此机构')] : []),
    names('creator', '达人1', '达人2'),
    on('joined', fc.constantFrom(...DAYS), { compared: true }),
    on('bound_on', fc.constantFrom(...DAYS), { compared: true }),
    fc
      .tuple(fc.constantFrom('is', 'is_not'), fc.boolean())
      .map(([op, value]) => ({ field: 'vip', op, value: fact(value) })),
    ...onLevels(world),
  );
}

/** Mostly none. */
export function where(world: World, most: number): fc.Arbitrary<readonly RawCondition[]> {
  return fc.oneof(
    { weight: 3, arbitrary: fc.constant([]) },
    { weight: 1, arbitrary: fc.array(conditions(world), { minLength: 1, maxLength: most }) },
  );
}
