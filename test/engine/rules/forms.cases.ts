import type { RuleCase } from './tables';
import { agencies, creators, ladder, sum } from './words';

/** In which forms a payout is given. A track here pays as many yuan as its column says, also below zero. */

const pays = (field: string) => [sum(field), ladder('whole_rate', [[0, 100]], { negatives: 'mirrored' })] as const;
const gmv = pays('gmv');
const refund = pays('refund');
const aim = pays('aim');

export const FORM_CASES: readonly RuleCase[] = [
  {
    name: 'by shares',
    tracks: [agencies(...gmv)],
    says: {
      forms: [
        ['cash', 60],
        ['push', 40],
      ],
    },
    roster: ['agency gmv', '甲 100', '乙 0.02', '丙 0.04', '丁 –'],
    payout: { 甲: 100, 乙: 0.02, 丙: 0.04, 丁: 0 },
    forms: { cash: [60, 0.01, 0.02, 0], push: [40, 0.01, 0.02, 0] },
    why: '1.2 and 0.8 fen: the fen left to the larger rest, 0.8; 2.4 and 1.6: to 1.6',
  },
  {
    name: 'ties to the earlier form',
    tracks: [agencies(...gmv)],
    says: {
      forms: [
        ['cash', 50],
        ['push', 50],
      ],
    },
    roster: ['agency gmv', '甲 0.01', '乙 100.01', '丙 -0.01', '丁 -100.03'],
    payout: { 甲: 0.01, 乙: 100.01, 丙: -0.01, 丁: -100.03 },
    forms: { cash: [0.01, 50.01, -0.01, -50.02], push: [0, 50, 0, -50.01] },
    why: 'the odd fen to the first, also of what is taken back',
  },
  {
    name: 'thirds',
    tracks: [agencies(...gmv)],
    says: {
      forms: [
        ['cash', 33.3333],
        ['push', 33.3333],
        ['credit', 33.3334],
      ],
    },
    roster: ['agency gmv', '甲 0.01', '乙 0.02', '丙 100', '丁 0.03'],
    payout: { 甲: 0.01, 乙: 0.02, 丙: 100, 丁: 0.03 },
    forms: { cash: [0, 0.01, 33.33, 0.01], push: [0, 0, 33.33, 0.01], credit: [0.01, 0.01, 33.34, 0.01] },
    why: 'a little more than a third comes before a little less',
  },
  {
    name: 'all in one form, none in another',
    tracks: [agencies(...gmv)],
    says: {
      forms: [
        ['push', 0],
        ['cash', 100],
      ],
    },
    roster: ['agency gmv', '甲 100.01'],
    payout: { 甲: 100.01 },
    forms: { push: [0], cash: [100.01] },
    why: 'a share of 0 gives nothing',
  },
  {
    name: 'shares beyond what a double holds',
    tracks: [agencies(...gmv)],
    says: {
      forms: [
        ['cash', 33.3333],
        ['push', 66.6667],
      ],
    },
    roster: ['agency gmv', '甲 80000000000.01'],
    payout: { 甲: 80_000_000_000.01 },
    forms: { cash: [26_666_640_000], push: [53_333_360_000.01] },
    why: 'fen 2,666,664,000,000.333333 and 5,333,336,000,000.666667',
  },
  {
    name: 'tracks are split together',
    tracks: [agencies(...gmv), creators(...refund)],
    says: {
      forms: [
        ['cash', 50],
        ['push', 50],
      ],
    },
    roster: ['agency gmv refund', '甲 0.01 0.01', '乙 10 -4', '丙 1 -4'],
    payout: { 甲: 0.02, 乙: 6, 丙: -3 },
    forms: { cash: [0.01, 3, -1.5], push: [0.01, 3, -1.5] },
    why: 'two fen are one and one; apart both would be cash',
  },
  {
    name: 'a track with a split of its own',
    tracks: [
      agencies(...gmv),
      agencies(...refund, {
        forms: [
          ['credit', 50],
          ['cash', 50],
        ],
      }),
      agencies(...aim),
    ],
    says: { forms: [['cash', 80], ['push', 20], ['credit']] },
    roster: ['agency gmv refund aim', '甲 6 0.01 4', '乙 – 1.01 –'],
    payout: { 甲: 10.01, 乙: 1.01 },
    forms: { cash: [8, 0.5], push: [2, 0], credit: [0.01, 0.51] },
    why: '6 + 4 by the policy’s split; a fen to the form that the track names first',
  },
  {
    name: 'all tracks have splits of their own',
    tracks: [agencies(...gmv, { forms: [['push', 100]] }), agencies(...refund, { forms: [['cash', 100]] })],
    says: { forms: [['cash', null], ['push'], ['fame'], ['credit', null]] },
    roster: ['agency gmv refund', '甲 6 4'],
    payout: { 甲: 10 },
    forms: { cash: [4], push: [6], fame: 'in_kind', credit: [0] },
    why: 'nobody follows the policy’s split, so it does not matter that it is unknown; what nobody gives is 0, or in kind',
  },
  {
    name: 'a share that is unknown',
    tracks: [agencies(...gmv)],
    says: { forms: [['cash', null], ['push', null], ['fame']] },
    roster: ['agency gmv', '甲 6'],
    payout: { 甲: 6 },
    forms: { cash: 'unknown', push: 'unknown', fame: 'in_kind' },
    why: 'the payout is known, its split is not',
  },
  {
    name: 'one share that is unknown',
    tracks: [agencies(...gmv)],
    says: {
      forms: [
        ['cash', 60],
        ['push', null],
      ],
    },
    roster: ['agency gmv', '甲 6'],
    payout: { 甲: 6 },
    forms: { cash: 'unknown', push: 'unknown' },
    why: 'with it the whole split',
  },
  {
    name: 'a track’s share that is unknown',
    tracks: [
      agencies(...gmv),
      agencies(...refund, {
        forms: [
          ['credit', null],
          ['cash', 50],
        ],
      }),
    ],
    says: { forms: [['cash', 80], ['push', 20], ['credit']] },
    roster: ['agency gmv refund', '甲 10 4'],
    payout: { 甲: 14 },
    forms: { cash: 'unknown', push: [2], credit: 'unknown' },
    why: 'the forms that the track gives to; the other is known',
  },
  {
    name: 'no forms',
    tracks: [agencies(...gmv)],
    roster: ['agency gmv', '甲 6'],
    payout: { 甲: 6 },
    forms: {},
    why: 'then nothing is split',
  },
  {
    name: 'creators are paid: all of them together',
    tracks: [creators(...gmv)],
    says: {
      payee: 'creator',
      forms: [
        ['cash', 50],
        ['push', 50],
      ],
    },
    roster: ['gmv', '0.01', '0.01', '0.01'],
    payout: [0.01, 0.01, 0.01],
    forms: { cash: [0.02], push: [0.01] },
    why: 'three fen are two and one',
  },
  {
    name: 'shares that binary cannot hold',
    tracks: [agencies(...gmv)],
    says: {
      forms: [
        ['cash', 33.3002],
        ['push', 66.6998],
      ],
    },
    roster: ['agency gmv', '甲 80000000000'],
    payout: { 甲: 80_000_000_000 },
    forms: { cash: [26_640_160_000], push: [53_359_840_000] },
    why: '33.3002 % of 80 billion exactly',
  },
];
