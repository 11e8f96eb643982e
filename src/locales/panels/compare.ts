import type { Locale } from '../../engine';

/** Every sentence of the comparison of two policies, and of the sheets that it inserts. */
export interface CompareStrings {
  readonly title: string;
  readonly back: string;
  readonly why: string;
  readonly a: string;
  readonly b: string;
  readonly ofLibrary: string;
  readonly mistaken: (title: string) => string;
  readonly swap: string;
  readonly sameChosen: string;
  readonly rules: string;
  readonly rulesCount: (count: string) => string;
  readonly onlyIn: (track: string, name: string) => string;
  readonly insertRules: string;
  /** Between the words that lead to a figure, from the whole to the part. */
  readonly under: string;
  readonly comma: string;
  readonly sentence: (text: string) => string;
  /** A figure by its name, which may be empty. */
  readonly item: (label: string, value: string) => string;
  readonly entry: (label: string, items: string) => string;
  readonly quoted: (text: string) => string;
  /** @param status what the value rests on, in a word */
  readonly resting: (value: string, status: string) => string;
  readonly added: (text: string, name: string) => string;
  readonly removed: (text: string, name: string) => string;
  readonly changed: (label: string, from: string, to: string) => string;
  readonly status: (label: string, value: string, from: string, to: string) => string;
  readonly money: string;
  readonly moneyWhy: string;
  readonly compute: string;
  readonly insert: string;
  readonly stale: string;
  readonly total: string;
  readonly fromTo: (from: string, to: string) => string;
  readonly unit: (currency: string) => string;
  readonly restsOn: (name: string, basis: string) => string;
  readonly agencies: (gaining: string, losing: string, same: string) => string;
  /** Agencies that one of the policies pays nothing, or nothing of a track, with the first of them and why. */
  readonly noted: (count: string, all: string, first: string, why: string) => string;
  readonly gain: string;
  readonly lose: string;
  readonly byTrack: string;
  readonly more: (count: string) => string;
  readonly moreProblems: (count: string) => string;
  readonly problems: (count: string) => string;
  readonly gaps: string;
  readonly complete: (name: string) => string;
  readonly sheet: {
    /** By their versions, which may be the same. */
    readonly name: (a: string, b: string) => string;
    readonly title: string;
    readonly agency: string;
    readonly track: string;
    readonly roster: string;
    /** A policy is no longer what it was when the sheet was made. */
    readonly changed: string;
    readonly chart: (a: string, b: string, most: number | undefined) => string;
    readonly rulesName: (a: string, b: string) => string;
    readonly rulesTitle: string;
    readonly rules: string;
    readonly pinned: string;
    readonly since: string;
    /** @param side which of the two */
    readonly label: (side: 'A' | 'B', label: string) => string;
  };
}

export async function compareStrings(locale: Locale): Promise<CompareStrings> {
  switch (locale) {
    case 'zh-CN':
      return (await import(/* webpackChunkName: "compare-zh-CN" */ './compare.zh-CN')).compareZhCN;
    case 'en-US':
      return (await import(/* webpackChunkName: "compare-en-US" */ './compare.en-US')).compareEnUS;
  }
}
