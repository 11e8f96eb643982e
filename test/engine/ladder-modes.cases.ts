import type { LadderMode } from '../../src/engine';

/** What each ladder mode pays, worked out by hand. Money measures are yuan, counts are creators; rewards are yuan. */
export interface LadderCase {
  readonly mode: LadderMode;
  readonly of: 'yuan' | 'creators';
  /** `from → pays`: pays in yuan, in yuan a unit, or in percent, as the mode says. */
  readonly tiers: readonly (readonly [from: number, pays: number])[];
  readonly boundary?: 'lower_exclusive';
  readonly thresholds?: 'increment';
  readonly forfeitBelow?: number;
  readonly value: number;
  readonly reward: number;
  readonly why: string;
}

const money = [
  [1000, 2],
  [5000, 3],
  [20_000, 5],
] as const;
const bounties = [
  [1, 50],
  [11, 80],
] as const;

export const LADDER_CASES: readonly LadderCase[] = [
  {
    mode: 'step',
    of: 'creators',
    tiers: [
      [3, 100],
      [6, 300],
    ],
    value: 5,
    reward: 100,
    why: 'the highest tier reached, whole',
  },
  {
    mode: 'step',
    of: 'creators',
    tiers: [
      [3, 100],
      [6, 300],
    ],
    value: 5.9,
    reward: 100,
    why: 'parts of a creator do not count',
  },
  { mode: 'step', of: 'yuan', tiers: [[0, 10]], value: 0, reward: 10, why: 'a tier from zero pays for nothing' },
  { mode: 'step', of: 'yuan', tiers: [[0, 10]], value: -1, reward: 0, why: 'below zero is below it' },

  {
    mode: 'step_cumulative',
    of: 'creators',
    tiers: [
      [3, 100],
      [6, 300],
      [9, 500],
    ],
    value: 2,
    reward: 0,
    why: 'none reached',
  },
  {
    mode: 'step_cumulative',
    of: 'creators',
    tiers: [
      [3, 100],
      [6, 300],
      [9, 500],
    ],
    value: 6,
    reward: 400,
    why: '100 + 300',
  },
  {
    mode: 'step_cumulative',
    of: 'creators',
    tiers: [
      [3, 100],
      [6, 300],
      [9, 500],
    ],
    value: 90,
    reward: 900,
    why: 'all three, and no more above the last',
  },

  { mode: 'per_unit', of: 'creators', tiers: bounties, value: 0, reward: 0, why: 'none' },
  { mode: 'per_unit', of: 'creators', tiers: bounties, value: 10, reward: 500, why: 'ten at 50' },
  { mode: 'per_unit', of: 'creators', tiers: bounties, value: 11, reward: 580, why: 'the eleventh is the first at 80' },
  { mode: 'per_unit', of: 'creators', tiers: bounties, value: 13, reward: 740, why: 'ten at 50, three at 80' },
  {
    mode: 'per_unit',
    of: 'creators',
    tiers: [
      [0, 50],
      [10, 80],
    ],
    boundary: 'lower_exclusive',
    value: 11,
    reward: 580,
    why: 'the same rule said the other way: above ten',
  },
  {
    mode: 'per_unit',
    of: 'creators',
    tiers: [[5, 20]],
    value: 7,
    reward: 60,
    why: 'the fifth, sixth and seventh; the first four pay nothing',
  },
  {
    mode: 'per_unit',
    of: 'yuan',
    tiers: [[0, 0.05]],
    value: 33.33,
    reward: 1.67,
    why: '5 fen a yuan: 1.6665 rounded half up',
  },

  { mode: 'marginal_rate', of: 'yuan', tiers: money, value: 999.99, reward: 0, why: 'below the first tier' },
  {
    mode: 'marginal_rate',
    of: 'yuan',
    tiers: money,
    value: 1000,
    reward: 0,
    why: 'on the threshold nothing lies above it yet',
  },
  { mode: 'marginal_rate', of: 'yuan', tiers: money, value: 5000, reward: 80, why: '4,000 at 2 %' },
  { mode: 'marginal_rate', of: 'yuan', tiers: money, value: 5000.01, reward: 80, why: 'one fen at 3 % is 0.03 fen' },
  {
    mode: 'marginal_rate',
    of: 'yuan',
    tiers: money,
    value: 25_000,
    reward: 780,
    why: '80 + 15,000 at 3 % + 5,000 at 5 %',
  },
  { mode: 'marginal_rate', of: 'yuan', tiers: [[0, 0.5]], value: 1, reward: 0.01, why: 'half a fen rounds up' },
  {
    mode: 'marginal_rate',
    of: 'yuan',
    tiers: [
      [0, 0.3333],
      [100, 0.6667],
    ],
    value: 200,
    reward: 1,
    why: '0.3333 + 0.6667 is summed before it is rounded',
  },
  {
    mode: 'marginal_rate',
    of: 'yuan',
    tiers: [[0, 12.3456]],
    value: 89_999_999_999.99,
    reward: 11_111_040_000,
    why: '11,111,039,999.998… beyond what a double holds',
  },

  { mode: 'whole_rate', of: 'yuan', tiers: money, value: 4999.99, reward: 100, why: '2 % of all of it: 99.9998' },
  {
    mode: 'whole_rate',
    of: 'yuan',
    tiers: money,
    value: 5000,
    reward: 150,
    why: '3 % of all of it, back to the first yuan',
  },
  {
    mode: 'whole_rate',
    of: 'yuan',
    tiers: money,
    boundary: 'lower_exclusive',
    value: 5000,
    reward: 100,
    why: 'not above 5,000 yet',
  },
  { mode: 'whole_rate', of: 'yuan', tiers: money, value: 33.33, reward: 0, why: 'below the first tier' },

  {
    mode: 'step',
    of: 'creators',
    tiers: [
      [3, 1],
      [3, 2],
      [4, 3],
    ],
    thresholds: 'increment',
    value: 9,
    reward: 2,
    why: 'thresholds 3, 6 and 10',
  },
  {
    mode: 'step',
    of: 'creators',
    tiers: [
      [3, 1],
      [3, 2],
      [4, 3],
    ],
    thresholds: 'increment',
    value: 10,
    reward: 3,
    why: 'three, three more, four more',
  },
  {
    mode: 'whole_rate',
    of: 'yuan',
    tiers: [[0, 2]],
    forfeitBelow: 200,
    value: 9999.99,
    reward: 200,
    why: '199.9998 rounds to the floor itself',
  },
  {
    mode: 'whole_rate',
    of: 'yuan',
    tiers: [[0, 2]],
    forfeitBelow: 200,
    value: 9999,
    reward: 0,
    why: '199.98 is forfeited',
  },

  { mode: 'interpolated_rate', of: 'yuan', tiers: money, value: 999.99, reward: 0, why: 'below the first tier' },
  {
    mode: 'retroactive_rate',
    of: 'yuan',
    tiers: money,
    value: 5000,
    reward: 150,
    why: 'with nothing before, the whole at the rate reached',
  },
  {
    mode: 'interpolated_rate',
    of: 'yuan',
    tiers: money,
    value: 1000,
    reward: 20,
    why: 'on the first threshold: its own rate',
  },
  { mode: 'interpolated_rate', of: 'yuan', tiers: money, value: 3000, reward: 75, why: 'half way from 2 to 3 percent' },
  { mode: 'interpolated_rate', of: 'yuan', tiers: money, value: 5000, reward: 150, why: 'on the second threshold' },
  {
    mode: 'interpolated_rate',
    of: 'yuan',
    tiers: money,
    value: 12500,
    reward: 500,
    why: 'half way from 3 to 5 percent',
  },
  { mode: 'interpolated_rate', of: 'yuan', tiers: money, value: 20000, reward: 1000, why: 'on the last threshold' },
  {
    mode: 'interpolated_rate',
    of: 'yuan',
    tiers: money,
    value: 30000,
    reward: 1500,
    why: 'beyond the last tier its rate',
  },
  {
    mode: 'interpolated_rate',
    of: 'yuan',
    tiers: money,
    value: 1333.33,
    reward: 27.78,
    why: '2.0833325 % of 1,333.33 is 27.777…, rounded once',
  },
];
