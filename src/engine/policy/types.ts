import type { LadderMode } from '../evaluate/ladder-modes';

/** The policy model: closed kinds of data, so that each policy can be explained, compared and edited in a sheet. */

export type Locale = 'zh-CN' | 'en-US';
export type Localized = Readonly<Record<Locale, string>>;

/** Where a figure of a policy comes from; see docs/policies.md for what each means. */
export type Status = 'published' | 'derived' | 'assumption' | 'illustrative' | 'unknown';

/** A figure of a policy, never without its status. `value` is null exactly when the status is `unknown`. */
export interface Fact<T> {
  readonly value: T | null;
  readonly status: Status;
  /** Id of a source and, after `#`, the part of it: `art#caps`. Required for `published`. */
  readonly source?: string;
  /** How it was derived or why it is assumed. Required for `derived`. */
  readonly note?: Localized;
}

/** Days are ISO text (`2023-03-31`), both ends of a window included. */
export interface Window {
  readonly from: Fact<string>;
  readonly to: Fact<string>;
}

export interface Level {
  readonly id: string;
  readonly ordinal: number;
  readonly band?: Fact<string>;
}

export interface Band {
  readonly id: string;
  readonly title: Localized;
}

export type AmountField = 'gmv' | 'gmv_base';

/** `incubated`: creators who ended the period in the band and began below it. `increment`: what a field grew by over its baseline, in yuan. */
export type Measure =
  | { readonly kind: 'incubated'; readonly band: string }
  | {
      readonly kind: 'increment';
      readonly field: AmountField;
      readonly base: AmountField;
      readonly floor: Fact<number>;
    };

/** A condition on a row; all conditions of a track must hold. */
export interface Condition {
  readonly field: 'level_start' | 'level_end';
  readonly op: 'in_band';
  readonly value: Fact<string>;
}

export interface Tier {
  readonly from: Fact<number>;
  readonly pays: Fact<number>;
}

export type Boundary = 'lower_inclusive' | 'lower_exclusive';

/**
 * Ordered tiers; LADDER_MODES (evaluate/ladder-modes.ts) says what each mode pays. Tiers hold creators or yuan in `from`; in `pays` yuan,
 * yuan a unit, or percent, as the mode says.
 */
export interface Ladder {
  readonly mode: LadderMode;
  readonly boundary: Fact<Boundary>;
  /** `increment`: each `from` says how much further than the tier before; left out: from zero. */
  readonly thresholds?: Fact<'cumulative' | 'increment'>;
  /** Yuan; a smaller reward is not paid at all. */
  readonly forfeitBelow?: Fact<number>;
  readonly tiers: readonly Tier[];
}

export interface Cap {
  readonly entity: 'creator' | 'agency';
  readonly amount: Fact<number>;
  readonly overflow?: Fact<'pro_rata'>;
}

export interface Form {
  readonly id: string;
  readonly title: Localized;
  /** Parts of a hundred. */
  readonly share: Fact<number>;
}

export interface Track {
  readonly id: string;
  readonly title: Localized;
  readonly scope: 'creator' | 'agency';
  readonly measure: Measure;
  readonly where: readonly Condition[];
  readonly ladder: Ladder;
  readonly caps: readonly Cap[];
}

export interface LevelPoints {
  readonly level: string;
  readonly points: Fact<number>;
}

export interface BoardPlace {
  readonly agency: string;
  readonly points: Fact<number>;
  readonly creators: readonly string[];
}

export interface Ranking {
  readonly title: Localized;
  readonly points: readonly LevelPoints[];
  readonly population: Fact<'bound' | 'incubated'>;
  readonly top: Fact<number>;
  readonly ties: Fact<'shared'>;
  /** How many creators are named beside an agency. */
  readonly leading: Fact<number>;
  /** A board that was published, to compare with. */
  readonly board: { readonly title: Localized; readonly source: string; readonly places: readonly BoardPlace[] };
}

/** May bind `base + perIncubated × N` creators of the levels, N newly incubated; or any number of them. */
export interface Quota {
  readonly id: string;
  readonly title: Localized;
  readonly levels: Fact<readonly string[]>;
  readonly limit:
    | { readonly kind: 'unlimited'; readonly rule: Fact<'unlimited'> }
    | {
        readonly kind: 'linear';
        readonly base: Fact<number>;
        readonly perIncubated: Fact<number>;
        readonly incubatedFrom: Fact<string>;
      };
  readonly inForce: Window;
}

export interface Source {
  readonly id: string;
  readonly title: Localized;
  readonly date: string;
}

export interface PolicyFact {
  readonly id: string;
  readonly text: Fact<Localized>;
}

export interface Policy {
  readonly id: string;
  readonly version: string;
  readonly revision: number;
  readonly title: Localized;
  readonly currency: 'CNY';
  readonly timezone: string;
  readonly announced: Fact<string>;
  readonly participants: Fact<Localized>;
  readonly windows: { readonly enrolment: Window; readonly effective: Window; readonly payout: Fact<string> };
  readonly enrolment: {
    /** Versions whose agencies take part without signing up again. */
    readonly carryOverFrom: Fact<readonly string[]>;
    /** When those agencies signed up. */
    readonly carryOverWindow?: Window;
    readonly countsFrom: Fact<'period_start'>;
  };
  readonly binding: { readonly asOf: Fact<'period_end'>; readonly dayOfUnbindingCounts: Fact<boolean> };
  readonly bands: readonly Band[];
  readonly levels: readonly Level[];
  /** Empty: not even the tracks are known. */
  readonly tracks: readonly Track[];
  readonly forms: readonly Form[];
  readonly stacking: Fact<'sum'>;
  readonly ranking: Ranking;
  readonly quotas: readonly Quota[];
  readonly rounding: Fact<'half_up'>;
  readonly sources: readonly Source[];
  /** What else the source says, word by word with its status. */
  readonly facts: readonly PolicyFact[];
  readonly openQuestions: readonly { readonly id: string; readonly text: Localized }[];
}
