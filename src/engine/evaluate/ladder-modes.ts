import type { Rounding } from '../policy/types';
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
  /** What has been counted in the end, and what of it had been counted before, in units times `per`. */
  readonly total: () => number | bigint;
  readonly earlier: () => number | bigint;
  /** How far the value is on its way from the tier reached to the next one; undefined on the last tier. */
  readonly way: () => Way | undefined;
  readonly per: number;
  /** Parts of a unit in which slices and the whole are counted: 100 for money. */
  readonly scale: number;
}

export interface Way {
  readonly gone: number | bigint;
  readonly length: number | bigint;
}

interface AnyMode {
  /** Whether the tier reached alone says what is paid: only then can tiers ask for more than their threshold. */
  readonly byOneTier: boolean;
  /** Whether it can pay for a base instead of the measure. */
  readonly takesBase: boolean;
}

/** Tiers that pay so many yuan each. */
export interface TierMode extends AnyMode {
  readonly paysIn: 'yuan';
  /** How many times a tier pays when the tier in place `reached` is the highest reached. */
  readonly times: (place: number, reached: number) => number;
}

/** Tiers that pay yuan for a unit (a creator, or a yuan of the measure), or percent of the measure. */
interface AmountMode extends AnyMode {
  readonly paysIn: 'yuan_a_unit' | 'percent';
  /** What is paid for, and by which tier: the reward and its trace are both made of it. */
  readonly parts: (climb: Climb) => readonly Part[];
}

/** So many units (times `per`) that the tier in a place pays for; or that are paid between it and the next one. */
export interface Part {
  readonly units: number | bigint;
  readonly place: number;
  readonly way?: Way | undefined;
}

type Mode = TierMode | AmountMode;

/** How each mode turns a measured value into money. To add a mode: an entry here, and rows in test/engine/ladder-modes.cases.ts. */
export const LADDER_MODES = {
  /** What the highest tier reached pays. */
  step: {
    paysIn: 'yuan',
    byOneTier: true,
    takesBase: false,
    times: (place, reached) => (place === reached ? 1 : 0),
  },
  /** What all tiers reached pay together. */
  step_cumulative: {
    paysIn: 'yuan',
    byOneTier: false,
    takesBase: false,
    times: () => 1,
  },
  /** Each unit pays what its own tier says; each unit of a base, what the tier reached says. */
  per_unit: {
    paysIn: 'yuan_a_unit',
    byOneTier: false,
    takesBase: true,
    parts: climb => (climb.ladder.baseUnit === undefined ? slices(climb) : [whole(climb)]),
  },
  /** Each part of the value earns the rate of the tier that it lies in. */
  marginal_rate: {
    paysIn: 'percent',
    byOneTier: false,
    takesBase: false,
    parts: climb => slices(climb),
  },
  /** The whole value (or base) earns the rate of the highest tier reached, from the first unit on. */
  whole_rate: {
    paysIn: 'percent',
    byOneTier: true,
    takesBase: true,
    parts: climb => [whole(climb)],
  },
  /** All that was ever counted earns the rate of the tier reached, from the first unit on; less what it earned before at its rate then. */
  retroactive_rate: {
    paysIn: 'percent',
    byOneTier: true,
    takesBase: false,
    parts: climb => [{ units: climb.total(), place: climb.reached }, ...paidBefore(climb)],
  },
  /** The whole value (or base) earns the rate on the straight line between the tier reached and the next one. */
  interpolated_rate: {
    paysIn: 'percent',
    byOneTier: true,
    takesBase: true,
    parts: climb => [{ ...whole(climb), way: climb.way() }],
  },
} as const satisfies Record<string, Mode>;

export type LadderMode = keyof typeof LADDER_MODES;

export function modeOf({ mode }: { readonly mode: LadderMode }): Mode {
  return LADDER_MODES[mode];
}

/** The part of the value within each tier. */
function slices({ reached, slice }: Climb): readonly Part[] {
  return Array.from({ length: reached + 1 }, (_, place) => ({ units: slice(place), place }));
}

function whole(climb: Climb): Part {
  return { units: climb.whole(), place: climb.reached };
}

/** What was counted before, at the rate of the tier that it had reached, taken off. */
function paidBefore({ first, earlier }: Climb): readonly Part[] {
  return first === 0 ? [] : [{ units: -earlier(), place: first - 1 }];
}
