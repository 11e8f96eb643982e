/** March 2023 by hand: the payout in yuan was worked out on paper from the policy file, not taken from the engine. */
export interface Case {
  readonly name: string;
  readonly roster: readonly string[] | readonly (readonly unknown[])[];
  /** A change of the policy's numbers, where March's own cannot show the rule. */
  readonly policy?: 'steep' | 'tiny cap' | 'exclusive boundary';
  /** Yuan, by agency. */
  readonly payout: Readonly<Record<string, number>>;
  /** Yuan of the growth track, by creator, in the order of the roster. */
  readonly growth?: readonly number[];
  readonly why: string;
}

const growth = (from: number, to: number): string => `甲 Lv6→Lv6 ${from}→${to}`;

export const CASES: readonly Case[] = [
  // waist incubation: 3 → 3,000; 6 → 8,000; 10 → 15,000; 20 → 30,000; cap 30,000
  { name: 'waist 2', roster: ['2× 甲 Lv3→Lv4'], payout: { 甲: 0 }, why: 'one below the first tier' },
  { name: 'waist 3', roster: ['3× 甲 Lv3→Lv4'], payout: { 甲: 3000 }, why: 'the first tier, exactly' },
  { name: 'waist 4', roster: ['4× 甲 Lv3→Lv4'], payout: { 甲: 3000 }, why: 'one above: a step does not grow' },
  { name: 'waist 5', roster: ['5× 甲 Lv3→Lv4'], payout: { 甲: 3000 }, why: 'one below the second tier' },
  { name: 'waist 6', roster: ['6× 甲 Lv3→Lv4'], payout: { 甲: 8000 }, why: 'the second tier, exactly' },
  { name: 'waist 7', roster: ['7× 甲 Lv3→Lv4'], payout: { 甲: 8000 }, why: 'one above' },
  { name: 'waist 9', roster: ['9× 甲 Lv3→Lv4'], payout: { 甲: 8000 }, why: 'one below the third tier' },
  { name: 'waist 10', roster: ['10× 甲 Lv3→Lv4'], payout: { 甲: 15000 }, why: 'the third tier, exactly' },
  { name: 'waist 11', roster: ['11× 甲 Lv3→Lv4'], payout: { 甲: 15000 }, why: 'one above' },
  { name: 'waist 19', roster: ['19× 甲 Lv3→Lv4'], payout: { 甲: 15000 }, why: 'one below the last tier' },
  {
    name: 'waist 20',
    roster: ['20× 甲 Lv3→Lv4'],
    payout: { 甲: 30000 },
    why: 'the last tier, which pays just the cap',
  },
  { name: 'waist 21', roster: ['21× 甲 Lv3→Lv4'], payout: { 甲: 30000 }, why: 'one above' },
  {
    name: 'waist, Lv5 too',
    roster: ['2× 甲 Lv3→Lv4', '甲 Lv0→Lv5'],
    payout: { 甲: 3000 },
    why: 'Lv4 and Lv5 are one band',
  },

  // head incubation: 1 → 15,000; 3 → 45,000; 6 → 90,000; 9 → 135,000; cap 135,000
  { name: 'head 0', roster: ['甲 Lv3→Lv3'], payout: { 甲: 0 }, why: 'one below the first tier' },
  { name: 'head 1', roster: ['甲 Lv5→Lv6'], payout: { 甲: 15000 }, why: 'the first tier, exactly' },
  { name: 'head 2', roster: ['2× 甲 Lv5→Lv6'], payout: { 甲: 15000 }, why: 'one below the second tier' },
  { name: 'head 3', roster: ['3× 甲 Lv5→Lv6'], payout: { 甲: 45000 }, why: 'the second tier, exactly' },
  { name: 'head 4', roster: ['4× 甲 Lv5→Lv6'], payout: { 甲: 45000 }, why: 'one above' },
  { name: 'head 5', roster: ['5× 甲 Lv5→Lv6'], payout: { 甲: 45000 }, why: 'one below the third tier' },
  { name: 'head 6', roster: ['6× 甲 Lv5→Lv6'], payout: { 甲: 90000 }, why: 'the third tier, exactly' },
  { name: 'head 7', roster: ['7× 甲 Lv5→Lv6'], payout: { 甲: 90000 }, why: 'one above' },
  { name: 'head 8', roster: ['8× 甲 Lv5→Lv6'], payout: { 甲: 90000 }, why: 'one below the last tier' },
  { name: 'head 9', roster: ['9× 甲 Lv5→Lv6'], payout: { 甲: 135000 }, why: 'the last tier, which pays just the cap' },
  { name: 'head 10', roster: ['10× 甲 Lv5→Lv6'], payout: { 甲: 135000 }, why: 'one above' },

  // head growth, a creator: 50,000 → 5,000; 100,000 → 12,000; 200,000 → 25,000; 400,000 → 50,000; caps 50,000 and 150,000
  { name: 'growth 49,999.99', roster: [growth(0.01, 50000)], payout: { 甲: 0 }, why: 'a fen below the first tier' },
  { name: 'growth 50,000', roster: [growth(100, 50100)], payout: { 甲: 5000 }, why: 'the first tier, exactly' },
  { name: 'growth 50,000.01', roster: [growth(100, 50100.01)], payout: { 甲: 5000 }, why: 'a fen above' },
  {
    name: 'growth 99,999.99',
    roster: [growth(0.1, 100000.09)],
    payout: { 甲: 5000 },
    why: 'a fen below the second tier',
  },
  {
    name: 'growth 100,000',
    roster: [growth(0.1, 100000.1)],
    payout: { 甲: 12000 },
    why: 'exactly, where 100000.1 − 0.1 is not in binary',
  },
  { name: 'growth 100,000.01', roster: [growth(0, 100000.01)], payout: { 甲: 12000 }, why: 'a fen above' },
  {
    name: 'growth 199,999.99',
    roster: [growth(0, 199999.99)],
    payout: { 甲: 12000 },
    why: 'a fen below the third tier',
  },
  { name: 'growth 200,000', roster: [growth(0, 200000)], payout: { 甲: 25000 }, why: 'the third tier, exactly' },
  { name: 'growth 200,000.01', roster: [growth(0, 200000.01)], payout: { 甲: 25000 }, why: 'a fen above' },
  {
    name: 'growth 399,999.99',
    roster: [growth(0.01, 400000)],
    payout: { 甲: 25000 },
    why: 'a fen below the last tier',
  },
  {
    name: 'growth 400,000',
    roster: [growth(0.01, 400000.01)],
    payout: { 甲: 50000 },
    why: 'the last tier, which pays just the creator cap',
  },
  { name: 'growth 400,000.01', roster: [growth(0, 400000.01)], payout: { 甲: 50000 }, why: 'a fen above' },
  {
    name: 'growth, half a fen',
    roster: [growth(0, 49999.995)],
    payout: { 甲: 5000 },
    why: 'the cell is read half up: 50,000.00',
  },
  {
    name: 'negative increment',
    roster: ['甲 Lv7→Lv7 90000→20000', growth(0, 50000)],
    payout: { 甲: 5000 },
    growth: [0, 5000],
    why: 'a fall counts as 0, it takes nothing from another creator',
  },
  {
    name: 'refund month',
    roster: ['甲 Lv7→Lv7 0→-800'],
    payout: { 甲: 0 },
    why: 'negative GMV is a number like any other',
  },
  { name: 'waist creator grows', roster: ['甲 Lv5→Lv5 0→400000'], payout: { 甲: 0 }, why: 'only head creators grow' },
  {
    name: 'new head creator grows',
    roster: ['甲 Lv5→Lv6 0→50000'],
    payout: { 甲: 20000 },
    why: '15,000 for the incubation and 5,000 for the growth',
  },

  // caps
  {
    name: 'three fill the agency cap',
    roster: ['3× 甲 Lv6→Lv6 0→400000'],
    payout: { 甲: 150000 },
    growth: [50000, 50000, 50000],
    why: '3 × 50,000 is just the cap',
  },
  {
    name: 'four share the agency cap',
    roster: ['4× 甲 Lv6→Lv6 0→400000'],
    payout: { 甲: 150000 },
    growth: [37500, 37500, 37500, 37500],
    why: '150,000 over four equal creators',
  },
  {
    name: 'unequal shares',
    roster: ['3× 甲 Lv6→Lv6 0→400000', '甲 Lv6→Lv6 0→100000'],
    payout: { 甲: 150000 },
    growth: [46296.3, 46296.3, 46296.29, 11111.11],
    why: '150,000 × 50,000 / 162,000 = 46,296.296…; the two fen left go to the largest remainders, the earlier first',
  },
  {
    name: 'to the fen over three',
    policy: 'tiny cap',
    roster: ['3× 甲 Lv6→Lv6 0→50000'],
    payout: { 甲: 100 },
    growth: [33.34, 33.33, 33.33],
    why: 'a cap of 100 yuan over three equal creators: the odd fen goes to the first',
  },
  {
    name: 'both caps at once',
    policy: 'steep',
    roster: ['4× 甲 Lv6→Lv6 0→400000'],
    payout: { 甲: 150000 },
    growth: [37500, 37500, 37500, 37500],
    why: 'the last tier would pay 80,000: each is cut to 50,000, then 200,000 to 150,000',
  },
  {
    name: 'creator cap alone',
    policy: 'steep',
    roster: ['甲 Lv6→Lv6 0→400000', '甲 Lv6→Lv6 0→200000'],
    payout: { 甲: 75000 },
    growth: [50000, 25000],
    why: '80,000 is cut to 50,000; 25,000 stays',
  },
  {
    name: 'shares follow the capped rewards',
    policy: 'steep',
    roster: ['3× 甲 Lv6→Lv6 0→400000', '甲 Lv6→Lv6 0→200000'],
    payout: { 甲: 150000 },
    growth: [42857.15, 42857.14, 42857.14, 21428.57],
    why: 'weights 50,000 × 3 and 25,000, not 80,000: 4,285,714.28… fen each and 2,142,857.14… fen; the fen left goes to the first .28…',
  },
  {
    name: 'all three caps',
    roster: ['20× 甲 Lv3→Lv4', '9× 甲 Lv5→Lv6', '3× 甲 Lv6→Lv6 0→400000'],
    payout: { 甲: 315000 },
    why: '30,000 + 135,000 + 150,000',
  },
  {
    name: 'caps are an agency each',
    roster: ['4× 甲 Lv6→Lv6 0→400000', '3× 乙 Lv6→Lv6 0→400000'],
    payout: { 甲: 150000, 乙: 150000 },
    why: 'one agency does not use up the cap of another',
  },

  // boundary
  {
    name: 'exclusive boundary, exactly',
    policy: 'exclusive boundary',
    roster: [growth(0, 50000)],
    payout: { 甲: 0 },
    why: 'a policy may ask for more than the threshold',
  },
  {
    name: 'exclusive boundary, a fen above',
    policy: 'exclusive boundary',
    roster: [growth(0, 50000.01)],
    payout: { 甲: 5000 },
    why: 'one fen is more',
  },

  // who counts in which band
  {
    name: 'Lv3 → Lv6',
    roster: ['2× 甲 Lv3→Lv4', '甲 Lv3→Lv6'],
    payout: { 甲: 15000 },
    why: 'counts in the highest band reached only: one head, still two waist',
  },
  { name: 'Lv4 → Lv5', roster: ['3× 甲 Lv4→Lv5'], payout: { 甲: 0 }, why: 'was in the band before' },
  { name: 'Lv7 → Lv5', roster: ['3× 甲 Lv7→Lv5'], payout: { 甲: 0 }, why: 'fell into the band from above' },
  { name: 'Lv6 → Lv8', roster: ['3× 甲 Lv6→Lv8'], payout: { 甲: 0 }, why: 'was a head creator before' },
  { name: 'Lv0 → Lv8', roster: ['甲 Lv0→Lv8'], payout: { 甲: 15000 }, why: 'the whole way is one head creator' },
  {
    name: 'levels in four spellings',
    roster: ['甲 L3→LV4', '甲 3→lv4', '甲 Lv0→4'],
    payout: { 甲: 3000 },
    why: 'Lv4, L4, LV4 and 4 are the same level',
  },

  // binding on the last day
  {
    name: 'unbinds on the last day',
    roster: ['2× 甲 Lv3→Lv4', '甲 Lv3→Lv4 unbound:2023-03-31'],
    payout: { 甲: 0 },
    why: 'no longer bound on the last day',
  },
  {
    name: 'unbinds the day after',
    roster: ['2× 甲 Lv3→Lv4', '甲 Lv3→Lv4 unbound:2023-04-01'],
    payout: { 甲: 3000 },
    why: 'still bound on the last day',
  },
  {
    name: 'unbinds in the month',
    roster: ['2× 甲 Lv3→Lv4', '甲 Lv3→Lv4 unbound:2023-03-05'],
    payout: { 甲: 0 },
    why: 'gone before the last day',
  },
  {
    name: 'bound on the last day',
    roster: ['2× 甲 Lv3→Lv4', '甲 Lv3→Lv4 bound:2023-03-31'],
    payout: { 甲: 3000 },
    why: 'bound on the as-of day',
  },
  {
    name: 'bound the day after',
    roster: ['2× 甲 Lv3→Lv4', '甲 Lv3→Lv4 bound:2023-04-01'],
    payout: { 甲: 0 },
    why: 'not yet bound',
  },
  {
    name: 'bound to no agency',
    roster: ['甲 Lv3→Lv3', '– Lv5→Lv6'],
    payout: { 甲: 0 },
    why: 'nobody is paid for a creator without an agency',
  },

  // signing up from 2023-02-28 to 2023-03-20
  {
    name: 'signed up on the first day',
    roster: ['甲 Lv5→Lv6 enrolled:2023-02-28'],
    payout: { 甲: 15000 },
    why: 'both ends of the window count',
  },
  {
    name: 'signed up on the last day',
    roster: ['甲 Lv5→Lv6 enrolled:2023-03-20'],
    payout: { 甲: 15000 },
    why: 'counts from the first day of the period',
  },
  {
    name: 'signed up late',
    roster: ['甲 Lv5→Lv6 enrolled:2023-03-21'],
    payout: { 甲: 0 },
    why: 'a day after the window',
  },
  {
    name: 'signed up for February',
    roster: ['甲 Lv5→Lv6 enrolled:2023-02-27'],
    payout: { 甲: 0 },
    why: 'not carried over: the article does not say so',
  },
  {
    name: 'did not sign up',
    roster: ['甲 Lv5→Lv6', '乙 Lv5→Lv6 enrolled:2023-03-01'],
    payout: { 甲: 0, 乙: 15000 },
    why: 'the column is there and blank for 甲',
  },
  {
    name: 'one date an agency',
    roster: ['3× 甲 Lv5→Lv6', '甲 Lv3→Lv3 enrolled:2023-03-01'],
    payout: { 甲: 45000 },
    why: 'the date in one row holds for the agency',
  },

  // how cells are written
  { name: '1.2万', roster: ['甲 Lv6→Lv6 1.2万→6.2万'], payout: { 甲: 5000 }, why: '62,000 − 12,000 = 50,000' },
  {
    name: '1.2萬 and ￥',
    roster: ['甲 Lv6→Lv6 1.2萬→￥112,000.00'],
    payout: { 甲: 12000 },
    why: '112,000 − 12,000 = 100,000',
  },
  {
    name: 'a number stored as text',
    roster: [
      ['机构', '等级', '上月等级', '上月GMV', 'GMV'],
      ['甲', 'Lv6', 'Lv6', '100', '50100'],
    ],
    payout: { 甲: 5000 },
    why: 'text that is a number is read as it',
  },
  {
    name: 'full-width digits',
    roster: ['甲 Ｌｖ３→Ｌｖ６ ０→５００００'],
    payout: { 甲: 20000 },
    why: 'full width reads like half width',
  },
  {
    name: 'blank rows',
    roster: ['', '2× 甲 Lv3→Lv4', '', '', '甲 Lv3→Lv4', ''],
    payout: { 甲: 3000 },
    why: 'blank rows are skipped',
  },
  {
    name: 'a row of zeros',
    roster: [
      ['机构', '上月等级', '等级', '上月GMV', 'GMV'],
      ['甲', 'Lv5', 'Lv6', 0, 0],
      [0, 0, 0, 0, 0],
      [null, null, null, null, null],
    ],
    payout: { 甲: 15000 },
    why: 'some platforms hand blanks over as 0: a blank row stays one',
  },
  {
    name: 'blank amounts',
    roster: [
      ['机构', '上月等级', '等级', '上月GMV', 'GMV'],
      ['甲', 'Lv6', 'Lv6', null, 50000],
      ['甲', 'Lv6', 'Lv6', 50000, ''],
    ],
    payout: { 甲: 5000 },
    why: 'no sales are 0',
  },
  {
    name: 'shuffled, in traditional Chinese',
    roster: [
      ['備註', '本月GMV', '解綁日期', '等級', '機構名稱', '上月GMV', '達人ID', '期初等級'],
      ['x', 50100, '', 'Lv6', '甲', 100, 1, 'Lv6'],
      ['x', 0, '2023-03-01', 'Lv6', '甲', 0, 2, 'Lv5'],
      ['x', 0, '', 'Lv6', '甲', 0, 3, 'Lv5'],
    ],
    payout: { 甲: 20000 },
    why: '5,000 of growth, 15,000 for the third; the second is unbound; 備註 is ignored',
  },
  {
    name: 'English headers',
    roster: [
      ['GMV', 'Agency', 'Level Start', 'level_end', 'GMV_base', 'Creator ID'],
      [50100, 'A', 6, 6, 100, 'x'],
    ],
    payout: { A: 5000 },
    why: 'case, spaces and underscores do not matter',
  },
  {
    name: 'units in the header',
    roster: [
      ['机构', '上月等级', '等级', '上月GMV（元）', '本月GMV(元)'],
      ['甲', 'Lv6', 'Lv6', 100, 50100],
    ],
    payout: { 甲: 5000 },
    why: 'yuan in brackets is the unit that is meant anyway',
  },
  {
    name: 'outer spaces in a name',
    roster: [
      ['机构', '上月等级', '等级', '上月GMV', 'GMV'],
      ['甲 ', 'Lv3', 'Lv4', 0, 0],
      [' 甲', 'Lv3', 'Lv4', 0, 0],
      ['甲', 'Lv3', 'Lv4', 0, 0],
    ],
    payout: { 甲: 3000 },
    why: 'one agency, not three',
  },
  {
    name: 'text like a formula',
    roster: [
      ['机构', '上月等级', '等级', '上月GMV', 'GMV'],
      ['=cmd|x', 'Lv5', 'Lv6', 0, 0],
    ],
    payout: { '=cmd|x': 15000 },
    why: 'a name is text and stays text',
  },
  {
    name: 'a name of 200 characters',
    roster: [
      ['机构', '上月等级', '等级', '上月GMV', 'GMV'],
      ['长'.repeat(200), 'Lv5', 'Lv6', 0, 0],
    ],
    payout: { ['长'.repeat(200)]: 15000 },
    why: 'names have no limit',
  },
  {
    name: 'one agency in five spellings',
    roster: [
      ['机构', '上月等级', '等级', '上月GMV', 'GMV'],
      ...['ABC 传媒', 'abc 传媒', 'ＡＢＣ 传媒', 'ABC  传媒', 'ABC\u200b 传媒'].map(name => [
        name,
        'Lv6',
        'Lv6',
        0,
        400_000,
      ]),
    ],
    payout: { 'ABC 传媒': 150000 },
    why: 'names that look the same are one agency with one cap, shown as first written',
  },
];
