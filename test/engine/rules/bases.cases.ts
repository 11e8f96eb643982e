import type { RuleCase } from './tables';
import { agencies, cap, count, creators, ladder, points, rewardOf, sum, when } from './words';

/** What a rate or a price is applied to, where it is not the measure; and whose measure climbs. */

const whole = (...tiers: readonly (readonly [from: number, percent: number])[]) => ladder('whole_rate', tiers);

export const BASE_CASES: readonly RuleCase[] = [
  {
    name: 'a rate of sales by the number of creators',
    tracks: [agencies(count(), whole([2, 5], [3, 10]), { base: sum('gmv') })],
    roster: ['agency gmv', '甲 1000', '甲 500.10', '乙 9000', '丙 100', '丙 200', '丙 –'],
    payout: { 甲: 75.01, 乙: 0, 丙: 30 },
    of: { a: { measure: [2, 1, 3] } },
    why: '5 % of 1,500.10 is 75.005; one creator reaches no tier; 10 % of 300',
  },
  {
    name: 'a price a thing by sales',
    tracks: [
      agencies(
        sum('gmv'),
        ladder('per_unit', [
          [1000, 0.5],
          [2000, 0.75],
        ]),
        { base: sum('orders') },
      ),
    ],
    roster: ['agency gmv orders', '甲 1500 30', '乙 2000 3', '丙 999.99 30'],
    payout: { 甲: 15, 乙: 2.25, 丙: 0 },
    why: '30 × 0.5; 3 × 0.75: the whole base by the tier reached; a fen below the first tier nothing',
  },
  {
    name: 'a price an hour',
    tracks: [agencies(count(), ladder('per_unit', [[1, 4.1]]), { base: sum('hours') })],
    roster: ['agency hours', '甲 2.5', '乙 0.001', '丙 0.001219', '丁 0.001220'],
    payout: { 甲: 10.25, 乙: 0, 丙: 0, 丁: 0.01 },
    why: '2.5 × 4.1; 0.0041, 0.0049979 and 0.005002 yuan: half a fen rounds up',
  },
  {
    name: 'a price a yuan',
    tracks: [agencies(count(), ladder('per_unit', [[1, 0.05]]), { base: sum('gmv') })],
    roster: ['agency gmv', '甲 33.33', '乙 0.10', '丙 0.09'],
    payout: { 甲: 1.67, 乙: 0.01, 丙: 0 },
    why: '1.6665, 0.005 and 0.0045 yuan',
  },
  {
    name: 'a price a creator, and a point',
    tracks: [
      agencies(sum('gmv'), ladder('per_unit', [[100, 3]]), { base: count() }),
      agencies(sum('gmv'), ladder('per_unit', [[100, 3]]), { base: points() }),
    ],
    says: { ranking: { points: { Lv4: 2, Lv6: 5 } } },
    roster: ['agency gmv level_end', '甲 60 Lv4', '甲 40 Lv6', '乙 99 Lv6'],
    payout: { 甲: 27, 乙: 0 },
    of: { a: { payout: [6, 0] }, b: { payout: [21, 0] } },
    why: 'two creators and seven points at 3 yuan',
  },
  {
    name: 'a rate between two tiers, of something else',
    tracks: [
      agencies(
        sum('gmv'),
        ladder('interpolated_rate', [
          [1000, 2],
          [5000, 3],
        ]),
        { base: sum('refund') },
      ),
    ],
    roster: ['agency gmv refund', '甲 3000 400', '乙 1000 400', '丙 6000 400', '丁 999.99 400', '戊 4000 -400'],
    payout: { 甲: 10, 乙: 8, 丙: 12, 丁: 0, 戊: -11 },
    why: '2.5, 2, 3 and no percent of 400; 2.75 % of −400',
  },
  {
    name: 'a base below zero',
    tracks: [
      agencies(count(), whole([1, 5]), { base: sum('gmv') }),
      agencies(count(), ladder('per_unit', [[1, 0.05]]), { base: sum('gmv') }),
    ],
    roster: ['agency gmv', '甲 -1000', '乙 -0.10', '丙 –'],
    payout: { 甲: -100, 乙: -0.02, 丙: 0 },
    of: { a: { payout: [-50, -0.01, 0] }, b: { payout: [-50, -0.01, 0] } },
    why: 'a reward below zero; −0.005 is rounded by its magnitude',
  },
  {
    name: 'each creator’s own base',
    tracks: [creators(sum('orders'), whole([10, 1], [20, 2]), { base: sum('gmv') })],
    roster: ['agency orders gmv', '甲 10 500', '甲 20 500', '甲 9 500', '甲 25 –'],
    payout: { 甲: 15 },
    of: { a: { creators: { reward: [5, 10, 0, 0] } } },
    why: 'each creator is paid by what is his own',
  },
  {
    name: 'the base’s own conditions',
    tracks: [
      agencies(count(), whole([1, 10]), {
        base: sum('gmv', { where: [when('city', 'is', '上海')] }),
        where: [when('signed', 'is', true)],
      }),
    ],
    roster: ['agency city signed gmv', '甲 上海 是 100', '甲 北京 是 20', '甲 上海 否 3'],
    payout: { 甲: 10 },
    why: 'a base is measured over the track’s rows that meet its conditions too',
  },

  {
    name: 'the agency’s sum chooses the rate of each creator',
    tracks: [creators(sum('gmv'), whole([1000, 1], [3000, 2]), { measureOf: 'agency', base: sum('gmv') })],
    roster: ['agency gmv', '甲 1000', '甲 2000', '乙 1500', '乙 400', '丙 999.99'],
    payout: { 甲: 60, 乙: 19, 丙: 0 },
    of: { a: { measure: [3000, 1900, 999.99], creators: { reward: [20, 40, 15, 4, 0] } } },
    why: '甲 has 3,000 together: 2 % for each; 乙 1,900: 1 %',
  },
  {
    name: 'the agency’s sum chooses the step of each creator',
    tracks: [
      creators(
        sum('gmv'),
        ladder('step', [
          [100, 3],
          [200, 7],
        ]),
        { measureOf: 'agency', where: [when('signed', 'is', true)] },
      ),
    ],
    roster: ['agency signed gmv', '甲 是 150', '甲 是 50', '甲 否 900', '甲 是 –', '乙 是 199.99', '乙 否 0.01'],
    payout: { 甲: 21, 乙: 3 },
    of: { a: { creators: { reward: [7, 7, 0, 7, 3, 0] } } },
    why: 'who meets the track’s conditions is paid, also with nothing of his own; who does not neither adds nor gets',
  },
  {
    name: 'the creator’s own measure, said in words',
    tracks: [creators(sum('gmv'), ladder('step', [[100, 3]]), { measureOf: 'creator' })],
    roster: ['agency gmv', '甲 60', '甲 100'],
    payout: { 甲: 3 },
    why: 'the same as without the words',
  },
  {
    name: 'the agency’s sum against the agency’s target, on from what the agency had before',
    tracks: [
      creators(sum('gmv'), whole([50, 1], [100, 2]), {
        measureOf: 'agency',
        target: sum('aim'),
        before: sum('paid'),
        base: sum('gmv'),
      }),
    ],
    roster: [
      'agency gmv aim paid',
      '甲 300 1000 0',
      '甲 100 0 600',
      '乙 500 1000 0',
      '乙 – 0 499.99',
      '丙 200 1000 299.99',
    ],
    payout: { 甲: 8, 乙: 5, 丙: 0 },
    of: { a: { creators: { reward: [6, 2, 5, 0, 0] } } },
    why: '甲: 600 + 400 of 1,000 are the second tier; 乙: 999.99 are the first; 丙: 499.99 are none',
  },

  {
    name: 'what another track pays, within its own caps',
    tracks: [
      creators(sum('gmv'), whole([0, 10]), { caps: [cap('creator', 60), cap('agency', 100)] }),
      creators(count(), whole([1, 50]), { base: rewardOf('a') }),
      agencies(count(), whole([1, 50]), { base: rewardOf('a') }),
    ],
    roster: ['agency gmv', '甲 500', '甲 900', '乙 100'],
    payout: { 甲: 200.01, 乙: 20 },
    of: {
      a: { reward: [140, 10], capped: [110, 10], limited: [100, 10], creators: { limited: [45.45, 54.55, 10] } },
      b: { payout: [50.01, 5], creators: { payout: [22.73, 27.28, 5] } },
      c: { payout: [50, 5] },
    },
    why: '50 and 60 (of 90) share 100: 45.4545… and 54.5454…, the fen left to the larger rest; then half of each',
  },
  {
    name: 'what several tracks pay',
    tracks: [
      agencies(sum('gmv'), whole([0, 10])),
      agencies(sum('orders'), ladder('step', [[1, 7]])),
      agencies(count(), ladder('step', [[1, 1000]])),
      agencies(count(), whole([1, 100]), { base: rewardOf('b', 'a') }),
      agencies(count(), whole([1, 100]), { base: rewardOf('d') }),
    ],
    roster: ['agency gmv orders', '甲 50 1', '乙 – –'],
    payout: { 甲: 1036, 乙: 1000 },
    of: { d: { payout: [12, 0] }, e: { payout: [12, 0] } },
    why: '5 + 7, not the 1,000 of a track that is not named; and again of what was paid on that',
  },
  {
    name: 'what another track pays, before what holds for all',
    tracks: [
      agencies(sum('gmv'), whole([0, 10]), { caps: [cap('policy', 3)] }),
      agencies(count(), whole([1, 100]), { base: rewardOf('a') }),
    ],
    roster: ['agency gmv', '甲 50', '乙 10'],
    payout: { 甲: 7.5, 乙: 1.5 },
    of: { a: { limited: [5, 1], payout: [2.5, 0.5] }, b: { payout: [5, 1] } },
    why: 'the policy’s cap of 3 comes later: the second track builds on 5 and 1',
  },
];
