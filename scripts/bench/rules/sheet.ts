/**
 * The rules of March 2023 as an experienced analyst would write them into a workbook: a sheet with the roster and helper columns beside
 * it, one with a row for each agency, one with the figures. It gives each creator's growth reward within the creator cap and each
 * agency's payout after its caps; the agency cap is not shared out among the creators.
 *
 * Ladders start with a tier "0 → 0", so that an approximate VLOOKUP needs no IFERROR.
 */
export type Sheets = Readonly<Record<'Roster' | 'Agencies' | 'Rules', readonly (readonly unknown[])[]>>;

const RULES: readonly (readonly unknown[])[] = [
  ['period ends on', 45_016],
  ['sign-up from', 44_985],
  ['sign-up to', 45_005],
  ['growth cap, creator', 50_000],
  ['waist cap, agency', 30_000],
  ['head cap, agency', 135_000],
  ['growth cap, agency', 150_000],
  [],
  ['creators', 'waist, yuan'],
  ...[
    [0, 0],
    [3, 3_000],
    [6, 8_000],
    [10, 15_000],
    [20, 30_000],
  ],
  ['creators', 'head, yuan'],
  ...[
    [0, 0],
    [1, 15_000],
    [3, 45_000],
    [6, 90_000],
    [9, 135_000],
  ],
  ['yuan grown', 'growth, yuan'],
  ...[
    [0, 0],
    [50_000, 5_000],
    [100_000, 12_000],
    [200_000, 25_000],
    [400_000, 50_000],
  ],
];
const WAIST = 'Rules!$A$10:$B$14';
const HEAD = 'Rules!$A$16:$B$20';
const GROWTH = 'Rules!$A$22:$B$26';

/** Where the last day of the period stands in the sheet of rules. */
export const PERIOD_END = { row: 0, col: 1 };
/** Which column of the agencies' sheet holds the payout. */
export const PAYOUT_COLUMN = 5;

export function sheetsOf([header = [], ...body]: readonly (readonly unknown[])[]): Sheets {
  const range = (letter: string): string => `Roster!$${letter}$2:$${letter}$${body.length + 1}`;
  const names = [...new Set(body.map(row => row[2] as string))];
  return {
    Roster: [[...header, ...HELPERS], ...body.map((row, i) => [...row, ...helpersOf(i + 2)])],
    Agencies: [
      ['agency', 'signed up', 'waist', 'head', 'growth', 'payout'],
      ...names.map((name, i) => agency(name, i + 2, range)),
    ],
    Rules: RULES,
  };
}

const HELPERS = ['start', 'end', 'bound', 'waist', 'head', 'grown', 'reward', 'capped'];

function helpersOf(row: number): readonly string[] {
  return [
    `=VALUE(MID(D${row},3,2))`,
    `=VALUE(MID(E${row},3,2))`,
    `=IF(AND(H${row}<=Rules!$B$1,OR(ISBLANK(I${row}),I${row}>Rules!$B$1)),1,0)`,
    `=IF(AND(M${row}=1,L${row}>=4,L${row}<=5,K${row}<4),1,0)`,
    `=IF(AND(M${row}=1,L${row}>=6,K${row}<6),1,0)`,
    `=IF(AND(M${row}=1,L${row}>=6),MAX(ROUND(G${row}-F${row},2),0),0)`,
    `=VLOOKUP(P${row},${GROWTH},2,TRUE())`,
    `=MIN(Q${row},Rules!$B$4)`,
  ];
}

function agency(name: string, row: number, range: (letter: string) => string): readonly string[] {
  const signUps = `${range('C')},A${row},${range('J')},">="&Rules!$B$2,${range('J')},"<="&Rules!$B$3`;
  const sum = (letter: string): string => `=B${row}*SUMIFS(${range(letter)},${range('C')},A${row})`;
  const waist = `MIN(VLOOKUP(C${row},${WAIST},2,TRUE()),Rules!$B$5)`;
  const head = `MIN(VLOOKUP(D${row},${HEAD},2,TRUE()),Rules!$B$6)`;
  return [
    name,
    `=IF(COUNTIFS(${signUps})>0,1,0)`,
    sum('N'),
    sum('O'),
    sum('R'),
    `=${waist}+${head}+MIN(E${row},Rules!$B$7)`,
  ];
}
