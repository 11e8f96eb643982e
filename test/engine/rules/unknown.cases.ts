import type { Overall } from './policy';
import type { Lines } from './roster';
import type { TrackWords } from './words';
import { agencies, cap, combined, creators, gate, growth, incubated, ladder, points, sum, when } from './words';

/** A policy that says all that can be said, so that each of its figures can be taken away in turn. */

const notBelow0 = { floor: 0 };

export const TRACKS: readonly TrackWords[] = [
  agencies(
    sum('gmv', { ...notBelow0, where: [when('city', 'is', '上海')] }),
    ladder(
      'step',
      [
        [100, 1, { to: 200 }],
        [
          200,
          2,
          {
            to: 300,
            gates: [gate(sum('hours', notBelow0), { from: 1, to: 9, target: sum('hours_before', notBelow0) })],
          },
        ],
      ],
      { thresholds: 'cumulative', forfeitBelow: 1, negatives: 'none' },
    ),
    {
      where: [when('signed', 'is', true)],
      gates: [gate(sum('orders', notBelow0), { from: 0, to: 100, target: sum('orders_aim', notBelow0) })],
      caps: [cap('agency', 100, 'pro_rata'), cap('policy', 100, 'in_order')],
      target: sum('aim', notBelow0),
    },
  ),
  creators(
    combined(
      [
        [1, 'gmv'],
        [2, 'refund'],
      ],
      notBelow0,
    ),
    ladder('whole_rate', [[0, 1]]),
    {
      before: sum('paid', { ...notBelow0, where: [when('grade', 'at_least', 'Lv0')] }),
      base: growth('gmv', 'gmv_base', notBelow0),
      every: [10, 'down'],
      caps: [cap('creator', 50, 'pro_rata'), cap('agency', 50)],
    },
  ),
  creators(incubated('head'), ladder('step', [[1, 1]])),
  creators(points(), ladder('step', [[1, 1]])),
];

export const SAYS: Overall = {
  forfeitBelow: 0.01,
  policyCaps: [cap('creator', 1000, 'in_order'), cap('agency', 1000, 'in_order'), cap('policy', 1000)],
  signUp: ['2023-02-28', '2023-03-20'],
  carriedOver: ['2023-01-29', '2023-02-15'],
  dayOfUnbindingCounts: false,
  ranking: { points: { Lv4: 1, Lv6: 5 } },
  forms: [
    ['cash', 50],
    ['push', 50],
  ],
  exclusive: [{ entity: 'creator', tracks: ['c', 'd'] }],
};

/** Signed up for the policy before. */
export const ROSTER: Lines = [
  'creator_id agency gmv gmv_base city signed orders orders_aim hours hours_before refund aim paid level_start level_end grade enrolled_on',
  'D1 甲 300 100 上海 是 5 10 1 20 7 100 40 Lv5 Lv6 Lv4 2023-02-10',
];

/** Where a figure that is not known leaves nothing to compute with. */
export const NAMED: readonly string[] = [
  'enrolment.carryOverFrom',
  'stacking',
  'rounding',
  'enrolment.countsFrom',
  'windows.effective.to',
  'binding.asOf',
  'binding.dayOfUnbindingCounts',
  'windows.enrolment.from',
  'windows.enrolment.to',
  'enrolment.carryOverWindow.from',
  'enrolment.carryOverWindow.to',
  'levels[4].band',
  'levels[8].band',
  'ranking.points[0].points',
  'ranking.points[1].points',
  'tracks[0].where[0].value',
  'tracks[0].measure.floor',
  'tracks[0].measure.where[0].value',
  'tracks[0].target.floor',
  'tracks[0].gates[0].measure.floor',
  'tracks[0].gates[0].target.floor',
  'tracks[0].gates[0].from',
  'tracks[0].gates[0].to',
  'tracks[0].ladder.boundary',
  'tracks[0].ladder.thresholds',
  'tracks[0].ladder.forfeitBelow',
  'tracks[0].ladder.negatives',
  'tracks[0].ladder.tiers[0].from',
  'tracks[0].ladder.tiers[0].pays',
  'tracks[0].ladder.tiers[1].from',
  'tracks[0].ladder.tiers[1].to',
  'tracks[0].ladder.tiers[1].pays',
  'tracks[0].ladder.tiers[1].gates[0].from',
  'tracks[0].ladder.tiers[1].gates[0].to',
  'tracks[0].ladder.tiers[1].gates[0].measure.floor',
  'tracks[0].ladder.tiers[1].gates[0].target.floor',
  'tracks[0].caps[0].amount',
  'tracks[0].caps[0].overflow',
  'tracks[0].caps[1].amount',
  'tracks[0].caps[1].overflow',
  'tracks[1].measure.floor',
  'tracks[1].measure.terms[0].times',
  'tracks[1].measure.terms[1].times',
  'tracks[1].before.floor',
  'tracks[1].before.where[0].value',
  'tracks[1].base.floor',
  'tracks[1].every.size',
  'tracks[1].every.rounding',
  'tracks[1].caps[0].amount',
  'tracks[1].caps[0].overflow',
  'tracks[1].caps[1].amount',
  'policyCaps[0].amount',
  'policyCaps[0].overflow',
  'policyCaps[1].amount',
  'policyCaps[2].amount',
  'forfeitBelow',
];

/** Where nothing rests on it. */
export const OF_NO_MATTER: readonly string[] = [
  'windows.effective.from',
  'tracks[0].ladder.tiers[0].to',
  'ranking.population',
  'ranking.top',
  'ranking.ties',
  'ranking.leading',
  'forms[0].share',
];

/** The columns that the policy reads, each for another reason. */
export const READ: readonly string[] = [
  'agency',
  'gmv',
  'gmv_base',
  'city',
  'signed',
  'orders',
  'orders_aim',
  'hours',
  'hours_before',
  'refund',
  'aim',
  'paid',
  'level_start',
  'level_end',
  'grade',
];
