import type { Field } from './measure-types';
import type { ExclusiveGroup, PolicyCap, Track } from './rule-types';

/** The policy model: closed kinds of data, so that each policy can be explained, compared and edited in a sheet. */

export type Locale = 'zh-CN' | 'en-US';
export type Localized = Readonly<Record<Locale, string>>;

/** Where a figure of a policy comes from, from the firmest ground to none; see docs/policies.md for what each means. */
export const STATUSES = ['published', 'derived', 'assumption', 'supplied', 'illustrative', 'unknown'] as const;
export type Status = (typeof STATUSES)[number];

/** A figure of a policy, never without its status. `value` is null exactly when the status is `unknown`. */
export interface Fact<T> {
  readonly value: T | null;
  readonly status: Status;
  /** Id of a source and, after `#`, the part of it: `art#caps`. Required for `published`. Of what is `supplied`: in free words where it is from. */
  readonly source?: string;
  /** The day on which it was entered. Required for `supplied`, and only there. */
  readonly on?: string;
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

export interface Form {
  readonly id: string;
  readonly title: Localized;
  /** Parts of a hundred; left out: given in kind, without an amount. */
  readonly share?: Fact<number>;
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

/** Rank of equals: `shared` 1, 2, 2, 4; `dense` 1, 2, 2, 3; `in_order` 1, 2, 3, 4 as the roster lists them. */
export const TIES = ['shared', 'dense', 'in_order'] as const;

export interface Ranking {
  readonly title: Localized;
  readonly points: readonly LevelPoints[];
  readonly population: Fact<'bound' | 'incubated'>;
  readonly top: Fact<number>;
  readonly ties: Fact<(typeof TIES)[number]>;
  /** How many creators are named beside an agency. */
  readonly leading: Fact<number>;
  /** A board that was published, to compare with. */
  readonly board?: { readonly title: Localized; readonly source: string; readonly places: readonly BoardPlace[] };
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
  readonly date?: string;
  readonly url?: string;
}

export interface PolicyFact {
  readonly id: string;
  readonly text: Fact<Localized>;
}

/** Currencies with a hundredth as their smallest part: the engine's fen. */
export const CURRENCIES = [
  'CNY',
  'USD',
  'EUR',
  'GBP',
  'HKD',
  'TWD',
  'MOP',
  'SGD',
  'MYR',
  'THB',
  'PHP',
  'INR',
  'AUD',
  'NZD',
  'CAD',
  'CHF',
  'SEK',
  'NOK',
  'DKK',
  'PLN',
  'CZK',
  'BRL',
  'MXN',
  'ZAR',
  'AED',
  'SAR',
  'ILS',
  'TRY',
] as const;

export const ROUNDINGS = ['half_up', 'half_even', 'down'] as const;
export type Rounding = (typeof ROUNDINGS)[number];

export interface Policy {
  readonly id: string;
  readonly version: string;
  readonly revision: number;
  readonly title: Localized;
  readonly currency: (typeof CURRENCIES)[number];
  readonly timezone: string;
  readonly announced?: Fact<string>;
  readonly participants?: Fact<Localized>;
  /** Without a sign-up window nobody is asked to sign up. */
  readonly windows: { readonly enrolment?: Window; readonly effective: Window; readonly payout?: Fact<string> };
  /** `creator`: there are no agencies; the creators themselves are paid. */
  readonly payee: 'agency' | 'creator';
  readonly enrolment?: {
    /** Versions whose agencies take part without signing up again. */
    readonly carryOverFrom: Fact<readonly string[]>;
    /** When those agencies signed up. */
    readonly carryOverWindow?: Window;
    readonly countsFrom: Fact<'period_start'>;
  };
  /** Left out: whoever stands in an agency's row belongs to it. */
  readonly binding?: { readonly asOf: Fact<'period_end'>; readonly dayOfUnbindingCounts: Fact<boolean> };
  readonly bands: readonly Band[];
  readonly levels: readonly Level[];
  readonly fields: readonly Field[];
  /** Empty: not even the tracks are known. */
  readonly tracks: readonly Track[];
  /** Over all tracks together. */
  readonly policyCaps: readonly PolicyCap[];
  readonly forms: readonly Form[];
  /** `max`: of all tracks, the payee is paid the one that pays most. */
  readonly stacking: Fact<'sum' | 'max'>;
  readonly exclusive: readonly ExclusiveGroup[];
  /** Yuan; a payee whose payout is smaller is not paid at all. */
  readonly forfeitBelow?: Fact<number>;
  readonly ranking?: Ranking;
  readonly quotas: readonly Quota[];
  /** Which quota holds in the period, where `inForce` does not say. */
  readonly quotaInForce?: Fact<string>;
  readonly rounding: Fact<Rounding>;
  readonly sources: readonly Source[];
  /** What else the source says, word by word with its status. */
  readonly facts: readonly PolicyFact[];
  readonly openQuestions: readonly { readonly id: string; readonly text: Localized }[];
}
