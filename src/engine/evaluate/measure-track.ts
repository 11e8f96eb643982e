import type { Outcome } from '../outcome';
import { fail, succeed } from '../outcome';
import type { Measure } from '../policy/measure-types';
import type { Track } from '../policy/rule-types';
import type { Policy } from '../policy/types';
import { problem } from '../problem';
import type { Roster } from '../roster/roster';
import { meeting } from './conditions';
import type { CreatorFigures, Selection } from './creator-figures';
import type { GateResult, MeasureFor } from './gates';
import { evaluateGates } from './gates';
import { measureRows } from './measure';
import { sumByAgency } from './sums';
import type { Measured, TrackResult } from './track';

/** All that a track reads from the roster. */
type Readings = Pick<
  Measured,
  'admitted' | 'measure' | 'creatorMeasure' | 'base' | 'target' | 'before' | 'gates' | 'tierGates'
>;

/** Measures what a track counts, what stands beside it, and its gates. */
export function measureTrack(
  policy: Policy,
  track: Track,
  roster: Roster,
  counted: Selection,
  earlier: readonly TrackResult[],
): Outcome<Readings> {
  const path = `tracks[${policy.tracks.indexOf(track)}]`;
  const rows = meeting(policy, track.where, roster, counted, `${path}.where`);
  if (!rows.ok) return rows;
  const admitted = rows.value;
  const measureFor: MeasureFor = (measure, entity, where) => {
    if (measure.kind === 'reward') return succeed(rewardsOf(measure.tracks, earlier, entity, roster));
    const values = measureRows(policy, measure, roster, admitted, where);
    if (!values.ok) return values;
    return entity === 'creator' ? succeed(values.value.byPlace) : summed(track, roster, values.value);
  };
  const beside = (of: Measure | undefined, entity: Track['scope'], key: string): Outcome<Float64Array | undefined> =>
    of === undefined ? succeed(undefined) : measureFor(of, entity, `${path}.${key}`);
  const creatorMeasure = measureRows(policy, track.measure, roster, admitted, `${path}.measure`);
  if (!creatorMeasure.ok) return creatorMeasure;
  const measure = summed(track, roster, creatorMeasure.value);
  if (!measure.ok) return measure;
  const base = beside(track.base, track.scope, 'base');
  if (!base.ok) return base;
  const climbs = track.measureOf ?? track.scope;
  const target = beside(track.target, climbs, 'target');
  if (!target.ok) return target;
  const before = beside(track.before, climbs, 'before');
  if (!before.ok) return before;
  const gates = evaluateGates(policy, track.gates, track.scope, `${path}.gates`, measureFor);
  if (!gates.ok) return gates;
  const tierGates = gatesOfTiers(policy, track, `${path}.ladder.tiers`, measureFor);
  if (!tierGates.ok) return tierGates;
  return succeed({
    admitted,
    measure: measure.value,
    creatorMeasure: creatorMeasure.value,
    base: base.value,
    target: target.value,
    before: before.value,
    gates: gates.value,
    tierGates: tierGates.value,
  });
}

function gatesOfTiers(
  policy: Policy,
  { ladder, scope }: Track,
  path: string,
  measureFor: MeasureFor,
): Outcome<readonly (readonly GateResult[])[]> {
  if (ladder.tiers.every(tier => tier.gates === undefined)) return succeed([]);
  const results: (readonly GateResult[])[] = [];
  for (const [i, { gates = [] }] of ladder.tiers.entries()) {
    const result = evaluateGates(policy, gates, scope, `${path}[${i}].gates`, measureFor);
    if (!result.ok) return result;
    results.push(result.value);
  }
  return succeed(results);
}

/** By agency, or too large to be exact. */
export function summed(track: Track, roster: Roster, values: CreatorFigures): Outcome<Float64Array> {
  const sums = sumByAgency(roster, values);
  if (sums instanceof Float64Array) return succeed(sums);
  return fail(problem('statement.sum_too_large', { track: track.id, agency: roster.agencies[sums.tooLarge] ?? '' }));
}

/** What tracks further up pay within their own caps. */
function rewardsOf(
  ids: readonly string[],
  earlier: readonly TrackResult[],
  entity: 'creator' | 'agency',
  roster: Roster,
): Float64Array {
  const sums = new Float64Array(entity === 'creator' ? roster.size : roster.agencies.length);
  for (const { track, limited, creators } of earlier) {
    if (!ids.includes(track.id)) continue;
    const amounts = entity === 'creator' ? creators?.limited : limited;
    amounts?.forEach((fen, place) => (sums[place] = (sums[place] as number) + fen));
  }
  return sums;
}
