import type { RuleCase } from './tables';
import { agencies, cap, count, creators, gate, growth, incubated, ladder, sum, when } from './words';

/** What must be kept to besides, by a track or by a tier of it. */

const ten = ladder('step', [[1, 10]]);
const one = (...gates: ReturnType<typeof gate>[]) => [creators(count(), ten, { gates })];
const whole = (...gates: ReturnType<typeof gate>[]) => [agencies(count(), ten, { gates })];

export const GATE_CASES: readonly RuleCase[] = [
  {
    name: 'a rating at least',
    tracks: one(gate(sum('rating'), { from: 4.35 })),
    roster: ['agency rating', '甲 4.35', '甲 4.349999', '甲 5', '甲 –'],
    payout: { 甲: 20 },
    of: { a: { creators: { reward: [10, 0, 10, 0] } } },
    why: '4.35 is enough, a millionth less is not, and who has no rating has not reached it',
  },
  {
    name: 'money at least, at most, and between',
    tracks: [
      ...one(gate(sum('gmv'), { from: 0.29 })),
      ...one(gate(sum('gmv'), { to: 1.15 })),
      ...one(gate(sum('gmv'), { from: 0.29, to: 1.15 })),
    ],
    roster: ['agency gmv', '甲 0.28', '甲 0.29', '甲 1.15', '甲 1.16', '甲 –', '甲 -1'],
    payout: { 甲: 30 + 50 + 20 },
    of: {
      a: { creators: { reward: [0, 10, 10, 10, 0, 0] } },
      b: { creators: { reward: [10, 10, 10, 0, 10, 10] } },
      c: { creators: { reward: [0, 10, 10, 0, 0, 0] } },
    },
    why: 'both ends are included; a fen more or less misses; a blank is 0',
  },
  {
    name: 'things at least 0, and at most 0',
    tracks: [...one(gate(sum('orders'), { from: 0 })), ...one(gate(sum('orders'), { to: 0 }))],
    roster: ['agency orders', '甲 –', '甲 -1', '甲 1'],
    payout: { 甲: 40 },
    of: { a: { creators: { reward: [10, 0, 10] } }, b: { creators: { reward: [10, 10, 0] } } },
    why: '0 is between',
  },
  {
    name: 'growth and incubation as gates',
    tracks: [...one(gate(growth('gmv', 'gmv_base'), { from: 5 })), ...one(gate(incubated('head'), { from: 1 }))],
    roster: ['agency gmv_base gmv level_start level_end', '甲 10 15 Lv5 Lv6', '甲 10 14.99 Lv6 Lv6'],
    payout: { 甲: 20 },
    why: 'only the first',
  },
  {
    name: 'what the agency has together opens the gate for each of its creators',
    tracks: one(gate(sum('orders'), { entity: 'agency', from: 10 })),
    roster: ['agency orders', '甲 4', '乙 9', '甲 6', '乙 –'],
    payout: { 甲: 20, 乙: 0 },
    of: { a: { creators: { reward: [10, 0, 10, 0] } } },
    why: '4 + 6 are ten, nine are not',
  },
  {
    name: 'each creator’s own, said in words',
    tracks: one(gate(sum('orders'), { entity: 'creator', from: 6 })),
    roster: ['agency orders', '甲 4', '乙 9', '甲 6'],
    payout: { 甲: 10, 乙: 10 },
    why: 'a gate of creators is the creator’s own',
  },
  {
    name: 'an agency’s gate on what it has together',
    tracks: [
      ...whole(gate(sum('orders'), { from: 10 })),
      ...whole(gate(sum('orders'), { entity: 'agency', from: 10 })),
    ],
    roster: ['agency orders', '甲 4', '乙 9', '甲 6', '乙 –'],
    payout: { 甲: 20, 乙: 0 },
    why: 'with and without saying so',
  },
  {
    name: 'two gates',
    tracks: one(gate(sum('orders'), { from: 10 }), gate(sum('orders'), { entity: 'agency', from: 20 })),
    roster: ['agency orders', '甲 10', '甲 9', '乙 10', '乙 10', '丙 25', '丙 5'],
    payout: { 甲: 0, 乙: 20, 丙: 10 },
    why: 'both must be kept to: 甲 has nineteen together; of 丙 one has five',
  },
  {
    name: 'a gate counts the rows that meet the track’s conditions and its own',
    tracks: [
      agencies(count(), ten, {
        where: [when('signed', 'is', true)],
        gates: [gate(sum('gmv', { where: [when('city', 'is', '上海')] }), { from: 100 })],
      }),
    ],
    roster: [
      'agency signed city gmv',
      '甲 是 上海 99.99',
      '甲 是 北京 500',
      '甲 否 上海 500',
      '乙 是 上海 60',
      '乙 是 上海 40',
    ],
    payout: { 甲: 0, 乙: 10 },
    why: '甲 has 99.99 that count',
  },
  {
    name: 'a gate that is shut takes nothing back either',
    tracks: [
      creators(sum('gmv'), ladder('whole_rate', [[0, 10]], { negatives: 'mirrored' }), {
        gates: [gate(sum('orders'), { from: 1 })],
      }),
    ],
    roster: ['agency gmv orders', '甲 -100 1', '甲 -100 0', '甲 100 0'],
    payout: { 甲: -10 },
    of: { a: { creators: { reward: [-10, 0, 0] } } },
    why: 'the reward becomes 0, whatever it was',
  },
  {
    name: 'a gate that is shut for an agency of no sales',
    tracks: [agencies(sum('gmv'), ladder('step', [[0, 10]]), { gates: [gate(sum('gmv'), { from: 0.01 })] })],
    roster: ['agency gmv', '甲 –', '乙 0.01'],
    payout: { 甲: 0, 乙: 10 },
    why: 'the tier from 0 pays for nothing, the gate does not',
  },

  {
    name: 'percent of an aim',
    tracks: one(gate(sum('gmv'), { target: sum('aim'), from: 80 })),
    roster: ['agency gmv aim', '甲 80 100', '甲 79.99 100', '甲 5 0', '甲 5 -10', '甲 0 0', '甲 5 –', '甲 0.01 0.01'],
    payout: { 甲: 20 },
    of: { a: { creators: { reward: [10, 0, 0, 0, 0, 0, 10] } } },
    why: 'of an aim of 0 or less nothing is a percentage: the gate stays shut',
  },
  {
    name: 'at most so many percent',
    tracks: one(gate(sum('refund'), { target: sum('gmv'), to: 50 })),
    roster: ['agency refund gmv', '甲 50 100', '甲 50.01 100', '甲 0 0', '甲 -5 100', '甲 – 0.01'],
    payout: { 甲: 30 },
    of: { a: { creators: { reward: [10, 0, 0, 10, 10] } } },
    why: 'half of it at most; where nothing was sold the gate stays shut',
  },
  {
    name: 'between so many percent',
    tracks: one(gate(sum('refund'), { target: sum('gmv'), from: 0, to: 33.3333 })),
    roster: ['agency refund gmv', '甲 -0.01 100', '甲 0 100', '甲 0.01 0.03', '甲 33.33 100', '甲 33.34 100'],
    payout: { 甲: 20 },
    of: { a: { creators: { reward: [0, 10, 0, 10, 0] } } },
    why: '33.3333 % of 0.03 is 0.00999999, less than a fen',
  },
  {
    name: 'percent that binary cannot hold',
    tracks: [
      ...one(gate(sum('gmv'), { target: sum('aim'), from: 33.3333 })),
      ...one(gate(sum('gmv'), { target: sum('aim'), from: 33.3334 })),
    ],
    roster: ['agency gmv aim', '甲 0.01 0.03', '甲 26666640000.01 80000000000.03', '甲 26666640000 80000000000.03'],
    payout: { 甲: 20 },
    of: { a: { creators: { reward: [10, 10, 0] } }, b: { creators: { reward: [0, 0, 0] } } },
    why: 'a third of three fen is a little more than 33.3333 % and less than 33.3334 %; also of eighty billion',
  },
  {
    name: 'percent of what the agency aims at together',
    tracks: one(gate(sum('gmv'), { entity: 'agency', target: sum('aim'), from: 100 })),
    roster: ['agency gmv aim', '甲 90 20', '甲 10 80', '乙 90 20', '乙 9.99 80'],
    payout: { 甲: 20, 乙: 0 },
    why: '100 of 100; 99.99 of 100',
  },

  {
    name: 'a tier’s own gate',
    tracks: [
      agencies(
        sum('gmv'),
        ladder('step', [
          [100, 1],
          [200, 5, { gates: [gate(sum('orders'), { from: 10 })] }],
          [300, 9, { gates: [gate(sum('orders'), { from: 20 })] }],
        ]),
      ),
    ],
    roster: ['agency gmv orders', '甲 300 20', '乙 300 19', '丙 300 9', '丁 250 20', '戊 99.99 50', '己 299.99 10'],
    payout: { 甲: 9, 乙: 5, 丙: 1, 丁: 5, 戊: 0, 己: 5 },
    why: 'the highest tier whose threshold and gate are both reached',
  },
  {
    name: 'a tier’s gate is its own',
    tracks: [
      agencies(
        sum('gmv'),
        ladder('step', [
          [100, 1, { gates: [gate(sum('orders'), { from: 5 })] }],
          [200, 5, { gates: [gate(sum('orders'), { from: 10 })] }],
          [300, 9],
        ]),
      ),
    ],
    roster: ['agency gmv orders', '甲 300 0', '乙 299.99 5', '丙 299.99 4', '丁 100 5', '戊 100 4'],
    payout: { 甲: 9, 乙: 1, 丙: 0, 丁: 1, 戊: 0 },
    why: 'the tier above asks for nothing; where each gate is missed nothing is reached',
  },
  {
    name: 'several gates of a tier',
    tracks: [
      creators(
        sum('gmv'),
        ladder('step', [
          [0, 1],
          [
            0.01,
            5,
            { gates: [gate(sum('orders'), { from: 2 }), gate(sum('orders'), { entity: 'agency', from: 5, to: 6 })] },
          ],
        ]),
      ),
    ],
    roster: ['agency gmv orders', '甲 10 2', '甲 10 3', '甲 10 1', '乙 10 7', '丙 10 4', '丁 0 5'],
    payout: { 甲: 11, 乙: 1, 丙: 1, 丁: 1 },
    of: { a: { creators: { reward: [5, 5, 1, 1, 1, 1] } } },
    why: 'two of his own, five or six of the agency: 甲 has six; 乙 has too many, 丙 too few; 丁 sold nothing',
  },
  {
    name: 'a tier’s gate, a rate of the whole',
    tracks: [
      creators(
        sum('gmv'),
        ladder('whole_rate', [
          [100, 1],
          [200, 2, { to: 300, gates: [gate(sum('rating'), { from: 4.5 })] }],
        ]),
      ),
      creators(
        sum('gmv'),
        ladder('per_unit', [
          [100, 1],
          [200, 2, { gates: [gate(sum('rating'), { from: 4.5 })] }],
        ]),
        { base: sum('orders') },
      ),
    ],
    roster: ['agency gmv rating orders', '甲 250 4.5 7', '甲 250 4.4 7', '甲 199.99 4.5 7', '甲 500 4.4 7'],
    payout: { 甲: 5 + 2.5 + 2 + 3 + 14 + 7 + 7 + 7 },
    of: {
      a: { creators: { reward: [5, 2.5, 2, 3] } },
      b: { creators: { reward: [14, 7, 7, 7] } },
    },
    why: '2 % or 1 % of the whole, of which no more than 300 counts; 2 yuan or 1 yuan an order',
  },
  {
    name: 'a tier’s gate in percent, on a ladder in percent',
    tracks: [
      agencies(
        sum('gmv'),
        ladder('step', [
          [50, 1],
          [100, 5, { gates: [gate(sum('refund'), { target: sum('gmv'), to: 10 })] }],
        ]),
        { target: sum('aim') },
      ),
    ],
    roster: ['agency gmv aim refund', '甲 200 200 20', '乙 200 200 20.01', '丙 99.99 200 0'],
    payout: { 甲: 5, 乙: 1, 丙: 0 },
    why: 'a tenth returned is as much as may be',
  },
  {
    name: 'a tier’s gate beside the track’s, and caps after both',
    tracks: [
      agencies(
        sum('gmv'),
        ladder('step', [
          [100, 10],
          [200, 50, { gates: [gate(sum('orders'), { from: 10 })] }],
        ]),
        { gates: [gate(count(), { from: 2 })], caps: [cap('agency', 40)] },
      ),
    ],
    roster: ['agency gmv orders', '甲 200 10', '甲 0 0', '乙 200 10', '丙 200 9', '丙 0 0'],
    payout: { 甲: 40, 乙: 0, 丙: 10 },
    of: { a: { reward: [50, 0, 10], capped: [50, 0, 10], limited: [40, 0, 10] } },
    why: '乙 has one creator; 丙 misses the tier’s gate alone',
  },
  {
    name: 'a tier’s gate, a rate between two tiers',
    tracks: [
      agencies(
        sum('gmv'),
        ladder('interpolated_rate', [
          [1000, 2],
          [5000, 3, { gates: [gate(sum('orders'), { from: 10 })] }],
          [9000, 5, { gates: [gate(sum('orders'), { from: 10 })] }],
        ]),
      ),
      agencies(
        sum('gmv'),
        ladder('interpolated_rate', [
          [50, 2],
          [100, 4, { gates: [gate(sum('orders'), { from: 10 })] }],
        ]),
        { target: sum('aim') },
      ),
    ],
    roster: [
      'agency gmv orders aim',
      '甲 7000 10 7000',
      '乙 7000 9 7000',
      '丙 3000 9 4000',
      '丁 9000 9 0',
      '戊 9000 10 –',
      '己 8000 9 4000',
    ],
    payout: { 甲: 280 + 280, 乙: 210 + 280, 丙: 75 + 90, 丁: 270, 戊: 450, 己: 240 + 320 },
    of: { a: { payout: [280, 210, 75, 270, 450, 240] }, b: { payout: [280, 280, 90, 0, 0, 320] } },
    why: 'half way from 3 to 5 %; beyond the tier that is shut its rate of 3 % and no more; 2.5 % half way to it; 4 % of 7,000 and of 8,000, 3 % of 3,000',
  },
];
