import type { Cap, Condition, Locale, Status } from '../engine';

type Phase = 'before' | 'within' | 'after' | 'unknown';

/** Every sentence of the pane. A language that lacks one does not compile. */
export interface PaneStrings {
  readonly product: string;
  readonly panels: string;
  readonly panel: Readonly<Record<'policy' | 'calculate' | 'explain' | 'functions', string>>;
  readonly loading: string;
  readonly notLoaded: string;
  readonly again: string;
  readonly settings: string;
  readonly language: string;
  readonly theme: string;
  readonly asOffice: string;
  readonly themes: Readonly<Record<'auto' | 'light' | 'dark' | 'contrast', string>>;
  readonly policy: string;
  readonly policyMissing: string;
  readonly policyOther: (value: string) => string;
  readonly policyGone: string;
  readonly policyTables: string;
  readonly ownPolicy: string;
  readonly ownMistaken: string;
  readonly version: (version: string, revision: number) => string;
  readonly numbers: string;
  readonly illustrative: string;
  readonly illustrativeWhy: string;
  readonly complete: string;
  readonly incomplete: (count: number) => string;
  readonly status: Readonly<Record<Status, string>>;
  readonly statusWhy: Readonly<Record<Status, string>>;
  readonly source: (title: string, part: string) => string;
  readonly suppliedFrom: (source: string, on: string) => string;
  readonly windows: string;
  readonly enrolment: string;
  readonly effective: string;
  readonly payout: string;
  readonly participants: string;
  readonly announced: string;
  readonly from: (day: string) => string;
  readonly until: (day: string) => string;
  readonly between: (from: string, to: string) => string;
  readonly day: (year: number, month: number, day: number) => string;
  readonly month: (year: number, month: number) => string;
  readonly asOf: string;
  readonly inForce: Readonly<Record<Phase, string>>;
  /** Both ends of the window, empty where unknown. */
  readonly signUp: Readonly<Record<Phase, (from: string, to: string) => string>>;
  readonly tracks: string;
  readonly tracksUnknown: string;
  readonly scope: Readonly<Record<'creator' | 'agency', string>>;
  readonly incubated: (band: string) => string;
  readonly increment: (field: string, base: string) => string;
  readonly sum: (field: string) => string;
  readonly count: string;
  readonly points: string;
  /** Built-in columns of the roster, by id. */
  readonly field: Readonly<Record<string, string>>;
  readonly condition: (when: string, band: string) => string;
  readonly compares: (field: string, op: string, value: string) => string;
  readonly op: Readonly<Record<Exclude<Condition['op'], 'in_band'>, string>>;
  readonly reaches: string;
  readonly pays: string;
  readonly tier: string;
  readonly aroundThresholds: string;
  /** `one`: a unit of the measure. */
  readonly aroundColumn: Readonly<Record<'below' | 'exactly' | 'above', (one: string) => string>>;
  readonly creators: (count: string) => string;
  readonly yuan: (amount: string) => string;
  readonly inclusive: string;
  readonly exclusive: string;
  readonly cap: Readonly<Record<Cap['entity'], string>>;
  /** What a drawn ladder shows, for who cannot see it. */
  readonly ladderDrawn: (track: string, most: string) => string;
  readonly inKind: string;
  readonly forms: string;
  readonly share: (share: string) => string;
  readonly questions: string;
  readonly sources: string;
  readonly published: (date: string) => string;
  readonly writing: string;
  readonly wrote: (target: string, source: string) => string;
  readonly there: (target: string, source: string) => string;
  readonly shows: (target: string, source: string, error: string) => string;
  readonly left: (rows: string) => string;
  readonly chosen: (policy: string) => string;
  readonly chosenIncomplete: (version: string) => string;
  /** By what the workbook computes with now. */
  readonly kept: Readonly<Record<'it' | 'another' | 'none', (sheet: string) => string>>;
  /** Of the sheet of a policy, where something failed. */
  readonly sheetLeft: Readonly<Record<'begun' | 'unchosen' | 'half', (sheet: string) => string>>;
  readonly dismiss: string;
  readonly broken: string;
  readonly origins: string;
  readonly failure: Readonly<Record<FailureCode, (where: string, detail: string) => string>>;
}

/** What can go wrong between the pane and Excel; each sentence says what, where and how to mend it. */
type FailureCode =
  | 'cell_edit_mode'
  | 'not_found'
  | 'access_denied'
  | 'busy'
  | 'too_large'
  | 'selection_not_one_range'
  | 'selection_empty'
  | 'selection_one_row'
  | 'selection_no_headers'
  | 'selection_is_result'
  | 'no_room'
  | 'target_taken'
  | 'api_missing'
  | 'not_in_excel'
  | 'excel';

/** Fetches one language only; the other would be weight for nothing. */
export async function paneStrings(locale: Locale): Promise<PaneStrings> {
  switch (locale) {
    case 'zh-CN':
      return (await import(/* webpackChunkName: "pane-zh-CN" */ './pane.zh-CN')).paneZhCN;
    case 'en-US':
      return (await import(/* webpackChunkName: "pane-en-US" */ './pane.en-US')).paneEnUS;
  }
}
