import type { Rounding } from '../policy/types';
import { rounded, sumOfProducts } from '../money/round';
import type { Unit } from './units';

/** A ladder made ready to climb: thresholds in the measure's unit; pays in fen, or in millionths of a yuan or of the whole. */
export interface ReadyLadder {
  readonly mode: LadderMode;
  readonly unit: Unit;
  /** What `base` is counted in, where a rate or a price applies to something other than the measure. */
  readonly baseUnit: Unit | undefined;
  /** Thresholds, and the last tier's end, are millionths of a target. */
  readonly relative: boolean;
  readonly from: Float64Array;
  readonly pays: Float64Array;
  readonly inclusive: boolean;
  /** Where the last tier ends: what lies above counts no further. */
  readonly end: number;
  /** Fen; a smaller reward is not paid at all. */
  readonly forfeitBelow: number;
  readonly mirrored: boolean;
  readonly rounding: Rounding;
}

/** What a reward is computed from: a value that has reached a tier. */
export interface Climb {
  readonly ladder: ReadyLadder;
  /** Place of the highest tier reached, 0 or above. */
  readonly reached: number;
  /** The part of the value within a tier that it has reached, in units times `per`. */
  readonly slice: (place: number) => number | bigint;
  /** What the tier reached applies to as a whole, in units times `per`. */
  readonly whole: () => number | bigint;
  readonly per: number;
  /** Parts of a unit in which slices and the whole are counted: 100 for money. */
  readonly scale: number;
}

interface Mode {
  /** What `pays` of a tier is: yuan for the tier, yuan for a unit (a creator, or a yuan of the measure), or percent of the measure. */
  readonly paysIn: 'yuan' | 'yuan_a_unit' | 'percent';
  /** Fen, rounded once. */
  readonly reward: (climb: Climb) => number;
}

const MILLION = 1_000_000;
/** Millionths of a yuan to the fen. */
const PRICE = MILLION / 100;

/** How each mode turns a measured value into money. To add a mode: an entry here, and rows in test/engine/ladder-modes.cases.ts. */
export const LADDER_MODES = {
  /** What the highest tier reached pays. */
  step: {
    paysIn: 'yuan',
    reward: ({ ladder, reached }) => ladder.pays[reached] as number,
  },
  /** What all tiers reached pay together. */
  step_cumulative: {
    paysIn: 'yuan',
    reward: ({ ladder, reached }) => ladder.pays.subarray(0, reached + 1).reduce((sum, fen) => sum + fen, 0),
  },
  /** Each unit pays what its own tier says; each unit of a base, what the tier reached says. */
  per_unit: {
    paysIn: 'yuan_a_unit',
    reward: climb => {
      const { baseUnit, rounding } = climb.ladder;
      const units = baseUnit === undefined ? slicesTimesPays(climb) : wholeTimesPay(climb);
      return rounded(units, [PRICE, climb.scale, climb.per], rounding);
    },
  },
  /** Each part of the value earns the rate of the tier that it lies in. */
  marginal_rate: {
    paysIn: 'percent',
    reward: climb => rounded(slicesTimesPays(climb), [MILLION, climb.per], climb.ladder.rounding),
  },
  /** The whole value (or base) earns the rate of the highest tier reached, from the first unit on. */
  whole_rate: {
    paysIn: 'percent',
    reward: climb => rounded(wholeTimesPay(climb), [MILLION, climb.per], climb.ladder.rounding),
  },
} as const satisfies Record<string, Mode>;

export type LadderMode = keyof typeof LADDER_MODES;

export function modeOf({ mode }: Pick<ReadyLadder, 'mode'>): Mode {
  return LADDER_MODES[mode];
}

/** The part of the value within each tier, times what the tier pays. */
function slicesTimesPays({ ladder, reached, slice }: Climb): number | bigint {
  return sumOfProducts(reached + 1, slice, place => ladder.pays[place] as number);
}

function wholeTimesPay({ ladder, reached, whole }: Climb): number | bigint {
  return sumOfProducts(1, whole, () => ladder.pays[reached] as number);
}
