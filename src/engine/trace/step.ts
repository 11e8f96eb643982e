import type { Enrolment } from '../evaluate/enrolment';
import type { Standing } from '../evaluate/standing';
import type { Unit } from '../evaluate/units';
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
  | 'all_policy_cap'
  | 'forfeit'
  | 'track_payout'
  | 'form'
  | 'payout';

/** A figure in whole parts of a unit (fen, creators, millionths), times `per` where it is finer still. */
export interface Quantity {
  readonly value: number | bigint;
  readonly unit: Unit;
  readonly per?: number;
}

/** What a figure is to a step. */
export type Role =
  | 'value'
  | 'base'
  | 'target'
  | 'before'
  | 'part'
  | 'pays'
  | 'least'
  | 'most'
  | 'reward'
  | 'cap'
  | 'together'
  | 'each'
  | 'creators';

/** `cell`: as the sheet holds it. `tier` counts from 1. `kept`: the track that is paid instead, and what it pays. `pays` in the parts of `per` to a fen, or to the whole. */
export type Input =
  | {
      readonly kind: 'cell';
      readonly field: string;
      readonly header: string;
      readonly row: number;
      readonly text: string;
    }
  | { readonly kind: 'figure'; readonly role: Role; readonly quantity: Quantity }
  | { readonly kind: 'tier'; readonly place: number }
  | { readonly kind: 'kept'; readonly track: Track; readonly quantity: Quantity }
  | { readonly kind: 'rate'; readonly millionths: number }
  | { readonly kind: 'price'; readonly millionths: number }
  | { readonly kind: 'enrolment'; readonly enrolment: Enrolment }
  | { readonly kind: 'standing'; readonly standing: Standing }
  | { readonly kind: 'form'; readonly form: string };

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

export function figure(role: Role, value: number | bigint, unit: Unit, per?: number): Input {
  return { kind: 'figure', role, quantity: per === undefined ? { value, unit } : { value, unit, per } };
}

export function fen(value: number): Quantity {
  return { value, unit: 'fen' };
}
