import type { RuleCase } from './tables';
import { agencies, combined, count, creators, growth, incubated, ladder, points, sum, when } from './words';

/** What a track counts, row by row. Most ladders here pay a yuan a unit, so that the payout shows what was counted. */

const aYuanEach = ladder('per_unit', [[1, 1]]);
const aYuanAYuan = ladder('per_unit', [[0, 1]]);
/** Tells whether a threshold was reached. */
const reaches = (from: number) => ladder('step', [[from, 1]]);

const BLANK_COUNTS_AS_ZERO = 'a blank amount or count is 0';

export const MEASURE_CASES: readonly RuleCase[] = [
  {
    name: 'incubated into head',
    tracks: [agencies(incubated('head'), aYuanEach)],
    roster: ['agency level_start level_end', '甲 Lv5 Lv6', '甲 Lv0 Lv8', '甲 Lv6 Lv7', '甲 Lv7 Lv6', '甲 Lv4 Lv5'],
    payout: { 甲: 2 },
    of: { a: { measure: [2], creators: { measure: [1, 1, 0, 0, 0] } } },
    why: 'two rose into Lv6 or above; who was there before did not, nor who fell within it, nor who is not there yet',
  },
  {
    name: 'incubated into waist',
    tracks: [agencies(incubated('waist'), aYuanEach)],
    roster: ['agency level_start level_end', '甲 Lv3 Lv4', '甲 Lv3 Lv5', '甲 Lv3 Lv6', '甲 Lv4 Lv5', '甲 Lv6 Lv5'],
    payout: { 甲: 2 },
    of: { a: { creators: { measure: [1, 1, 0, 0, 0] } } },
    why: 'who passes through the band ends above it; who falls into it from above did not rise into it',
  },
  {
    name: 'incubated, levels in any order in the file',
    tracks: [agencies(incubated('head'), aYuanEach)],
    says: {
      levels: [
        ['gold', 3, 'head'],
        ['basic', 1],
        ['silver', 2, 'head'],
      ],
    },
    roster: ['agency level_start level_end', '甲 basic gold', '甲 basic silver', '甲 silver gold', '甲 basic basic'],
    payout: { 甲: 2 },
    why: 'the ordinals say which level is above which',
  },
  {
    name: 'incubated, a band with a gap',
    tracks: [agencies(incubated('head'), aYuanEach)],
    says: {
      levels: [
        ['L1', 1],
        ['L2', 2, 'head'],
        ['L3', 3],
        ['L4', 4, 'head'],
      ],
    },
    roster: ['agency level_start level_end', '甲 L3 L4', '甲 L1 L4', '甲 L1 L3'],
    payout: { 甲: 1 },
    why: 'who began above the lowest level of the band did not begin below it',
  },
  {
    name: 'incubated, by creator',
    tracks: [creators(incubated('head'), ladder('step', [[1, 7]]))],
    roster: ['agency level_start level_end', '甲 Lv5 Lv6', '甲 Lv6 Lv6'],
    payout: { 甲: 7 },
    of: { a: { creators: { payout: [7, 0] } } },
    why: 'each row stands alone',
  },

  {
    name: 'growth, added up',
    tracks: [agencies(growth('gmv', 'gmv_base'), aYuanAYuan)],
    roster: ['agency gmv_base gmv', '甲 100 300', '甲 100 50', '乙 0.1 0.3'],
    payout: { 甲: 150, 乙: 0.2 },
    of: { a: { measure: [150, 0.2], creators: { measure: [200, -50, 0.2] } } },
    why: '200 − 50; a fall takes from the others where no floor holds it. 0.3 − 0.1 is 0.2 to the fen',
  },
  {
    name: 'growth, not below 0 a row',
    tracks: [agencies(growth('gmv', 'gmv_base', { floor: 0 }), aYuanAYuan)],
    roster: ['agency gmv_base gmv', '甲 100 300', '甲 100 50'],
    payout: { 甲: 200 },
    of: { a: { creators: { measure: [200, 0] } } },
    why: 'the floor holds row by row, before they are added up',
  },
  {
    name: 'growth, at least so much a row',
    tracks: [agencies(growth('gmv', 'gmv_base', { floor: 30.25 }), aYuanAYuan)],
    roster: ['agency gmv_base gmv', '甲 100 300', '甲 100 130.24', '甲 100 130.26', '甲 100 20'],
    payout: { 甲: 290.76 },
    why: '200 + 30.25 (for 30.24) + 30.26 + 30.25',
  },
  {
    name: 'growth, a fall counts up to a limit',
    tracks: [agencies(growth('gmv', 'gmv_base', { floor: -20 }), aYuanAYuan)],
    roster: ['agency gmv_base gmv', '甲 100 300', '甲 100 50', '甲 100 90'],
    payout: { 甲: 170 },
    why: '200 − 20 (for −50) − 10',
  },
  {
    name: 'growth, blanks',
    tracks: [agencies(growth('gmv', 'gmv_base'), aYuanAYuan)],
    roster: ['agency gmv_base gmv', '甲 – 80', '甲 30 –', '甲 – –'],
    payout: { 甲: 50 },
    why: `80 − 0, 0 − 30, 0 − 0: ${BLANK_COUNTS_AS_ZERO}`,
  },
  {
    name: 'growth of a number',
    tracks: [creators(growth('hours', 'hours_before', { floor: 1 }), reaches(1))],
    roster: ['agency hours_before hours', '甲 1 1.5', '甲 – 9', '甲 1 –', '甲 2 3.5'],
    payout: { 甲: 2 },
    of: { a: { creators: { measure: [1, 0, 0, 1.5], payout: [1, 0, 0, 1] } } },
    why: 'half an hour more is lifted to the floor of 1; a blank number on either side adds nothing, whatever the floor',
  },

  {
    name: 'sum of an amount',
    tracks: [agencies(sum('gmv'), aYuanAYuan)],
    roster: ['agency gmv', '甲 0.1', '甲 0.2', '乙 -5', '乙 12.34', ['甲', '￥1,000.00'], ['乙', '-2.34 元']],
    payout: { 甲: 1000.3, 乙: 5 },
    why: '0.1 + 0.2 is 0.3; refunds count against: −5 + 12.34 − 2.34',
  },
  {
    name: 'sum of an amount, floor',
    tracks: [agencies(sum('gmv', { floor: 5 }), aYuanAYuan)],
    roster: ['agency gmv', '甲 –', '甲 4.99', '甲 5.01', '甲 -100'],
    payout: { 甲: 20.01 },
    why: `${BLANK_COUNTS_AS_ZERO}, and is lifted to 5 as 4.99 and −100 are`,
  },
  {
    name: 'sum of a count',
    tracks: [agencies(sum('orders', { floor: -1 }), aYuanEach)],
    roster: ['agency orders', '甲 3', '甲 –', '甲 -5', '甲 7'],
    payout: { 甲: 9 },
    of: { a: { measure: [9], creators: { measure: [3, 0, -1, 7] } } },
    why: '3 + 0 − 1 + 7: the row of −5 counts for the floor',
  },
  {
    name: 'sum of a number',
    tracks: [agencies(sum('hours'), reaches(0.3)), agencies(sum('hours'), reaches(0.300001))],
    roster: ['agency hours', '甲 0.1', '甲 0.2', '甲 –'],
    payout: { 甲: 1 },
    of: { a: { measure: [0.3], payout: [1] }, b: { payout: [0] } },
    why: '0.1 + 0.2 is exactly 0.3, to the millionth',
  },
  {
    name: 'sum of a number, floor',
    tracks: [
      agencies(sum('hours', { floor: 5.5 }), reaches(11.25)),
      agencies(sum('hours', { floor: 5.5 }), reaches(11.250001)),
    ],
    roster: ['agency hours', '甲 –', '甲 2', '甲 5.75'],
    payout: { 甲: 1 },
    of: { a: { measure: [11.25], creators: { measure: [0, 5.5, 5.75] } } },
    why: 'a blank number adds nothing, whatever the floor; 2 is lifted to 5.5',
  },
  {
    name: 'count',
    tracks: [agencies(count(), aYuanEach)],
    roster: ['agency gmv', '甲 1', '甲 –', '乙 1', '– 1'],
    payout: { 甲: 2, 乙: 1 },
    why: 'rows; the one without an agency is nobody’s',
  },
  {
    name: 'points',
    tracks: [agencies(points(), aYuanEach)],
    says: { ranking: { points: { Lv4: 1, Lv6: 5, Lv8: 15 } } },
    roster: ['agency level_end', '甲 Lv4', '甲 Lv6', '甲 Lv5', '乙 Lv8', '乙 8'],
    payout: { 甲: 6, 乙: 30 },
    of: { a: { creators: { measure: [1, 5, 0, 15, 15] } } },
    why: '1 + 5, and none for a level that the ranking does not list; 15 + 15',
  },

  {
    name: 'a measure’s own conditions stand beside the track’s',
    tracks: [
      agencies(sum('gmv', { where: [when('city', 'is', '上海')] }), aYuanAYuan, {
        where: [when('signed', 'is', true)],
      }),
      agencies(count(when('city', 'is', '上海')), aYuanEach),
      agencies(points(when('city', 'is', '上海')), aYuanEach),
      agencies(incubated('head', when('city', 'is', '上海')), aYuanEach),
      agencies(growth('gmv', 'gmv_base', { where: [when('city', 'is', '上海')] }), aYuanAYuan),
      agencies(combined([[2, 'gmv']], { where: [when('city', 'is', '上海')] }), aYuanAYuan),
    ],
    says: { ranking: { points: { Lv6: 5 } } },
    roster: [
      'agency city signed gmv gmv_base level_start level_end',
      '甲 上海 是 100 1 Lv5 Lv6',
      '甲 上海 否 20 1 Lv5 Lv6',
      '甲 北京 是 3 1 Lv5 Lv6',
    ],
    payout: { 甲: 100 + 2 + 10 + 2 + 118 + 240 },
    of: {
      a: { payout: [100] },
      b: { payout: [2] },
      c: { payout: [10] },
      d: { payout: [2] },
      e: { payout: [118] },
      f: { payout: [240] },
    },
    why: 'only the first row meets both; the first two meet the measure’s',
  },
  {
    name: 'who does not count is not lifted by a floor',
    tracks: [
      agencies(sum('gmv', { floor: 10 }), aYuanAYuan, { where: [when('signed', 'is', true)] }),
      agencies(combined([[1, 'gmv']], { floor: 10 }), aYuanAYuan, { where: [when('signed', 'is', true)] }),
    ],
    roster: ['agency signed gmv', '甲 是 1', '甲 否 1', '– 是 1'],
    payout: { 甲: 20 },
    of: { a: { measure: [10] }, b: { measure: [10] } },
    why: 'the floor is the least that a counted row counts for',
  },
  {
    name: 'a row beside the measure’s conditions has 0, one beside the track’s has nothing',
    tracks: [
      creators(sum('gmv', { where: [when('city', 'is', '上海')] }), ladder('step', [[0, 7]]), {
        where: [when('signed', 'is', true)],
      }),
    ],
    roster: ['agency city signed gmv', '甲 上海 是 1', '甲 北京 是 1', '甲 上海 否 1'],
    payout: { 甲: 14 },
    of: { a: { creators: { payout: [7, 7, 0] } } },
    why: 'the second climbs the ladder with 0, and the tier from 0 pays; the third does not climb',
  },

  {
    name: 'combined amounts are money, rounded row by row',
    tracks: [agencies(combined([[0.5, 'gmv']]), aYuanAYuan)],
    roster: ['agency gmv', '甲 100.01', '甲 100.01', '乙 -100.01', '乙 300'],
    payout: { 甲: 100.02, 乙: 99.99 },
    of: { a: { creators: { measure: [50.01, 50.01, -50.01, 150] } } },
    why: 'half of 100.01 is 50.005: half up by magnitude to 50.01, and −50.01 for the refund',
  },
  {
    name: 'combined amounts, weighed against each other',
    tracks: [
      agencies(
        combined([
          [1, 'gmv'],
          [-1.5, 'refund'],
        ]),
        aYuanAYuan,
      ),
    ],
    roster: ['agency gmv refund', '甲 100 20', '甲 – 10', '甲 30 –'],
    payout: { 甲: 85 },
    of: { a: { creators: { measure: [70, -15, 30] } } },
    why: `100 − 30, 0 − 15, 30 − 0: ${BLANK_COUNTS_AS_ZERO}`,
  },
  {
    name: 'combined amounts, floor',
    tracks: [
      agencies(
        combined(
          [
            [1, 'gmv'],
            [-1, 'refund'],
          ],
          { floor: 0.5 },
        ),
        aYuanAYuan,
      ),
    ],
    roster: ['agency gmv refund', '甲 100 20', '甲 – 10', '甲 1.5 1', '甲 1.51 1'],
    payout: { 甲: 81.51 },
    why: '80 + 0.5 (for −10) + 0.5 + 0.51',
  },
  {
    name: 'combined, so much a thing of an amount is money',
    tracks: [agencies(combined([[0.01, 'gmv', 'orders']]), aYuanAYuan)],
    roster: ['agency gmv orders', '甲 100.5 3', '甲 100 0', '甲 – 3'],
    payout: { 甲: 3.02 },
    why: '3 × 100.5 × 1 % is 3.015, half up',
  },
  {
    name: 'combined, money by a number and money alone',
    tracks: [
      agencies(
        combined([
          [2, 'hours', 'gmv'],
          [1, 'refund'],
          [0.1, 'gmv'],
        ]),
        aYuanAYuan,
      ),
    ],
    roster: ['agency hours gmv refund', '甲 0.25 100 3', '乙 0.333333 0.03 –'],
    payout: { 甲: 63, 乙: 0.02 },
    why: '50 + 3 + 10. 乙: 0.01999998 + 0.003 is 0.02299998, summed before it is rounded',
  },
  {
    name: 'combined, a blank number counts for nothing',
    tracks: [
      agencies(
        combined(
          [
            [2, 'hours', 'gmv'],
            [1, 'refund'],
          ],
          { floor: 5 },
        ),
        aYuanAYuan,
      ),
      agencies(
        combined(
          [
            [2, 'gmv', 'hours'],
            [1, 'refund'],
          ],
          { floor: 5 },
        ),
        aYuanAYuan,
      ),
    ],
    roster: ['agency hours gmv refund', '甲 – 100 3', '甲 0.01 100 –', '甲 2 10 3'],
    payout: { 甲: 96 },
    of: { a: { creators: { measure: [0, 5, 43] } }, b: { creators: { measure: [0, 5, 43] } } },
    why: 'the first row is left out whole, whatever its refund and the floor; 2 is lifted to 5; 40 + 3. Twice the same',
  },
  {
    name: 'combined, an amount by an amount is a number',
    tracks: [
      agencies(combined([[1, 'gmv', 'refund']]), reaches(0.0002)),
      agencies(combined([[1, 'gmv', 'refund']]), reaches(0.000201)),
    ],
    roster: ['agency gmv refund', '甲 0.01 0.02', '甲 – 5'],
    payout: { 甲: 1 },
    of: { a: { measure: [0.0002] } },
    why: 'a fen by two fen is 0.0002',
  },
  {
    name: 'combined, an amount beside a count is a number',
    tracks: [
      agencies(
        combined([
          [1, 'gmv'],
          [1, 'orders'],
        ]),
        reaches(105.01),
      ),
      agencies(
        combined([
          [1, 'gmv'],
          [1, 'orders'],
        ]),
        reaches(105.010001),
      ),
    ],
    roster: ['agency gmv orders', '甲 100.01 5'],
    payout: { 甲: 1 },
    of: { a: { measure: [105.01] } },
    why: '100.01 yuan and five orders are 105.01 of no unit',
  },
  {
    name: 'combined, unlike columns brought together',
    tracks: [
      creators(
        combined([
          [1, 'orders'],
          [1, 'hours'],
          [2, 'gmv', 'hours'],
          [0.5, 'gmv'],
        ]),
        reaches(4.75),
      ),
    ],
    roster: ['agency orders hours gmv', '甲 2 0.5 1.5', '甲 2 0.5 1.49'],
    payout: { 甲: 1 },
    of: { a: { creators: { measure: [4.75, 4.735], payout: [1, 0] } } },
    why: '2 + 0.5 + 2 × 1.5 × 0.5 + 0.75 is 4.75; with a fen less 2 + 0.5 + 1.49 + 0.745',
  },
  {
    name: 'combined, to the millionth',
    tracks: [creators(combined([[0.000001, 'hours']]), reaches(0.000003))],
    roster: ['agency hours', '甲 2.5', '甲 2.499999', '甲 3'],
    payout: { 甲: 2 },
    of: { a: { creators: { measure: [0.000003, 0.000002, 0.000003], payout: [1, 0, 1] } } },
    why: '2.5 millionths are three, half up; a little less are two',
  },
  {
    name: 'combined, a number by a number',
    tracks: [creators(combined([[3, 'hours', 'rating']]), reaches(0))],
    roster: ['agency hours rating', '甲 1.5 4.2', '甲 0.000001 0.5'],
    payout: { 甲: 2 },
    of: { a: { creators: { measure: [18.9, 0.000002] } } },
    why: '3 × 1.5 × 4.2; 3 × 0.0000005 is 1.5 millionths, half up',
  },
  {
    name: 'combined, products beyond what a double holds',
    tracks: [agencies(combined([[1, 'gmv', 'hours']]), aYuanAYuan)],
    roster: ['agency gmv hours', '甲 80000000000.01 0.5', '乙 80000000000.03 0.499999'],
    payout: { 甲: 40_000_000_000.01, 乙: 39_999_920_000.01 },
    why: '40,000,000,000.005 is half a fen, half up; 乙: 39,999,920,000.01499997 is less than half',
  },
  {
    name: 'combined, each row rounded as the policy rounds',
    tracks: [agencies(combined([[1, 'gmv', 'hours']]), aYuanAYuan)],
    says: { rounding: 'down' },
    roster: ['agency gmv hours', '甲 0.01 0.5', '甲 0.01 0.5', '甲 1 0.999'],
    payout: { 甲: 0.99 },
    why: 'half a fen twice is nothing, and 0.999 is 0.99',
  },
  {
    name: 'combined, weights that binary cannot hold',
    tracks: [
      agencies(combined([[0.000249, 'gmv']]), aYuanAYuan),
      agencies(combined([[-0.29, 'gmv']], { floor: -0.29 }), reaches(0)),
    ],
    roster: ['agency gmv', '甲 1000000'],
    payout: { 甲: 249 },
    of: { b: { measure: [-0.29] } },
    why: 'a weight of 0.000249 is 249 millionths, where binary holds 248.99999999999997; and −0.29 yuan are 29 fen',
  },
  {
    name: 'floors that binary cannot hold',
    tracks: [
      agencies(sum('gmv', { floor: 0.29 }), aYuanAYuan),
      agencies(sum('hours', { floor: 0.000249 }), reaches(0.000249)),
    ],
    roster: ['agency gmv hours', '甲 – 0'],
    payout: { 甲: 1.29 },
    why: '29 fen, and 249 millionths',
  },
  {
    name: 'sums that are larger on the way than what a double holds',
    tracks: [agencies(sum('orders'), reaches(1))],
    roster: [
      ['agency', 'orders'],
      ['甲', 9_007_199_254_740_991],
      ['甲', 9_007_199_254_740_990],
      ['乙', 9_007_199_254_740_989],
      ['甲', -9_007_199_254_740_988],
      ['甲', -3],
      ['乙', 2],
    ],
    payout: { 甲: 1, 乙: 1 },
    of: { a: { measure: [9_007_199_254_740_990, 9_007_199_254_740_991] } },
    why: 'are exact: …991 + …990 − …988 − 3, and …989 + 2',
  },
];
