import type { Locale } from '../../engine';

/** Every sentence of the calculate panel and of the sheet that it inserts. */
export interface CalculateStrings {
  readonly roster: string;
  readonly pointAtRoster: string;
  readonly take: string;
  readonly takeOther: string;
  readonly fromTable: string;
  readonly chooseTable: string;
  readonly size: (rows: string, columns: string) => string;
  readonly tableOf: (name: string) => string;
  readonly left: (rows: string) => string;
  readonly goesOn: string;
  readonly mergedHeaders: (where: string) => string;
  readonly hiddenRows: string;
  readonly filtered: string;
  readonly blankHeaders: (columns: string) => string;
  readonly columns: string;
  readonly columnsWhy: (policy: string) => string;
  readonly columnOf: (field: string) => string;
  readonly required: string;
  readonly column: (letters: string, header: string) => string;
  readonly untitled: string;
  readonly asRead: (column: string) => string;
  readonly notUsed: string;
  readonly notThere: string;
  readonly missing: string;
  readonly optionalMissing: string;
  /** By field: what it comes to that no column is read as it. */
  readonly without: Readonly<Record<string, string>>;
  readonly several: (columns: string) => string;
  /** Two fields are read from one column. */
  readonly sharedColumn: string;
  readonly toBeChosen: string;
  readonly otherwise: string;
  readonly noPolicy: string;
  readonly check: string;
  readonly checkNow: string;
  readonly allIsWell: string;
  readonly problems: (count: string) => string;
  readonly shownFirst: (count: string) => string;
  /** So many more of a kind in the same column. */
  readonly more: (count: string) => string;
  /** @param row of the sheet */
  readonly headersAgain: (row: number) => { readonly problem: string; readonly remedy: string };
  /** The policy has numbers that nobody has published. */
  readonly gaps: string;
  readonly showPolicy: string;
  readonly notComputable: string;
  readonly goTo: (address: string) => string;
  readonly insert: string;
  readonly formulaOnly: string;
  readonly doing: Readonly<Record<'taking' | 'reading' | 'checking' | 'computing' | 'writing', string>>;
  readonly percent: (share: number) => string;
  readonly cancel: string;
  readonly inserted: (sheet: string) => string;
  readonly updated: (sheet: string) => string;
  readonly insertedValues: (sheet: string) => string;
  readonly asValues: string;
  readonly cancelled: string;
  readonly inTheWay: (where: string) => string;
  readonly moved: (where: string) => string;
  readonly notInserted: (count: string) => string;
  readonly tooOld: string;
  readonly leftBehind: (sheet: string) => string;
  readonly damaged: (sheet: string) => string;
  readonly nothingWritten: string;
  readonly broken: string;
  readonly again: string;
  readonly ask: (sheet: string) => string;
  readonly update: string;
  readonly keep: string;
  readonly sheetName: (version: string) => string;
  /** Without the version, which is a formula below it. */
  readonly sheetTitle: string;
  readonly tables: Readonly<Record<'agency' | 'track' | 'ranking' | 'creator' | 'roster', string>>;
  /** @param most so many of more are drawn; undefined: all */
  readonly chartTitle: (most: number | undefined) => string;
  /** Those without a bar. */
  readonly others: string;
  readonly card: Readonly<
    Record<
      | 'policy'
      | 'version'
      | 'revision'
      | 'basis'
      | 'asOf'
      | 'roster'
      | 'rows'
      | 'kind'
      | 'formulas'
      | 'values'
      | 'columns'
      | 'copied'
      | 'chosen'
      | 'pinned'
      | 'since'
      | 'same'
      | 'changed',
      string
    >
  > & {
    readonly pin: (id: string, version: string, revision: number, digest: string) => string;
  };
}

export async function calculateStrings(locale: Locale): Promise<CalculateStrings> {
  switch (locale) {
    case 'zh-CN':
      return (await import(/* webpackChunkName: "calculate-zh-CN" */ './calculate.zh-CN')).calculateZhCN;
    case 'en-US':
      return (await import(/* webpackChunkName: "calculate-en-US" */ './calculate.en-US')).calculateEnUS;
  }
}
