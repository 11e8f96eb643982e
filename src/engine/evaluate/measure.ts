import { fenFromYuan } from '../money/fen';
import type { Outcome } from '../outcome';
import { succeed } from '../outcome';
import { valueOf } from '../policy/facts';
import type { Measure, Policy, Track } from '../policy/types';
import type { Problem } from '../problem';
import type { FieldId } from '../roster/fields';
import type { Roster } from '../roster/roster';

/** What each creator adds to a track. */
export interface Measured {
  /** 1 if the creator counts and meets every condition of the track. */
  readonly admitted: Uint8Array;
  /** A number of creators (0 or 1), or fen; 0 for who is not admitted. */
  readonly values: Float64Array;
}

export function neededFields(track: Track): readonly FieldId[] {
  const conditions = track.where.map(condition => condition.field);
  const { measure } = track;
  switch (measure.kind) {
    case 'incubated':
      return ['level_start', 'level_end', ...conditions];
    case 'increment':
      return [measure.field, measure.base, ...conditions];
  }
}

/**
 * Measures every creator of a roster that holds the needed fields.
 *
 * @param counted by place: 1 if the creator may count at all
 */
export function measureCreators(policy: Policy, track: Track, roster: Roster, counted: Uint8Array): Outcome<Measured> {
  const path = `tracks[${policy.tracks.indexOf(track)}]`;
  const admitted = track.where.length === 0 ? counted : counted.slice();
  for (const [j, { field, value }] of track.where.entries()) {
    const band = valueOf(policy, value, `${path}.where[${j}].value`);
    if (!band.ok) return band;
    const table = bandTable(policy, band.value);
    if (!table.ok) return table;
    const inBand = table.value;
    const levels = roster.levels[field] as Int16Array;
    for (let i = 0; i < roster.size; i++)
      admitted[i] = (admitted[i] as number) & (inBand[levels[i] as number] as number);
  }
  const values = measureKind(policy, track.measure, roster, admitted, path);
  return values.ok ? succeed({ admitted, values: values.value }) : values;
}

function measureKind(
  policy: Policy,
  measure: Measure,
  roster: Roster,
  admitted: Uint8Array,
  path: string,
): Outcome<Float64Array> {
  switch (measure.kind) {
    case 'incubated':
      return incubated(policy, measure.band, roster, admitted);
    case 'increment': {
      const floor = valueOf(policy, measure.floor, `${path}.measure.floor`);
      return floor.ok ? succeed(increment(measure, fenFromYuan(floor.value), roster, admitted)) : floor;
    }
  }
}

/** 1 for who ended the period in the band and began it below the band's lowest level. */
export function incubated(policy: Policy, band: string, roster: Roster, admitted: Uint8Array): Outcome<Float64Array> {
  const table = bandTable(policy, band);
  if (!table.ok) return table;
  const inBand = table.value;
  const { level_start: starts, level_end: ends } = roster.levels as Required<Roster['levels']>;
  const lowest = inBand.indexOf(1);
  const values = new Float64Array(roster.size);
  for (let i = 0; i < roster.size; i++) {
    const rose = inBand[ends[i] as number] === 1 && (starts[i] as number) < lowest;
    if (rose && admitted[i] === 1) values[i] = 1;
  }
  return succeed(values);
}

function increment(
  { field, base }: Extract<Measure, { kind: 'increment' }>,
  floor: number,
  roster: Roster,
  admitted: Uint8Array,
): Float64Array {
  const now = roster.amounts[field] as Float64Array;
  const before = roster.amounts[base] as Float64Array;
  const values = new Float64Array(roster.size);
  for (let i = 0; i < roster.size; i++) {
    if (admitted[i] === 1) values[i] = Math.max((now[i] as number) - (before[i] as number), floor);
  }
  return values;
}

/** By level's ordinal: 1 if the level is in the band. Fails if the band of a level is unknown. */
function bandTable(policy: Policy, band: string): Outcome<Uint8Array> {
  const table = new Uint8Array(Math.max(...policy.levels.map(level => level.ordinal)) + 1);
  const problems: Problem[] = [];
  for (const [i, level] of policy.levels.entries()) {
    const within = level.band === undefined ? succeed(null) : valueOf(policy, level.band, `levels[${i}].band`);
    if (!within.ok) problems.push(...within.problems);
    else if (within.value === band) table[level.ordinal] = 1;
  }
  return problems.length > 0 ? { ok: false, problems } : succeed(table);
}
