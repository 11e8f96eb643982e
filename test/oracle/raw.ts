/** A policy as its JSON says it, as far as the oracle reads it; and a roster as plain rows. */

export interface Raw<T = unknown> {
  readonly value: T;
  readonly status: string;
}

export interface RawWindow {
  readonly from: Raw<string>;
  readonly to: Raw<string>;
}

export type RawScalar = string | number | boolean;

export interface RawCondition {
  readonly field: string;
  readonly op: string;
  readonly value: Raw<RawScalar | readonly RawScalar[]>;
}

export interface RawMeasure {
  readonly kind: string;
  readonly band?: string;
  readonly field?: string;
  readonly base?: string;
  readonly terms?: readonly RawTerm[];
  /** Of a base that is what other tracks pay. */
  readonly tracks?: readonly string[];
  readonly floor?: Raw<number>;
  readonly where?: readonly RawCondition[];
}

export interface RawTerm {
  readonly field: string;
  readonly by?: string;
  readonly times: Raw<number>;
}

export interface RawTier {
  readonly from: Raw<number>;
  readonly to?: Raw<number>;
  readonly gates?: readonly RawGate[];
  readonly pays: Raw<number>;
}

export interface RawLadder {
  readonly mode: string;
  readonly boundary: Raw<string>;
  readonly thresholds?: Raw<string>;
  readonly forfeitBelow?: Raw<number>;
  readonly negatives?: Raw<string>;
  readonly tiers: readonly RawTier[];
}

export interface RawCap {
  readonly entity: string;
  readonly amount: Raw<number>;
  readonly overflow?: Raw<string>;
}

export interface RawPolicyCap extends RawCap {
  readonly tracks?: readonly string[];
}

export interface RawGate {
  readonly entity?: string;
  readonly measure: RawMeasure;
  readonly target?: RawMeasure;
  readonly from?: Raw<number>;
  readonly to?: Raw<number>;
}

export interface RawShare {
  readonly form: string;
  readonly share: Raw<number | null>;
}

export interface RawTrack {
  readonly id: string;
  readonly scope: string;
  readonly measure: RawMeasure;
  readonly measureOf?: string;
  readonly before?: RawMeasure;
  readonly every?: { readonly size: Raw<number>; readonly rounding: Raw<string> };
  readonly base?: RawMeasure;
  readonly target?: RawMeasure;
  readonly where?: readonly RawCondition[];
  readonly gates?: readonly RawGate[];
  readonly ladder: RawLadder;
  readonly caps?: readonly RawCap[];
  readonly forms?: readonly RawShare[];
}

export interface RawPolicy {
  readonly windows: { readonly enrolment?: RawWindow; readonly effective: RawWindow };
  readonly payee?: string;
  readonly enrolment?: { readonly carryOverWindow?: RawWindow };
  readonly binding?: { readonly dayOfUnbindingCounts: Raw<boolean> };
  readonly levels?: readonly { readonly id: string; readonly ordinal: number; readonly band?: Raw<string> }[];
  readonly fields?: readonly { readonly id: string; readonly type: string }[];
  readonly tracks: readonly RawTrack[];
  readonly policyCaps?: readonly RawPolicyCap[];
  readonly forms?: readonly { readonly id: string; readonly share?: Raw<number | null> }[];
  readonly stacking: Raw<string>;
  readonly exclusive?: readonly {
    readonly entity: string;
    readonly tracks: readonly string[];
    readonly pays?: string;
  }[];
  readonly forfeitBelow?: Raw<number>;
  readonly ranking?: { readonly points: readonly { readonly level: string; readonly points: Raw<number> }[] };
  readonly rounding: Raw<string>;
}

/**
 * A creator's cells by the field's id: decimals, ISO days, level ids, `true` or `false`, names; empty for a blank cell. A column that
 * the sheet does not have is in no row.
 */
export type Row = Readonly<Record<string, string>>;
