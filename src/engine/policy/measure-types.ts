import type { Fact, Localized } from './types';

/** What a track counts: the columns of the roster, the rows that count, and what is added up. */

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
export type Measure =
  IncubatedMeasure | IncrementMeasure | SumMeasure | CountMeasure | PointsMeasure | CombinedMeasure | RewardMeasure;

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

/** Several columns weighed and added up, row by row: money where all are money, else a number. */
export interface CombinedMeasure extends Narrowed {
  readonly kind: 'combined';
  readonly terms: readonly Term[];
  readonly floor?: Fact<number>;
}

/** `field` times a figure of the policy, times another column of the same row. */
export interface Term {
  readonly field: string;
  readonly by?: string;
  readonly times: Fact<number>;
}

/** What other tracks, further up in the file, pay to the same creator or agency within their caps. Only as a base. */
export interface RewardMeasure {
  readonly kind: 'reward';
  readonly tracks: readonly string[];
}
