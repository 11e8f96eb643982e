import { fenFromYuan } from '../money/fen';
import type { Outcome } from '../outcome';
import { succeed } from '../outcome';
import { valueOf } from '../policy/facts';
import type { Measure, Policy, Track } from '../policy/types';
import type { FieldId } from '../roster/fields';
import type { Roster } from '../roster/roster';

/** What one creator adds to a track: a number of creators (0 or 1), or fen. */
export type CreatorMeasure = (i: number) => number;

/** Whether the creator in a place meets a condition. */
type Test = (i: number) => boolean;

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

/** The measure of a track over a roster that holds the needed fields. Creators who do not meet the track's conditions are told by `admits`. */
export function compileMeasure(
  policy: Policy,
  track: Track,
  roster: Roster,
): Outcome<{ readonly measure: CreatorMeasure; readonly admits: Test }> {
  const path = `tracks[${policy.tracks.indexOf(track)}]`;
  const tests: Test[] = [];
  for (const [j, condition] of track.where.entries()) {
    const band = valueOf(policy, condition.value, `${path}.where[${j}].value`);
    if (!band.ok) return band;
    const inBand = bandTable(policy, band.value);
    const levels = roster.levels[condition.field] as Int16Array;
    tests.push(i => inBand[levels[i] as number] === 1);
  }
  const measure = compileKind(policy, track.measure, roster, path);
  if (!measure.ok) return measure;
  const [first] = tests;
  const admits: Test =
    first === undefined ? () => true : tests.length === 1 ? first : i => tests.every(test => test(i));
  return succeed({ measure: measure.value, admits });
}

function compileKind(policy: Policy, measure: Measure, roster: Roster, path: string): Outcome<CreatorMeasure> {
  switch (measure.kind) {
    case 'incubated': {
      const { level_start: starts, level_end: ends } = roster.levels as Required<Roster['levels']>;
      const inBand = bandTable(policy, measure.band);
      const lowest = inBand.indexOf(1);
      return succeed(i => (inBand[ends[i] as number] === 1 && (starts[i] as number) < lowest ? 1 : 0));
    }
    case 'increment': {
      const floor = valueOf(policy, measure.floor, `${path}.measure.floor`);
      if (!floor.ok) return floor;
      const least = fenFromYuan(floor.value);
      const now = roster.amounts[measure.field] as Float64Array;
      const base = roster.amounts[measure.base] as Float64Array;
      return succeed(i => Math.max((now[i] as number) - (base[i] as number), least));
    }
  }
}

/** By level's ordinal: 1 if the level is in the band. */
export function bandTable(policy: Policy, band: string): Uint8Array {
  const table = new Uint8Array(Math.max(...policy.levels.map(level => level.ordinal)) + 1);
  for (const level of policy.levels) if (level.band?.value === band) table[level.ordinal] = 1;
  return table;
}
