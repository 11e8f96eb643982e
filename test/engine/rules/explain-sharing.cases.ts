import type { ExplainCase } from './explain.cases';
import { agencies, cap, capOver, count, creators, gate, ladder, onlyOne, sum, when } from './words';

/** Lines of rules by which several creators, agencies or tracks share, worked out on paper: each can be computed from what it names. */

const all = (field: string) => [sum(field), ladder('whole_rate', [[0, 100]], { negatives: 'mirrored' })] as const;
const tenth = (field: string) => [sum(field), ladder('whole_rate', [[0, 10]], { negatives: 'mirrored' })] as const;

const begun = (agency: string, creatorsCounted: number): readonly string[] => [
  `enrolment · ${agency} · no day → yes`,
  `counted · ${agency} → ${creatorsCounted} creators`,
];

/** An agency's one row on one track that pays the whole of a column. */
const paidWhole = (track: string, agency: string, row: number, field: string, yuan: number): readonly string[] => [
  `measure ${track} · #${row} · ${field}#${row}=${yuan} → ¥${yuan}`,
  `measure_total ${track} · ${agency} · creators 1 creators, each ¥${yuan} → ¥${yuan}`,
  `ladder ${track} · ${agency} · value ¥${yuan}, tier 1, part ¥${yuan}, 100 % → ¥${yuan}`,
];

const takenBack = ['agency gmv', '甲 3000', '甲 4000', '甲 -1000'];

const takenBackLines = [
  ...begun('甲', 3),
  'measure a · #2 · gmv#2=3000 → ¥3000',
  'measure a · #3 · gmv#3=4000 → ¥4000',
  'measure a · #4 · gmv#4=-1000 → ¥-1000',
  'ladder a · #2 · value ¥3000, tier 1, part ¥3000, 10 % → ¥300',
  'ladder a · #3 · value ¥4000, tier 1, part ¥4000, 10 % → ¥400',
  'ladder a · #4 · value ¥-1000, tier 1, part ¥1000, 10 % → ¥-100',
  'reward_total a · 甲 · each ¥300, each ¥400, each ¥-100 → ¥600',
];

/** Three agencies of one row each, whom the policy pays as much as the columns say. */
const inTurn = {
  tracks: [agencies(...all('gmv')), agencies(...all('refund'))],
  says: { policyCaps: [cap('policy', 1000, 'in_order')] },
  roster: ['agency gmv refund', '甲 500 400', '乙 300 200', '丙 -50 –'],
} satisfies Partial<ExplainCase>;

export const SHARING_CASES: readonly ExplainCase[] = [
  {
    name: 'what is taken back from a creator makes room for the others',
    tracks: [creators(...tenth('gmv'), { caps: [cap('agency', 500)] })],
    roster: takenBack,
    lines: [
      ...takenBackLines,
      'agency_cap a · 甲 · reward ¥600, cap ¥500 → ¥500',
      'share a · #2 · reward ¥300, together ¥700, cap ¥500, back ¥100, left ¥600 → ¥257.14',
      'share a · #3 · reward ¥400, together ¥700, cap ¥500, back ¥100, left ¥600 → ¥342.86',
      'track_payout a · 甲 → ¥500',
      'payout · 甲 · each ¥500 → ¥500',
    ],
  },
  {
    name: 'what is taken back makes room in order, too',
    tracks: [creators(...tenth('gmv'), { caps: [cap('agency', 500, 'in_order')] })],
    roster: takenBack,
    lines: [
      ...takenBackLines,
      'agency_cap a · 甲 · reward ¥600, cap ¥500 → ¥500',
      'share a · #3 · reward ¥400, together ¥700, cap ¥500, back ¥100, used ¥300, left ¥300 → ¥300',
      'track_payout a · 甲 → ¥500',
      'payout · 甲 · each ¥500 → ¥500',
    ],
  },
  {
    name: 'what is taken back from an agency makes room under the cap of the track, and among its creators',
    tracks: [creators(...all('gmv'), { caps: [cap('policy', 500)] })],
    roster: ['agency gmv', '甲 300', '乙 500', '乙 -100', '丙 -100'],
    place: 1,
    lines: [
      ...begun('乙', 2),
      'measure a · #3 · gmv#3=500 → ¥500',
      'measure a · #4 · gmv#4=-100 → ¥-100',
      'ladder a · #3 · value ¥500, tier 1, part ¥500, 100 % → ¥500',
      'ladder a · #4 · value ¥-100, tier 1, part ¥100, 100 % → ¥-100',
      'reward_total a · 乙 · each ¥500, each ¥-100 → ¥400',
      'track_cap a · 乙 · reward ¥400, together ¥700, cap ¥500, back ¥100, left ¥600 → ¥342.86',
      'track_cap a · #3 · reward ¥500, together ¥500, cap ¥342.86, back ¥100, left ¥442.86 → ¥442.86',
      'track_payout a · 乙 → ¥342.86',
      'payout · 乙 · each ¥342.86 → ¥342.86',
    ],
  },
  {
    name: 'creators who are paid themselves share the cap of a track',
    tracks: [creators(...all('gmv'), { caps: [cap('policy', 500, 'in_order')] })],
    says: { payee: 'creator' },
    roster: ['creator_id gmv', 'D1 300', 'D2 400', 'D3 -100'],
    entity: 'creator',
    place: 1,
    lines: [
      'measure a · D2#3 · gmv#3=400 → ¥400',
      'ladder a · D2#3 · value ¥400, tier 1, part ¥400, 100 % → ¥400',
      'track_cap a · D2#3 · reward ¥400, together ¥700, cap ¥500, back ¥100, used ¥300, left ¥300 → ¥300',
      'track_payout a · D2#3 → ¥300',
      'payout · D2#3 · each ¥300 → ¥300',
    ],
  },
  {
    name: 'what is not paid is the payout of all tracks together',
    tracks: [creators(...tenth('gmv')), creators(...tenth('refund'))],
    says: { payee: 'creator', forfeitBelow: 50 },
    roster: ['creator_id gmv refund', 'D1 600 -200'],
    entity: 'creator',
    lines: [
      'measure a · D1#2 · gmv#2=600 → ¥600',
      'ladder a · D1#2 · value ¥600, tier 1, part ¥600, 10 % → ¥60',
      'measure b · D1#2 · refund#2=-200 → ¥-200',
      'ladder b · D1#2 · value ¥-200, tier 1, part ¥200, 10 % → ¥-20',
      'forfeit a · D1#2 · reward ¥60, together ¥40, least ¥50 → ¥0',
      'forfeit b · D1#2 · reward ¥-20, together ¥40, least ¥50 → ¥0',
      'track_payout a · D1#2 → ¥0',
      'track_payout b · D1#2 → ¥0',
      'payout · D1#2 · each ¥0, each ¥0 → ¥0',
    ],
  },
  {
    name: 'a policy cap goes to agencies first, then to the tracks of each',
    tracks: [agencies(...all('gmv')), agencies(...all('refund')), agencies(...all('aim'))],
    says: { policyCaps: [cap('policy', 0.1)] },
    roster: ['agency gmv refund aim', '甲 0.05 0.05 0.05', '乙 0.05 0.05 0.05', '丙 0.01 – –'],
    lines: [
      ...begun('甲', 1),
      ...paidWhole('a', '甲', 2, 'gmv', 0.05),
      ...paidWhole('b', '甲', 2, 'refund', 0.05),
      ...paidWhole('c', '甲', 2, 'aim', 0.05),
      'all_policy_part · 甲 · reward ¥0.15, together ¥0.31, cap ¥0.1 → ¥0.05',
      'all_policy_cap a · 甲 · reward ¥0.05, together ¥0.15, cap ¥0.05 → ¥0.02',
      'all_policy_cap b · 甲 · reward ¥0.05, together ¥0.15, cap ¥0.05 → ¥0.02',
      'all_policy_cap c · 甲 · reward ¥0.05, together ¥0.15, cap ¥0.05 → ¥0.01',
      'track_payout a · 甲 → ¥0.02',
      'track_payout b · 甲 → ¥0.02',
      'track_payout c · 甲 → ¥0.01',
      'payout · 甲 · each ¥0.02, each ¥0.02, each ¥0.01 → ¥0.05',
    ],
  },
  {
    name: 'in order: what went to those before, and what is left',
    ...inTurn,
    place: 1,
    lines: [
      ...begun('乙', 1),
      ...paidWhole('a', '乙', 3, 'gmv', 300),
      ...paidWhole('b', '乙', 3, 'refund', 200),
      'all_policy_part · 乙 · reward ¥500, together ¥1400, cap ¥1000, back ¥50, used ¥900, left ¥150 → ¥150',
      'all_policy_cap a · 乙 · reward ¥300, together ¥500, cap ¥150 → ¥150',
      'all_policy_cap b · 乙 · reward ¥200, together ¥500, cap ¥150, used ¥150, left ¥0 → ¥0',
      'track_payout a · 乙 → ¥150',
      'track_payout b · 乙 → ¥0',
      'payout · 乙 · each ¥150, each ¥0 → ¥150',
    ],
  },
  {
    name: 'one track alone: the part of its agency is told all the same',
    ...inTurn,
    place: 1,
    track: 1,
    lines: [
      ...begun('乙', 1),
      ...paidWhole('b', '乙', 3, 'refund', 200),
      'all_policy_part · 乙 · reward ¥500, together ¥1400, cap ¥1000, back ¥50, used ¥900, left ¥150 → ¥150',
      'all_policy_cap b · 乙 · reward ¥200, together ¥500, cap ¥150, used ¥150, left ¥0 → ¥0',
      'track_payout b · 乙 → ¥0',
      'payout b · 乙 · each ¥0 → ¥0',
    ],
  },
  {
    ...inTurn,
    name: 'a track that a cap leaves as it is',
    track: 0,
    lines: [
      ...begun('甲', 1),
      ...paidWhole('a', '甲', 2, 'gmv', 500),
      'track_payout a · 甲 → ¥500',
      'payout a · 甲 · each ¥500 → ¥500',
    ],
  },
  {
    name: 'a policy cap over one track: the part of the agency is that of the track',
    tracks: inTurn.tracks,
    says: { policyCaps: [capOver(['a'], 'policy', 400, 'in_order')] },
    roster: ['agency gmv refund', '甲 300 5', '乙 300 5'],
    place: 1,
    lines: [
      ...begun('乙', 1),
      ...paidWhole('a', '乙', 3, 'gmv', 300),
      ...paidWhole('b', '乙', 3, 'refund', 5),
      'all_policy_cap a · 乙 · reward ¥300, together ¥600, cap ¥400, used ¥300, left ¥100 → ¥100',
      'track_payout a · 乙 → ¥100',
      'track_payout b · 乙 → ¥5',
      'payout · 乙 · each ¥100, each ¥5 → ¥105',
    ],
  },
  {
    name: 'tracks share an agency’s cap in the order that the cap names',
    tracks: inTurn.tracks,
    says: { policyCaps: [capOver(['b', 'a'], 'agency', 500, 'in_order')] },
    roster: ['agency gmv refund', '甲 300 400'],
    lines: [
      ...begun('甲', 1),
      ...paidWhole('a', '甲', 2, 'gmv', 300),
      ...paidWhole('b', '甲', 2, 'refund', 400),
      'all_agency_cap a · 甲 · reward ¥300, together ¥700, cap ¥500, used ¥400, left ¥100 → ¥100',
      'track_payout a · 甲 → ¥100',
      'track_payout b · 甲 → ¥400',
      'payout · 甲 · each ¥100, each ¥400 → ¥500',
    ],
  },
  {
    name: 'each creator keeps the lowest track, and the agency’s sum is that of its creators',
    tracks: [creators(...all('gmv')), creators(...all('refund'))],
    says: { exclusive: [onlyOne('creator', ['a', 'b'], 'lowest')] },
    roster: ['agency gmv refund', '甲 100 60', '甲 40 50'],
    track: 0,
    lines: [
      ...begun('甲', 2),
      'measure a · #2 · gmv#2=100 → ¥100',
      'measure a · #3 · gmv#3=40 → ¥40',
      'ladder a · #2 · value ¥100, tier 1, part ¥100, 100 % → ¥100',
      'ladder a · #3 · value ¥40, tier 1, part ¥40, 100 % → ¥40',
      'reward_total a · 甲 · each ¥100, each ¥40 → ¥140',
      'exclusive a · #2 · reward ¥100, kept lowest b ¥60 → ¥0',
      'exclusive a · 甲 · reward ¥140, each ¥40 → ¥40',
      'track_payout a · 甲 → ¥40',
      'payout a · 甲 · each ¥40 → ¥40',
    ],
  },
  {
    name: 'of equal tracks the one that the group names first is paid',
    tracks: [agencies(...all('gmv')), agencies(...all('refund')), agencies(...all('aim'))],
    says: { exclusive: [onlyOne('agency', ['c', 'b', 'a'], 'lowest')] },
    roster: ['agency gmv refund aim', '甲 100 – –'],
    track: 0,
    lines: [
      ...begun('甲', 1),
      ...paidWhole('a', '甲', 2, 'gmv', 100),
      'exclusive a · 甲 · reward ¥100, kept lowest c ¥0 → ¥0',
      'track_payout a · 甲 → ¥0',
      'payout a · 甲 · each ¥0 → ¥0',
    ],
  },
  {
    name: 'gates: an agency’s once, by what it counts; a creator’s by the cells',
    tracks: [
      creators(
        sum('gmv'),
        ladder('step', [
          [1, 10],
          [100, 20, { gates: [gate(count(when('signed', 'is', true)), { entity: 'agency', from: 2 })] }],
        ]),
        {
          gates: [
            gate(count(), { entity: 'agency', from: 2 }),
            gate(count(when('orders', 'at_least', 5)), { entity: 'agency', from: 1 }),
            gate(sum('orders'), { target: sum('orders_aim'), from: 50 }),
          ],
        },
      ),
    ],
    roster: ['agency gmv orders orders_aim signed', '甲 100 5 6 是', '甲 200 2 5 否'],
    lines: [
      ...begun('甲', 2),
      'measure a · #2 · gmv#2=100 → ¥100',
      'measure a · #3 · gmv#3=200 → ¥200',
      'gate a · 甲 · value of count 2 creators, least 2 creators → yes',
      'gate a · 甲 · value of count where orders at_least 5 1 creators, least 1 creators → yes',
      'tier_gate a · 甲 · value of count where signed is true 1 creators, least 2 creators → no',
      'gate a · #2 · orders#2=5, value 5 units, orders_aim#2=6, target 6 units, least 50 % → yes',
      'ladder a · #2 · value ¥100, tier 1, pays ¥10 → ¥10',
      'gate a · #3 · orders#3=2, value 2 units, orders_aim#3=5, target 5 units, least 50 % → no',
      'shut a · #3 → ¥0',
      'reward_total a · 甲 · each ¥10 → ¥10',
      'track_payout a · 甲 → ¥10',
      'payout · 甲 · each ¥10 → ¥10',
    ],
  },
];
