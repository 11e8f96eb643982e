import { modeOf } from '../../evaluate/ladder-modes';
import type { Unit } from '../../evaluate/units';
import { measureUnit } from '../../evaluate/units';
import { problem } from '../../problem';
import type { Place } from '../reader';
import { report } from '../reader';
import type { Cap, Measure, Track } from '../rule-types';
import type { Policy } from '../types';
import { checkConditions, needLevels, typeOf } from './conditions';
import { inParts } from './figures';
import { checkTiers } from './tiers';

/** What a track's shape alone cannot say: what is measured can be, tiers rise, rates apply to money, nothing is without effect. */
export function checkTrack(policy: Policy, track: Track, path: string, at: Place): void {
  const { scope, measure, base, target, where, gates, ladder, caps } = track;
  checkConditions(policy, where, `${path}.where`, at);
  const unit = checkMeasure(policy, measure, `${path}.measure`, at);
  const baseUnit = base === undefined ? unit : checkMeasure(policy, base, `${path}.base`, at);
  if (target !== undefined) checkTarget(policy, target, unit, `${path}.target`, at);
  const { paysIn } = modeOf(ladder);
  if (paysIn === 'percent' && baseUnit !== undefined && baseUnit !== 'fen') {
    report(at, problem('policy.rate_of_count', { path: `${path}.ladder.mode`, mode: ladder.mode }));
  }
  if (base !== undefined && (paysIn === 'yuan' || ladder.mode === 'marginal_rate')) {
    report(at, problem('policy.base_without_effect', { path: `${path}.base`, mode: ladder.mode }));
  }
  if (ladder.negatives?.value === 'mirrored' && (base !== undefined || target !== undefined)) {
    report(at, problem('policy.mirrored_beside', { path: `${path}.ladder.negatives` }));
  }
  checkTiers(ladder, unit, target !== undefined, `${path}.ladder`, at);
  gates.forEach((gate, j) => {
    const here = `${path}.gates[${j}]`;
    const measured = checkMeasure(policy, gate.measure, `${here}.measure`, at);
    if (gate.target !== undefined) checkTarget(policy, gate.target, measured, `${here}.target`, at);
    inParts(at, `${here}.from.value`, gate.from, gate.target === undefined ? measured : 'percent');
    if (gate.entity === 'creator' && scope === 'agency') {
      report(at, problem('policy.gate_of_creators', { path: `${here}.entity` }));
    }
    if (gate.entity === 'agency' && policy.payee === 'creator') {
      report(at, problem('policy.no_agencies', { path: `${here}.entity` }));
    }
  });
  if (scope === 'agency' && policy.payee === 'creator')
    report(at, problem('policy.no_agencies', { path: `${path}.scope` }));
  checkCaps(policy, caps, `${path}.caps`, scope, at);
}

/** The unit of a measure that can be measured. */
function checkMeasure(policy: Policy, measure: Measure, path: string, at: Place): Unit | undefined {
  checkConditions(policy, measure.where ?? [], `${path}.where`, at);
  const unit = measureUnit(policy, measure);
  switch (measure.kind) {
    case 'incubated': {
      needLevels(policy, `${path}.band`, at);
      const bands = policy.bands.map(band => band.id);
      if (!bands.includes(measure.band)) {
        report(at, problem('policy.dangling', { path: `${path}.band`, id: measure.band, known: bands }));
      }
      return unit;
    }
    case 'points':
      if (policy.ranking === undefined) report(at, problem('policy.points_without_ranking', { path }));
      return unit;
    case 'count':
      return unit;
    case 'sum':
    case 'increment':
      checkFigures(policy, measure, unit, path, at);
      return unit;
  }
}

function checkFigures(
  policy: Policy,
  measure: Extract<Measure, { readonly kind: 'sum' | 'increment' }>,
  unit: Unit | undefined,
  path: string,
  at: Place,
): void {
  const { field, floor } = measure;
  const type = typeOf(policy, field, `${path}.field`, at);
  if (type !== undefined && unit === undefined) {
    report(at, problem('policy.not_summable', { path: `${path}.field`, field, type }));
  }
  if (floor !== undefined) inParts(at, `${path}.floor.value`, floor, unit);
  if (measure.kind === 'sum') return;
  const base = typeOf(policy, measure.base, `${path}.base`, at);
  if (field === measure.base) report(at, problem('policy.same_field', { path: `${path}.base`, field }));
  else if (type !== undefined && base !== undefined && type !== base) {
    report(at, problem('policy.units_differ', { path: `${path}.base`, first: type, second: base }));
  }
}

function checkTarget(policy: Policy, target: Measure, unit: Unit | undefined, path: string, at: Place): void {
  const own = checkMeasure(policy, target, path, at);
  if (unit === undefined || own === undefined || own === unit) return;
  report(at, problem('policy.units_differ', { path, first: unit, second: own }));
}

/** @param scope of the track; undefined: over all tracks */
export function checkCaps(
  policy: Policy,
  caps: readonly Cap[],
  path: string,
  scope: Track['scope'] | undefined,
  at: Place,
): void {
  caps.forEach(({ entity }, i) => {
    const here = `${path}[${i}]`;
    const first = caps.findIndex(cap => cap.entity === entity) === i;
    if (!first) report(at, problem('policy.cap_twice', { path: here, entity }));
    if (entity === 'creator' && scope === 'agency') report(at, problem('policy.cap_without_effect', { path: here }));
    if (entity === 'agency' && policy.payee === 'creator') {
      report(at, problem('policy.no_agencies', { path: `${here}.entity` }));
    }
  });
}

/** What holds for several tracks leads to tracks, and to such as can bear it. */
export function checkGroups(policy: Policy, at: Place): void {
  const ids = policy.tracks.map(track => track.id);
  policy.exclusive.forEach(({ entity, tracks }, g) => {
    if (entity === 'agency' && policy.payee === 'creator') {
      report(at, problem('policy.no_agencies', { path: `exclusive[${g}].entity` }));
    }
    tracks.forEach((id, j) => {
      const path = `exclusive[${g}].tracks[${j}]`;
      const track = policy.tracks.find(each => each.id === id);
      if (track === undefined) report(at, problem('policy.dangling', { path, id, known: ids }));
      else if (tracks.indexOf(id) !== j) report(at, problem('policy.duplicate_id', { path, id }));
      else if (entity === 'creator' && track.scope === 'agency') {
        report(at, problem('policy.exclusive_of_creators', { path, track: id }));
      }
    });
  });
  checkCaps(policy, policy.policyCaps, 'policyCaps', undefined, at);
}
