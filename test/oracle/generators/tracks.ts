import fc from 'fast-check';
import type { RawCap, RawMeasure, RawTrack } from '../raw';
import { where } from './conditions';
import type { Unit } from './figures';
import { fact, most, onGrid, present, rarely, title } from './figures';
import type { Frame } from './ladders';
import { ladders, MODES } from './ladders';
import { gateLists, measures, units } from './measures';
import type { World } from './world';

/** Tracks by chance: any measure with any ladder that may climb it, with bases, targets, gates and caps. */

const seldom = fc.oneof({ weight: 4, arbitrary: fc.constant(false) }, { weight: 1, arbitrary: fc.constant(true) });

/** A rate is of money; a base is what a rate, or a pay by unit, is applied to. */
function frames(world: World): fc.Arbitrary<Frame> {
  return fc
    .record({
      mode: fc.constantFrom(...MODES),
      unit: units(world),
      base: rarely(units(world), 2),
      target: seldom,
      before: seldom,
      every: seldom,
    })
    .map(({ mode, unit, base, target, before, every: wished }) => {
      const every = wished && !target;
      switch (mode) {
        case 'step':
        case 'step_cumulative':
          return { mode, unit, base: undefined, target, before, every };
        case 'per_unit':
          return { mode, unit, base, target, before, every };
        case 'marginal_rate':
        case 'retroactive_rate':
          return { mode, unit: 'money', base: undefined, target, before, every: false };
        case 'whole_rate':
        case 'interpolated_rate':
          if (base === undefined) return { mode, unit: 'money', base, target, before, every: false };
          return { mode, unit, base: 'money', target, before, every };
      }
    });
}

/** What stands for the tracks further up, until they are there. */
const REWARD: RawMeasure = { kind: 'reward', tracks: [] };

function bases(world: World, unit: Unit | undefined): fc.Arbitrary<RawMeasure | undefined> {
  if (unit === undefined) return fc.constant(undefined);
  if (unit !== 'money') return measures(world, unit);
  return fc.oneof({ weight: 1, arbitrary: measures(world, unit) }, { weight: 2, arbitrary: fc.constant(REWARD) });
}

/** Names the tracks further up on which a reward is paid again; where there is none, it is paid on the GMV. */
export function withRewards(list: readonly RawTrack[], picks: readonly number[]): readonly RawTrack[] {
  return list.map((track, t) => {
    if (track.base?.kind !== 'reward') return track;
    const usable = list.slice(0, t).filter(({ scope }) => track.scope === 'agency' || scope === 'creator');
    const tracks = usable.filter((_each, i) => i === 0 || (picks[t] ?? 0) % 2 === i % 2).map(({ id }) => id);
    return { ...track, base: tracks.length > 0 ? { ...REWARD, tracks } : { kind: 'sum', field: 'gmv' } };
  });
}

const overflow = rarely(fc.constantFrom('pro_rata', 'in_order'), 3);

/** @param shared whether what the cap leaves is shared among several */
export function cap(entity: string, shared: boolean): fc.Arbitrary<RawCap> {
  return fc.tuple(most, overflow).map(([amount, how]) => ({
    entity,
    amount: fact(amount),
    ...(how === undefined || !shared ? {} : { overflow: fact(how) }),
  }));
}

function caps({ payee }: World, scope: string): fc.Arbitrary<readonly RawCap[]> {
  const byCreator = scope === 'creator';
  return fc
    .tuple(rarely(cap('creator', false)), rarely(cap('agency', byCreator), 2), rarely(cap('policy', true)))
    .map(([creator, agency, policy]) => [
      ...(creator !== undefined && byCreator ? [creator] : []),
      ...(agency !== undefined && payee === 'agency' ? [agency] : []),
      ...(policy !== undefined ? [policy] : []),
    ]);
}

export function tracks(world: World): fc.Arbitrary<Omit<RawTrack, 'id'>> {
  const scopes = world.payee === 'creator' ? ['creator'] : ['creator', 'agency'];
  return fc.tuple(frames(world), fc.constantFrom(...scopes)).chain(([frame, scope]) => {
    const { mode, unit } = frame;
    const asked = (wanted: boolean) => (wanted ? measures(world, unit) : fc.constant(undefined));
    const every = fc.record({
      size: fc.integer({ min: 1, max: 3 }).map(steps => fact(onGrid(unit, steps))),
      rounding: fc.constantFrom('down', 'up').map(fact),
    });
    const ofAgency =
      scope === 'creator' && world.payee === 'agency' && (frame.base !== undefined || mode.startsWith('step'));
    return fc
      .record({
        title: fc.constant(title),
        scope: fc.constant(scope),
        measure: measures(world, unit),
        measureOf: ofAgency ? rarely(fc.constantFrom('agency', 'agency', 'creator'), 3) : fc.constant(undefined),
        before: asked(frame.before),
        every: frame.every ? every : fc.constant(undefined),
        base: bases(world, frame.base),
        target: asked(frame.target),
        where: where(world, 2).map(list => (list.length > 0 ? list : undefined)),
        gates: gateLists(world, scope),
        ladder: ladders(frame, gateLists(world, scope)),
        caps: caps(world, scope).map(list => (list.length > 0 ? list : undefined)),
      })
      .map(present);
  });
}
