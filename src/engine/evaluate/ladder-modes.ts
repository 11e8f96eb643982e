import { halfUp, sumOfProducts } from '../money/round';

/** What a measured value is counted in: fen of money, or whole creators. */
export type Unit = 'fen' | 'creators';

/** A ladder made ready to climb: thresholds in the measure's unit; pays in fen, or parts per million where the mode pays a rate. */
export interface ReadyLadder {
  readonly mode: LadderMode;
  readonly unit: Unit;
  readonly from: Float64Array;
  readonly pays: Float64Array;
  readonly inclusive: boolean;
  /** Fen; a reward below it is not paid at all. */
  readonly forfeitBelow: number;
}

interface Mode {
  /** What `pays` of a tier is: yuan for the tier, yuan for a unit (a creator, or a yuan of the measure), or percent of the measure. */
  readonly paysIn: 'yuan' | 'yuan_a_unit' | 'percent';
  /** Fen for a value that has reached the tier in place `reached` (0 or above). */
  readonly reward: (ladder: ReadyLadder, value: number, reached: number) => number;
}

const MILLION = 1_000_000;

/** How each mode turns a measured value into money. To add a mode: an entry here, and rows in test/engine/ladder-modes.cases.ts. */
export const LADDER_MODES = {
  /** What the highest tier reached pays. */
  step: {
    paysIn: 'yuan',
    reward: ({ pays }, _value, reached) => pays[reached] as number,
  },
  /** What all tiers reached pay together. */
  step_cumulative: {
    paysIn: 'yuan',
    reward: ({ pays }, _value, reached) => pays.subarray(0, reached + 1).reduce((sum, fen) => sum + fen, 0),
  },
  /** Each unit pays what its own tier says. */
  per_unit: {
    paysIn: 'yuan_a_unit',
    reward: (ladder, value, reached) =>
      halfUp(slicesTimesPays(ladder, value, reached), ladder.unit === 'fen' ? 100 : 1),
  },
  /** Each part of the value earns the rate of the tier that it lies in. */
  marginal_rate: {
    paysIn: 'percent',
    reward: (ladder, value, reached) => halfUp(slicesTimesPays(ladder, value, reached), MILLION),
  },
  /** The whole value earns the rate of the highest tier reached, from the first unit on. */
  whole_rate: {
    paysIn: 'percent',
    reward: ({ pays }, value, reached) =>
      halfUp(
        sumOfProducts(
          1,
          () => value,
          () => pays[reached] as number,
        ),
        MILLION,
      ),
  },
} as const satisfies Record<string, Mode>;

export type LadderMode = keyof typeof LADDER_MODES;

export function modeOf({ mode }: Pick<ReadyLadder, 'mode'>): Mode {
  return LADDER_MODES[mode];
}

/** The part of the value within each tier, times what the tier pays. */
function slicesTimesPays(ladder: ReadyLadder, value: number, reached: number): number | bigint {
  const top = (place: number): number => (place === reached ? value : startOf(ladder, place + 1));
  return sumOfProducts(
    reached + 1,
    place => top(place) - startOf(ladder, place),
    place => ladder.pays[place] as number,
  );
}

/** Where a tier's own units begin: of counted things, the tier "from 11" begins after the tenth. */
function startOf({ from, unit, inclusive }: ReadyLadder, place: number): number {
  const threshold = from[place] as number;
  return unit === 'creators' && inclusive ? Math.max(threshold - 1, 0) : threshold;
}
