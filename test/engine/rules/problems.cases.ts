import type { ProblemCode } from '../../../src/engine';
import type { Overall } from './policy';
import type { Lines } from './roster';
import type { TrackWords } from './words';
import { agencies, cap, combined, count, creators, gate, growth, ladder, sum, when } from './words';

/** Rosters that cannot be computed with, and what the engine says of them. */
export interface ProblemCase {
  readonly name: string;
  readonly tracks: readonly TrackWords[];
  readonly says?: Overall;
  readonly roster: Lines;
  readonly problems: readonly (readonly [code: ProblemCode, says: object])[];
  readonly why: string;
}

const MOST = 9_007_199_254_740_991;
const aYuanEach = ladder('per_unit', [[1, 1]]);
const step = ladder('step', [[1, 1]]);
const bound = { dayOfUnbindingCounts: false };

export const PROBLEM_CASES: readonly ProblemCase[] = [
  {
    name: 'the largest sum',
    tracks: [agencies(sum('orders'), step)],
    roster: [
      ['agency', 'orders'],
      ['甲', MOST - 1],
      ['乙', MOST],
      ['甲', 1],
      ['乙', MOST],
      ['乙', -MOST],
    ],
    problems: [],
    why: 'is exact, also where it was larger on the way',
  },
  {
    name: 'a sum too large',
    tracks: [creators(count(), step), agencies(sum('orders'), step)],
    roster: [
      ['agency', 'orders'],
      ['甲', 1],
      ['乙', MOST],
      ['乙', 1],
    ],
    problems: [['statement.sum_too_large', { track: 'b', agency: '乙' }]],
    why: 'is not guessed: the track and the agency are named',
  },
  {
    name: 'a sum too far below zero',
    tracks: [agencies(sum('orders'), step)],
    roster: [
      ['agency', 'orders'],
      ['甲', -MOST],
      ['甲', -1],
    ],
    problems: [['statement.sum_too_large', { track: 'a', agency: '甲' }]],
    why: 'either way',
  },
  {
    name: 'sums too large of several tracks',
    tracks: [agencies(sum('orders'), step), agencies(growth('orders', 'orders_before'), step), agencies(count(), step)],
    roster: [
      ['agency', 'orders', 'orders_before'],
      ['甲', MOST, -1],
      ['甲', 1, 0],
    ],
    problems: [
      ['statement.sum_too_large', { track: 'a', agency: '甲' }],
      ['statement.sum_too_large', { track: 'b', agency: '甲' }],
    ],
    why: 'each is named; a row’s growth that is too large is too',
  },
  {
    name: 'a base, a target and a gate too large',
    tracks: [
      agencies(count(), aYuanEach, { base: sum('orders') }),
      agencies(sum('orders_aim'), step, { target: sum('orders') }),
      agencies(sum('orders_aim'), step, { before: sum('orders') }),
      agencies(count(), step, {
        gates: [gate(sum('orders'), { from: 1 })],
      }),
    ],
    roster: [
      ['agency', 'orders', 'orders_aim'],
      ['甲', MOST, 1],
      ['甲', MOST, 1],
    ],
    problems: [
      ['statement.sum_too_large', { track: 'a', agency: '甲' }],
      ['statement.sum_too_large', { track: 'b', agency: '甲' }],
      ['statement.sum_too_large', { track: 'c', agency: '甲' }],
      ['statement.sum_too_large', { track: 'd', agency: '甲' }],
    ],
    why: 'whatever is added up',
  },
  {
    name: 'a reward too large, of an agency',
    tracks: [agencies(sum('orders'), aYuanEach)],
    roster: [
      ['agency', 'orders'],
      ['甲', 1],
      ['乙', 90_071_992_547_410],
    ],
    problems: [['statement.sum_too_large', { track: 'a', agency: '乙' }]],
    why: '90,071,992,547,409.91 yuan are the most that fen can say',
  },
  {
    name: 'two tracks that are too large together',
    tracks: [agencies(sum('orders'), aYuanEach), creators(sum('orders'), aYuanEach)],
    roster: [
      ['agency', 'orders'],
      ['乙', 90_071_992_547_409],
    ],
    problems: [['statement.sum_too_large', { track: 'a + b', agency: '乙' }]],
    why: 'each of them can be said to the fen, their sum cannot',
  },
  {
    name: 'a reward just not too large',
    tracks: [agencies(sum('orders'), aYuanEach)],
    roster: [
      ['agency', 'orders'],
      ['乙', 90_071_992_547_409],
    ],
    problems: [],
    why: 'a yuan less can be said',
  },
  {
    name: 'rewards too large, of creators',
    tracks: [creators(sum('orders'), aYuanEach)],
    roster: [
      ['agency', 'orders'],
      ['甲', 5],
      ['乙', 90_071_992_547_409],
      ['乙', 1],
    ],
    problems: [['statement.sum_too_large', { track: 'a', agency: '乙' }]],
    why: 'added up for the agency',
  },
  {
    name: 'a blank level in a condition',
    tracks: [agencies(count(), step, { where: [when('grade', 'is_not', 'Lv4')] })],
    roster: ['agency grade', '甲 Lv3', '甲 –', '甲 Lv10'],
    problems: [
      ['roster.missing_level', { row: 3, column: 'grade', first: 'Lv0', last: 'Lv8' }],
      ['roster.bad_level', { row: 4, column: 'grade', value: 'Lv10' }],
    ],
    why: 'a blank level of a column that is read is an error',
  },
  {
    name: 'bad cells of each type',
    tracks: [
      agencies(count(), step, {
        where: [
          when('gmv', 'at_least', 0),
          when('orders', 'at_least', 0),
          when('rating', 'at_least', 0),
          when('first_live', 'at_least', '2023-01-01'),
          when('signed', 'is', true),
          when('city', 'is', '上海'),
        ],
      }),
    ],
    roster: [
      ['agency', 'gmv', 'orders', 'rating', 'first_live', 'signed', 'city'],
      ['甲', 'much', 1.5, 'good', 'soon', 'perhaps', true],
    ],
    problems: [
      ['roster.bad_amount', { row: 2, value: 'much' }],
      ['roster.bad_count', { row: 2, value: '1.5' }],
      ['roster.bad_number', { row: 2, value: 'good' }],
      ['roster.bad_date', { row: 2, value: 'soon' }],
      ['roster.bad_truth', { row: 2, value: 'perhaps' }],
      ['roster.bad_name', { row: 2, value: 'true' }],
    ],
    why: 'each is named',
  },
  {
    name: 'unbound before bound',
    tracks: [agencies(count(), step)],
    says: bound,
    roster: [
      'agency bound_on unbound_on',
      '甲 2023-03-10 2023-03-09',
      '甲 2023-03-10 2023-03-10',
      '甲 2023-03-10 –',
      '– 2023-03-10 2023-01-01',
    ],
    problems: [
      ['roster.unbound_before_bound', { row: 2, column: 'unbound_on', value: '2023-03-09', bound: '2023-03-10' }],
      ['roster.unbound_before_bound', { row: 5, value: '2023-01-01' }],
    ],
    why: 'a contradiction, whether or not the row counts; on one day it is none',
  },
  {
    name: 'bound twice on the last day',
    tracks: [agencies(count(), step)],
    says: bound,
    roster: [
      'creator_id agency bound_on unbound_on',
      'D1 甲 2023-01-01 –',
      'D1 乙 2023-03-10 –',
      'D2 甲 2023-01-01 2023-03-31',
      'D2 乙 2023-03-31 –',
      'D3 甲 – –',
      'D3 – – –',
      'd1 丙 – 2023-04-01',
      '– 甲 – –',
      '– 甲 – –',
    ],
    problems: [
      ['roster.duplicate_creator', { row: 3, otherRow: 2 }],
      ['roster.duplicate_creator', { row: 8, value: 'd1', otherRow: 2 }],
    ],
    why: 'would count twice; one without an agency, or without an id, does not',
  },
  {
    name: 'the last day on which who unbinds still counts',
    tracks: [agencies(count(), step)],
    says: { dayOfUnbindingCounts: true },
    roster: ['creator_id agency bound_on unbound_on', 'D1 甲 – 2023-03-31', 'D1 乙 2023-03-31 –'],
    problems: [['roster.duplicate_creator', { row: 3, otherRow: 2 }]],
    why: 'then both agencies have the creator',
  },
  {
    name: 'who counts for nobody twice',
    tracks: [agencies(count(), step)],
    says: bound,
    roster: ['creator_id agency bound_on', 'D1 甲 2023-04-01', 'D1 乙 2023-04-01', 'D1 丙 2023-04-02'],
    problems: [],
    why: 'is not counted twice',
  },
  {
    name: 'a creator in two rows, where a track caps creators',
    tracks: [agencies(count(), step), creators(sum('gmv'), step, { caps: [cap('agency', 9), cap('creator', 5)] })],
    roster: ['creator_id agency gmv', 'D1 甲 5', 'D2 甲 5', 'D1 乙 5'],
    problems: [['roster.duplicate_creator', { row: 4, otherRow: 2 }]],
    why: 'would get past the cap',
  },
  {
    name: 'a creator in two rows, where a cap over all tracks caps creators who are paid themselves',
    tracks: [creators(sum('gmv'), step)],
    says: { payee: 'creator', policyCaps: [cap('policy', 9), cap('creator', 5)] },
    roster: ['creator_id gmv', 'D1 5', 'D1 5'],
    problems: [['roster.duplicate_creator', { row: 3, otherRow: 2 }]],
    why: 'would get past that one',
  },
  {
    name: 'a creator who is paid himself, in two rows',
    tracks: [creators(sum('gmv'), step)],
    says: { payee: 'creator', dayOfUnbindingCounts: null },
    roster: ['creator_id gmv', 'D1 5', 'D1 5'],
    problems: [],
    why: 'nobody asks for whom he is bound',
  },
  {
    name: 'a creator in two rows, where only agencies are capped',
    tracks: [creators(sum('gmv'), step, { caps: [cap('agency', 5)] })],
    says: { policyCaps: [cap('agency', 5), cap('policy', 5)] },
    roster: ['creator_id agency gmv', 'D1 甲 5', 'D1 乙 5'],
    problems: [],
    why: 'without days of binding, whoever stands in a row belongs to its agency',
  },
  {
    name: 'a reward too large, of the first agency',
    tracks: [agencies(sum('orders'), aYuanEach)],
    roster: [
      ['agency', 'orders'],
      ['甲', 90_071_992_547_410],
    ],
    problems: [['statement.sum_too_large', { track: 'a', agency: '甲' }]],
    why: 'it is named too',
  },
  {
    name: 'rewards too large, though a cap would cut them',
    tracks: [creators(sum('orders'), aYuanEach, { caps: [cap('creator', 1)] })],
    roster: [
      ['agency', 'orders'],
      ['甲', 90_071_992_547_409],
      ['甲', 90_071_992_547_409],
    ],
    problems: [['statement.sum_too_large', { track: 'a', agency: '甲' }]],
    why: 'what they earn before caps is told as well, and it would not be exact',
  },
  {
    name: 'what is taken back too large, once a cap has cut the rest',
    tracks: [
      creators(sum('orders'), ladder('per_unit', [[1, 1]], { negatives: 'mirrored' }), { caps: [cap('creator', 1)] }),
    ],
    roster: [
      ['agency', 'orders'],
      ['甲', 90_000_000_000_000],
      ['甲', -90_000_000_000_000],
      ['甲', -10_000_000_000_000],
    ],
    problems: [['statement.sum_too_large', { track: 'a', agency: '甲' }]],
    why: '−100,000,000,000,000 yuan are beyond what fen can say',
  },
  {
    name: 'a row that is not exact, though the sum would look so',
    tracks: [agencies(growth('orders', 'orders_before'), step)],
    roster: [
      ['agency', 'orders', 'orders_before'],
      ['甲', MOST, -2],
      ['甲', -2, 0],
    ],
    problems: [['statement.sum_too_large', { track: 'a', agency: '甲' }]],
    why: '9,007,199,254,740,993 cannot be told from the number before it',
  },
  {
    name: 'a combined figure just not too large',
    tracks: [
      creators(count(), ladder('whole_rate', [[1, 1]]), {
        base: combined([
          [10_000, 'gmv'],
          [1, 'refund'],
        ]),
      }),
    ],
    roster: ['agency gmv refund', ['甲', 9_007_199_254.74, 9.91], ['乙', -9_007_199_254.74, -9.91]],
    problems: [],
    why: 'it is the most that fen can say',
  },
  {
    name: 'a combined figure too large',
    tracks: [
      creators(count(), ladder('whole_rate', [[1, 1]]), {
        base: combined([
          [10_000, 'gmv'],
          [1, 'refund'],
        ]),
      }),
    ],
    roster: ['agency gmv refund', ['甲', 1, 1], ['乙', 9_007_199_254.74, 9.92]],
    problems: [['statement.sum_too_large', { track: 'tracks[0].base', agency: '乙' }]],
    why: 'though no agency adds it up: where it is measured is named',
  },
  {
    name: 'a combined figure too far below zero',
    tracks: [
      creators(count(), ladder('whole_rate', [[1, 1]]), {
        base: combined([
          [10_000, 'gmv'],
          [1, 'refund'],
        ]),
      }),
    ],
    roster: ['agency gmv refund', ['甲', -9_007_199_254.74, -9.92]],
    problems: [['statement.sum_too_large', { track: 'tracks[0].base', agency: '甲' }]],
    why: 'either way',
  },
  {
    name: 'a reward too large, though a cap would cut it, of an agency',
    tracks: [agencies(sum('orders'), aYuanEach, { caps: [cap('agency', 1)] }), agencies(count(), step)],
    roster: [
      ['agency', 'orders'],
      ['甲', 90_071_992_547_410],
    ],
    problems: [['statement.sum_too_large', { track: 'a', agency: '甲' }]],
    why: 'as of creators: what is earned before the cap would not be exact, and the track is named alone',
  },
  {
    name: 'rows of totals, where the agency stands',
    tracks: [agencies(sum('gmv'), step)],
    roster: [
      ['agency', 'gmv'],
      ['甲', 100],
      ['乙', 200],
      ['合计', 300],
      ['总 计：', '300'],
      ['Grand Total', 300],
      ['Sub-total:', 300],
      ['乙 汇总', 200],
    ],
    problems: [
      ['roster.totals_row', { row: 4, column: 'agency', value: '合计' }],
      ['roster.totals_row', { row: 5, value: '总 计：' }],
      ['roster.totals_row', { row: 6, value: 'Grand Total' }],
      ['roster.totals_row', { row: 7, value: 'Sub-total:' }],
      ['roster.totals_row', { row: 8, value: '乙 汇总' }],
    ],
    why: 'are told, or every figure would count twice',
  },
  {
    name: 'a row of totals, where the creator stands',
    tracks: [agencies(sum('gmv'), step)],
    roster: [
      ['no', 'creator_id', 'creator', 'agency', 'gmv'],
      [1, 'D1', '小方', '甲', 100],
      [2, '', '小计', '甲', 100],
      [3, '总计', '', '', 100],
      ['合计', '', '', '', 100],
      ['合计', '', 0, 0, 100],
    ],
    problems: [
      ['roster.totals_row', { row: 3, column: 'creator', value: '小计' }],
      ['roster.totals_row', { row: 4, column: 'creator_id', value: '总计' }],
      ['roster.totals_row', { row: 5, column: 'no', value: '合计' }],
      ['roster.totals_row', { row: 6, column: 'no', value: '合计' }],
    ],
    why: 'beside its agency too, and in any column where the row names nobody',
  },
  {
    name: 'a row of totals without a level',
    tracks: [agencies(count(), step, { where: [when('grade', 'is', 'Lv4')] })],
    roster: ['agency grade bound_on', '甲 Lv4 2023-03-01', '合计 – –', 'Total – 0', '小计 - —'],
    problems: [
      ['roster.totals_row', { row: 3 }],
      ['roster.totals_row', { row: 4 }],
      ['roster.totals_row', { row: 5 }],
    ],
    why: 'is one problem, not a creator whose level is missing',
  },
  {
    name: 'names that only resemble totals',
    tracks: [agencies(sum('gmv'), step)],
    roster: [
      ['creator_id', 'creator', 'agency', 'level_end', 'gmv', 'remark'],
      ['D1', 'Total', '合计', 'Lv4', 100, ''],
      ['', '合计', '甲', 'Lv4', 100, ''],
      ['D2', '合计', '甲', '', 100, ''],
      ['', '小方', '总计传媒', '', 100, ''],
      ['', 'Total Beauty', '统计', '', 100, ''],
      ['', '小圆', '甲', '', 100, 'total'],
    ],
    problems: [],
    why: 'are creators: with an id or a level, or a name of more than that',
  },
];
