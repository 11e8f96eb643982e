import type { Outcome } from '../outcome';
import { succeed } from '../outcome';
import { valueOf } from '../policy/facts';
import type { Measure } from '../policy/measure-types';
import type { Fact, Policy } from '../policy/types';
import type { Roster } from '../roster/roster';
import { bandTable } from './bands';
import { combined } from './combined';
import { meeting } from './conditions';
import type { Figures, Selection } from './creator-figures';
import { CreatorFigures } from './creator-figures';
import { pointsTable } from './points-table';
import { SCALE, unitOf } from './units';

/**
 * What the rows of the admitted creators count for, in the measure's unit.
 *
 * @param path of the measure in the policy
 */
export function measureRows(
  policy: Policy,
  measure: Measure,
  roster: Roster,
  admitted: Selection,
  path: string,
): Outcome<CreatorFigures> {
  const done = (places: Int32Array, figures: Figures): Outcome<CreatorFigures> =>
    succeed(new CreatorFigures(roster.size, places, figures));
  const ofAll = (places: Int32Array): Outcome<CreatorFigures> => done(places, new Uint8Array(places.length).fill(1));
  if (measure.kind === 'reward') return done(new Int32Array(), new Uint8Array());
  const own = meeting(policy, measure.where ?? [], roster, admitted, `${path}.where`);
  if (!own.ok) return own;
  switch (measure.kind) {
    case 'incubated': {
      const found = incubated(policy, measure.band, roster, own.value.marks);
      return found.ok ? ofAll(found.value) : found;
    }
    case 'count':
      return ofAll(own.value.places);
    case 'points': {
      const { places } = own.value;
      const table = pointsTable(policy);
      return table.ok ? done(places, pointsOf(table.value, roster, places)) : table;
    }
    case 'sum':
    case 'increment': {
      const { places } = own.value;
      const least = floorOf(policy, measure, path);
      return least.ok ? done(places, amounts(measure, least.value, roster, places)) : least;
    }
    case 'combined': {
      const { places } = own.value;
      const least = floorOf(policy, measure, path);
      if (!least.ok) return least;
      const values = combined(policy, measure, least.value, roster, places, path);
      return values.ok ? done(places, values.value) : values;
    }
  }
}

/** The least that a row counts for, in the measure's unit. */
function floorOf(
  policy: Policy,
  measure: Extract<Measure, { readonly floor?: Fact<number> }>,
  path: string,
): Outcome<number> {
  if (measure.floor === undefined) return succeed(-Infinity);
  const floor = valueOf(policy, measure.floor, `${path}.floor`);
  return floor.ok ? succeed(Math.round(floor.value * SCALE[unitOf(policy, measure)])) : floor;
}

/**
 * Places of those who ended the period in the band and began it below the band's lowest level: they are few.
 *
 * @param marks by place: 1 for who may count
 */
export function incubated(policy: Policy, band: string, roster: Roster, marks: Uint8Array): Outcome<Int32Array> {
  const table = bandTable(policy, band);
  if (!table.ok) return table;
  const inBand = table.value;
  const lowest = inBand.indexOf(1);
  const isBelow = inBand.map((_, ordinal) => (ordinal < lowest ? 1 : 0));
  const starts = roster.levels['level_start'] as Int16Array;
  const ends = roster.levels['level_end'] as Int16Array;
  const places: number[] = [];
  for (let i = 0; i < roster.size; i++) {
    const rose = (inBand[ends[i] as number] as number) & (isBelow[starts[i] as number] as number);
    if ((rose & (marks[i] as number)) === 1) places.push(i);
  }
  return succeed(Int32Array.from(places));
}

function pointsOf(table: Float64Array, roster: Roster, places: Int32Array): Float64Array {
  const levels = roster.levels['level_end'] as Int16Array;
  const values = new Float64Array(places.length);
  for (let j = 0; j < places.length; j++) values[j] = table[levels[places[j] as number] as number] as number;
  return values;
}

/** A field, or what it grew by. A blank number counts for nothing. */
function amounts(
  measure: Extract<Measure, { readonly kind: 'sum' | 'increment' }>,
  floor: number,
  roster: Roster,
  places: Int32Array,
): Float64Array {
  const now = roster.numbers[measure.field] as Float64Array;
  const before = measure.kind === 'sum' ? undefined : (roster.numbers[measure.base] as Float64Array);
  const values = new Float64Array(places.length);
  for (let j = 0; j < places.length; j++) {
    const i = places[j] as number;
    const grown = before === undefined ? (now[i] as number) : (now[i] as number) - (before[i] as number);
    if (grown === grown) values[j] = Math.max(grown, floor);
  }
  return values;
}
