import type { Locale } from '../../engine';

/** Every sentence about the workbook's own policies. */
export interface OwnPoliciesStrings {
  /** What the sheet of a policy is called; Excel allows 31 characters. */
  readonly sheetName: (version: string) => string;
  /** The last row of a policy's table. */
  readonly endOfTable: string;
  readonly edit: string;
  readonly editing: string;
  readonly editWhy: string;
  readonly complete: string;
  readonly compare: string;
  readonly files: string;
  /** What stands on their buttons: part of what they are called. */
  readonly short: Readonly<Record<'complete' | 'compare' | 'files', string>>;
  /** Of a completion that was begun. */
  readonly halfDone: (title: string) => string;
  readonly goOn: string;
  readonly giveUp: string;
  readonly giveUpForGood: string;
  /** `changed`: the table is another than it was when the completion was begun. */
  readonly whereTo: (sheet: string, changed: boolean) => string;
  readonly back: string;
  readonly replace: string;
  readonly keepApart: string;
  readonly putBack: (day: string) => string;
  readonly putBackAsk: (sheet: string, day: string) => string;
  readonly leave: string;
  readonly changedSince: (day: string, count: number) => string;
  readonly lost: (count: number) => string;
  readonly lostWhy: string;
  readonly lostPolicy: (title: string, sheet: string, day: string) => string;
  readonly putAgain: string;
  readonly forget: string;
  readonly forgetForGood: string;
  readonly mistakes: (count: number) => string;
  readonly mistakesWhy: string;
  readonly odd: (count: number) => string;
  readonly goTo: (address: string) => string;
  readonly more: (count: number) => string;
  readonly sound: string;
  readonly notRead: Readonly<Record<'no_reader' | 'too_large', string>>;
  readonly strict: string;
  readonly strictWhy: string;
}

/** Fetches one language only. */
export async function ownPoliciesStrings(locale: Locale): Promise<OwnPoliciesStrings> {
  switch (locale) {
    case 'zh-CN':
      return (await import(/* webpackChunkName: "own-policies-zh-CN" */ './own-policies.zh-CN')).ownPoliciesZhCN;
    case 'en-US':
      return (await import(/* webpackChunkName: "own-policies-en-US" */ './own-policies.en-US')).ownPoliciesEnUS;
  }
}
