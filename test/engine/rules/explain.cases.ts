import type { RuleCase } from './tables';
import {
  agencies,
  cap,
  capOver,
  count,
  creators,
  gate,
  growth,
  incubated,
  ladder,
  onlyOne,
  points,
  rewardOf,
  sum,
  when,
} from './words';

/** Why a payout is what it is, line by line, worked out on paper (see trace-lines.ts for how a line is written). */
export interface ExplainCase extends Pick<RuleCase, 'tracks' | 'says' | 'roster'> {
  readonly name: string;
  readonly entity?: 'creator';
  readonly place?: number;
  /** Place of one track alone. */
  readonly track?: number;
  readonly lines: readonly string[];
}

const all = (field: string) => [sum(field), ladder('whole_rate', [[0, 100]], { negatives: 'mirrored' })] as const;

const whole = {
  tracks: [
    agencies(
      sum('gmv'),
      ladder('step', [
        [100, 10],
        [200, 25, { gates: [gate(sum('orders'), { from: 10 })] }],
        [300, 50, { gates: [gate(sum('orders'), { from: 20, to: 30 })] }],
      ]),
      { where: [when('signed', 'is', true)], gates: [gate(count(), { from: 2 })], caps: [cap('agency', 20)] },
    ),
  ],
  says: {
    signUp: ['2023-02-28', '2023-03-20'],
    dayOfUnbindingCounts: false,
    forms: [['cash', 60], ['push', 40], ['fame']],
  },
  roster: [
    'creator agency signed gmv orders enrolled_on bound_on unbound_on',
    '小方 甲 是 150 7 2023-03-01 2023-01-01 –',
    '桐桐 甲 是 60 3 – – –',
    '小红 甲 否 900 1 – – –',
    '小明 甲 是 500 1 – 2023-01-01 2023-03-05',
    '小李 乙 是 100 1 2023-03-21 – –',
    '小花 甲 是 1 1 – 2023-04-01 –',
  ],
} satisfies Partial<ExplainCase>;

const shared = {
  tracks: [
    creators(
      sum('gmv'),
      ladder('marginal_rate', [
        [0, 10],
        [500, 20],
      ]),
      { caps: [cap('creator', 60), cap('agency', 100)] },
    ),
  ],
  roster: ['agency gmv', '甲 500', '乙 40', '甲 600', '甲 –'],
} satisfies Partial<ExplainCase>;

const settled = {
  tracks: [
    agencies(...all('gmv'), { caps: [cap('policy', 120)] }),
    creators(...all('refund')),
    agencies(...all('aim')),
  ],
  says: {
    exclusive: [onlyOne('agency', ['b', 'c'])],
    policyCaps: [cap('policy', 120), cap('agency', 100), cap('creator', 50)],
    forfeitBelow: 50,
  },
  roster: ['agency gmv refund aim', '甲 100 60 30', '甲 – 40 –', '乙 100 – –'],
} satisfies Partial<ExplainCase>;

export const EXPLAIN_CASES: readonly ExplainCase[] = [
  {
    name: 'an agency that takes part, paid as a whole',
    ...whole,
    lines: [
      'enrolment · 甲 · 2023-03-01 → yes',
      'standing · 小明#5 · unbound, bound_on#5=2023-01-01, unbound_on#5=2023-03-05 → no',
      'standing · 小花#7 · not_yet_bound, bound_on#7=2023-04-01, unbound_on#7= → no',
      'counted · 甲 → 3 creators',
      'condition a · 甲 → 2 creators',
      'measure a · 小方#2 · signed#2=是, gmv#2=150 → ¥150',
      'measure a · 桐桐#3 · signed#3=是, gmv#3=60 → ¥60',
      'measure_total a · 甲 · creators 2 creators, each ¥150, each ¥60 → ¥210',
      'gate a · 甲 · value 2 creators, least 2 creators → yes',
      'tier_gate a · 甲 · value 10 units, least 10 units → yes',
      'tier_gate a · 甲 · value 10 units, least 20 units, most 30 units → no',
      'ladder a · 甲 · value ¥210, tier 2, pays ¥25 → ¥25',
      'agency_cap a · 甲 · reward ¥25, cap ¥20 → ¥20',
      'track_payout a · 甲 → ¥20',
      'form · 甲 · cash → ¥12',
      'form · 甲 · push → ¥8',
      'form · 甲 · fame → no amount',
      'payout · 甲 · each ¥20 → ¥20',
    ],
  },
  {
    name: 'an agency that takes no part',
    ...whole,
    place: 1,
    lines: [
      'enrolment · 乙 · 2023-03-21 → no',
      'track_payout a · 乙 → ¥0',
      'form · 乙 · cash → ¥0',
      'form · 乙 · push → ¥0',
      'form · 乙 · fame → no amount',
      'payout · 乙 · each ¥0 → ¥0',
    ],
  },
  {
    name: 'a gate that is shut',
    tracks: [
      agencies(...all('gmv'), { gates: [gate(sum('orders'), { target: sum('orders_aim'), from: 50, to: 80 })] }),
    ],
    roster: ['agency gmv orders orders_aim', '甲 100 9 10'],
    lines: [
      'enrolment · 甲 · no day → yes',
      'counted · 甲 → 1 creators',
      'measure a · #2 · gmv#2=100 → ¥100',
      'measure_total a · 甲 · creators 1 creators, each ¥100 → ¥100',
      'gate a · 甲 · value 9 units, target 10 units, 50 %, 80 % → no',
      'shut a · 甲 → ¥0',
      'track_payout a · 甲 → ¥0',
      'payout · 甲 · each ¥0 → ¥0',
    ],
  },
  {
    name: 'creators who share an agency’s cap',
    ...shared,
    lines: [
      'enrolment · 甲 · no day → yes',
      'counted · 甲 → 3 creators',
      'measure a · #2 · gmv#2=500 → ¥500',
      'measure a · #4 · gmv#4=600 → ¥600',
      'ladder a · #2 · value ¥500, tier 2, part ¥500, 10 %, part ¥0, 20 % → ¥50',
      'ladder a · #4 · value ¥600, tier 2, part ¥500, 10 %, part ¥100, 20 % → ¥70',
      'creator_cap a · #4 · reward ¥70, cap ¥60 → ¥60',
      'reward_total a · 甲 · each ¥50, each ¥60 → ¥110',
      'agency_cap a · 甲 · reward ¥110, cap ¥100 → ¥100',
      'share a · #2 · reward ¥50, together ¥110, cap ¥100 → ¥45.45',
      'share a · #4 · reward ¥60, together ¥110, cap ¥100 → ¥54.55',
      'track_payout a · 甲 → ¥100',
      'payout · 甲 · each ¥100 → ¥100',
    ],
  },
  {
    name: 'creators within an agency’s cap',
    ...shared,
    place: 1,
    lines: [
      'enrolment · 乙 · no day → yes',
      'counted · 乙 → 1 creators',
      'measure a · #3 · gmv#3=40 → ¥40',
      'ladder a · #3 · value ¥40, tier 1, part ¥40, 10 % → ¥4',
      'reward_total a · 乙 · each ¥4 → ¥4',
      'agency_cap a · 乙 · reward ¥4, cap ¥100 → ¥4',
      'track_payout a · 乙 → ¥4',
      'payout · 乙 · each ¥4 → ¥4',
    ],
  },
  {
    name: 'what holds over agencies and tracks',
    ...settled,
    lines: [
      'enrolment · 甲 · no day → yes',
      'counted · 甲 → 2 creators',
      'measure a · #2 · gmv#2=100 → ¥100',
      'measure_total a · 甲 · creators 2 creators, each ¥100 → ¥100',
      'ladder a · 甲 · value ¥100, tier 1, part ¥100, 100 % → ¥100',
      'measure b · #2 · refund#2=60 → ¥60',
      'measure b · #3 · refund#3=40 → ¥40',
      'ladder b · #2 · value ¥60, tier 1, part ¥60, 100 % → ¥60',
      'ladder b · #3 · value ¥40, tier 1, part ¥40, 100 % → ¥40',
      'reward_total b · 甲 · each ¥60, each ¥40 → ¥100',
      'measure c · #2 · aim#2=30 → ¥30',
      'measure_total c · 甲 · creators 2 creators, each ¥30 → ¥30',
      'ladder c · 甲 · value ¥30, tier 1, part ¥30, 100 % → ¥30',
      'track_cap a · 甲 · reward ¥100, together ¥200, cap ¥120 → ¥60',
      'exclusive c · 甲 · reward ¥30 → ¥0',
      'all_creator_cap b · 甲 · reward ¥100 → ¥90',
      'all_agency_cap a · 甲 · reward ¥60, together ¥150, cap ¥100 → ¥40',
      'all_agency_cap b · 甲 · reward ¥90, together ¥150, cap ¥100 → ¥60',
      'all_policy_cap a · 甲 · reward ¥40, together ¥160, cap ¥120 → ¥30',
      'all_policy_cap b · 甲 · reward ¥60, together ¥160, cap ¥120 → ¥45',
      'track_payout a · 甲 → ¥30',
      'track_payout b · 甲 → ¥45',
      'track_payout c · 甲 → ¥0',
      'payout · 甲 · each ¥30, each ¥45, each ¥0 → ¥75',
    ],
  },
  {
    name: 'one track alone of what holds over agencies and tracks',
    ...settled,
    track: 0,
    lines: [
      'enrolment · 甲 · no day → yes',
      'counted · 甲 → 2 creators',
      'measure a · #2 · gmv#2=100 → ¥100',
      'measure_total a · 甲 · creators 2 creators, each ¥100 → ¥100',
      'ladder a · 甲 · value ¥100, tier 1, part ¥100, 100 % → ¥100',
      'track_cap a · 甲 · reward ¥100, together ¥200, cap ¥120 → ¥60',
      'all_agency_cap a · 甲 · reward ¥60, together ¥150, cap ¥100 → ¥40',
      'all_policy_cap a · 甲 · reward ¥40, together ¥160, cap ¥120 → ¥30',
      'track_payout a · 甲 → ¥30',
      'payout a · 甲 · each ¥30 → ¥30',
    ],
  },
  {
    name: 'a payout too small to be paid',
    ...settled,
    place: 1,
    track: 0,
    lines: [
      'enrolment · 乙 · no day → yes',
      'counted · 乙 → 1 creators',
      'measure a · #4 · gmv#4=100 → ¥100',
      'measure_total a · 乙 · creators 1 creators, each ¥100 → ¥100',
      'ladder a · 乙 · value ¥100, tier 1, part ¥100, 100 % → ¥100',
      'track_cap a · 乙 · reward ¥100, together ¥200, cap ¥120 → ¥60',
      'all_policy_cap a · 乙 · reward ¥60, together ¥160, cap ¥120 → ¥45',
      'forfeit a · 乙 · reward ¥45 → ¥0',
      'track_payout a · 乙 → ¥0',
      'payout a · 乙 · each ¥0 → ¥0',
    ],
  },
  {
    name: 'a creator who is paid himself',
    tracks: [creators(...all('gmv'), { caps: [cap('creator', 50)] }), creators(...all('refund'))],
    says: { payee: 'creator', stacking: 'max', policyCaps: [capOver(['a'], 'policy', 60)], forms: [['cash', 100]] },
    roster: ['creator creator_id gmv refund', '小方 D1 90 10', '– D2 50 60', '桐桐 D3 70 20'],
    entity: 'creator',
    place: 2,
    lines: [
      'measure a · 桐桐#4 · gmv#4=70 → ¥70',
      'ladder a · 桐桐#4 · value ¥70, tier 1, part ¥70, 100 % → ¥70',
      'creator_cap a · 桐桐#4 · reward ¥70, cap ¥50 → ¥50',
      'measure b · 桐桐#4 · refund#4=20 → ¥20',
      'ladder b · 桐桐#4 · value ¥20, tier 1, part ¥20, 100 % → ¥20',
      'stacking b · 桐桐#4 · reward ¥20 → ¥0',
      'all_policy_cap a · 桐桐#4 · reward ¥50, together ¥100, cap ¥60 → ¥30',
      'track_payout a · 桐桐#4 → ¥30',
      'track_payout b · 桐桐#4 → ¥0',
      'payout · 桐桐#4 · each ¥30, each ¥0 → ¥30',
    ],
  },
  {
    name: 'a creator goes by nickname, else by id',
    tracks: [creators(...all('gmv'))],
    says: { payee: 'creator' },
    roster: ['creator creator_id gmv', '– D2 50'],
    entity: 'creator',
    lines: [
      'measure a · D2#2 · gmv#2=50 → ¥50',
      'ladder a · D2#2 · value ¥50, tier 1, part ¥50, 100 % → ¥50',
      'track_payout a · D2#2 → ¥50',
      'payout · D2#2 · each ¥50 → ¥50',
    ],
  },
  {
    name: 'what stands beside, of each creator',
    tracks: [
      creators(
        sum('gmv'),
        ladder('whole_rate', [
          [50, 1],
          [100, 2],
        ]),
        { before: sum('paid'), target: sum('aim'), base: growth('refund', 'gmv') },
      ),
    ],
    roster: ['agency 本月GMV paid aim refund', '甲 300 200 500 400', '甲 – 500 100 900'],
    lines: [
      'enrolment · 甲 · no day → yes',
      'counted · 甲 → 2 creators',
      'measure a · #2 · gmv@本月GMV#2=300 → ¥300',
      'before a · #2 · paid#2=200 → ¥200',
      'target a · #2 · aim#2=500 → ¥500',
      'base a · #2 · refund#2=400, gmv@本月GMV#2=300 → ¥100',
      'ladder a · #2 · value ¥300, before ¥200, target ¥500, base ¥100, tier 2, part ¥100, 2 % → ¥2',
      'before a · #3 · paid#3=500 → ¥500',
      'target a · #3 · aim#3=100 → ¥100',
      'base a · #3 · refund#3=900, gmv@本月GMV#3= → ¥900',
      'ladder a · #3 · value ¥0, before ¥500, target ¥100, base ¥900, tier 2, part ¥900, 2 % → ¥18',
      'reward_total a · 甲 · each ¥2, each ¥18 → ¥20',
      'track_payout a · 甲 → ¥20',
      'payout · 甲 · each ¥20 → ¥20',
    ],
  },
  {
    name: 'what stands beside, of the agency, paid to each creator',
    tracks: [
      creators(sum('orders'), ladder('whole_rate', [[50, 10]]), {
        measureOf: 'agency',
        target: sum('orders_aim'),
        base: sum('gmv'),
        gates: [gate(sum('gmv'), { entity: 'agency', from: 1 })],
      }),
    ],
    roster: ['agency orders orders_aim gmv', '乙 1 1 1', '甲 3 8 100', '甲 2 2 50'],
    place: 1,
    lines: [
      'enrolment · 甲 · no day → yes',
      'counted · 甲 → 2 creators',
      'measure a · #3 · orders#3=3 → 3 units',
      'measure a · #4 · orders#4=2 → 2 units',
      'measure_total a · 甲 · creators 2 creators, each 3 units, each 2 units → 5 units',
      'target a · #3 → 10 units',
      'base a · #3 · gmv#3=100 → ¥100',
      'gate a · #3 · value ¥150, least ¥1 → yes',
      'ladder a · #3 · value 5 units, target 10 units, base ¥100, tier 1, part ¥100, 10 % → ¥10',
      'target a · #4 → 10 units',
      'base a · #4 · gmv#4=50 → ¥50',
      'gate a · #4 · value ¥150, least ¥1 → yes',
      'ladder a · #4 · value 5 units, target 10 units, base ¥50, tier 1, part ¥50, 10 % → ¥5',
      'reward_total a · 甲 · each ¥10, each ¥5 → ¥15',
      'track_payout a · 甲 → ¥15',
      'payout · 甲 · each ¥15 → ¥15',
    ],
  },
  {
    name: 'another track’s reward as base',
    tracks: [creators(...all('gmv')), creators(count(), ladder('whole_rate', [[1, 10]]), { base: rewardOf('a') })],
    roster: ['agency gmv', '甲 50'],
    track: 1,
    lines: [
      'enrolment · 甲 · no day → yes',
      'counted · 甲 → 1 creators',
      'measure b · #2 → 1 creators',
      'base b · #2 → ¥50',
      'ladder b · #2 · value 1 creators, base ¥50, tier 1, part ¥50, 10 % → ¥5',
      'reward_total b · 甲 · each ¥5 → ¥5',
      'track_payout b · 甲 → ¥5',
      'payout b · 甲 · each ¥5 → ¥5',
    ],
  },
  {
    name: 'nothing to tell of a creator who earns nothing with nothing',
    tracks: [
      creators(sum('gmv'), ladder('step', [[0, 5]])),
      creators(sum('orders'), ladder('step', [[1, 5]]), { gates: [gate(sum('orders'), { from: 2 })] }),
    ],
    roster: ['agency gmv orders', '甲 – –', '甲 -5 1', '甲 2 2'],
    lines: [
      'enrolment · 甲 · no day → yes',
      'counted · 甲 → 3 creators',
      'measure a · #3 · gmv#3=-5 → ¥-5',
      'measure a · #4 · gmv#4=2 → ¥2',
      'ladder a · #2 · value ¥0, tier 1, pays ¥5 → ¥5',
      'ladder a · #3 · value ¥-5 → ¥0',
      'ladder a · #4 · value ¥2, tier 1, pays ¥5 → ¥5',
      'reward_total a · 甲 · each ¥5, each ¥5 → ¥10',
      'measure b · #3 · orders#3=1 → 1 units',
      'measure b · #4 · orders#4=2 → 2 units',
      'gate b · #3 · value 1 units, least 2 units → no',
      'shut b · #3 → ¥0',
      'gate b · #4 · value 2 units, least 2 units → yes',
      'ladder b · #4 · value 2 units, tier 1, pays ¥5 → ¥5',
      'reward_total b · 甲 · each ¥5 → ¥5',
      'track_payout a · 甲 → ¥10',
      'track_payout b · 甲 → ¥5',
      'payout · 甲 · each ¥10, each ¥5 → ¥15',
    ],
  },
];

/** How the ladder’s line of each mode reads: value (with what stands beside it), the tier reached, and what is paid on what. */
export const LADDER_LINES: readonly (readonly [
  name: string,
  track: ExplainCase['tracks'][number],
  cells: string,
  line: string,
])[] = [
  [
    'a step',
    creators(
      sum('orders'),
      ladder('step', [
        [1, 10],
        [3, 25],
      ]),
    ),
    'orders 2',
    'value 2 units, tier 1, pays ¥10 → ¥10',
  ],
  [
    'a step from the one before',
    creators(
      sum('orders'),
      ladder('step', [
        [1, 10],
        [3, 25],
        [9, 50],
      ]),
      { before: sum('orders_before') },
    ),
    'orders orders_before 2 1',
    'value 2 units, before 1 units, tier 2, pays ¥25, pays ¥-10 → ¥15',
  ],
  [
    'all steps',
    creators(
      sum('orders'),
      ladder('step_cumulative', [
        [1, 10],
        [3, 25],
        [9, 50],
      ]),
    ),
    'orders 3',
    'value 3 units, tier 2, pays ¥10, pays ¥25 → ¥35',
  ],
  [
    'the steps newly reached',
    creators(
      sum('orders'),
      ladder('step_cumulative', [
        [1, 10],
        [3, 25],
        [9, 50],
      ]),
      { before: sum('orders_before') },
    ),
    'orders orders_before 8 1',
    'value 8 units, before 1 units, tier 3, pays ¥25, pays ¥50 → ¥75',
  ],
  [
    'no step newly reached',
    creators(
      sum('orders'),
      ladder('step_cumulative', [
        [1, 10],
        [3, 25],
      ]),
      { before: sum('orders_before') },
    ),
    'orders orders_before 1 1',
    'value 1 units, before 1 units, tier 1 → ¥0',
  ],
  [
    'prices',
    creators(
      sum('orders'),
      ladder('per_unit', [
        [1, 0.5],
        [11, 0.25],
      ]),
    ),
    'orders 12',
    'value 12 units, tier 2, part 10 units, ¥0.5 each, part 2 units, ¥0.25 each → ¥5.5',
  ],
  [
    'prices of hours',
    creators(sum('hours'), ladder('per_unit', [[0, 2]])),
    'hours 1.5',
    'value 1.5, tier 1, part 1.5, ¥2 each → ¥3',
  ],
  [
    'a price of a base',
    creators(
      sum('orders'),
      ladder('per_unit', [
        [1, 0.5],
        [2, 3],
      ]),
      { base: sum('hours') },
    ),
    'orders hours 2 1.5',
    'value 2 units, base 1.5, tier 2, part 1.5, ¥3 each → ¥4.5',
  ],
  [
    'prices of blocks',
    creators(
      sum('gmv'),
      ladder('per_unit', [
        [1, 5],
        [3, 7],
      ]),
      { every: [10, 'up'] },
    ),
    'gmv 31',
    'value ¥31, tier 2, part 2 units, ¥5 each, part 2 units, ¥7 each → ¥24',
  ],
  [
    'rates of slices of a target',
    creators(
      sum('gmv'),
      ladder('marginal_rate', [
        [50, 2],
        [100, 4],
      ]),
      { target: sum('aim') },
    ),
    'gmv aim 40 30',
    'value ¥40, target ¥30, tier 2, part ¥15, 2 %, part ¥10, 4 % → ¥0.7',
  ],
  [
    'a rate of the whole',
    creators(
      sum('gmv'),
      ladder('whole_rate', [
        [0, 1],
        [50, 2, { to: 70 }],
      ]),
    ),
    'gmv 90',
    'value ¥90, tier 2, part ¥70, 2 % → ¥1.4',
  ],
  [
    'a rate between two tiers',
    creators(
      sum('gmv'),
      ladder('interpolated_rate', [
        [0, 1],
        [100, 3],
        [200, 4],
      ]),
    ),
    'gmv 50',
    'value ¥50, tier 1, part ¥50, 1 %, 3 % → ¥1',
  ],
  [
    'a rate on the last tier',
    creators(
      sum('gmv'),
      ladder('interpolated_rate', [
        [0, 1],
        [100, 3],
      ]),
    ),
    'gmv 200',
    'value ¥200, tier 2, part ¥200, 3 % → ¥6',
  ],
  ['no tier', creators(sum('gmv'), ladder('step', [[100, 1]])), 'gmv 99', 'value ¥99 → ¥0'],
  [
    'points',
    creators(points(), ladder('per_unit', [[1, 2]])),
    'level_end Lv6',
    'value 5 points, tier 1, part 5 points, ¥2 each → ¥10',
  ],
  [
    'incubated creators',
    creators(incubated('head'), ladder('step', [[1, 2]])),
    'level_start level_end Lv5 Lv6',
    'value 1 creators, tier 1, pays ¥2 → ¥2',
  ],
  [
    'returned',
    creators(
      sum('gmv'),
      ladder(
        'whole_rate',
        [
          [0, 1],
          [50, 2],
        ],
        { negatives: 'mirrored' },
      ),
    ),
    'gmv -60',
    'value ¥-60, tier 2, part ¥60, 2 % → ¥-1.2',
  ],
  [
    'returned of what was before',
    creators(
      sum('gmv'),
      ladder(
        'step',
        [
          [10, 1],
          [50, 2],
        ],
        { negatives: 'mirrored' },
      ),
      { before: sum('paid') },
    ),
    'gmv paid -40 60',
    'value ¥-40, before ¥60, tier 2, pays ¥2, pays ¥-1 → ¥-1',
  ],
  [
    'returned, slices of what was before',
    creators(
      sum('gmv'),
      ladder(
        'marginal_rate',
        [
          [10, 1],
          [50, 2],
        ],
        { negatives: 'mirrored' },
      ),
      { before: sum('paid') },
    ),
    'gmv paid -40 60',
    'value ¥-40, before ¥60, tier 2, part ¥30, 1 %, part ¥10, 2 % → ¥-0.5',
  ],
  [
    'returned to below where it was never paid',
    creators(sum('gmv'), ladder('step', [[100, 1]], { negatives: 'mirrored' })),
    'gmv -99',
    'value ¥-99 → ¥0',
  ],
];

/** The figures that each step cites, by their paths. */
export const FACT_CASES: readonly ExplainCase[] = [
  {
    name: 'an agency paid as a whole',
    ...whole,
    lines: [
      'enrolment: windows.enrolment.from windows.enrolment.to',
      'standing: windows.effective.to binding.asOf binding.dayOfUnbindingCounts',
      'standing: windows.effective.to binding.asOf binding.dayOfUnbindingCounts',
      'counted: windows.effective.to binding.asOf binding.dayOfUnbindingCounts',
      'condition a: tracks[0].where[0].value',
      'measure a: tracks[0].where[0].value',
      'measure a: tracks[0].where[0].value',
      'measure_total a: ',
      'gate a: tracks[0].gates[0].from',
      'tier_gate a: tracks[0].ladder.tiers[1].gates[0].from',
      'tier_gate a: tracks[0].ladder.tiers[2].gates[0].from tracks[0].ladder.tiers[2].gates[0].to',
      [
        'ladder a:',
        'tracks[0].ladder.tiers[0].from tracks[0].ladder.tiers[0].pays',
        'tracks[0].ladder.tiers[1].from tracks[0].ladder.tiers[1].gates[0].from tracks[0].ladder.tiers[1].pays',
        'tracks[0].ladder.tiers[2].from tracks[0].ladder.tiers[2].gates[0].from tracks[0].ladder.tiers[2].gates[0].to',
        'tracks[0].ladder.tiers[2].pays tracks[0].ladder.boundary rounding',
      ].join(' '),
      'agency_cap a: tracks[0].caps[0].amount',
      'track_payout a: ',
      'form: forms[0].share',
      'form: forms[1].share',
      'form: ',
      'payout: stacking',
    ],
  },
  {
    name: 'carried over, and bands',
    tracks: [
      agencies(
        incubated('head', when('grade', 'in_band', 'waist')),
        ladder('step', [
          [1, 1],
          [2, 2],
          [3, 3],
        ]),
        {
          where: [when('level_end', 'in_band', 'head')],
        },
      ),
      agencies(count(), ladder('step', [[1, 1]]), { where: [when('grade', 'in_band', 'waist')] }),
    ],
    says: {
      signUp: ['2023-02-28', '2023-03-20'],
      carriedOver: ['2023-01-29', '2023-02-15'],
      levels: [
        ['Lv5', 5, 'waist'],
        ['Lv6', 6, 'head'],
        ['Lv7', 7],
      ],
    },
    roster: ['agency level_start level_end grade enrolled_on', '甲 Lv5 Lv6 Lv5 2023-02-01'],
    lines: [
      'enrolment: windows.enrolment.from windows.enrolment.to enrolment.carryOverWindow.from enrolment.carryOverWindow.to enrolment.countsFrom',
      'counted: ',
      'condition a: tracks[0].where[0].value levels[1].band',
      'measure a: tracks[0].where[0].value tracks[0].measure.where[0].value levels[0].band levels[1].band levels[1].band',
      'measure_total a: ',
      'ladder a: tracks[0].ladder.tiers[0].from tracks[0].ladder.tiers[0].pays tracks[0].ladder.tiers[1].from tracks[0].ladder.tiers[1].pays tracks[0].ladder.boundary rounding',
      'condition b: tracks[1].where[0].value levels[0].band',
      'measure b: tracks[1].where[0].value levels[0].band',
      'measure_total b: ',
      'ladder b: tracks[1].ladder.tiers[0].from tracks[1].ladder.tiers[0].pays tracks[1].ladder.boundary rounding',
      'track_payout a: ',
      'track_payout b: ',
      'payout: stacking',
    ],
  },
  {
    name: 'what stands beside, caps, and how the ladder is read',
    tracks: [
      creators(
        sum('gmv', { floor: 1 }),
        ladder(
          'step',
          [
            [1, 9],
            [2, 10],
          ],
          { thresholds: 'cumulative', forfeitBelow: 1, negatives: 'mirrored' },
        ),
        {
          before: sum('paid', { floor: 0 }),
          every: [10, 'down'],
          gates: [
            gate(sum('orders', { floor: 0 }), {
              entity: 'agency',
              target: sum('orders_aim', { floor: 0 }),
              from: 1,
              to: 300,
            }),
          ],
          caps: [cap('agency', 5, 'in_order'), cap('creator', 8, 'pro_rata')],
        },
      ),
      creators(points(), ladder('per_unit', [[1, 1]]), { base: growth('gmv', 'paid', { floor: 0 }) }),
    ],
    says: {
      ranking: { points: { Lv4: 1, Lv6: 5 } },
      exclusive: [onlyOne('agency', ['b', 'a'])],
      policyCaps: [cap('policy', 1, 'in_order')],
    },
    roster: ['agency gmv paid orders orders_aim level_end', '甲 10 – 1 1 Lv6'],
    lines: [
      'enrolment: ',
      'counted: ',
      'measure a: tracks[0].measure.floor',
      'before a: tracks[0].before.floor',
      'gate a: tracks[0].gates[0].measure.floor tracks[0].gates[0].target.floor tracks[0].gates[0].from tracks[0].gates[0].to',
      [
        'ladder a:',
        'tracks[0].ladder.tiers[0].from tracks[0].ladder.tiers[0].pays tracks[0].ladder.tiers[1].from tracks[0].ladder.tiers[1].pays',
        'tracks[0].ladder.boundary tracks[0].ladder.thresholds tracks[0].ladder.forfeitBelow tracks[0].ladder.negatives',
        'tracks[0].every.size tracks[0].every.rounding rounding',
      ].join(' '),
      'creator_cap a: tracks[0].caps[1].amount tracks[0].caps[1].overflow',
      'reward_total a: ',
      'agency_cap a: tracks[0].caps[0].amount tracks[0].caps[0].overflow',
      'share a: tracks[0].caps[0].amount tracks[0].caps[0].overflow',
      'measure b: ranking.points[0].points ranking.points[1].points',
      'base b: tracks[1].base.floor',
      'ladder b: tracks[1].ladder.tiers[0].from tracks[1].ladder.tiers[0].pays tracks[1].ladder.boundary rounding',
      'reward_total b: ',
      'exclusive a: ',
      'all_policy_cap b: policyCaps[0].amount policyCaps[0].overflow',
      'track_payout a: ',
      'track_payout b: ',
      'payout: stacking',
    ],
  },
  {
    name: 'one track alone, which does not rest on how tracks add up; a value below the first tier meets it alone',
    tracks: [
      agencies(
        sum('gmv'),
        ladder('step', [
          [1, 9],
          [2, 10],
        ]),
      ),
      creators(...all('gmv'), { caps: [cap('policy', 1)] }),
    ],
    says: { stacking: 'max' },
    roster: ['agency gmv', '甲 0.5', '乙 10'],
    track: 0,
    lines: [
      'enrolment: ',
      'counted: ',
      'measure a: ',
      'measure_total a: ',
      'ladder a: tracks[0].ladder.tiers[0].from tracks[0].ladder.tiers[0].pays tracks[0].ladder.boundary rounding',
      'track_payout a: ',
      'payout a: ',
    ],
  },
  {
    name: 'what holds over agencies and tracks',
    ...settled,
    place: 1,
    track: 0,
    lines: [
      'enrolment: ',
      'counted: ',
      'measure a: ',
      'measure_total a: ',
      'ladder a: tracks[0].ladder.tiers[0].from tracks[0].ladder.tiers[0].pays tracks[0].ladder.boundary tracks[0].ladder.negatives rounding',
      'track_cap a: tracks[0].caps[0].amount',
      'all_policy_cap a: policyCaps[0].amount',
      'forfeit a: forfeitBelow',
      'track_payout a: ',
      'payout a: ',
    ],
  },
  {
    name: 'the best track alone',
    tracks: [agencies(count(), ladder('step', [[1, 9]])), agencies(count(), ladder('step', [[1, 10]]))],
    says: { stacking: 'max' },
    roster: ['agency gmv', '甲 1'],
    lines: [
      'enrolment: ',
      'counted: ',
      'measure a: ',
      'measure_total a: ',
      'ladder a: tracks[0].ladder.tiers[0].from tracks[0].ladder.tiers[0].pays tracks[0].ladder.boundary rounding',
      'measure b: ',
      'measure_total b: ',
      'ladder b: tracks[1].ladder.tiers[0].from tracks[1].ladder.tiers[0].pays tracks[1].ladder.boundary rounding',
      'stacking a: stacking',
      'track_payout a: ',
      'track_payout b: ',
      'payout: stacking',
    ],
  },
];
