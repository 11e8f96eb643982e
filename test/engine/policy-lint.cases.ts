import type { ProblemCode } from '../../src/engine';
import march from '../../src/policies/dy-life-mcn-2023-03.json';
import type { Change } from './changed';
import { illustrative, unknown } from './changed';

/** What the parser warns of: what is changed of March 2023, the one warning that it gives, where it stands and what it shows. */
export interface WarnedCase {
  readonly code: ProblemCode;
  readonly name: string;
  readonly set: readonly Change[];
  readonly at: string;
  readonly shows: readonly string[];
  /** It says nothing of amounts. */
  readonly noAmounts?: true;
}

const fact = illustrative;
const tier = ([from, pays]: readonly [number, number]) => ({ from: fact(from), pays: fact(pays) });

/** A ladder in place of that of head growth, by GMV, or of waist incubation, by creators; without its caps. */
const ladder = (
  place: number,
  mode: string,
  tiers: readonly (readonly [number, number])[],
  more: object = {},
): Change[] => [
  [`tracks.${place}.ladder`, { mode, boundary: fact('lower_inclusive'), tiers: tiers.map(tier), ...more }],
  [`tracks.${place}.caps`, []],
];
const GROWTH = 2;
const WAIST = 0;
const cap = (entity: string, amount: number) => ({ entity, amount: fact(amount) });
const GMV = { kind: 'sum', field: 'gmv' };
const every = { size: fact(10_000), rounding: fact('down') };

/** A ladder of one tier that ends. */
const ending = (place: number, mode: string, from: number, to: number, pays: number): Change[] => {
  const only = { ...tier([from, pays]), to: fact(to) };
  return [...ladder(place, mode, []), [`tracks.${place}.ladder.tiers`, [only]]];
};

const FALLING = [
  [100, 10],
  [200, 5],
] as const;

const supplied = (value: number) => ({ value, status: 'supplied', source: 'portal', on: '2023-03-02' });

export const WARNED: readonly WarnedCase[] = [
  {
    code: 'lint.small_rates',
    name: 'rates typed as percent into cells',
    set: [
      ...ladder(GROWTH, 'whole_rate', []),
      [
        'tracks.2.ladder.tiers',
        [
          { from: supplied(1), pays: supplied(0.03) },
          { from: supplied(1000), pays: supplied(0.99) },
        ],
      ],
    ],
    at: 'tracks[2].ladder.tiers[0].pays',
    shows: ['0.99'],
  },
  {
    code: 'lint.cap_unreachable',
    name: 'an agency can get 30,000 at most',
    set: [['tracks.0.caps.0.amount', fact(30_000.01)]],
    at: 'tracks[0].caps[0]',
    shows: ['30000', '30000.01'],
  },
  {
    code: 'lint.cap_unreachable',
    name: 'all tiers together pay less than the cap',
    set: [
      ...ladder(WAIST, 'step_cumulative', [
        [1, 10],
        [2, 20],
      ]),
      ['tracks.0.caps', [cap('agency', 31)]],
    ],
    at: 'tracks[0].caps[0]',
    shows: ['30', '31'],
  },
  {
    code: 'lint.cut_by_cap',
    name: 'the cap is below the last tier',
    set: [['tracks.0.caps.0.amount', fact(29_999.99)]],
    at: 'tracks[0].caps[0]',
    shows: ['29999.99', 'tracks[0].ladder.tiers[3]', '30000'],
  },
  {
    code: 'lint.cut_by_cap',
    name: 'the agency’s cap is below what one creator can get',
    set: [['tracks.2.caps.1.amount', fact(49_999)]],
    at: 'tracks[2].caps[1]',
    shows: ['49999', 'tracks[2].ladder.tiers[3]', '50000'],
  },
  {
    code: 'lint.cut_by_cap',
    name: 'the sum of two tiers is above the cap, neither alone is',
    set: [
      ...ladder(WAIST, 'step_cumulative', [
        [1, 10],
        [2, 20],
      ]),
      ['tracks.0.caps', [cap('agency', 25)]],
    ],
    at: 'tracks[0].caps[0]',
    shows: ['25', 'tracks[0].ladder.tiers[1]', '30'],
  },
  {
    code: 'lint.cut_by_cap',
    name: 'the cap is below the first tier',
    set: [
      ...ladder(WAIST, 'step', [
        [1, 10],
        [2, 20],
      ]),
      ['tracks.0.caps', [cap('agency', 5)]],
    ],
    at: 'tracks[0].caps[0]',
    shows: ['5', 'tracks[0].ladder.tiers[0]', '10'],
  },
  {
    code: 'lint.cliff',
    name: 'a tier pays less than the one before',
    set: [['tracks.0.ladder.tiers.1.pays', fact(2999)]],
    at: 'tracks[0].ladder.tiers[1]',
    shows: ['6', '3000', '2999'],
  },
  {
    code: 'lint.cliff',
    name: 'a tier pays so little that it is forfeited',
    set: ladder(
      GROWTH,
      'step',
      [
        [1, 200],
        [5, 199],
      ],
      { forfeitBelow: fact(200) },
    ),
    at: 'tracks[2].ladder.tiers[1]',
    shows: ['5', '200', '0'],
  },
  {
    code: 'lint.cliff',
    name: 'thresholds are increments: the one that is meant is their sum',
    set: ladder(
      GROWTH,
      'step',
      [
        [100, 10],
        [50, 5],
      ],
      { thresholds: fact('increment') },
    ),
    at: 'tracks[2].ladder.tiers[1]',
    shows: ['150', '10', '5'],
  },
  {
    code: 'lint.cliff',
    name: 'the rate of the whole falls',
    set: ladder(GROWTH, 'whole_rate', FALLING),
    at: 'tracks[2].ladder.tiers[1]',
    shows: ['200', '20', '10'],
  },
  {
    code: 'lint.cliff',
    name: 'the rate of all that was ever counted falls',
    set: ladder(GROWTH, 'retroactive_rate', FALLING),
    at: 'tracks[2].ladder.tiers[1]',
    shows: ['200', '20', '10'],
  },
  {
    code: 'lint.cliff',
    name: 'the rate of the whole falls above its threshold',
    set: ladder(GROWTH, 'whole_rate', FALLING, { boundary: fact('lower_exclusive') }),
    at: 'tracks[2].ladder.tiers[1]',
    shows: ['200', '20', '10'],
  },
  {
    code: 'lint.cliff',
    name: 'the rate of a base falls: what it comes to is not known',
    set: [['tracks.0.base', GMV], ...ladder(WAIST, 'whole_rate', FALLING)],
    at: 'tracks[0].ladder.tiers[1]',
    shows: ['200'],
    noAmounts: true,
  },
  {
    code: 'lint.cliff',
    name: 'the rate of a base falls, while the measure doubles',
    set: [
      ['tracks.0.base', GMV],
      ...ladder(WAIST, 'whole_rate', [
        [1, 10],
        [2, 9],
      ]),
    ],
    at: 'tracks[0].ladder.tiers[1]',
    shows: ['2'],
    noAmounts: true,
  },
  {
    code: 'lint.cliff',
    name: 'the price of a unit of a base falls',
    set: [['tracks.0.base', GMV], ...ladder(WAIST, 'per_unit', FALLING)],
    at: 'tracks[0].ladder.tiers[1]',
    shows: ['200'],
    noAmounts: true,
  },
  {
    code: 'lint.cliff',
    name: 'the rate falls more between two tiers than the measure rises',
    set: ladder(GROWTH, 'interpolated_rate', [
      [100, 10],
      [200, 1],
    ]),
    at: 'tracks[2].ladder.tiers[1]',
    shows: ['200', '10.03', '2'], // 9.5005 % of 105.55
  },
  {
    code: 'lint.cliff',
    name: 'the rate falls so much on the way that the most is earned there: 25.5 % of 50.5',
    set: ladder(GROWTH, 'interpolated_rate', [
      [0, 50],
      [100, 1],
    ]),
    at: 'tracks[2].ladder.tiers[1]',
    shows: ['100', '12.76', '1'],
  },
  {
    code: 'lint.cliff',
    name: 'all is paid by the track that pays most, but there is no other',
    set: [
      ['tracks', [march.tracks[0]]],
      ['stacking', fact('max')],
      ['tracks.0.ladder.tiers.1.pays', fact(2999)],
    ],
    at: 'tracks[0].ladder.tiers[1]',
    shows: ['6', '3000', '2999'],
  },
  {
    code: 'lint.cliff',
    name: 'thresholds are percent of a target',
    set: [
      ['tracks.2.target', { kind: 'sum', field: 'gmv_base' }],
      ...ladder(GROWTH, 'step', [
        [80.5, 10],
        [100.25, 5],
      ]),
    ],
    at: 'tracks[2].ladder.tiers[1]',
    shows: ['100.25', '10', '5'],
  },
  {
    code: 'lint.cliff',
    name: 'thresholds are blocks',
    set: [
      ['tracks.2.every', every],
      ...ladder(GROWTH, 'step', [
        [1, 10],
        [3, 5],
      ]),
    ],
    at: 'tracks[2].ladder.tiers[1]',
    shows: ['3', '10', '5'],
  },
  {
    code: 'lint.cliff',
    name: 'what the rate of a target’s percent comes to is not known',
    set: [
      ['tracks.2.target', { kind: 'sum', field: 'gmv_base' }],
      ...ladder(GROWTH, 'whole_rate', [
        [80, 10],
        [100, 5],
      ]),
    ],
    at: 'tracks[2].ladder.tiers[1]',
    shows: ['100'],
    noAmounts: true,
  },
  {
    code: 'lint.cliff',
    name: 'of other tracks only one is paid',
    set: [
      ...ladder(GROWTH, 'step', FALLING),
      ['exclusive', [{ id: 'e', entity: 'agency', tracks: ['waist_incubation', 'head_incubation'] }]],
    ],
    at: 'tracks[2].ladder.tiers[1]',
    shows: ['200', '10', '5'],
  },
  {
    code: 'lint.never_pays',
    name: 'every tier pays 0',
    set: ladder(WAIST, 'step', [
      [1, 0],
      [2, 0],
    ]),
    at: 'tracks[0].ladder',
    shows: ['pays'],
  },
  {
    code: 'lint.never_pays',
    name: 'whatever is earned is forfeited',
    set: ladder(
      WAIST,
      'step_cumulative',
      [
        [1, 10],
        [2, 20],
      ],
      { forfeitBelow: fact(30.01) },
    ),
    at: 'tracks[0].ladder',
    shows: ['forfeitBelow'],
  },
  {
    code: 'lint.never_pays',
    name: 'nothing is paid: what its caps are is of no matter',
    set: [...ladder(GROWTH, 'step', [[1, 0]]), ['tracks.2.caps', [cap('creator', 5), cap('agency', 0)]]],
    at: 'tracks[2].ladder',
    shows: ['pays'],
  },
  {
    code: 'lint.never_pays',
    name: 'the rate of the whole is 0',
    set: ladder(GROWTH, 'whole_rate', [[0, 0]]),
    at: 'tracks[2].ladder',
    shows: ['pays'],
  },
  {
    code: 'lint.never_pays',
    name: 'every rate is 0',
    set: ladder(GROWTH, 'marginal_rate', [
      [0, 0],
      [100, 0],
    ]),
    at: 'tracks[2].ladder',
    shows: ['pays'],
  },
  {
    code: 'lint.cap_unreachable',
    name: 'slices end where the last tier does: 10 % of 1,000',
    set: [...ending(GROWTH, 'marginal_rate', 0, 1000, 10), ['tracks.2.caps', [cap('creator', 500)]]],
    at: 'tracks[2].caps[0]',
    shows: ['100', '500'],
  },
  {
    code: 'lint.cap_unreachable',
    name: 'ten creators at 10 each',
    set: [...ending(WAIST, 'per_unit', 1, 10, 10), ['tracks.0.caps', [cap('agency', 500)]]],
    at: 'tracks[0].caps[0]',
    shows: ['100', '500'],
  },
  {
    code: 'lint.cap_unreachable',
    name: 'slices beyond the last threshold pay nothing',
    set: [
      ...ladder(GROWTH, 'marginal_rate', [
        [0, 10],
        [1000, 0],
      ]),
      ['tracks.2.caps', [cap('creator', 500)]],
    ],
    at: 'tracks[2].caps[0]',
    shows: ['100', '500'],
  },
  {
    code: 'lint.cap_unreachable',
    name: 'slices of two tiers, and nothing beyond: 10 % of 500 and 5 % of 500',
    set: [
      ...ladder(GROWTH, 'marginal_rate', [
        [0, 10],
        [500, 5],
        [1000, 0],
      ]),
      ['tracks.2.caps', [cap('creator', 500)]],
    ],
    at: 'tracks[2].caps[0]',
    shows: ['75', '500'],
  },
  {
    code: 'lint.cap_unreachable',
    name: 'a cap over all tracks above what their own caps leave together',
    set: [['policyCaps', [cap('agency', 315_000.01)]]],
    at: 'policyCaps[0]',
    shows: ['315000', '315000.01'],
  },
  {
    code: 'lint.cap_unreachable',
    name: 'a cap over creators: what the tracks pay that pay creators',
    set: [['policyCaps', [cap('creator', 50_001)]]],
    at: 'policyCaps[0]',
    shows: ['50000', '50001'],
  },
  {
    code: 'lint.cap_unreachable',
    name: 'where one track of all is paid, the most that one of them pays',
    set: [
      ['stacking', fact('max')],
      ['policyCaps', [cap('agency', 150_001)]],
    ],
    at: 'policyCaps[0]',
    shows: ['150000', '150001'],
  },
  {
    code: 'lint.cut_by_cap',
    name: 'a cap over two tracks below one tier',
    set: [['policyCaps', [{ ...cap('agency', 29_000), tracks: ['waist_incubation'] }]]],
    at: 'policyCaps[0]',
    shows: ['29000', 'tracks[0].ladder.tiers[3]', '30000'],
  },
  {
    code: 'lint.cut_by_cap',
    name: 'a cap over a track that is not the first',
    set: [['policyCaps', [{ ...cap('agency', 49_000), tracks: ['head_growth'] }]]],
    at: 'policyCaps[0]',
    shows: ['49000', 'tracks[2].ladder.tiers[3]', '50000'],
  },
  {
    code: 'lint.cap_of_zero',
    name: 'a track whose cap is 0',
    set: [...ladder(GROWTH, 'whole_rate', [[0, 5]]), ['tracks.2.caps', [cap('creator', 0)]]],
    at: 'tracks[2].caps[0]',
    shows: ['0'],
  },
  {
    code: 'lint.cap_of_zero',
    name: 'a cap of 0 over all tracks',
    set: [['policyCaps', [cap('agency', 0)]]],
    at: 'policyCaps[0]',
    shows: ['0'],
  },
  {
    code: 'lint.cap_beside',
    name: 'a creator may get more than an agency',
    set: [...ladder(GROWTH, 'whole_rate', [[0, 5]]), ['tracks.2.caps', [cap('creator', 500), cap('agency', 400)]]],
    at: 'tracks[2].caps[0]',
    shows: ['500', 'tracks[2].caps[1]', '400'],
  },
  {
    code: 'lint.cap_beside',
    name: 'an agency may get more than all together',
    set: [...ladder(GROWTH, 'whole_rate', [[0, 5]]), ['tracks.2.caps', [cap('agency', 500), cap('policy', 400)]]],
    at: 'tracks[2].caps[0]',
    shows: ['500', 'tracks[2].caps[1]', '400'],
  },
  {
    code: 'lint.cap_beside',
    name: 'an agency may get more on one track than on all',
    set: [
      ...ladder(GROWTH, 'whole_rate', [[0, 5]]),
      ['tracks.2.caps', [cap('agency', 160_000)]],
      ['policyCaps', [cap('agency', 155_000)]],
    ],
    at: 'tracks[2].caps[0]',
    shows: ['160000', 'policyCaps[0]', '155000'],
  },
  {
    code: 'lint.cap_beside',
    name: 'the same cap again',
    set: [
      [
        'policyCaps',
        [
          { ...cap('agency', 140_000), tracks: ['head_incubation', 'waist_incubation'] },
          { ...cap('agency', 140_000), tracks: ['waist_incubation', 'head_incubation'] },
        ],
      ],
    ],
    at: 'policyCaps[1]',
    shows: ['140000', 'policyCaps[0]'],
  },
  {
    code: 'lint.group_of_one',
    name: 'a group that chooses among one',
    set: [['exclusive', [{ id: 'e', entity: 'agency', tracks: ['head_growth'] }]]],
    at: 'exclusive[0].tracks',
    shows: [],
  },
  {
    code: 'lint.dates_crossed',
    name: 'agencies sign up when the period is over',
    set: [['windows.enrolment', { from: fact('2023-04-01'), to: fact('2023-04-02') }]],
    at: 'windows.enrolment.from',
    shows: ['2023-04-01', 'windows.effective.to', '2023-03-31'],
  },
  {
    code: 'lint.dates_crossed',
    name: 'announced when the period is over',
    set: [['announced', fact('2023-04-01')]],
    at: 'announced',
    shows: ['2023-04-01', 'windows.effective.to', '2023-03-31'],
  },
  {
    code: 'lint.dates_crossed',
    name: 'paid the month before',
    set: [['windows.payout', fact('2023-02')]],
    at: 'windows.payout',
    shows: ['2023-02', 'windows.effective.from', '2023-03-01'],
  },
  {
    code: 'lint.points_fall',
    name: 'a higher level brings fewer points',
    set: [['ranking.points.1.points', fact(0)]],
    at: 'ranking.points[1]',
    shows: ['Lv5', '0', 'Lv4'],
  },
  {
    code: 'lint.points_fall',
    name: 'the same where the file begins with the highest level',
    set: [
      ['ranking.points', [...march.ranking.points].reverse()],
      ['ranking.points.3.points', fact(0)],
    ],
    at: 'ranking.points[3]',
    shows: ['Lv5', '0', 'Lv4'],
  },
  {
    code: 'lint.same_title',
    name: 'two tracks of one title in both languages: that is said once',
    set: [
      ['tracks.0.title', { 'zh-CN': 'A', 'en-US': 'A' }],
      ['tracks.2.title', { 'zh-CN': 'A', 'en-US': 'A' }],
    ],
    at: 'tracks[2].title.zh-CN',
    shows: ['tracks[0]'],
  },
  {
    code: 'lint.same_title',
    name: 'two tracks of one title',
    set: [
      ['tracks.2.title', { 'zh-CN': '另一个', 'en-US': ` ${march.tracks[0]?.title['en-US'].toUpperCase() ?? ''}` }],
    ],
    at: 'tracks[2].title.en-US',
    shows: ['tracks[0]'],
  },
  {
    code: 'lint.band_gap',
    name: 'a level within a band is not in it',
    set: [['levels.7', { id: 'Lv7', ordinal: 7 }]],
    at: 'levels[7]',
    shows: ['Lv7', 'head'],
  },
  {
    code: 'lint.band_gap',
    name: 'the same where the file begins with the highest level',
    set: [
      ['levels', [...march.levels].reverse().map(level => (level.id === 'Lv7' ? { id: 'Lv7', ordinal: 7 } : level))],
    ],
    at: 'levels[1]',
    shows: ['Lv7', 'head'],
  },
  {
    code: 'lint.empty_band',
    name: 'no level is in a band',
    set: [['bands.2', { id: 'tail', title: { 'zh-CN': '尾部', 'en-US': 'Tail' } }]],
    at: 'bands[2]',
    shows: ['tail'],
  },
];

/** Changes that several warnings come of, each with its parameters. */
export const SEVERAL: readonly (readonly [name: string, set: readonly Change[], warnings: readonly object[]])[] = [
  [
    'a group of one has no other track that takes over',
    [...ladder(GROWTH, 'step', FALLING), ['exclusive', [{ id: 'e', entity: 'agency', tracks: ['head_growth'] }]]],
    [
      {
        code: 'lint.cliff',
        params: { path: 'tracks[2].ladder.tiers[1]', from: '200', before: '10', after: '5' },
      },
      { code: 'lint.group_of_one', params: { path: 'exclusive[0].tracks' } },
    ],
  ],
  [
    'a tier is compared with what is earned on the way to it, not further down',
    ladder(GROWTH, 'interpolated_rate', [
      [0, 50],
      [100, 1],
      [110, 0],
    ]),
    [
      {
        code: 'lint.cliff',
        params: { path: 'tracks[2].ladder.tiers[1]', from: '100', before: '12.76', after: '1' },
      },
      {
        code: 'lint.cliff',
        params: { path: 'tracks[2].ladder.tiers[2]', from: '110', before: '1', after: '0' },
      },
    ],
  ],
  [
    'of three tracks of one title, the first is named',
    [0, 1, 2].map((place): Change => [`tracks.${place}.title`, { 'zh-CN': 'A', 'en-US': 'A' }]),
    [1, 2].map(place => ({
      code: 'lint.same_title',
      params: { path: `tracks[${place}].title.zh-CN`, title: 'A', other: 'tracks[0]' },
    })),
  ],
];

export interface FineCase {
  readonly name: string;
  readonly set: readonly Change[];
}

export const FINE: readonly FineCase[] = [
  {
    name: 'one of the rates that were entered is 1 %',
    set: [
      ...ladder(GROWTH, 'whole_rate', []),
      [
        'tracks.2.ladder.tiers',
        [
          { from: supplied(1), pays: supplied(0.03) },
          { from: supplied(1000), pays: supplied(1) },
        ],
      ],
    ],
  },
  { name: 'small rates that nobody entered', set: ladder(GROWTH, 'whole_rate', [[1, 0.03]]) },
  {
    name: 'half a yuan is no rate',
    set: [...ladder(WAIST, 'step', []), ['tracks.0.ladder.tiers', [{ from: supplied(1), pays: supplied(0.5) }]]],
  },
  { name: 'the cap is what the last tier pays', set: [] },
  { name: 'a cap that is unknown', set: [['tracks.0.caps.0.amount', unknown]] },
  { name: 'a cap beside one that is unknown', set: [['tracks.2.caps.1.amount', unknown]] },
  {
    name: 'a cap over all tracks that is unknown; a cap of one of them that is, below one over all',
    set: [
      ['tracks.0.caps.0.amount', unknown],
      ['policyCaps', [{ entity: 'agency', amount: unknown }, cap('agency', 315_000)]],
    ],
  },
  {
    name: 'as much for a creator as for the agency',
    set: [...ladder(GROWTH, 'whole_rate', [[0, 5]]), ['tracks.2.caps', [cap('agency', 400), cap('creator', 400)]]],
  },
  {
    name: 'as much for fewer tracks',
    set: [
      ['tracks.2.caps', []],
      [
        'policyCaps',
        [
          { ...cap('agency', 140_000), tracks: ['head_growth', 'head_incubation'] },
          { ...cap('agency', 140_000), tracks: ['head_growth'] },
        ],
      ],
    ],
  },
  {
    name: 'more for tracks of which only some stand under the other cap',
    set: [
      ['tracks.2.caps', []],
      [
        'policyCaps',
        [
          { ...cap('agency', 150_000), tracks: ['head_growth', 'waist_incubation'] },
          { ...cap('agency', 140_000), tracks: ['head_growth', 'head_incubation'] },
        ],
      ],
    ],
  },
  { name: 'a figure of the ladder that is unknown', set: [['tracks.0.ladder.tiers.1.pays', unknown]] },
  {
    name: 'a cap that cuts a rate is meant to',
    set: [...ladder(GROWTH, 'whole_rate', [[0, 5]]), ['tracks.2.caps', [cap('creator', 1)]]],
  },
  { name: 'slices at falling rates', set: ladder(GROWTH, 'marginal_rate', FALLING) },
  { name: 'slices at falling prices', set: ladder(WAIST, 'per_unit', FALLING) },
  { name: 'tiers that add up, whatever each of them pays', set: ladder(WAIST, 'step_cumulative', FALLING) },
  {
    name: 'a rate of the whole that rises',
    set: ladder(GROWTH, 'whole_rate', [
      [100, 5],
      [200, 10],
    ]),
  },
  {
    name: 'a rate between tiers that falls more slowly than the measure rises',
    set: ladder(GROWTH, 'interpolated_rate', [
      [100, 10],
      [200, 7],
    ]),
  },
  {
    name: 'a tier that pays as much as the one before',
    set: ladder(WAIST, 'step', [
      [1, 5],
      [2, 5],
    ]),
  },
  {
    name: 'a first tier of nothing',
    set: ladder(WAIST, 'step', [
      [0, 0],
      [2, 5],
    ]),
  },
  {
    name: 'blocks that pay',
    set: [
      ['tracks.2.every', every],
      ...ladder(GROWTH, 'step', [
        [1, 10],
        [3, 50],
      ]),
    ],
  },
  {
    name: 'blocks that are begun',
    set: [
      ['tracks.2.every', { ...every, rounding: fact('up') }],
      ...ladder(GROWTH, 'step', [
        [0, 1],
        [3, 5],
      ]),
    ],
  },
  {
    name: 'a track that falls, beside one that takes over',
    set: [
      ...ladder(GROWTH, 'step', [
        [1, 10],
        [5, 0],
      ]),
      ['exclusive', [{ id: 'e', entity: 'agency', tracks: ['head_growth', 'head_incubation'] }]],
    ],
  },
  {
    name: 'the same in the second of two groups',
    set: [
      ...ladder(GROWTH, 'step', [
        [1, 10],
        [5, 0],
      ]),
      [
        'exclusive',
        [
          { id: 'e', entity: 'agency', tracks: ['waist_incubation', 'head_incubation'] },
          { id: 'f', entity: 'agency', tracks: ['head_growth', 'waist_incubation'] },
        ],
      ],
    ],
  },
  {
    name: 'the same where of all tracks one is paid',
    set: [
      ...ladder(GROWTH, 'step', [
        [1, 10],
        [5, 0],
      ]),
      ['stacking', fact('max')],
    ],
  },
  { name: 'a file that begins with the highest level', set: [['levels', [...march.levels].reverse()]] },
  {
    name: 'levels in no order',
    set: [['levels', [4, 7, 0, 6, 1, 8, 5, 2, 3].map(place => march.levels[place])]],
  },
  {
    name: 'a cap over all tracks that they reach together',
    set: [['policyCaps', [cap('agency', 315_000), cap('policy', 1_000_000)]]],
  },
  {
    name: 'a cap over creators, beside one of agencies over fewer tracks',
    set: [['policyCaps', [{ ...cap('creator', 50_000), tracks: ['head_growth'] }, cap('agency', 150_000)]]],
  },
  {
    name: 'a ladder that ends, paid for another figure',
    set: [...ending(WAIST, 'per_unit', 1, 10, 10), ['tracks.0.base', GMV], ['tracks.0.caps', [cap('agency', 500)]]],
  },
  {
    name: 'a ladder that ends at percent of a target',
    set: [
      ...ending(GROWTH, 'marginal_rate', 0, 100, 10),
      ['tracks.2.target', { kind: 'sum', field: 'gmv_base' }],
      ['tracks.2.caps', [cap('creator', 500)]],
    ],
  },
  {
    name: 'announced and paid in the period, the last to sign up on its last day',
    set: [
      ['announced', fact('2023-03-31')],
      ['windows.enrolment', { from: fact('2023-03-31'), to: fact('2023-04-02') }],
      ['windows.payout', fact('2023-03')],
    ],
  },
  {
    name: 'days that are unknown',
    set: [
      ['windows.enrolment.from', unknown],
      ['announced', unknown],
      ['windows.payout', unknown],
    ],
  },
  {
    name: 'a period that is unknown',
    set: [
      ['windows.effective.from', unknown],
      ['windows.effective.to', unknown],
    ],
  },
  { name: 'points that stay the same', set: [['ranking.points.1.points', fact(1)]] },
  {
    name: 'points from the highest level down',
    set: [['ranking.points', [...march.ranking.points].reverse()]],
  },
  { name: 'points that are unknown', set: [['ranking.points.1.points', unknown]] },
  {
    name: 'a band that begins with the lowest level',
    set: [0, 1, 2, 3].map((place): Change => [`levels.${place}.band`, fact('waist')]),
  },
  { name: 'a band that begins a level later', set: [['levels.6.band', fact('waist')]] },
  {
    name: 'a band that has no level yet, while a level’s band is unknown',
    set: [
      ['bands.2', { id: 'tail', title: { 'zh-CN': '尾部', 'en-US': 'Tail' } }],
      ['levels.0.band', unknown],
    ],
  },
];
