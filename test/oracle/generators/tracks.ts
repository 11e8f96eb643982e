import fc from 'fast-check';
import type { RawCap, RawLadder, RawTrack } from '../raw';
import { where } from './conditions';
import type { Unit } from './figures';
import { fact, least, most, onGrid, rarely, rate, title, unitPay, yuan } from './figures';
import { gates, measures, units } from './measures';
import type { World } from './world';

/** Tracks by chance: any measure with any ladder that may climb it, with bases, targets, gates and caps. */

const MODES = ['step', 'step_cumulative', 'per_unit', 'marginal_rate', 'whole_rate'] as const;

/** What the parts of a track must agree upon. */
export interface Frame {
  readonly mode: (typeof MODES)[number];
  readonly unit: Unit;
  /** The unit of the base, if there is one. */
  readonly base: Unit | undefined;
  readonly target: boolean;
}

/** A rate is of money; a base is what a rate, or a pay by unit, is applied to. */
function frames(world: World): fc.Arbitrary<Frame> {
  return fc
    .record({
      mode: fc.constantFrom(...MODES),
      unit: units(world),
      base: rarely(units(world)),
      target: fc.oneof({ weight: 4, arbitrary: fc.constant(false) }, { weight: 1, arbitrary: fc.constant(true) }),
    })
    .map(({ mode, unit, base, target }) => {
      switch (mode) {
        case 'step':
        case 'step_cumulative':
          return { mode, unit, base: undefined, target };
        case 'per_unit':
          return { mode, unit, base, target };
        case 'marginal_rate':
          return { mode, unit: 'money', base: undefined, target };
        case 'whole_rate':
          return base === undefined ? { mode, unit: 'money', base, target } : { mode, unit, base: 'money', target };
      }
    });
}

const PAYS = { step: yuan, step_cumulative: yuan, per_unit: unitPay, marginal_rate: rate, whole_rate: rate };

export function ladders({ mode, unit, base, target }: Frame): fc.Arbitrary<RawLadder> {
  const scale = target ? 'percent' : unit;
  return fc
    .record({
      steps: fc.uniqueArray(fc.nat({ max: 8 }), { minLength: 1, maxLength: 4 }).map(list => list.sort((a, b) => a - b)),
      more: fc.constantFrom(0, 0, 0, 1),
      pays: fc.array(PAYS[mode], { minLength: 4, maxLength: 4 }),
      boundary: fc.constantFrom('lower_inclusive', 'lower_exclusive'),
      thresholds: rarely(fc.constantFrom('increment', 'cumulative')),
      end: rarely(fc.integer({ min: 1, max: 6 })),
      forfeitBelow: rarely(least),
      mirrored: fc.boolean(),
    })
    .map(({ steps, more, pays, boundary, thresholds, end, forfeitBelow, mirrored }) => {
      const tiers = steps.map((step, i) => {
        const last = i === steps.length - 1;
        // A further threshold by increment is at least one step.
        const from = onGrid(scale, thresholds === 'increment' && i > 0 ? Math.max(step, 1) : step, more);
        const to =
          last && end !== undefined && thresholds !== 'increment' ? onGrid(scale, step + end, more) : undefined;
        return { from: fact(from), ...(to === undefined ? {} : { to: fact(to) }), pays: fact(pays[i] ?? 0) };
      });
      return {
        mode,
        boundary: fact(boundary),
        ...(thresholds === undefined ? {} : { thresholds: fact(thresholds) }),
        ...(forfeitBelow === undefined ? {} : { forfeitBelow: fact(forfeitBelow) }),
        ...(mirrored && base === undefined && !target ? { negatives: fact('mirrored') } : {}),
        tiers,
      };
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
  return fc.tuple(frames(world), fc.constantFrom(...scopes)).chain(([frame, scope]) =>
    fc
      .record({
        measure: measures(world, frame.unit),
        base: frame.base === undefined ? fc.constant(undefined) : measures(world, frame.base),
        target: frame.target ? measures(world, frame.unit) : fc.constant(undefined),
        where: where(world, 2),
        gates: fc.oneof(
          { weight: 4, arbitrary: fc.constant([]) },
          { weight: 1, arbitrary: fc.array(gates(world, scope), { minLength: 1, maxLength: 2 }) },
        ),
        ladder: ladders(frame),
        caps: caps(world, scope),
      })
      .map(({ measure, base, target, where: conditions, gates: asked, ladder, caps: limits }) => ({
        title,
        scope,
        measure,
        ...(base === undefined ? {} : { base }),
        ...(target === undefined ? {} : { target }),
        ...(conditions.length === 0 ? {} : { where: conditions }),
        ...(asked.length === 0 ? {} : { gates: asked }),
        ladder,
        ...(limits.length === 0 ? {} : { caps: limits }),
      })),
  );
}
