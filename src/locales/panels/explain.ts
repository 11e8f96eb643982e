import type { Locale, Rule } from '../../engine';

/** What a sentence about a step is made of; figures bear their units. Empty: the step has none. */
export interface SaidStep {
  readonly who: string;
  /** What it is worked out from. */
  readonly from: string;
  readonly result: string;
  readonly holds: boolean;
  readonly reward: string;
  readonly cap: string;
  readonly together: string;
  /** What was taken back from others and so makes room, what went to those before, and what is then left to share. */
  readonly back: string;
  readonly used: string;
  readonly left: string;
  /** A cap is used up by one after the other, not shared in proportion. */
  readonly inOrder: boolean;
  /** How parts of the smallest amount are settled, where sharing leaves some. */
  readonly leftOver: string;
  /** How the reward compares with the cap. */
  readonly against: 'below' | 'at' | 'above';
  readonly value: string;
  /** The tier reached; 0: none. */
  readonly tier: number;
  /** The tier reached pays one amount, and that is the reward. */
  readonly plain: boolean;
}

/** Every sentence of the panel that explains a cell. */
export interface ExplainStrings {
  readonly title: string;
  readonly select: string;
  readonly selectHow: readonly string[];
  readonly looking: string;
  /** The story is about one cell, and another is selected. */
  readonly keeps: (about: string, selected: string) => string;
  readonly clear: string;
  readonly within: string;
  /** Above the calls of a formula that holds several. */
  readonly calls: string;
  readonly gives: (name: string) => string;
  readonly arguments: string;
  /** What parameters are called, by their names in formulas. */
  readonly parameter: Readonly<Record<string, string>>;
  readonly passedText: (text: string) => string;
  readonly passedCell: (address: string, value: string) => string;
  readonly passedRange: (address: string, rows: string, columns: string) => string;
  readonly leftOut: string;
  readonly leftOutPolicy: (version: string) => string;
  /** What a row of a table stands for, by the function. */
  readonly rowOf: Readonly<Record<string, string>>;
  readonly rowHere: (row: number, count: number) => string;
  readonly headers: (count: number) => string;
  readonly blankHere: string;
  readonly inForceOn: (day: string, version: string) => string;
  readonly notFollowed: (argument: string, text: string) => string;
  readonly orFormula: string;
  readonly notThere: (argument: string, text: string) => string;
  /** Stands for an agency's name in a formula. */
  readonly agencyHere: string;
  readonly failed: string;
  readonly whose: string;
  readonly choose: string;
  readonly all: string;
  readonly payouts: string;
  readonly whoCounts: string;
  readonly inTotal: string;
  readonly onLadder: string;
  readonly creators: (count: number) => string;
  readonly agenciesCount: (count: number) => string;
  readonly showAll: (count: number) => string;
  readonly noMeasure: (who: string) => string;
  readonly byAgencyOnly: string;
  readonly sentence: Readonly<Record<Rule, (said: SaidStep) => string>>;
  readonly next: (distance: string, threshold: string, tier: number, adds: string) => string;
  readonly afterCap: (adds: string) => string;
  readonly nothingAfterCap: string;
  readonly highest: string;
  /** Of a creator, where the agency is paid as much as its cap allows. */
  readonly agencyFull: string;
  readonly closest: (who: string, distance: string, tier: number) => string;
  readonly nextColumns: readonly [threshold: string, distance: string, adds: string];
  readonly hereValue: (value: string) => string;
  readonly hereCount: (count: number) => string;
  readonly capLine: (amount: string) => string;
  readonly ladder: (tiers: string) => string;
  /** The figures of a ladder that is drawn. */
  readonly tiers: string;
  readonly ladderTier: (from: string, pays: string) => string;
  readonly reaches: (from: string) => string;
  readonly exceeds: (from: string) => string;
  readonly perUnit: (pays: string) => string;
  readonly pointsOf: (who: string, level: string, points: string) => string;
  /** Of points that are given for a column of levels alone. */
  readonly levels: string;
  readonly levelsOnly: string;
  readonly levelPoints: (level: string, count: number, each: string, together: string) => string;
  readonly levelsTotal: (points: string) => string;
  readonly pointsNone: string;
  readonly rank: (rank: number, count: number) => string;
  readonly pointsTotal: (points: string) => string;
  readonly quotaRule: (quota: string, levels: string) => string;
  readonly quotaLinear: (base: string, each: string, incubated: string, result: string) => string;
  readonly quotaUnlimited: string;
  readonly level: (level: string) => string;
  readonly takesPart: string;
  readonly takesNoPart: string;
  readonly enrolledOn: string;
  readonly figure: string;
  readonly note: (note: string) => string;
  readonly copy: string;
  readonly copied: string;
  readonly copyByHand: string;
  readonly insert: string;
  readonly inserting: string;
  readonly inserted: (sheet: string) => string;
  readonly sheetName: string;
  readonly sheetColumns: Readonly<Record<'step' | 'text' | 'grounds', string>>;
  readonly again: string;
  readonly repairTitle: string;
  readonly repairWhy: string;
  readonly repair: string;
  readonly repairing: string;
  readonly repaired: (cells: number, sheets: number) => string;
  readonly repairedNone: string;
  readonly notRepaired: (sheets: string) => string;
  readonly broken: string;
}

/** Fetches one language only. */
export async function explainStrings(locale: Locale): Promise<ExplainStrings> {
  switch (locale) {
    case 'zh-CN':
      return (await import(/* webpackChunkName: "explain-zh-CN" */ './explain.zh-CN')).explainZhCN;
    case 'en-US':
      return (await import(/* webpackChunkName: "explain-en-US" */ './explain.en-US')).explainEnUS;
  }
}
