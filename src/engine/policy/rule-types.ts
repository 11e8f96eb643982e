import type { LadderMode } from '../evaluate/ladder-modes';
import type { Fact, Localized } from './types';

/** The rules of a track: what is counted, for whom, and how it becomes money. */

export const FIELD_TYPES = ['text', 'amount', 'count', 'number', 'day', 'level', 'truth'] as const;

/** `amount`: yuan, to the fen; `count`: whole things; `number`: any other figure, to six decimals; `truth`: yes or no. */
export type FieldType = (typeof FIELD_TYPES)[number];

/** A column of the roster that the policy needs besides the built-in ones; with the id of a built-in field, further headers for it. */
export interface Field {
  readonly id: string;
  readonly type: FieldType;
  readonly title: Localized;
  readonly aliases: readonly string[];
}

export type Scalar = string | number | boolean;

/** A condition on a creator's row. A blank cell meets none but `is_not` and `not_in`; a blank amount or count is 0. */
export type Condition = BandCondition | EqualCondition | ListCondition | ComparingCondition;

export interface BandCondition {
  readonly field: string;
  readonly op: 'in_band';
  readonly value: Fact<string>;
}

export interface EqualCondition {
  readonly field: string;
  readonly op: 'is' | 'is_not';
  readonly value: Fact<Scalar>;
}

export interface ListCondition {
  readonly field: string;
  readonly op: 'in' | 'not_in';
  readonly value: Fact<readonly Scalar[]>;
}

export interface ComparingCondition {
  readonly field: string;
  readonly op: Comparison;
  readonly value: Fact<Scalar>;
}

export const COMPARISONS = ['at_least', 'more_than', 'at_most', 'less_than'] as const;
export type Comparison = (typeof COMPARISONS)[number];

/** Only the rows that meet every condition count; besides those of the track. */
interface Narrowed {
  readonly where?: readonly Condition[];
}

/**
 * What is counted, row by row, and added up for an agency. `incubated`: creators who ended the period in the band and began it below.
 * `increment`: what a field grew by over its base. `sum`: a field. `count`: creators. `points`: those of the creator's level in the
 * policy's ranking. `floor`: the least that a row counts for.
 */
export type Measure = IncubatedMeasure | IncrementMeasure | SumMeasure | CountMeasure | PointsMeasure;

export interface IncubatedMeasure extends Narrowed {
  readonly kind: 'incubated';
  readonly band: string;
}

export interface IncrementMeasure extends Narrowed {
  readonly kind: 'increment';
  readonly field: string;
  readonly base: string;
  readonly floor?: Fact<number>;
}

export interface SumMeasure extends Narrowed {
  readonly kind: 'sum';
  readonly field: string;
  readonly floor?: Fact<number>;
}

export interface CountMeasure extends Narrowed {
  readonly kind: 'count';
}

export interface PointsMeasure extends Narrowed {
  readonly kind: 'points';
}

export interface Tier {
  readonly from: Fact<number>;
  /** Where the tier ends. It must meet the next tier; on the last tier, what lies above counts no further. */
  readonly to?: Fact<number>;
  readonly pays: Fact<number>;
}

export type Boundary = 'lower_inclusive' | 'lower_exclusive';

/**
 * Ordered tiers; LADDER_MODES (evaluate/ladder-modes.ts) says what each mode pays. `from` is in the measure's unit (yuan, creators …), or
 * in percent of the track's target; `pays` is yuan, yuan a unit or percent, as the mode says.
 */
export interface Ladder {
  readonly mode: LadderMode;
  readonly boundary: Fact<Boundary>;
  /** `increment`: each `from` says how much further than the tier before; left out: from zero. */
  readonly thresholds?: Fact<'cumulative' | 'increment'>;
  /** Yuan; a smaller reward is not paid at all. */
  readonly forfeitBelow?: Fact<number>;
  /** `mirrored`: a measure below zero takes back what the same above zero would earn; left out: it earns nothing. */
  readonly negatives?: Fact<'none' | 'mirrored'>;
  readonly tiers: readonly Tier[];
}

export type Overflow = 'pro_rata' | 'in_order';

/** The most that is paid to a creator, to an agency, or by the whole policy. `overflow`: who bears what is cut; left out: `pro_rata`. */
export interface Cap {
  readonly entity: 'creator' | 'agency' | 'policy';
  readonly amount: Fact<number>;
  readonly overflow?: Fact<Overflow>;
}

/** What must be reached, or the track pays nothing: in the measure's unit, or in percent of `target`. */
export interface Gate {
  /** Whose rows are added up; left out: the track's scope. */
  readonly entity?: 'creator' | 'agency';
  readonly measure: Measure;
  readonly target?: Measure;
  readonly from: Fact<number>;
}

export interface Share {
  readonly form: string;
  /** Parts of a hundred. */
  readonly share: Fact<number>;
}

export interface Track {
  readonly id: string;
  readonly title: Localized;
  readonly scope: 'creator' | 'agency';
  readonly measure: Measure;
  /** What a rate, or a pay by unit, is applied to; left out: the measure itself. */
  readonly base?: Measure;
  /** The tiers' `from` are percent of it; left out: they are figures of the measure. */
  readonly target?: Measure;
  readonly where: readonly Condition[];
  readonly gates: readonly Gate[];
  readonly ladder: Ladder;
  readonly caps: readonly Cap[];
  /** The track's own split; left out: the policy's. */
  readonly forms?: readonly Share[];
}

/** Tracks of which one alone is paid, the one that pays most; the earlier of equals. */
export interface ExclusiveGroup {
  readonly id: string;
  readonly entity: 'creator' | 'agency';
  readonly tracks: readonly string[];
}
