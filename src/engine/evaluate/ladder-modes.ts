import type { Rounding } from '../policy/types';
import { rounded, sumOfProducts } from '../money/round';
import type { Unit } from './units';

/** A ladder made ready to climb: thresholds in the measure's unit; pays in fen, or in millionths of a yuan or of the whole. */
export interface ReadyLadder {
  readonly mode: LadderMode;
  readonly unit: Unit;
  /** Thresholds count whole blocks of so many of the measure's parts; undefined: the measure itself. */
  readonly blocks: { readonly size: number; readonly up: boolean } | undefined;
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
  /** Place of the first tier that was not reached before; 0 where nothing was counted before. */
  readonly first: number;
  /** The part of the value within a tier that it has reached, in units times `per`. */
  readonly slice: (place: number) => number | bigint;
  /** What the tier reached applies to as a whole, in units times `per`. */
  readonly whole: () => number | bigint;
  /** How far the value is on its way from the tier reached to the next one; undefined on the last tier. */
  readonly way: () => { readonly gone: number | bigint; readonly length: number | bigint } | undefined;
  readonly per: number;
  /** Parts of a unit in which slices and the whole are counted: 100 for money. */
  readonly scale: number;
}

interface AnyMode {
  /**
   * What of the climb is paid for: the tier reached, every tier newly reached, the slice of the value within each tier, the whole value
   * by the tier reached, or the whole value by the tier reached and the next one.
   */
  readonly paysFor: 'tier' | 'tiers' | 'slices' | 'whole' | 'between';
  /** Whether it can pay for a base instead of the measure. */
  readonly takesBase: boolean;
}

/** Tiers that pay so many yuan each: it is enough to know which of them are reached, the highest and the first that was not before. */
interface TierMode extends AnyMode {
  readonly paysIn: 'yuan';
  /** Fen. */
  readonly reward: (ladder: ReadyLadder, reached: number, first: number) => number;
}

/** Tiers that pay yuan for a unit (a creator, or a yuan of the measure), or percent of the measure. */
interface AmountMode extends AnyMode {
  readonly paysIn: 'yuan_a_unit' | 'percent';
  /** Fen, rounded once. */
  readonly reward: (climb: Climb) => number;
}

type Mode = TierMode | AmountMode;

const MILLION = 1_000_000;
/** Millionths of a yuan to the fen. */
const PRICE = MILLION / 100;

/** How each mode turns a measured value into money. To add a mode: an entry here, and rows in test/engine/ladder-modes.cases.ts. */
export const LADDER_MODES = {
  /** What the highest tier reached pays. */
  step: {
    paysIn: 'yuan',
    paysFor: 'tier',
    takesBase: false,
    reward: (ladder, reached, first) => payOf(ladder, reached) - (first === 0 ? 0 : payOf(ladder, first - 1)),
  },
  /** What all tiers reached pay together. */
  step_cumulative: {
    paysIn: 'yuan',
    paysFor: 'tiers',
    takesBase: false,
    reward: (ladder, reached, first) => {
      let sum = 0;
      for (let place = first; place <= reached; place++) sum += payOf(ladder, place);
      return sum;
    },
  },
  /** Each unit pays what its own tier says; each unit of a base, what the tier reached says. */
  per_unit: {
    paysIn: 'yuan_a_unit',
    paysFor: 'slices',
    takesBase: true,
    reward: climb => {
      const { baseUnit, rounding } = climb.ladder;
      const units = baseUnit === undefined ? slicesTimesPays(climb) : wholeTimesPay(climb);
      return rounded(units, [PRICE, climb.scale, climb.per], rounding);
    },
  },
  /** Each part of the value earns the rate of the tier that it lies in. */
  marginal_rate: {
    paysIn: 'percent',
    paysFor: 'slices',
    takesBase: false,
    reward: climb => rounded(slicesTimesPays(climb), [MILLION, climb.per], climb.ladder.rounding),
  },
  /** The whole value (or base) earns the rate of the highest tier reached, from the first unit on. */
  whole_rate: {
    paysIn: 'percent',
    paysFor: 'whole',
    takesBase: true,
    reward: climb => rounded(wholeTimesPay(climb), [MILLION, climb.per], climb.ladder.rounding),
  },
  /** The whole value (or base) earns the rate on the straight line between the tier reached and the next one. */
  interpolated_rate: {
    paysIn: 'percent',
    paysFor: 'between',
    takesBase: true,
    reward: climb => {
      const way = climb.way();
      const { ladder, reached, whole, per } = climb;
      if (way === undefined) return rounded(wholeTimesPay(climb), [MILLION, per], ladder.rounding);
      const from = BigInt(payOf(ladder, reached));
      const rise = BigInt(payOf(ladder, reached + 1)) - from;
      const rate = from * BigInt(way.length) + rise * BigInt(way.gone);
      return rounded(BigInt(whole()) * rate, [MILLION, per, way.length], ladder.rounding);
    },
  },
} as const satisfies Record<string, Mode>;

export type LadderMode = keyof typeof LADDER_MODES;

export function modeOf({ mode }: { readonly mode: LadderMode }): Mode {
  return LADDER_MODES[mode];
}

function payOf({ pays }: ReadyLadder, place: number): number {
  return pays[place] as number;
}

/** The part of the value within each tier, times what the tier pays. */
function slicesTimesPays({ ladder, reached, slice }: Climb): number | bigint {
  return sumOfProducts(reached + 1, slice, place => payOf(ladder, place));
}

function wholeTimesPay({ ladder, reached, whole }: Climb): number | bigint {
  return sumOfProducts(1, whole, () => payOf(ladder, reached));
}
