import type { Outcome } from '../outcome';
import { succeed } from '../outcome';
import { valueOf } from '../policy/facts';
import type { Measure } from '../policy/measure-types';
import type { Fact, Policy } from '../policy/types';
import type { Roster } from '../roster/roster';
import { bandTable } from './bands';
import { combined } from './combined';
import { meeting } from './conditions';
import { pointsTable } from './points-table';
import { SCALE, unitOf } from './units';

/**
 * What each row counts for, in the measure's unit; 0 for a row that does not count.
 *
 * @param rows by place: 1 for a row that counts for the track
 * @param path of the measure in the policy
 */
export function measureRows(
  policy: Policy,
  measure: Measure,
  roster: Roster,
  rows: Uint8Array,
  path: string,
): Outcome<Float64Array> {
  if (measure.kind === 'reward') return succeed(new Float64Array(roster.size));
  const own = meeting(policy, measure.where ?? [], roster, rows, `${path}.where`);
  if (!own.ok) return own;
  const admitted = own.value;
  switch (measure.kind) {
    case 'incubated':
      return incubated(policy, measure.band, roster, admitted);
    case 'count':
      return succeed(new Float64Array(admitted));
    case 'points': {
      const table = pointsTable(policy);
      return table.ok ? succeed(pointsOf(table.value, roster, admitted)) : table;
    }
    case 'sum':
    case 'increment': {
      const least = floorOf(policy, measure, path);
      return least.ok ? succeed(figures(measure, least.value, roster, admitted)) : least;
    }
    case 'combined': {
      const least = floorOf(policy, measure, path);
      return least.ok ? combined(policy, measure, least.value, roster, admitted, path) : least;
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

/** 1 for who ended the period in the band and began it below the band's lowest level. */
export function incubated(policy: Policy, band: string, roster: Roster, admitted: Uint8Array): Outcome<Float64Array> {
  const table = bandTable(policy, band);
  if (!table.ok) return table;
  const inBand = table.value;
  const starts = roster.levels['level_start'] as Int16Array;
  const ends = roster.levels['level_end'] as Int16Array;
  const lowest = inBand.indexOf(1);
  const values = new Float64Array(roster.size);
  for (let i = 0; i < roster.size; i++) {
    const rose = inBand[ends[i] as number] === 1 && (starts[i] as number) < lowest;
    if (rose && admitted[i] === 1) values[i] = 1;
  }
  return succeed(values);
}

function pointsOf(table: Float64Array, roster: Roster, admitted: Uint8Array): Float64Array {
  const levels = roster.levels['level_end'] as Int16Array;
  const values = new Float64Array(roster.size);
  for (let i = 0; i < roster.size; i++) if (admitted[i] === 1) values[i] = table[levels[i] as number] as number;
  return values;
}

/** A field, or what it grew by. A blank number counts for nothing. */
function figures(
  measure: Extract<Measure, { readonly kind: 'sum' | 'increment' }>,
  floor: number,
  roster: Roster,
  admitted: Uint8Array,
): Float64Array {
  const now = roster.numbers[measure.field] as Float64Array;
  const before = measure.kind === 'sum' ? undefined : (roster.numbers[measure.base] as Float64Array);
  const values = new Float64Array(roster.size);
  for (let i = 0; i < roster.size; i++) {
    if (admitted[i] === 0) continue;
    const grown = before === undefined ? (now[i] as number) : (now[i] as number) - (before[i] as number);
    if (grown === grown) values[i] = Math.max(grown, floor);
  }
  return values;
}
