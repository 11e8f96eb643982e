import { fenFromYuan } from '../../money/fen';
import type { Problem, ProblemParams } from '../../problem';
import { problem } from '../../problem';
import type { Cap } from '../rule-types';
import type { Policy } from '../types';
import type { Looked } from './most';
import { boundOf, holdsFor } from './most';

/** Only ladders that pay fixed amounts are cut short: a rate is meant to be cut by its cap. */
export function lintCaps(looked: Looked): readonly Problem[] {
  const { track, path, most } = looked;
  if (most === 0) return [problem('lint.never_pays', { path: `${path}.ladder` })];
  return track.caps.flatMap(({ entity, amount }, j) => {
    if (amount.value === null) return [];
    const cap = fenFromYuan(amount.value);
    const params = { path: `${path}.caps[${j}]`, cap: String(amount.value) };
    if (cap === 0) return [problem('lint.cap_of_zero', { path: params.path })];
    if (cap > most && entity === track.scope)
      return [problem('lint.cap_unreachable', { ...params, most: String(most / 100) })];
    return cutTier(params, cap, [looked]);
  });
}

/** The first tier that a cap does not let be paid in full. */
function cutTier(
  params: { readonly path: string; readonly cap: string },
  cap: number,
  tracks: readonly Looked[],
): readonly Problem[] {
  const [found] = tracks.flatMap(({ path, fixed, rewards }) => {
    const tier = !fixed ? -1 : rewards.findIndex(({ at }) => at > cap);
    return tier < 0 ? [] : [{ tier: `${path}.ladder.tiers[${tier}]`, pays: String((rewards[tier]?.at ?? 0) / 100) }];
  });
  return found === undefined ? [] : [problem('lint.cut_by_cap', { ...params, ...found })];
}

/** Caps over several tracks: what these can come to together, and what one tier of them pays. */
export function lintPolicyCaps({ policyCaps, stacking }: Policy, looked: readonly Looked[]): readonly Problem[] {
  const byId = new Map(looked.map(each => [each.track.id, each]));
  return policyCaps.flatMap(({ entity, amount, tracks }, c) => {
    if (amount.value === null) return [];
    const path = `policyCaps[${c}]`;
    const cap = fenFromYuan(amount.value);
    if (cap === 0) return [problem('lint.cap_of_zero', { path })];
    const covered = tracks === undefined ? looked : tracks.flatMap(id => byId.get(id) ?? []);
    const paying = entity === 'creator' ? covered.filter(({ track }) => track.scope === 'creator') : covered;
    const bounds = paying.map(each => boundOf(each, entity));
    const most = stacking.value === 'max' ? Math.max(0, ...bounds) : bounds.reduce((sum, each) => sum + each, 0);
    const params = { path, cap: String(amount.value) };
    if (cap > most) return [problem('lint.cap_unreachable', { ...params, most: String(most / 100) })];
    return cutTier(params, cap, paying);
  });
}

interface Held {
  readonly path: string;
  readonly entity: Cap['entity'];
  readonly amount: number;
  readonly tracks: ReadonlySet<string>;
}

/** A cap that stands above another one which holds for the same payouts too, or says the same again. */
export function lintCapsBeside(policy: Policy): readonly ProblemParams['lint.cap_beside'][] {
  const all = new Set(policy.tracks.map(({ id }) => id));
  const held = ({ entity, amount: { value } }: Cap, path: string, tracks: ReadonlySet<string>): readonly Held[] =>
    value === null || value === 0 ? [] : [{ path, entity, amount: value, tracks }];
  const over = policy.policyCaps.flatMap((cap, c) =>
    held(cap, `policyCaps[${c}]`, cap.tracks === undefined ? all : new Set(cap.tracks)),
  );
  const beside = (own: readonly Held[], others: readonly Held[]): readonly ProblemParams['lint.cap_beside'][] =>
    own.flatMap(each => {
      const other = others.find(it => idle(each, it, own.indexOf(each) > others.indexOf(it)));
      if (other === undefined) return [];
      return [{ path: each.path, cap: String(each.amount), other: other.path, most: String(other.amount) }];
    });
  const ofTracks = policy.tracks.flatMap(({ id, caps }, i) => {
    const own = caps.flatMap((cap, j) => held(cap, `tracks[${i}].caps[${j}]`, new Set([id])));
    return beside(own, [...own, ...over]);
  });
  return [...ofTracks, ...beside(over, over)];
}

/** Never beside itself. @param later of two that say the same, the one that stands further down is told */
function idle(cap: Held, other: Held, later: boolean): boolean {
  if (cap.amount < other.amount || !holdsFor(other.entity, cap.entity)) return false;
  const same = cap.amount === other.amount;
  if (same && (cap.entity !== other.entity || cap.tracks.size !== other.tracks.size || !later)) return false;
  return [...cap.tracks].every(id => other.tracks.has(id));
}
