import type { RuleCase } from './tables';
import { agencies, creators, growth, ladder, sum } from './words';

/** Tiers in percent of a target: thresholds are exact, never rounded. */

const ofAim = { target: sum('aim') };
const steps = ladder('step', [
  [80, 8],
  [100, 10],
]);

export const TARGET_CASES: readonly RuleCase[] = [
  {
    name: 'percent of an aim',
    tracks: [agencies(sum('gmv'), steps, ofAim)],
    roster: [
      'agency gmv aim',
      '甲 79.99 100',
      '乙 80 100',
      '丙 99.99 100',
      '丁 100 100',
      '戊 800 1000',
      '己 79.99 99.98',
    ],
    payout: { 甲: 0, 乙: 8, 丙: 8, 丁: 10, 戊: 8, 己: 8 },
    why: 'a fen below 80 % nothing; on the threshold it is reached; 80 % of 99.98 is 79.984',
  },
  {
    name: 'percent of an aim, to be exceeded',
    tracks: [
      agencies(
        sum('gmv'),
        ladder(
          'step',
          [
            [80, 8],
            [100, 10],
          ],
          { boundary: 'lower_exclusive' },
        ),
        ofAim,
      ),
    ],
    roster: ['agency gmv aim', '甲 80 100', '乙 80.01 100', '丙 100 100', '丁 100.01 100'],
    payout: { 甲: 0, 乙: 8, 丙: 8, 丁: 10 },
    why: 'by equality it is not',
  },
  {
    name: 'aims of an agency are added up',
    tracks: [agencies(sum('gmv'), steps, ofAim)],
    roster: ['agency gmv aim', '甲 90 20', '甲 10 80', '乙 200 100', '乙 – 150'],
    payout: { 甲: 10, 乙: 8 },
    why: '100 of 100; 200 of 250 are 80 %',
  },
  {
    name: 'each creator’s own aim',
    tracks: [creators(sum('gmv'), steps, ofAim)],
    roster: ['agency gmv aim', '甲 90 20', '甲 10 80', '甲 70 100'],
    payout: { 甲: 10 },
    of: { a: { creators: { reward: [10, 0, 0] } } },
    why: 'each row stands alone',
  },
  {
    name: 'percent that binary and fen cannot hold',
    tracks: [
      agencies(sum('gmv'), ladder('step', [[33.3333, 1]]), ofAim),
      agencies(sum('gmv'), ladder('step', [[110, 2]]), ofAim),
      agencies(sum('gmv'), ladder('step', [[0.0001, 4]]), ofAim),
    ],
    roster: [
      'agency gmv aim',
      '甲 11.11 33.33',
      '乙 11.10 33.33',
      '丙 0.11 0.10',
      '丁 0.10 0.10',
      '戊 0.01 10000',
      '己 0.01 10000.01',
    ],
    payout: { 甲: 5, 乙: 4, 丙: 7, 丁: 5, 戊: 4, 己: 0 },
    why: '33.3333 % of 33.33 is 11.10998889; 110 % of 0.10 is 0.11; 0.0001 % of 10,000 is a fen, of a fen more a little more',
  },
  {
    name: 'percent of amounts beyond what a double multiplies',
    tracks: [agencies(sum('gmv'), ladder('step', [[33.3333, 1]]), ofAim)],
    roster: ['agency gmv aim', '甲 26666640000.01 80000000000.03', '乙 26666640000 80000000000.03'],
    payout: { 甲: 1, 乙: 0 },
    why: '33.3333 % of 80,000,000,000.03 is 26,666,640,000.00999999',
  },
  {
    name: 'no target, nothing reached',
    tracks: [
      agencies(
        sum('gmv'),
        ladder('step', [
          [0, 5],
          [100, 10],
        ]),
        ofAim,
      ),
    ],
    roster: ['agency gmv aim', '甲 100 0', '乙 100 -5', '丙 100 –', '丁 0 100', '戊 0.01 0.01', '己 -1 100'],
    payout: { 甲: 0, 乙: 0, 丙: 0, 丁: 5, 戊: 10, 己: 0 },
    why: 'of an aim of 0 or less nothing is a percentage, not even 0; of a fen a fen is all; below zero is below the tier from 0',
  },
  {
    name: 'aims of things, and of hours',
    tracks: [
      agencies(sum('orders'), steps, { target: sum('orders_aim') }),
      agencies(sum('hours'), steps, { target: sum('hours_before') }),
      agencies(growth('gmv', 'gmv_base'), steps, ofAim),
    ],
    roster: [
      'agency orders orders_aim hours hours_before gmv gmv_base aim',
      '甲 8 10 1.25 1.25 180 100 100',
      '乙 7 10 1.249999 1.25 100 100 –',
      '丙 10 – 1 – 200 100 100',
    ],
    payout: { 甲: 26, 乙: 8, 丙: 10 },
    of: { a: { payout: [8, 0, 0] }, b: { payout: [10, 8, 0] }, c: { payout: [8, 0, 10] } },
    why: '8 of 10 are 80 %; an hour’s millionth is missed; what is blank is no aim',
  },
  {
    name: 'percent that say how much further',
    tracks: [
      agencies(
        sum('gmv'),
        ladder(
          'step',
          [
            [50, 5],
            [30, 8],
            [30, 9],
          ],
          { thresholds: 'increment' },
        ),
        ofAim,
      ),
    ],
    roster: ['agency gmv aim', '甲 79.99 100', '乙 80 100', '丙 109.99 100', '丁 110 100'],
    payout: { 甲: 5, 乙: 8, 丙: 8, 丁: 9 },
    why: '50, 80 and 110 percent',
  },
  {
    name: 'all steps together',
    tracks: [
      agencies(
        sum('gmv'),
        ladder('step_cumulative', [
          [80, 8],
          [100, 10],
        ]),
        ofAim,
      ),
    ],
    roster: ['agency gmv aim', '甲 79 100', '乙 80 100', '丙 100 100'],
    payout: { 甲: 0, 乙: 8, 丙: 18 },
    why: '8 + 10',
  },
  {
    name: 'by slices',
    tracks: [
      agencies(
        sum('gmv'),
        ladder('marginal_rate', [
          [50, 2],
          [100, 4],
        ]),
        ofAim,
      ),
    ],
    roster: ['agency gmv aim', '甲 400 300', '乙 200 300', '丙 150 300', '丁 300 300', '戊 149.99 300'],
    payout: { 甲: 7, 乙: 1, 丙: 0, 丁: 3, 戊: 0 },
    why: '150 at 2 % and 100 at 4 %; 50 at 2 %; on the first threshold nothing lies beyond; 150 at 2 %',
  },
  {
    name: 'slices that begin between two fen',
    tracks: [agencies(sum('gmv'), ladder('marginal_rate', [[50, 100]]), ofAim)],
    roster: ['agency gmv aim', '甲 100 33.33', '乙 16.67 33.33'],
    payout: { 甲: 83.34, 乙: 0.01 },
    why: 'half of 33.33 is 16.665: 83.335 and 0.005 lie beyond it, rounded once',
  },
  {
    name: 'things by slices: no step of one',
    tracks: [
      agencies(
        sum('orders'),
        ladder('per_unit', [
          [50, 3],
          [100, 5],
        ]),
        { target: sum('orders_aim') },
      ),
    ],
    roster: ['agency orders orders_aim', '甲 12 10', '乙 4 5', '丙 5 10', '丁 10 10'],
    payout: { 甲: 25, 乙: 4.5, 丙: 0, 丁: 15 },
    why: 'five at 3 and two at 5; of five, half are 2.5: 1.5 at 3; on the threshold none; five at 3',
  },
  {
    name: 'the whole, up to where the last tier ends',
    tracks: [
      agencies(
        sum('gmv'),
        ladder('whole_rate', [
          [50, 5],
          [100, 10, { to: 150 }],
        ]),
        ofAim,
      ),
      agencies(
        sum('gmv'),
        ladder('whole_rate', [
          [50, 5],
          [100, 10, { to: 150 }],
        ]),
        { ...ofAim, base: sum('refund') },
      ),
      agencies(
        sum('gmv'),
        ladder('marginal_rate', [
          [50, 2],
          [100, 4, { to: 150 }],
        ]),
        ofAim,
      ),
    ],
    roster: [
      'agency gmv aim refund',
      '甲 200 100 40',
      '乙 150 100 40',
      '丙 149 100 40',
      '丁 90 100 40',
      '戊 49 100 40',
    ],
    payout: { 甲: 22, 乙: 22, 丙: 21.86, 丁: 7.3, 戊: 0 },
    of: {
      a: { payout: [15, 15, 14.9, 4.5, 0] },
      b: { payout: [4, 4, 4, 2, 0] },
      c: { payout: [3, 3, 2.96, 0.8, 0] },
    },
    why: 'beyond 150 % nothing more counts; a base is not cut; 50 at 2 % and 50 at 4 %',
  },
  {
    name: 'the last tier ends between two fen',
    tracks: [agencies(sum('gmv'), ladder('whole_rate', [[0, 100, { to: 150 }]]), ofAim)],
    roster: ['agency gmv aim', '甲 60 33.33', '乙 49.99 33.33'],
    payout: { 甲: 50, 乙: 49.99 },
    why: '150 % of 33.33 is 49.995, rounded once: 50.00',
  },
  {
    name: 'the rate between two tiers',
    tracks: [
      agencies(
        sum('gmv'),
        ladder('interpolated_rate', [
          [50, 2],
          [100, 4],
        ]),
        ofAim,
      ),
      agencies(
        sum('gmv'),
        ladder('interpolated_rate', [
          [50, 2],
          [100, 4],
        ]),
        { ...ofAim, base: sum('refund') },
      ),
    ],
    roster: [
      'agency gmv aim refund',
      '甲 150 200 40',
      '乙 100 200 40',
      '丙 200 200 40',
      '丁 300 200 40',
      '戊 200 300 –',
      '己 99.99 200 40',
    ],
    payout: { 甲: 5.7, 乙: 2.8, 丙: 9.6, 丁: 13.6, 戊: 5.33, 己: 0 },
    of: { a: { payout: [4.5, 2, 8, 12, 5.33, 0] }, b: { payout: [1.2, 0.8, 1.6, 1.6, 0, 0] } },
    why: '3 % half way; on the thresholds 2 and 4 %; beyond the last 4 %; a third of the way 2.666… % of 200',
  },
];
