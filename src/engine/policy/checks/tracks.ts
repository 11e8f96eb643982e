import { modeOf } from '../../evaluate/ladder-modes';
import type { Unit } from '../../evaluate/units';
import { measureUnit } from '../../evaluate/units';
import { problem } from '../../problem';
import type { Place } from '../reader';
import { report } from '../reader';
import type { FieldType, Measure } from '../measure-types';
import type { Cap, Gate, Track } from '../rule-types';
import type { Policy } from '../types';
import { checkConditions, needLevels, typeOf } from './conditions';
import { inParts } from './figures';
import { known } from './references';
import { checkTiers } from './tiers';

/** What a track's shape alone cannot say: what is measured can be, tiers rise, rates apply to money, nothing is without effect. */
export function checkTrack(policy: Policy, track: Track, path: string, at: Place): void {
  const { scope, measure, before, base, target, every, where, gates, ladder, caps } = track;
  checkConditions(policy, where, `${path}.where`, at);
  const unit = checkMeasure(policy, measure, `${path}.measure`, at);
  const baseUnit =
    base === undefined ? (every === undefined ? unit : 'units') : checkBase(policy, track, base, path, at);
  if (target !== undefined) checkTarget(policy, target, unit, `${path}.target`, at);
  if (before !== undefined) checkTarget(policy, before, unit, `${path}.before`, at);
  const { paysIn, takesBase } = modeOf(ladder);
  if (paysIn === 'percent' && baseUnit !== undefined && baseUnit !== 'fen') {
    report(at, problem('policy.rate_of_count', { path: `${path}.ladder.mode`, mode: ladder.mode }));
  }
  if (base !== undefined && !takesBase) {
    report(at, problem('policy.base_without_effect', { path: `${path}.base`, mode: ladder.mode }));
  }
  if (ladder.negatives?.value === 'mirrored' && (base !== undefined || target !== undefined)) {
    report(at, problem('policy.mirrored_beside', { path: `${path}.ladder.negatives` }));
  }
  checkTiers(ladder, every === undefined ? unit : 'units', target !== undefined, `${path}.ladder`, at);
  checkGates(policy, gates, scope, `${path}.gates`, at);
  ladder.tiers.forEach((tier, i) =>
    checkGates(policy, tier.gates ?? [], scope, `${path}.ladder.tiers[${i}].gates`, at),
  );
  checkBeside(policy, track, unit, path, at);
  if (scope === 'agency' && policy.payee === 'creator')
    report(at, problem('policy.no_agencies', { path: `${path}.scope` }));
  checkCaps(policy, caps, `${path}.caps`, scope, at);
}

/** A base may be what other tracks pay; such tracks stand further up, and pay creators where this one does. */
function checkBase(policy: Policy, track: Track, base: Measure, path: string, at: Place): Unit | undefined {
  if (base.kind !== 'reward') return checkMeasure(policy, base, `${path}.base`, at);
  const earlier = policy.tracks.slice(0, policy.tracks.indexOf(track));
  const usable = earlier.filter(each => track.scope === 'agency' || each.scope === 'creator').map(each => each.id);
  base.tracks.forEach((id, j) => {
    const here = `${path}.base.tracks[${j}]`;
    const elsewhere = !usable.includes(id) && policy.tracks.some(each => each.id === id);
    if (elsewhere) report(at, problem('policy.reward_out_of_reach', { path: here, track: id, known: usable }));
    else known(at, here, id, usable);
  });
  return 'fen';
}

/** What would have no effect, or no meaning, together. */
function checkBeside(policy: Policy, track: Track, unit: Unit | undefined, path: string, at: Place): void {
  const { scope, measureOf, base, before, target, every, ladder } = track;
  const clash = (key: string, other: string): undefined =>
    report(at, problem('policy.not_together', { path: `${path}.${key}`, other }));
  const { paysIn, byOneTier } = modeOf(ladder);
  if (measureOf === 'creator' && scope === 'agency') clash('measureOf', 'scope');
  if (measureOf === 'agency' && policy.payee === 'creator') clash('measureOf', 'payee');
  if (measureOf === 'agency' && scope === 'creator' && base === undefined && paysIn !== 'yuan') {
    clash('measureOf', 'ladder.mode');
  }
  if (!byOneTier && base === undefined && ladder.tiers.some(tier => tier.gates !== undefined))
    clash('ladder.tiers', 'ladder.mode');
  if (before !== undefined && ladder.tiers.some(tier => tier.gates !== undefined)) clash('before', 'ladder.tiers');
  if (every === undefined) return;
  if (target !== undefined) clash('every', 'target');
  inParts(at, `${path}.every.size.value`, every.size, unit);
  if (every.size.value === 0) report(at, problem('policy.not_above_zero', { path: `${path}.every.size.value` }));
}

function checkGates(policy: Policy, gates: readonly Gate[], scope: Track['scope'], path: string, at: Place): void {
  gates.forEach(({ measure, entity, target, from, to }, j) => {
    const here = `${path}[${j}]`;
    const measured = checkMeasure(policy, measure, `${here}.measure`, at);
    const unit = target === undefined ? measured : 'percent';
    if (target !== undefined) checkTarget(policy, target, measured, `${here}.target`, at);
    if (from !== undefined) inParts(at, `${here}.from.value`, from, unit);
    if (to !== undefined) inParts(at, `${here}.to.value`, to, unit);
    if (from === undefined && to === undefined) report(at, problem('policy.missing_key', { path: here, key: 'from' }));
    if (from?.value != null && to?.value != null && from.value > to.value) {
      const params = { path: `${here}.to.value`, from: String(from.value), to: String(to.value) };
      report(at, problem('policy.tier_ends_early', params));
    }
    if (entity === 'creator' && scope === 'agency')
      report(at, problem('policy.gate_of_creators', { path: `${here}.entity` }));
    if (entity === 'agency' && policy.payee === 'creator')
      report(at, problem('policy.no_agencies', { path: `${here}.entity` }));
  });
}

/** The unit of a measure that can be measured. */
function checkMeasure(policy: Policy, measure: Measure, path: string, at: Place): Unit | undefined {
  const unit = measureUnit(policy, measure);
  if (measure.kind === 'reward') return report(at, problem('policy.reward_not_base', { path: `${path}.kind` }));
  checkConditions(policy, measure.where ?? [], `${path}.where`, at);
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
    case 'combined':
      if (measure.floor !== undefined) inParts(at, `${path}.floor.value`, measure.floor, unit);
      measure.terms.forEach(({ field, by }, k) => {
        checkSummable(policy, field, `${path}.terms[${k}].field`, at);
        if (by !== undefined) checkSummable(policy, by, `${path}.terms[${k}].by`, at);
      });
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
  const type = checkSummable(policy, field, `${path}.field`, at);
  if (floor !== undefined) inParts(at, `${path}.floor.value`, floor, unit);
  if (measure.kind === 'sum') return;
  const base = typeOf(policy, measure.base, `${path}.base`, at);
  if (field === measure.base) report(at, problem('policy.same_field', { path: `${path}.base`, field }));
  else if (type !== undefined && base !== undefined && type !== base) {
    report(at, problem('policy.units_differ', { path: `${path}.base`, first: type, second: base }));
  }
}

function checkSummable(policy: Policy, field: string, path: string, at: Place): FieldType | undefined {
  const type = typeOf(policy, field, path, at);
  const summable = type === undefined || type === 'amount' || type === 'count' || type === 'number';
  if (!summable) report(at, problem('policy.not_summable', { path, field, type }));
  return type;
}

function checkTarget(policy: Policy, target: Measure, unit: Unit | undefined, path: string, at: Place): void {
  const own = checkMeasure(policy, target, path, at);
  if (unit === undefined || own === undefined || own === unit) return;
  report(at, problem('policy.units_differ', { path, first: unit, second: own }));
}

function checkCaps(policy: Policy, caps: readonly Cap[], path: string, scope: Track['scope'], at: Place): void {
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
