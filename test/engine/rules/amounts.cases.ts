import type { LadderMode } from '../../../src/engine';
import type { RuleCase } from './tables';
import { agencies, cap, count, creators, gate, growth, ladder, sum } from './words';

/** What the ladder's reward comes to in fen: where tiers end, below zero, forfeits, rounding, large figures. */

const percent = (rate: number) => ladder('whole_rate', [[0, rate]], { negatives: 'mirrored' });

const money = [
  [1000, 2],
  [5000, 3],
] as const;
const fixed = [
  [100, 10],
  [200, 25],
] as const;

const mirrored = (mode: LadderMode, tiers: readonly (readonly [from: number, pays: number])[]) =>
  creators(sum('gmv'), ladder(mode, tiers, { negatives: 'mirrored' }));

export const AMOUNT_CASES: readonly RuleCase[] = [
  {
    name: 'money is exactly on its threshold',
    tracks: [
      creators(sum('gmv'), ladder('step', [[0.29, 1]])),
      creators(growth('gmv', 'gmv_base'), ladder('step', [[0.07, 1]])),
      creators(sum('hours'), ladder('step', [[1.000005, 1]])),
    ],
    roster: ['agency gmv gmv_base hours', '甲 0.29 0.22 1.000005', '甲 0.28 0.22 1.000004', '甲 4.35 4.28 1'],
    payout: { 甲: 6 - 1 },
    of: {
      a: { creators: { reward: [1, 0, 1] } },
      b: { creators: { reward: [1, 0, 1] } },
      c: { creators: { reward: [1, 0, 0] } },
    },
    why: '0.29 yuan are 28.999999999999996 fen in binary, and 4.35 − 4.28 is 0.06999999999999940',
  },
  {
    name: 'the last tier ends',
    tracks: [
      creators(
        sum('gmv'),
        ladder('marginal_rate', [
          [1000, 2],
          [5000, 3, { to: 6000 }],
        ]),
      ),
      creators(
        sum('gmv'),
        ladder('whole_rate', [
          [1000, 2],
          [5000, 3, { to: 6000 }],
        ]),
      ),
      creators(
        sum('gmv'),
        ladder('interpolated_rate', [
          [1000, 2],
          [5000, 3, { to: 6000 }],
        ]),
      ),
      creators(
        sum('gmv'),
        ladder('step', [
          [1000, 2],
          [5000, 3, { to: 6000 }],
        ]),
      ),
      creators(
        sum('gmv'),
        ladder('per_unit', [
          [1000, 0.02],
          [5000, 0.03, { to: 6000 }],
        ]),
      ),
    ],
    roster: ['agency gmv', '甲 7000', '甲 6000', '甲 5999.99', '甲 5500', '甲 4999'],
    payout: {
      甲:
        110 +
        110 +
        110 +
        95 +
        79.98 +
        180 +
        180 +
        180 +
        165 +
        99.98 +
        180 +
        180 +
        180 +
        165 +
        149.96 +
        14 +
        110 +
        110 +
        110 +
        95 +
        79.98,
    },
    of: {
      a: { creators: { reward: [110, 110, 110, 95, 79.98] } },
      b: { creators: { reward: [180, 180, 180, 165, 99.98] } },
      c: { creators: { reward: [180, 180, 180, 165, 149.96] } },
      d: { creators: { reward: [3, 3, 3, 3, 2] } },
      e: { creators: { reward: [110, 110, 110, 95, 79.98] } },
    },
    why: 'beyond 6,000 nothing more counts, but for a step; 4,999 at 2.99975 % are 149.9575…',
  },
  {
    name: 'the last tier ends, of things',
    tracks: [
      creators(
        sum('orders'),
        ladder('per_unit', [
          [1, 5, { to: 10 }],
          [11, 8, { to: 15 }],
        ]),
      ),
      creators(
        sum('orders'),
        ladder('per_unit', [
          [1, 5, { to: 1 }],
          [2, 8, { to: 2 }],
        ]),
      ),
      creators(sum('orders'), ladder('per_unit', [[1, 5, { to: 15 }]]), { base: sum('hours') }),
    ],
    roster: ['agency orders hours', '甲 99 2', '甲 15 2', '甲 14 2', '甲 10 2', '甲 1 2', '甲 0 2'],
    payout: { 甲: 90 + 90 + 82 + 50 + 5 + 13 * 4 + 5 + 50 },
    of: {
      a: { creators: { reward: [90, 90, 82, 50, 5, 0] } },
      b: { creators: { reward: [13, 13, 13, 13, 5, 0] } },
      c: { creators: { reward: [10, 10, 10, 10, 10, 0] } },
    },
    why: 'ten at 5 and five at 8; a tier of one; a base is not cut',
  },
  {
    name: 'ends of other tiers say nothing new',
    tracks: [
      creators(
        sum('gmv'),
        ladder('marginal_rate', [
          [1000, 2, { to: 5000 }],
          [5000, 3],
        ]),
      ),
    ],
    roster: ['agency gmv', '甲 7000'],
    payout: { 甲: 140 },
    why: '4,000 at 2 % and 2,000 at 3 %',
  },
  {
    name: 'a slice from a threshold of 0 and of 1 is the same of things',
    tracks: [
      creators(sum('orders'), ladder('per_unit', [[0, 5]])),
      creators(sum('orders'), ladder('per_unit', [[1, 5]])),
      creators(sum('orders'), ladder('per_unit', [[0, 5]], { boundary: 'lower_exclusive' })),
      creators(sum('hours'), ladder('per_unit', [[1, 5]])),
    ],
    roster: ['agency orders hours', '甲 2 2', '甲 0 0.999999'],
    payout: { 甲: 35 },
    of: { a: { payout: [10] }, b: { payout: [10] }, c: { payout: [10] }, d: { payout: [5] } },
    why: 'slices of things begin one below the threshold, not below 0; those of hours on it',
  },

  {
    name: 'below zero without a mirror',
    tracks: [
      creators(sum('gmv'), ladder('whole_rate', [[0, 10]])),
      creators(sum('gmv'), ladder('whole_rate', [[0, 10]], { negatives: 'none' })),
      creators(sum('gmv'), ladder('step', [[0, 10]])),
    ],
    roster: ['agency gmv', '甲 -1000', '甲 -0.01', '甲 -0.005'],
    payout: { 甲: 0 },
    why: 'earns nothing, not even the tier from 0',
  },
  {
    name: 'below zero, mirrored',
    tracks: [
      mirrored('whole_rate', money),
      mirrored('marginal_rate', money),
      mirrored('interpolated_rate', money),
      mirrored('step', fixed),
      mirrored('step_cumulative', fixed),
      mirrored('per_unit', fixed),
    ],
    roster: ['agency gmv', '甲 -7000', '甲 -1000', '甲 -999.99', '甲 -100', '甲 -99.99', '甲 7000'],
    payout: { 甲: -20 - 20 - 60 - 80 - 41_999.75 },
    of: {
      a: { creators: { reward: [-210, -20, 0, 0, 0, 210] } },
      b: { creators: { reward: [-140, 0, 0, 0, 0, 140] } },
      c: { creators: { reward: [-210, -20, 0, 0, 0, 210] } },
      d: { creators: { reward: [-25, -25, -25, -10, 0, 25] } },
      e: { creators: { reward: [-35, -35, -35, -10, 0, 35] } },
      f: { creators: { reward: [-171_000, -21_000, -20_999.75, 0, 0, 171_000] } },
    },
    why: 'what is returned takes back what the same sold would have earned',
  },
  {
    name: 'below zero, mirrored, of things',
    tracks: [
      creators(
        sum('orders'),
        ladder(
          'per_unit',
          [
            [1, 5],
            [11, 8],
          ],
          { negatives: 'mirrored' },
        ),
      ),
    ],
    roster: ['agency orders', '甲 -12', '甲 -1', '甲 0'],
    payout: { 甲: -71 },
    of: { a: { creators: { reward: [-66, -5, 0] } } },
    why: 'ten at 5, two at 8',
  },
  {
    name: 'an agency that takes back in all',
    tracks: [agencies(sum('gmv'), percent(10))],
    roster: ['agency gmv', '甲 -300', '甲 100', '乙 -100', '乙 300'],
    payout: { 甲: -20, 乙: 20 },
    why: 'added up first',
  },

  {
    name: 'a small reward is not paid',
    tracks: [
      creators(sum('gmv'), ladder('whole_rate', [[0, 10]], { negatives: 'mirrored', forfeitBelow: 10 })),
      creators(sum('gmv'), ladder('whole_rate', [[0, 10]], { forfeitBelow: 0.02 })),
    ],
    roster: ['agency gmv', '甲 100', '甲 99.99', '甲 99.94', '甲 -99.94', '甲 -99.95', '甲 0.15', '甲 0.14'],
    payout: { 甲: 40.01 },
    of: {
      a: { creators: { reward: [10, 10, 0, 0, -10, 0, 0] } },
      b: { creators: { reward: [10, 10, 9.99, 0, 0, 0.02, 0] } },
    },
    why: '9.999 and 9.995 are 10 once rounded, 9.994 is not; 0.015 is 0.02',
  },
  {
    name: 'a small reward is forfeited before caps',
    tracks: [
      creators(sum('gmv'), ladder('whole_rate', [[0, 10]], { forfeitBelow: 10 }), {
        caps: [cap('creator', 8), cap('agency', 9)],
      }),
    ],
    roster: ['agency gmv', '甲 100', '甲 99', '乙 99'],
    payout: { 甲: 8, 乙: 0 },
    of: { a: { creators: { reward: [10, 0, 0], payout: [8, 0, 0] } } },
    why: 'what a cap leaves may be smaller',
  },

  {
    name: 'half up',
    tracks: [creators(sum('gmv'), percent(0.5))],
    says: { rounding: 'half_up' },
    roster: ['agency gmv', '甲 1', '甲 3', '甲 0.99', '甲 1.01', '甲 -1', '甲 -3', '甲 -0.99'],
    payout: { 甲: 0.01 },
    of: { a: { creators: { reward: [0.01, 0.02, 0, 0.01, -0.01, -0.02, 0] } } },
    why: '0.5, 1.5, 0.495, 0.505 fen: halves away from zero, either way',
  },
  {
    name: 'half even',
    tracks: [creators(sum('gmv'), percent(0.5))],
    says: { rounding: 'half_even' },
    roster: ['agency gmv', '甲 1', '甲 3', '甲 5', '甲 7', '甲 1.01', '甲 4.99', '甲 -1', '甲 -3', '甲 -5'],
    payout: { 甲: 0.07 },
    of: { a: { creators: { reward: [0, 0.02, 0.02, 0.04, 0.01, 0.02, 0, -0.02, -0.02] } } },
    why: '0.5, 1.5, 2.5, 3.5 to the even fen; 0.505 and 2.495 to the nearest',
  },
  {
    name: 'down',
    tracks: [creators(sum('gmv'), percent(0.5))],
    says: { rounding: 'down' },
    roster: ['agency gmv', '甲 1', '甲 1.99', '甲 2', '甲 3.99', '甲 -1.99', '甲 -2', '甲 -3'],
    payout: { 甲: 0 },
    of: { a: { creators: { reward: [0, 0, 0.01, 0.01, 0, -0.01, -0.01] } } },
    why: 'towards zero, either way',
  },
  {
    name: 'prices and slices round by the same rule',
    tracks: [
      agencies(sum('orders'), ladder('per_unit', [[1, 0.005]])),
      agencies(sum('gmv'), ladder('marginal_rate', [[0, 0.5]])),
      agencies(
        sum('gmv'),
        ladder('interpolated_rate', [
          [0, 0.5],
          [1000, 0.5],
        ]),
      ),
      agencies(sum('gmv'), ladder('interpolated_rate', [[0, 0.5]])),
    ],
    says: { rounding: 'half_even' },
    roster: ['agency orders gmv', '甲 1 1', '乙 3 3', '丙 5 5'],
    payout: { 甲: 0, 乙: 0.08, 丙: 0.08 },
    why: '0.5 fen to 0, 1.5 and 2.5 to 2, on each of four tracks',
  },
  {
    name: 'summed before it is rounded',
    tracks: [
      agencies(
        sum('gmv'),
        ladder('marginal_rate', [
          [0, 0.3333],
          [100, 0.6667],
        ]),
      ),
      agencies(
        sum('gmv'),
        ladder('per_unit', [
          [0, 0.003333],
          [100, 0.006667],
        ]),
      ),
    ],
    roster: ['agency gmv', '甲 150', '乙 200'],
    payout: { 甲: 1.34, 乙: 2 },
    of: { a: { payout: [0.67, 1] }, b: { payout: [0.67, 1] } },
    why: '0.3333 + 0.33335 is 0.66665; 0.3333 + 0.6667 is 1',
  },

  {
    name: 'a half beyond what a double holds, half up',
    tracks: [creators(sum('gmv'), percent(0.5))],
    roster: ['agency gmv', '甲 80000000001', '甲 80000000000.99', '甲 -80000000001'],
    payout: { 甲: 400_000_000 },
    of: { a: { creators: { reward: [400_000_000.01, 400_000_000, -400_000_000.01] } } },
    why: '40,000,000,000.5 fen, and a little less',
  },
  {
    name: 'a half beyond what a double holds, half even',
    tracks: [creators(sum('gmv'), percent(0.5))],
    says: { rounding: 'half_even' },
    roster: ['agency gmv', '甲 80000000001', '甲 80000000003', '甲 80000000001.01', '甲 -80000000003'],
    payout: { 甲: 800_000_000.01 },
    of: { a: { creators: { reward: [400_000_000, 400_000_000.02, 400_000_000.01, -400_000_000.02] } } },
    why: 'fen 40,000,000,000.5, 40,000,000,001.5 and a little more than the half',
  },
  {
    name: 'a half beyond what a double holds, down',
    tracks: [creators(sum('gmv'), percent(0.5))],
    says: { rounding: 'down' },
    roster: ['agency gmv', '甲 80000000001.99', '甲 -80000000001.99', '甲 80000000002'],
    payout: { 甲: 400_000_000.01 },
    of: { a: { creators: { reward: [400_000_000, -400_000_000, 400_000_000.01] } } },
    why: 'fen 40,000,000,000.995 are not 40,000,000,001',
  },
  {
    name: 'slices, prices and lines beyond what a double holds',
    tracks: [
      agencies(
        sum('gmv'),
        ladder('marginal_rate', [
          [0, 12.3456],
          [40_000_000_000, 0.0001],
        ]),
      ),
      agencies(sum('gmv'), ladder('per_unit', [[0, 0.123457]])),
      agencies(
        sum('gmv'),
        ladder('interpolated_rate', [
          [0, 1],
          [90_000_000_000, 3],
        ]),
      ),
    ],
    roster: ['agency gmv', '甲 45000000000.05'],
    payout: { 甲: 4_938_240_000 + 5000 + 5_555_565_000.01 + 900_000_000 },
    of: { a: { payout: [4_938_245_000] }, b: { payout: [5_555_565_000.01] }, c: { payout: [900_000_000] } },
    why: '12.3456 % of 40 billion and a millionth of 5 billion; 5,555,565,000.00617285; half way 2 %, and 0.0000000000011 % more',
  },
  {
    name: 'a line that ends in half a fen',
    tracks: [
      creators(
        sum('gmv'),
        ladder('interpolated_rate', [
          [0, 0],
          [3, 1.5],
        ]),
      ),
    ],
    roster: ['agency gmv', '甲 1', '甲 1.01', '甲 0.99', '甲 3', '甲 0'],
    payout: { 甲: 0.01 + 0.01 + 0.05 },
    of: { a: { creators: { reward: [0.01, 0.01, 0, 0.05, 0] } } },
    why: 'a third of the way 0.5 % of a yuan: half a fen; 0.49005 fen; 1.5 % of 3 yuan are 4.5 fen',
  },
  {
    name: 'rates that fall',
    tracks: [
      creators(
        sum('gmv'),
        ladder('interpolated_rate', [
          [0, 3],
          [4000, 1],
        ]),
      ),
    ],
    roster: ['agency gmv', '甲 0', '甲 1000', '甲 2000', '甲 4000', '甲 5000'],
    payout: { 甲: 25 + 40 + 40 + 50 },
    of: { a: { creators: { reward: [0, 25, 40, 40, 50] } } },
    why: '2.5, 2, 1 and 1 percent',
  },
  {
    name: 'thresholds that say how much further',
    tracks: [
      agencies(
        count(),
        ladder(
          'step',
          [
            [1, 1],
            [1, 2],
            [2, 3],
          ],
          { thresholds: 'increment' },
        ),
      ),
      agencies(
        count(),
        ladder(
          'step',
          [
            [1, 1],
            [2, 2],
            [4, 3],
          ],
          { thresholds: 'cumulative' },
        ),
      ),
    ],
    roster: ['agency gmv', '甲 1', '乙 1', '乙 1', '丙 1', '丙 1', '丙 1', '丁 1', '丁 1', '丁 1', '丁 1'],
    payout: { 甲: 2, 乙: 4, 丙: 4, 丁: 6 },
    why: 'one, one more and two more are 1, 2 and 4',
  },
  {
    name: 'a sum of creators’ rewards after each was rounded',
    tracks: [creators(sum('gmv'), percent(0.5)), agencies(sum('gmv'), percent(0.5))],
    roster: ['agency gmv', '甲 1', '甲 1', '甲 1'],
    payout: { 甲: 0.05 },
    of: { a: { payout: [0.03] }, b: { payout: [0.02] } },
    why: 'three times half a fen; and 1.5 fen',
  },
  {
    name: 'nobody is there',
    tracks: [
      agencies(count(), ladder('step', [[0, 5]])),
      creators(count(), ladder('step', [[0, 5]]), { gates: [gate(count(), { to: 1 })] }),
    ],
    roster: ['agency gmv', '– 1'],
    payout: {},
    why: 'a roster of creators without agencies pays nobody',
  },
  {
    name: 'the last tier ends where binary cannot say',
    tracks: [agencies(sum('gmv'), ladder('whole_rate', [[0, 100, { to: 0.58 }]]))],
    roster: ['agency gmv', '甲 1'],
    payout: { 甲: 0.58 },
    why: '58 fen, where binary holds 57.99999999999999',
  },
];
