import type { RuleCase } from './tables';
import { agencies, creators, gate, growth, ladder, sum } from './words';

/** "For every 1,000 yuan": measures counted in whole blocks. */

const thousand = { every: [1000, 'down'] as const };
const begun = { every: [1000, 'up'] as const };
const each = ladder('per_unit', [[1, 10]]);

export const BLOCK_CASES: readonly RuleCase[] = [
  {
    name: 'for every 1,000 yuan',
    tracks: [creators(sum('gmv'), each, thousand)],
    roster: ['agency gmv', '甲 999.99', '甲 1000', '甲 1999.99', '甲 2000', '甲 –', '甲 -1000'],
    payout: { 甲: 40 },
    of: { a: { creators: { reward: [0, 10, 10, 20, 0, 0] } } },
    why: 'whole blocks; the border counts',
  },
  {
    name: 'for every 1,000 yuan begun',
    tracks: [creators(sum('gmv'), each, begun)],
    roster: ['agency gmv', '甲 0.01', '甲 1000', '甲 1000.01', '甲 2000', '甲 –', '甲 -1000'],
    payout: { 甲: 60 },
    of: { a: { creators: { reward: [10, 10, 20, 20, 0, 0] } } },
    why: 'a block that is begun counts; the border does not begin the next',
  },
  {
    name: 'blocks of the agency',
    tracks: [agencies(sum('gmv'), each, thousand)],
    roster: ['agency gmv', '甲 999.99', '甲 999.99', '甲 0.02'],
    payout: { 甲: 20 },
    why: 'added up before they are counted in blocks',
  },
  {
    name: 'tiers of blocks',
    tracks: [
      creators(
        sum('gmv'),
        ladder('per_unit', [
          [1, 10],
          [3, 20],
        ]),
        thousand,
      ),
      creators(
        sum('gmv'),
        ladder('step', [
          [1, 10],
          [3, 20],
        ]),
        thousand,
      ),
      creators(
        sum('gmv'),
        ladder('step_cumulative', [
          [1, 10],
          [3, 20],
        ]),
        begun,
      ),
    ],
    roster: ['agency gmv', '甲 4500', '甲 3000', '甲 2999.99', '甲 2000.01', '甲 999'],
    payout: { 甲: 60 + 40 + 20 + 20 + 20 + 20 + 10 + 10 + 30 + 30 + 30 + 30 + 10 },
    of: {
      a: { creators: { reward: [60, 40, 20, 20, 0] } },
      b: { creators: { reward: [20, 20, 10, 10, 0] } },
      c: { creators: { reward: [30, 30, 30, 30, 10] } },
    },
    why: 'the third block is the first at 20',
  },
  {
    name: 'more than so many blocks',
    tracks: [creators(sum('gmv'), ladder('per_unit', [[1, 10]], { boundary: 'lower_exclusive' }), thousand)],
    roster: ['agency gmv', '甲 1999.99', '甲 2000', '甲 5000'],
    payout: { 甲: 50 },
    of: { a: { creators: { reward: [0, 10, 40] } } },
    why: 'the first block pays nothing',
  },
  {
    name: 'up to so many blocks',
    tracks: [creators(sum('gmv'), ladder('per_unit', [[1, 10, { to: 3 }]]), thousand)],
    roster: ['agency gmv', '甲 2000', '甲 3000', '甲 5000'],
    payout: { 甲: 80 },
    of: { a: { creators: { reward: [20, 30, 30] } } },
    why: 'above the third none counts',
  },
  {
    name: 'blocks of things and of hours',
    tracks: [
      creators(sum('orders'), ladder('per_unit', [[1, 3]]), { every: [10, 'down'] }),
      creators(sum('hours'), ladder('per_unit', [[1, 3]]), { every: [0.5, 'down'] }),
      creators(sum('hours'), ladder('per_unit', [[1, 3]]), { every: [0.5, 'up'] }),
    ],
    roster: ['agency orders hours', '甲 29 1.75', '甲 30 1.5', '甲 9 0.499999', '甲 10 0.500001'],
    payout: { 甲: 18 + 21 + 30 },
    of: {
      a: { creators: { reward: [6, 9, 0, 3] } },
      b: { creators: { reward: [9, 9, 0, 3] } },
      c: { creators: { reward: [12, 9, 3, 6] } },
    },
    why: 'tens of orders; half hours, whole or begun',
  },
  {
    name: 'a part of a yuan a block',
    tracks: [creators(sum('gmv'), ladder('per_unit', [[1, 0.005]]), { every: [0.1, 'down'] })],
    roster: ['agency gmv', '甲 0.30', '甲 0.29', '甲 0.10', '甲 0.09'],
    payout: { 甲: 0.04 },
    of: { a: { creators: { reward: [0.02, 0.01, 0.01, 0] } } },
    why: 'three blocks of ten fen at half a fen: 1.5, 1 and 0.5 fen, half up',
  },
  {
    name: 'a rate of something else, by blocks',
    tracks: [
      creators(
        sum('gmv'),
        ladder('whole_rate', [
          [1, 5],
          [3, 10],
        ]),
        { ...thousand, base: sum('refund') },
      ),
      creators(
        sum('gmv'),
        ladder('per_unit', [
          [1, 5],
          [3, 10],
        ]),
        { ...thousand, base: sum('orders') },
      ),
    ],
    roster: ['agency gmv refund orders', '甲 3000 40 7', '甲 2999 40 7', '甲 999 40 7'],
    payout: { 甲: 4 + 2 + 70 + 35 },
    of: { a: { creators: { reward: [4, 2, 0] } }, b: { creators: { reward: [70, 35, 0] } } },
    why: 'blocks choose the tier, the base is paid by as it is',
  },
  {
    name: 'blocks of refunds, mirrored',
    tracks: [
      creators(sum('gmv'), ladder('per_unit', [[1, 10]], { negatives: 'mirrored' }), thousand),
      creators(sum('gmv'), ladder('per_unit', [[1, 10]], { negatives: 'mirrored' }), begun),
    ],
    roster: ['agency gmv', '甲 -2500', '甲 -1000', '甲 -999.99'],
    payout: { 甲: -30 - 50 },
    of: { a: { creators: { reward: [-20, -10, 0] } }, b: { creators: { reward: [-30, -10, -10] } } },
    why: 'as many as the same above zero',
  },
  {
    name: 'blocks on from what was before',
    tracks: [
      creators(sum('gmv'), each, { ...thousand, before: sum('paid') }),
      creators(sum('gmv'), each, { ...begun, before: sum('paid') }),
      creators(
        sum('gmv'),
        ladder('step', [
          [1, 10],
          [2, 15],
        ]),
        { ...thousand, before: sum('paid') },
      ),
    ],
    roster: [
      'agency paid gmv',
      '甲 1500 1000',
      '甲 1500 499.99',
      '甲 1000 1000',
      '甲 0.01 999.99',
      '甲 -500 1500',
      '甲 -500 499.99',
    ],
    payout: { 甲: 40 + 30 + 30 },
    of: {
      a: { creators: { reward: [10, 0, 10, 10, 10, 0] } },
      b: { creators: { reward: [10, 0, 10, 0, 10, 0] } },
      c: { creators: { reward: [5, 0, 5, 10, 10, 0] } },
    },
    why: 'both are counted in blocks: 1 and 2 whole ones, 2 and 3 begun; 1 and 1, 2 and 2; …; −500 is none, nor is −0.01',
  },
  {
    name: 'blocks on from below zero',
    tracks: [
      creators(
        sum('gmv'),
        ladder('step', [
          [0, 10],
          [1, 15],
        ]),
        { ...thousand, before: sum('paid') },
      ),
      creators(
        sum('gmv'),
        ladder('step', [
          [0, 10],
          [1, 15],
        ]),
        { ...begun, before: sum('paid') },
      ),
    ],
    roster: ['agency paid gmv', '甲 -0.01 0.01', '甲 -1000 0', '甲 -1000 999.99', '甲 -1000.01 0.01', '甲 -1000 1000'],
    payout: { 甲: 20 + 20 },
    of: {
      a: { creators: { reward: [10, 0, 0, 0, 10] } },
      b: { creators: { reward: [0, 0, 10, 0, 10] } },
    },
    why: 'a fen below zero the whole blocks are −1, those begun 0; −1,000 is −1 either way, and so is −1,000.01 begun',
  },
  {
    name: 'blocks of growth, behind a gate',
    tracks: [
      creators(growth('gmv', 'gmv_base', { floor: 0 }), each, {
        ...thousand,
        gates: [gate(sum('gmv'), { from: 5000 })],
      }),
    ],
    roster: ['agency gmv_base gmv', '甲 2500 5000', '甲 2500 4999.99', '甲 5000 5000'],
    payout: { 甲: 20 },
    why: 'two whole thousands more, of one who sold 5,000',
  },
  {
    name: 'blocks that binary cannot hold',
    tracks: [creators(sum('gmv'), each, { every: [0.29, 'down'] })],
    roster: ['agency gmv', '甲 0.58', '甲 0.57', '甲 0.29', '甲 0.28'],
    payout: { 甲: 40 },
    of: { a: { creators: { reward: [20, 10, 10, 0] } } },
    why: '29 fen each',
  },
];
