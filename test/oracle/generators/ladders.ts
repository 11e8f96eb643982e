import fc from 'fast-check';
import type { RawGate, RawLadder } from '../raw';
import type { Unit } from './figures';
import { fact, least, onGrid, present, rarely, rate, unitPay, yuan } from './figures';

/** Ladders by chance, in every mode, that fit the rest of their track. */

const PAYS = {
  step: yuan,
  step_cumulative: yuan,
  per_unit: unitPay,
  marginal_rate: rate,
  whole_rate: rate,
  interpolated_rate: rate,
  retroactive_rate: rate,
};

export type Mode = keyof typeof PAYS;
export const MODES = Object.keys(PAYS) as Mode[];

/** What the parts of a track must agree upon. */
export interface Frame {
  readonly mode: Mode;
  readonly unit: Unit;
  /** The unit of the base, if there is one. */
  readonly base: Unit | undefined;
  readonly target: boolean;
  readonly before: boolean;
  readonly every: boolean;
}

/** @param gates of a tier */
export function ladders(frame: Frame, gates: fc.Arbitrary<readonly RawGate[] | undefined>): fc.Arbitrary<RawLadder> {
  const { mode, unit, base, target, before, every } = frame;
  const scale = target ? 'percent' : every ? 'units' : unit;
  const ofOneTier = ['step', 'whole_rate', 'interpolated_rate', 'retroactive_rate'].includes(mode);
  const whole = ofOneTier || base !== undefined;
  return fc
    .record({
      steps: fc.uniqueArray(fc.nat({ max: 8 }), { minLength: 1, maxLength: 4 }).map(list => list.sort((a, b) => a - b)),
      more: fc.constantFrom(0, 0, 0, 1),
      pays: fc.array(PAYS[mode], { minLength: 4, maxLength: 4 }),
      boundary: fc.constantFrom('lower_inclusive', 'lower_exclusive').map(fact),
      thresholds: rarely(fc.constantFrom('increment', 'cumulative').map(fact)),
      end: rarely(fc.integer({ min: 1, max: 6 })),
      forfeitBelow: rarely(least.map(fact)),
      mirrored: fc.boolean(),
      gates: fc.array(whole && !before ? gates : fc.constant(undefined), { minLength: 4, maxLength: 4 }),
    })
    .map(({ steps, more, pays, boundary, thresholds, end, forfeitBelow, mirrored, gates: own }) => {
      const increments = thresholds?.value === 'increment';
      const tiers = steps.map((step, i) => {
        // A further threshold by increment is at least one step.
        const from = onGrid(scale, increments && i > 0 ? Math.max(step, 1) : step, more);
        const next = steps[i + 1] ?? step + (end ?? 0);
        const to = end === undefined || increments ? undefined : fact(onGrid(scale, next, more));
        return present({ from: fact(from), to, gates: own[i], pays: fact(pays[i] ?? 0) });
      });
      const negatives = mirrored && base === undefined && !target ? fact('mirrored') : undefined;
      return present({ mode, boundary, thresholds, forfeitBelow, negatives, tiers });
    });
}
