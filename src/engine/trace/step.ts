import type { Enrolment } from '../evaluate/enrolment';
import type { Standing } from '../evaluate/standing';
import type { Unit } from '../evaluate/units';
import type { Measure } from '../policy/measure-types';
import type { Track } from '../policy/rule-types';
import type { Fact } from '../policy/types';

/** What a step does; docs/policies.md says each rule. In this order a trace goes from the cells to the payout. */
export type Rule =
  | 'enrolment'
  | 'standing'
  | 'counted'
  | 'condition'
  | 'measure'
  | 'measure_total'
  | 'base'
  | 'target'
  | 'before'
  | 'gate'
  | 'tier_gate'
  | 'ladder'
  | 'shut'
  | 'creator_cap'
  | 'reward_total'
  | 'agency_cap'
  | 'share'
  | 'track_cap'
  | 'exclusive'
  | 'stacking'
  | 'all_creator_cap'
  | 'all_agency_cap'
  | 'all_policy_part'
  | 'all_policy_cap'
  | 'forfeit'
  | 'track_payout'
  | 'form'
  | 'payout';

/** A figure in whole parts of a unit (fen, creators, millionths; blocks of the measure), times `per` where it is finer still. */
export interface Quantity {
  readonly value: number | bigint;
  readonly unit: Unit | 'blocks';
  readonly per?: number;
}

/** What a figure is to a step. */
export type Role =
  | 'value'
  | 'base'
  | 'target'
  | 'before'
  | 'blocks'
  | 'part'
  | 'pays'
  | 'least'
  | 'most'
  | 'reward'
  | 'cap'
  | 'together'
  | 'back'
  | 'used'
  | 'left'
  | 'each'
  | 'creators';

/**
 * `cell`: as the sheet holds it. `figure`: `of` names the measure, where no cells beside it do. `bound`: percent of a target, in millionths.
 * `tier` counts from 1. `kept`: the track that is paid instead, and what it pays. `earned`: what a track further up pays within its caps.
 * `rate` and `price`: millionths of the whole, and of a yuan for a unit (or a block). `way`: the rate on the line between two, `gone` of `length` from the first.
 */
export type Input =
  | {
      readonly kind: 'cell';
      readonly field: string;
      readonly header: string;
      readonly row: number;
      readonly text: string;
    }
  | { readonly kind: 'figure'; readonly role: Role; readonly quantity: Quantity; readonly of?: Named }
  | { readonly kind: 'bound'; readonly role: 'least' | 'most'; readonly millionths: number }
  | { readonly kind: 'tier'; readonly place: number }
  | {
      readonly kind: 'kept';
      readonly track: Track;
      readonly pays: 'highest' | 'lowest';
      readonly quantity: Quantity;
    }
  | { readonly kind: 'earned'; readonly track: Track; readonly quantity: Quantity }
  | { readonly kind: 'rate'; readonly millionths: number }
  | { readonly kind: 'price'; readonly millionths: number; readonly each: 'unit' | 'block' }
  | {
      readonly kind: 'way';
      readonly from: number;
      readonly to: number;
      readonly gone: Quantity;
      readonly length: Quantity;
    }
  | { readonly kind: 'enrolment'; readonly enrolment: Enrolment }
  | { readonly kind: 'standing'; readonly standing: Standing }
  | { readonly kind: 'form'; readonly form: string };

/** A measure that stands in the policy at a path. */
export interface Named {
  readonly measure: Measure;
  readonly path: string;
}

/** A figure of the policy that a step rests on, with where it comes from. */
export interface Cited {
  readonly path: string;
  readonly fact: Fact<unknown>;
}

/** Whom a step is about: a creator by the row of the range (the header is row 1), an agency, or the whole policy. */
export type Subject =
  | { readonly kind: 'creator'; readonly name: string; readonly row: number }
  | { readonly kind: 'agency'; readonly name: string }
  | { readonly kind: 'all' };

export interface Step {
  readonly rule: Rule;
  /** Undefined for what holds for all tracks. */
  readonly track: Track | undefined;
  readonly subject: Subject;
  readonly inputs: readonly Input[];
  /** A figure, or whether something holds; undefined where there is no figure to give (a form without an amount). */
  readonly result: Quantity | boolean | undefined;
  readonly facts: readonly Cited[];
}

type Figure = Extract<Input, { readonly kind: 'figure' }>;

export function figure(role: Role, value: number | bigint, unit: Quantity['unit'], per?: number): Figure {
  return { kind: 'figure', role, quantity: per === undefined ? { value, unit } : { value, unit, per } };
}

export function fen(value: number): Quantity {
  return { value, unit: 'fen' };
}
