import type { Ladder, Locale } from '../../engine';

type Group = 'caps' | 'forms' | 'points' | 'quotas' | 'dates' | 'rules' | 'board';

/** Every sentence with which the pane leads through the open numbers of a policy. */
export interface CompleteStrings {
  readonly title: string;
  readonly cancel: string;
  readonly later: string;
  readonly laterWhy: string;
  /** Before what was entered is given up. */
  readonly giveUpAsk: string;
  readonly giveUp: string;
  readonly goOn: string;
  readonly back: string;
  readonly next: string;
  readonly skip: string;
  readonly skipWhy: string;
  readonly done: string;
  readonly progress: (step: number, steps: number) => string;
  /** The same for who does not see it. */
  readonly progressTold: (step: number, steps: number) => string;
  readonly ladder: (track: string) => string;
  readonly group: Readonly<Record<Group, string>>;
  readonly groupWhy: Readonly<Record<Group, string>>;
  readonly ladderWhy: string;
  /** How a ladder pays, as a sentence. */
  readonly mode: Readonly<Record<Ladder['mode'], string>>;
  readonly threshold: (unit: string) => string;
  readonly pays: (unit: string) => string;
  readonly ends: (unit: string) => string;
  readonly remove: string;
  /** Of the field of a tier. */
  readonly fieldOf: (tier: number, column: string) => string;
  readonly removeTier: (tier: number) => string;
  readonly addTier: string;
  readonly pasted: (tiers: number) => string;
  readonly drawn: string;
  readonly nothingDrawn: string;
  /** What is shown is of before the mistake. */
  readonly formerDrawn: string;
  readonly notByValue: string;
  readonly choose: string;
  /** How several things are written in one field. */
  readonly listHint: string;
  readonly saysOf: Readonly<Record<'error' | 'warning', (text: string) => string>>;
  readonly notANumber: (text: string) => string;
  /** Of a tier of which only the rest was filled in. */
  readonly tierMissing: Readonly<Record<'from' | 'pays', string>>;
  readonly wrong: (count: number) => string;
  /** `confirmable`: there are made-up numbers, and the box that says they are real. */
  readonly nothingYet: (confirmable: boolean) => string;
  readonly source: string;
  readonly sourceHint: string;
  readonly sourceMissing: string;
  readonly on: string;
  readonly onMissing: string;
  readonly confirm: string;
  readonly confirmWhy: string;
  readonly tracks: string;
  readonly tracksWhy: (month: string) => string;
  readonly takeFrom: string;
  readonly takeNote: string;
  readonly otherTracksAsk: string;
  readonly otherTracks: string;
  readonly sameTracks: string;
  readonly noTracks: string;
  readonly summary: string;
  readonly supplied: (count: number) => string;
  readonly nothingLeft: string;
  readonly remain: Readonly<Record<'unknown' | 'illustrative', (count: number) => string>>;
  readonly remainWhy: string;
  readonly tracksRemain: string;
  readonly goTo: string;
  readonly goToStep: (step: string) => string;
  readonly notYet: string;
  readonly list: (items: readonly string[], more: number) => string;
}

/** Fetches one language only. */
export async function completeStrings(locale: Locale): Promise<CompleteStrings> {
  switch (locale) {
    case 'zh-CN':
      return (await import(/* webpackChunkName: "complete-zh-CN" */ './complete.zh-CN')).completeZhCN;
    case 'en-US':
      return (await import(/* webpackChunkName: "complete-en-US" */ './complete.en-US')).completeEnUS;
  }
}
