import type { ExplainCase } from './explain.cases';
import { agencies, cap, count, creators, gate, growth, ladder, onlyOne, sum, when } from './words';

/** Lines of a track, worked out on paper: what stands beside it, its gates, cells of every kind, its caps, and what they cite. */

const all = (field: string) => [sum(field), ladder('whole_rate', [[0, 100]], { negatives: 'mirrored' })] as const;

const begun = (agency: string, creatorsCounted: number): readonly string[] => [
  `enrolment · ${agency} · no day → yes`,
  `counted · ${agency} → ${creatorsCounted} creators`,
];

const paidInAll = (agency: string, yuan: number): readonly string[] => [
  `track_payout a · ${agency} → ¥${yuan}`,
  `payout · ${agency} · each ¥${yuan} → ¥${yuan}`,
];

const byTheAgency = {
  tracks: [
    creators(sum('orders'), ladder('whole_rate', [[50, 10]]), {
      measureOf: 'agency',
      before: sum('orders_before'),
      target: sum('orders_aim'),
      base: sum('gmv'),
      gates: [gate(sum('gmv'), { entity: 'agency', from: 1 })],
    }),
  ],
  roster: ['agency orders orders_before orders_aim gmv', '甲 2 3 10 100', '乙 – – 10 50'],
} satisfies Partial<ExplainCase>;

const gated = {
  tracks: [creators(sum('gmv'), ladder('step', [[1, 10]]), { gates: [gate(count(), { entity: 'agency', from: 1 })] })],
  roster: ['agency gmv', '甲 –', '甲 5', '乙 –'],
} satisfies Partial<ExplainCase>;

const forms = [['cash', 60], ['push', 40], ['fame']] as const;

export const TRACK_CASES: readonly ExplainCase[] = [
  {
    name: 'what stands beside, of an agency that is paid as a whole',
    tracks: [
      agencies(
        sum('gmv'),
        ladder('whole_rate', [
          [50, 1],
          [100, 2],
        ]),
        { before: sum('paid'), target: sum('aim'), base: sum('refund') },
      ),
    ],
    roster: ['agency gmv paid aim refund', '甲 300 200 500 100'],
    lines: [
      ...begun('甲', 1),
      'measure a · #2 · gmv#2=300 → ¥300',
      'measure_total a · 甲 · creators 1 creators, each ¥300 → ¥300',
      'before a · 甲 → ¥200',
      'target a · 甲 → ¥500',
      'base a · 甲 → ¥100',
      'ladder a · 甲 · value ¥300, before ¥200, target ¥500, base ¥100, tier 2, part ¥100, 2 % → ¥2',
      ...paidInAll('甲', 2),
    ],
  },
  {
    ...byTheAgency,
    name: 'creators paid by what their agency comes to, with what it had before',
    lines: [
      ...begun('甲', 1),
      'measure a · #2 · orders#2=2 → 2 units',
      'measure_total a · 甲 · creators 1 creators, each 2 units → 2 units',
      'before a · 甲 → 3 units',
      'target a · 甲 → 10 units',
      'gate a · 甲 · value of gmv ¥100, least ¥1 → yes',
      'base a · #2 · gmv#2=100 → ¥100',
      'ladder a · #2 · value 2 units, before 3 units, target 10 units, base ¥100, tier 1, part ¥100, 10 % → ¥10',
      'reward_total a · 甲 · each ¥10 → ¥10',
      ...paidInAll('甲', 10),
    ],
  },
  {
    ...byTheAgency,
    name: 'of an agency that comes to nothing, neither what stands beside nor its gates',
    place: 1,
    lines: [
      ...begun('乙', 1),
      'measure_total a · 乙 · creators 1 creators → 0 units',
      'base a · #3 · gmv#3=50 → ¥50',
      'reward_total a · 乙 → ¥0',
      ...paidInAll('乙', 0),
    ],
  },
  {
    ...gated,
    name: 'the agency’s gate, where one of its creators climbs',
    lines: [
      ...begun('甲', 2),
      'measure a · #3 · gmv#3=5 → ¥5',
      'gate a · 甲 · value of count 2 creators, least 1 creators → yes',
      'ladder a · #3 · value ¥5, tier 1, pays ¥10 → ¥10',
      'reward_total a · 甲 · each ¥10 → ¥10',
      ...paidInAll('甲', 10),
    ],
  },
  {
    ...gated,
    name: 'no gate, where no creator climbs',
    place: 1,
    lines: [...begun('乙', 1), 'reward_total a · 乙 → ¥0', ...paidInAll('乙', 0)],
  },
  {
    name: 'gates of a creator who is paid himself, each once',
    tracks: [
      creators(
        sum('gmv'),
        ladder('step', [
          [1, 10],
          [100, 20, { gates: [gate(sum('orders'), { from: 2 })] }],
        ]),
        { gates: [gate(sum('orders'), { from: 1 })] },
      ),
    ],
    says: { payee: 'creator' },
    roster: ['creator_id gmv orders', 'D1 150 1'],
    entity: 'creator',
    lines: [
      'measure a · D1#2 · gmv#2=150 → ¥150',
      'gate a · D1#2 · orders#2=1, value 1 units, least 1 units → yes',
      'tier_gate a · D1#2 · orders#2=1, value 1 units, least 2 units → no',
      'ladder a · D1#2 · value ¥150, tier 1, pays ¥10 → ¥10',
      ...paidInAll('D1#2', 10),
    ],
  },
  {
    name: 'below the first tier, what that tier asks for',
    tracks: [
      agencies(
        sum('gmv'),
        ladder('step', [
          [10, 1, { gates: [gate(sum('orders'), { from: 2 })] }],
          [100, 2, { gates: [gate(count(), { from: 2 })] }],
        ]),
      ),
    ],
    roster: ['agency gmv orders', '甲 5 3'],
    lines: [
      ...begun('甲', 1),
      'measure a · #2 · gmv#2=5 → ¥5',
      'measure_total a · 甲 · creators 1 creators, each ¥5 → ¥5',
      'tier_gate a · 甲 · value of orders 3 units, least 2 units → yes',
      'ladder a · 甲 · value ¥5 → ¥0',
      ...paidInAll('甲', 0),
    ],
  },
  {
    name: 'a track that is dropped though it comes to nothing',
    tracks: [creators(...all('gmv')), creators(...all('refund'))],
    says: { exclusive: [onlyOne('agency', ['a', 'b'])] },
    roster: ['agency gmv refund', '甲 5 3', '甲 3 -3'],
    track: 1,
    lines: [
      ...begun('甲', 2),
      'measure b · #2 · refund#2=3 → ¥3',
      'measure b · #3 · refund#3=-3 → ¥-3',
      'ladder b · #2 · value ¥3, tier 1, part ¥3, 100 % → ¥3',
      'ladder b · #3 · value ¥-3, tier 1, part ¥3, 100 % → ¥-3',
      'reward_total b · 甲 · each ¥3, each ¥-3 → ¥0',
      'exclusive b · 甲 · reward ¥0, kept a ¥8 → ¥0',
      'track_payout b · 甲 → ¥0',
      'payout b · 甲 · each ¥0 → ¥0',
    ],
  },
  {
    name: 'a reward on the creator’s cap has reached it',
    tracks: [creators(...all('gmv'), { caps: [cap('creator', 60)] })],
    roster: ['agency gmv', '甲 60', '甲 59.99'],
    lines: [
      ...begun('甲', 2),
      'measure a · #2 · gmv#2=60 → ¥60',
      'measure a · #3 · gmv#3=59.99 → ¥59.99',
      'ladder a · #2 · value ¥60, tier 1, part ¥60, 100 % → ¥60',
      'creator_cap a · #2 · reward ¥60, cap ¥60 → ¥60',
      'ladder a · #3 · value ¥59.99, tier 1, part ¥59.99, 100 % → ¥59.99',
      'reward_total a · 甲 · each ¥60, each ¥59.99 → ¥119.99',
      ...paidInAll('甲', 119.99),
    ],
  },
  {
    name: 'a cap of nothing holds back something alone',
    tracks: [creators(sum('gmv'), ladder('whole_rate', [[100, 100]]), { caps: [cap('creator', 0)] })],
    roster: ['agency gmv', '甲 5', '甲 100'],
    lines: [
      ...begun('甲', 2),
      'measure a · #2 · gmv#2=5 → ¥5',
      'measure a · #3 · gmv#3=100 → ¥100',
      'ladder a · #2 · value ¥5 → ¥0',
      'ladder a · #3 · value ¥100, tier 1, part ¥100, 100 % → ¥100',
      'creator_cap a · #3 · reward ¥100, cap ¥0 → ¥0',
      'reward_total a · 甲 → ¥0',
      ...paidInAll('甲', 0),
    ],
  },
  {
    name: 'each cap is shared as itself says',
    tracks: [creators(...all('gmv'), { caps: [cap('creator', 100), cap('agency', 100, 'in_order')] })],
    roster: ['agency gmv', '甲 60', '甲 70'],
    lines: [
      ...begun('甲', 2),
      'measure a · #2 · gmv#2=60 → ¥60',
      'measure a · #3 · gmv#3=70 → ¥70',
      'ladder a · #2 · value ¥60, tier 1, part ¥60, 100 % → ¥60',
      'ladder a · #3 · value ¥70, tier 1, part ¥70, 100 % → ¥70',
      'reward_total a · 甲 · each ¥60, each ¥70 → ¥130',
      'agency_cap a · 甲 · reward ¥130, cap ¥100 → ¥100',
      'share a · #3 · reward ¥70, together ¥130, cap ¥100, used ¥60, left ¥40 → ¥40',
      ...paidInAll('甲', 100),
    ],
  },
  {
    name: 'blank cells, cells that are not there, and spaces around a text',
    tracks: [creators(growth('refund', 'gmv'), ladder('whole_rate', [[0, 10]]))],
    roster: [
      ['agency', 'refund', 'gmv'],
      ['甲', ' 50 ', null],
      ['甲', 30],
    ],
    lines: [
      ...begun('甲', 2),
      'measure a · #2 · refund#2=50, gmv#2= → ¥50',
      'measure a · #3 · refund#3=30, gmv#3= → ¥30',
      'ladder a · #2 · value ¥50, tier 1, part ¥50, 10 % → ¥5',
      'ladder a · #3 · value ¥30, tier 1, part ¥30, 10 % → ¥3',
      'reward_total a · 甲 · each ¥5, each ¥3 → ¥8',
      ...paidInAll('甲', 8),
    ],
  },
  {
    name: 'a roster without the day of binding',
    tracks: [agencies(...all('gmv'))],
    says: { dayOfUnbindingCounts: false },
    roster: ['agency gmv unbound_on', '甲 5 2023-03-05'],
    lines: [
      'enrolment · 甲 · no day → yes',
      'standing · #2 · unbound, unbound_on#2=2023-03-05 → no',
      'counted · 甲 → 0 creators',
      'measure_total a · 甲 · creators 0 creators → ¥0',
      'ladder a · 甲 · value ¥0, tier 1, part ¥0, 100 % → ¥0',
      ...paidInAll('甲', 0),
    ],
  },
  {
    name: 'one track alone is not split into forms',
    tracks: [agencies(...all('gmv'))],
    says: { forms },
    roster: ['agency gmv', '甲 5'],
    track: 0,
    lines: [
      ...begun('甲', 1),
      'measure a · #2 · gmv#2=5 → ¥5',
      'measure_total a · 甲 · creators 1 creators, each ¥5 → ¥5',
      'ladder a · 甲 · value ¥5, tier 1, part ¥5, 100 % → ¥5',
      'track_payout a · 甲 → ¥5',
      'payout a · 甲 · each ¥5 → ¥5',
    ],
  },
];

const rate = (track: string, at: number): string =>
  [
    `ladder ${track}: tracks[${at}].ladder.tiers[0].from tracks[${at}].ladder.tiers[0].pays`,
    `tracks[${at}].ladder.boundary tracks[${at}].ladder.negatives rounding`,
  ].join(' ');

export const TRACK_FACTS: readonly ExplainCase[] = [
  {
    name: 'a form rests on the policy’s split and on the tracks’ own',
    tracks: [
      agencies(...all('gmv'), {
        forms: [
          ['push', 70],
          ['cash', 30],
        ],
      }),
      agencies(...all('refund')),
    ],
    says: { forms },
    roster: ['agency gmv refund', '甲 5 5'],
    lines: [
      'enrolment: ',
      'counted: ',
      'measure a: ',
      'measure_total a: ',
      rate('a', 0),
      'measure b: ',
      'measure_total b: ',
      rate('b', 1),
      'track_payout a: ',
      'track_payout b: ',
      'form: forms[0].share tracks[0].forms[1].share',
      'form: forms[1].share tracks[0].forms[0].share',
      'form: ',
      'payout: stacking',
    ],
  },
  {
    name: 'where each track has a split of its own, nothing rests on that of the policy',
    tracks: [agencies(...all('gmv'), { forms: [['cash', 100]] })],
    says: { forms },
    roster: ['agency gmv', '甲 5'],
    lines: [
      'enrolment: ',
      'counted: ',
      'measure a: ',
      'measure_total a: ',
      rate('a', 0),
      'track_payout a: ',
      'form: tracks[0].forms[0].share',
      'form: ',
      'form: ',
      'payout: stacking',
    ],
  },
  {
    name: 'who signed up in time is not carried over; a word that is also a band’s',
    tracks: [agencies(...all('gmv'), { where: [when('city', 'is', 'waist')] })],
    says: { signUp: ['2023-02-28', '2023-03-20'], carriedOver: ['2023-01-29', '2023-02-15'] },
    roster: ['agency gmv city enrolled_on', '甲 5 waist 2023-03-01'],
    lines: [
      'enrolment: windows.enrolment.from windows.enrolment.to enrolment.countsFrom',
      'counted: ',
      'condition a: tracks[0].where[0].value',
      'measure a: tracks[0].where[0].value',
      'measure_total a: ',
      rate('a', 0),
      'track_payout a: ',
      'payout: stacking',
    ],
  },
];
