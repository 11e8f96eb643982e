import type { RuleCase } from './tables';
import { agencies, count, creators, growth, ladder, sum } from './words';

/** Ladders that are climbed on from what was counted before: only what is new is paid. Each row: before `paid`, then `gmv`. */

const on = { before: sum('paid') };
const onOrders = { before: sum('orders_before') };
const steps = [
  [100, 10],
  [200, 25],
] as const;
const rates = [
  [1000, 2],
  [5000, 3],
] as const;
const mirrored = { negatives: 'mirrored' } as const;

export const BEFORE_CASES: readonly RuleCase[] = [
  {
    name: 'a step pays what it pays more',
    tracks: [creators(sum('gmv'), ladder('step', steps), on)],
    roster: [
      'agency paid gmv',
      '甲 0 100',
      '甲 50 49.99',
      '甲 50 50',
      '甲 100 0',
      '甲 100 100',
      '甲 199.99 0.01',
      '甲 200 900',
    ],
    payout: { 甲: 50 },
    of: { a: { creators: { reward: [10, 0, 10, 0, 15, 15, 0] } } },
    why: '25 less the 10 of the tier before; nothing new, nothing paid; and above the last tier nothing more',
  },
  {
    name: 'from nothing to the second step',
    tracks: [
      agencies(sum('gmv'), ladder('step', steps), on),
      agencies(sum('gmv'), ladder('step_cumulative', steps), on),
    ],
    roster: ['agency paid gmv', '甲 20 80', '甲 79.99 20.01', '乙 – 200', '丙 99.99 100.01'],
    payout: { 甲: 60, 乙: 60, 丙: 60 },
    of: { a: { payout: [25, 25, 25] }, b: { payout: [35, 35, 35] } },
    why: '99.99 is below the first tier: all that the way up pays is new; what was before is added up for the agency',
  },
  {
    name: 'all steps newly reached',
    tracks: [
      creators(
        sum('orders'),
        ladder('step_cumulative', [
          [3, 1],
          [6, 3],
          [9, 5],
        ]),
        onOrders,
      ),
    ],
    roster: ['agency orders_before orders', '甲 2 4', '甲 3 5', '甲 3 6', '甲 6 2', '甲 9 9', '甲 0 9'],
    payout: { 甲: 24 },
    of: { a: { creators: { reward: [4, 3, 8, 0, 0, 9] } } },
    why: '1 + 3; 3; 3 + 5; none; none; all',
  },
  {
    name: 'steps to be exceeded',
    tracks: [creators(sum('gmv'), ladder('step', steps, { boundary: 'lower_exclusive' }), on)],
    roster: ['agency paid gmv', '甲 100 0.01', '甲 100 100', '甲 100.01 100', '甲 0 100'],
    payout: { 甲: 35 },
    of: { a: { creators: { reward: [10, 10, 15, 0] } } },
    why: 'on the threshold it was not reached before, nor is it now',
  },
  {
    name: 'things from where they stood',
    tracks: [
      creators(
        sum('orders'),
        ladder('per_unit', [
          [1, 50],
          [11, 80],
        ]),
        onOrders,
      ),
    ],
    roster: ['agency orders_before orders', '甲 8 5', '甲 10 1', '甲 9 1', '甲 20 2', '甲 – 11'],
    payout: { 甲: 340 + 80 + 50 + 160 + 580 },
    of: { a: { creators: { reward: [340, 80, 50, 160, 580] } } },
    why: 'the ninth and tenth at 50, three at 80; the eleventh is the first at 80',
  },
  {
    name: 'slices from where they stood',
    tracks: [creators(sum('gmv'), ladder('marginal_rate', rates), on)],
    roster: ['agency paid gmv', '甲 4000 3000', '甲 500 1000', '甲 5000 1', '甲 0 999.99', '甲 1000 0', '甲 7000 100'],
    payout: { 甲: 80 + 10 + 0.03 + 3 },
    of: { a: { creators: { reward: [80, 10, 0.03, 0, 0, 3] } } },
    why: '1,000 at 2 % and 2,000 at 3 %; 500 at 2 %; one yuan and a hundred at 3 %',
  },
  {
    name: 'a rate of the whole of what is new',
    tracks: [creators(sum('gmv'), ladder('whole_rate', rates), on)],
    roster: ['agency paid gmv', '甲 4000 2000', '甲 4000 999.99', '甲 0 1000', '甲 999 0.99', '甲 6000 0'],
    payout: { 甲: 60 + 20 + 20 },
    of: { a: { creators: { reward: [60, 20, 20, 0, 0] } } },
    why: '6,000 together reach 3 %, which 2,000 earn; 4,999.99 do not (19.9998)',
  },
  {
    name: 'a rate of the base, by what is counted together',
    tracks: [
      creators(sum('gmv'), ladder('whole_rate', rates), { ...on, base: sum('refund') }),
      creators(sum('gmv'), ladder('per_unit', rates), { ...on, base: sum('orders') }),
    ],
    roster: ['agency paid gmv refund orders', '甲 4000 1000 300 7', '甲 4000 999.99 300 7', '甲 900 99.99 300 7'],
    payout: { 甲: 9 + 6 + 21 + 14 },
    of: { a: { creators: { reward: [9, 6, 0] } }, b: { creators: { reward: [21, 14, 0] } } },
    why: 'the tier of both together, the whole base',
  },
  {
    name: 'a rate between two tiers, of what is new',
    tracks: [creators(sum('gmv'), ladder('interpolated_rate', rates), on)],
    roster: ['agency paid gmv', '甲 2000 1000', '甲 500 500', '甲 4000 1000', '甲 6000 100'],
    payout: { 甲: 25 + 10 + 30 + 3 },
    of: { a: { creators: { reward: [25, 10, 30, 3] } } },
    why: '2.5 % at 3,000; 2 % at 1,000; 3 % at 5,000 and beyond',
  },
  {
    name: 'a rate that reaches back to the first yuan of the year',
    tracks: [creators(sum('gmv'), ladder('retroactive_rate', rates), on)],
    roster: ['agency paid gmv', '甲 900 50', '甲 900 100', '甲 2000 1000', '甲 4000 1000', '甲 5000 100'],
    payout: { 甲: 0 + 20 + 20 + 70 + 3 },
    of: { a: { creators: { reward: [0, 20, 20, 70, 3] } } },
    why: '2 % of 1,000, where 900 had earned nothing; 2 % of the 1,000 more; 3 % of 5,000 less 2 % of 4,000; 3 % of 100 more',
  },
  {
    name: 'refunds mirrored: a rate that falls back to the first yuan of the year',
    tracks: [creators(sum('gmv'), ladder('retroactive_rate', rates, mirrored), on)],
    roster: ['agency paid gmv', '甲 5000 -1000', '甲 2000 -1500'],
    payout: { 甲: -70 - 40 },
    of: { a: { creators: { reward: [-70, -40] } } },
    why: '3 % of 5,000 back to 2 % of 4,000; 2 % of 2,000 back to nothing below 1,000',
  },
  {
    name: 'a rate that reaches back, up to where the last tier ends',
    tracks: [creators(sum('gmv'), ladder('retroactive_rate', [[1000, 2, { to: 6000 }]]), on)],
    roster: ['agency paid gmv', '甲 5000 5000', '甲 7000 100'],
    payout: { 甲: 20 },
    why: 'of 10,000 no more than 6,000 count, and 5,000 of them did before',
  },
  {
    name: 'up to where the last tier ends',
    tracks: [
      creators(sum('gmv'), ladder('whole_rate', [[1000, 2, { to: 6000 }]]), on),
      creators(sum('gmv'), ladder('marginal_rate', [[1000, 2, { to: 6000 }]]), on),
    ],
    roster: ['agency paid gmv', '甲 5000 5000', '甲 6000 100', '甲 7000 100', '甲 0 1500'],
    payout: { 甲: 20 + 30 + 20 + 10 },
    of: { a: { creators: { reward: [20, 0, 0, 30] } }, b: { creators: { reward: [20, 0, 0, 10] } } },
    why: 'of 10,000 together no more than 6,000 count, and 5,000 of them did before',
  },
  {
    name: 'refunds earn nothing',
    tracks: [creators(sum('gmv'), ladder('step', steps), on), creators(sum('gmv'), ladder('whole_rate', rates), on)],
    roster: ['agency paid gmv', '甲 9000 -1', '甲 9000 -8850', '甲 9000 -8950'],
    payout: { 甲: 0 },
    why: 'less than before is nothing new',
  },
  {
    name: 'refunds mirrored: a step falls back',
    tracks: [
      creators(sum('gmv'), ladder('step', steps, mirrored), on),
      creators(sum('gmv'), ladder('step_cumulative', steps, mirrored), on),
    ],
    roster: [
      'agency paid gmv',
      '甲 200 -0.01',
      '甲 200 -100.01',
      '甲 250 -50',
      '甲 150 -50.01',
      '甲 50 -10',
      '甲 0 -300',
    ],
    payout: { 甲: -50 - 70 },
    of: {
      a: { creators: { reward: [-15, -25, 0, -10, 0, 0] } },
      b: { creators: { reward: [-25, -35, 0, -10, 0, 0] } },
    },
    why: 'what the way from below up to where it stood would earn: from 0 there is no way down that was ever paid',
  },
  {
    name: 'refunds mirrored: slices, things and rates of the whole',
    tracks: [
      creators(sum('gmv'), ladder('marginal_rate', rates, mirrored), on),
      creators(sum('gmv'), ladder('whole_rate', rates, mirrored), on),
      creators(sum('gmv'), ladder('interpolated_rate', rates, mirrored), on),
    ],
    roster: ['agency paid gmv', '甲 7000 -3000', '甲 5000 -2000', '甲 4999.99 -2000', '甲 900 -100'],
    payout: { 甲: -80 - 40 - 40 - (90 + 60 + 40) - (90 + 60 + 60) },
    of: {
      a: { creators: { reward: [-80, -40, -40, 0] } },
      b: { creators: { reward: [-90, -60, -40, 0] } },
      c: { creators: { reward: [-90, -60, -60, 0] } },
    },
    why: 'the tier is that of where it stood: 3 % of 3,000, of 2,000 on the threshold, 2 % a fen below it, where the line is at 2.9999975 %',
  },
  {
    name: 'refunds mirrored: things',
    tracks: [
      creators(
        sum('orders'),
        ladder(
          'per_unit',
          [
            [1, 50],
            [11, 80],
          ],
          mirrored,
        ),
        onOrders,
      ),
    ],
    roster: ['agency orders_before orders', '甲 13 -5', '甲 2 -2', '甲 2 -9', '甲 – -9'],
    payout: { 甲: -340 - 100 - 100 },
    of: { a: { creators: { reward: [-340, -100, -100, 0] } } },
    why: 'three at 80, two at 50; of nine returned only two had been counted',
  },
  {
    name: 'below zero before',
    tracks: [
      creators(sum('gmv'), ladder('step', [[0, 10], ...steps]), on),
      creators(sum('gmv'), ladder('whole_rate', [[0, 1]]), on),
      creators(sum('gmv'), ladder('marginal_rate', [[0, 1]]), on),
    ],
    roster: ['agency paid gmv', '甲 -50 100', '甲 -50 49.99', '甲 -50 50', '甲 -50 250'],
    payout: { 甲: 45 + 4 + 2.5 },
    of: {
      a: { creators: { reward: [10, 0, 10, 25] } },
      b: { creators: { reward: [1, 0, 0.5, 2.5] } },
      c: { creators: { reward: [0.5, 0, 0, 2] } },
    },
    why: 'together 50, −0.01, 0 and 200; a rate applies to all that is new, slices begin at 0',
  },
  {
    name: 'against a target',
    tracks: [
      creators(
        sum('gmv'),
        ladder('step', [
          [50, 3],
          [100, 10],
        ]),
        { ...on, target: sum('aim') },
      ),
      creators(
        sum('gmv'),
        ladder('marginal_rate', [
          [100, 2],
          [200, 3],
        ]),
        { ...on, target: sum('aim') },
      ),
      creators(
        sum('gmv'),
        ladder('whole_rate', [
          [100, 2],
          [200, 3, { to: 220 }],
        ]),
        { ...on, target: sum('aim') },
      ),
    ],
    roster: [
      'agency paid gmv aim',
      '甲 1500 1000 1000',
      '甲 500 500 1000',
      '甲 499.99 500 1000',
      '甲 999.99 0.01 1000',
      '甲 5 5 0',
    ],
    payout: { 甲: 7 + 3 + 7 + 25 + 21 + 10 },
    of: {
      a: { creators: { reward: [0, 7, 3, 7, 0] } },
      b: { creators: { reward: [25, 0, 0, 0, 0] } },
      c: { creators: { reward: [21, 10, 0, 0, 0] } },
    },
    why: '500 at 2 % and 500 at 3 %; 3 % of the 700 up to 220 %; 7 is 10 less the 3 of half way; 2 % of 500, and of a fen nothing',
  },
  {
    name: 'thresholds that say how much further',
    tracks: [
      creators(
        sum('orders'),
        ladder(
          'step',
          [
            [3, 1],
            [3, 4],
          ],
          { thresholds: 'increment' },
        ),
        onOrders,
      ),
    ],
    roster: ['agency orders_before orders', '甲 3 3', '甲 3 2', '甲 0 6'],
    payout: { 甲: 7 },
    of: { a: { creators: { reward: [3, 0, 4] } } },
    why: 'three, then three more',
  },
  {
    name: 'a small difference is not paid',
    tracks: [creators(sum('gmv'), ladder('step', steps, { ...mirrored, forfeitBelow: 12 }), on)],
    roster: ['agency paid gmv', '甲 0 100', '甲 100 100', '甲 150 -51', '甲 200 -1'],
    payout: { 甲: 0 },
    of: { a: { creators: { reward: [0, 15, 0, -15] } } },
    why: '10 is below 12, either way; 15 is not',
  },
  {
    name: 'measured in its own way',
    tracks: [
      agencies(count(), ladder('step', [[3, 5]]), { before: count() }),
      agencies(growth('gmv', 'gmv_base'), ladder('step', steps), on),
    ],
    roster: ['agency gmv gmv_base paid', '甲 200 150 30', '甲 10 – 10'],
    payout: { 甲: 5 + 10 },
    why: 'two and two are four creators; 40 before and 60 more',
  },
];
