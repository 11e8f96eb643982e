import { formAmounts } from './forms';
import { decimal, rounded } from './fractions';
import { rewardOf } from './ladder';
import { oracle } from './oracle';
import type { RawMeasure, RawPolicy, RawTrack, Row } from './raw';
import { cut, largestRemainder } from './sharing';

/** The oracle itself, on cases small enough to be worked out on paper. Figures are yuan in policies and rows, fen in results. */

const fact = <T>(value: T) => ({ value, status: 'illustrative' });
const tiers = (...list: readonly (readonly [from: number, pays: number])[]) =>
  list.map(([from, pays]) => ({ from: fact(from), pays: fact(pays) }));

const GMV: RawMeasure = { kind: 'sum', field: 'gmv' };
const ORDERS: RawMeasure = { kind: 'sum', field: 'orders' };

const ladder = (mode: string, list: RawTrack['ladder']['tiers'], more: Partial<RawTrack['ladder']> = {}) => ({
  mode,
  boundary: fact('lower_inclusive'),
  tiers: list,
  ...more,
});

/** Pays the given percentage of each creator's GMV. */
const commission = (percent: number, more: Partial<RawTrack> = {}): RawTrack => ({
  id: 'commission',
  scope: 'creator',
  measure: GMV,
  ladder: ladder('whole_rate', tiers([0, percent]), { negatives: fact('mirrored') }),
  ...more,
});

const policy = (tracks: readonly RawTrack[], more: Partial<RawPolicy> = {}): RawPolicy => ({
  windows: { effective: { from: fact('2023-03-01'), to: fact('2023-03-31') } },
  fields: [
    { id: 'orders', type: 'count' },
    { id: 'score', type: 'number' },
    { id: 'city', type: 'text' },
    { id: 'vip', type: 'truth' },
  ],
  stacking: fact('sum'),
  rounding: fact('half_up'),
  tracks,
  ...more,
});

const creators = (agency: string, ...gmv: readonly string[]): Row[] => gmv.map(each => ({ agency, gmv: each }));

describe('a ladder', () => {
  const counting = (mode: string, more: Partial<RawTrack['ladder']> = {}): RawTrack => ({
    id: 'orders',
    scope: 'agency',
    measure: ORDERS,
    ladder: ladder(mode, tiers([1, 5], [11, 8]), more),
  });
  const selling = (mode: string, more: Partial<RawTrack['ladder']> = {}): RawTrack => ({
    id: 'gmv',
    scope: 'agency',
    measure: GMV,
    ladder: ladder(mode, tiers([100, 1], [200, 2.5]), more),
  });
  const pays = (track: RawTrack, value: string, base?: string, target?: string): bigint =>
    rewardOf(policy([]), track, {
      value: decimal(value),
      base: base === undefined ? undefined : decimal(base),
      target: target === undefined ? undefined : decimal(target),
    });

  test.each([
    ['below the first tier nothing', counting('step'), '0', 0n],
    ['a step, on the threshold', counting('step'), '11', 800n],
    ['a step that is not reached by equality', counting('step', { boundary: fact('lower_exclusive') }), '11', 500n],
    ['all steps together', counting('step_cumulative'), '11', 1300n],
    ['thresholds that say how much further: 1 and 12', counting('step', { thresholds: fact('increment') }), '11', 500n],
    ['ten orders at 5, the eleventh and twelfth at 8', counting('per_unit'), '12', 6600n],
    [
      '"more than 1", "more than 11": orders 2–11 at 5, one at 8',
      counting('per_unit', { boundary: fact('lower_exclusive') }),
      '12',
      5800n,
    ],
    ['yuan by yuan: 100 at 1, 0.01 at 2.5 (2.5 fen)', selling('per_unit'), '200.01', 10003n],
    ['by rate: 1 % of 100, 2.5 % of 50', selling('marginal_rate'), '250', 225n],
    ['the whole by the highest rate: 2.5 % of 250', selling('whole_rate'), '250', 625n],
    [
      'a refund takes back what the sale would earn',
      selling('whole_rate', { negatives: fact('mirrored') }),
      '-250',
      -625n,
    ],
    ['without the mirror it takes back nothing', selling('whole_rate'), '-250', 0n],
    ['a reward below 6.26 is not paid', selling('whole_rate', { forfeitBelow: fact(6.26) }), '250', 0n],
    ['one of 6.25 is', selling('whole_rate', { forfeitBelow: fact(6.25) }), '250', 625n],
  ])('%s', (_why, track, value, fen) => {
    expect(pays(track, value)).toBe(fen);
  });

  test('the last tier ends where it says', () => {
    const ends = [...tiers([100, 1]), { from: fact(200), to: fact(300), pays: fact(2.5) }];
    expect(pays(selling('marginal_rate', { tiers: ends }), '1000')).toBe(350n);
    expect(pays(selling('whole_rate', { tiers: ends }), '1000')).toBe(750n);
    expect(pays(selling('whole_rate', { tiers: ends }), '1000', '1000')).toBe(2500n);
    const fifteen = [{ from: fact(11), to: fact(15), pays: fact(8) }];
    expect(pays(counting('per_unit', { tiers: fifteen }), '99')).toBe(4000n);
  });

  test('a base is what the rate of the tier is applied to, also below zero', () => {
    expect(pays(counting('whole_rate'), '11', '50')).toBe(400n);
    expect(pays(counting('per_unit'), '11', '-1.5')).toBe(-1200n);
  });

  test('a target makes percent of the thresholds, to any fraction', () => {
    const track = selling('marginal_rate');
    // 100 % of 33.33 is 33.33 and 200 % is 66.66: 33.33 at 1 % and 33.34 at 2.5 % are 116.68 hundredths of a yuan.
    expect(pays(track, '100', undefined, '33.33')).toBe(117n);
    expect(pays(track, '33.32', undefined, '33.33')).toBe(0n);
    expect(pays(track, '100', undefined, '0')).toBe(0n);
    // Against a target the tier "from 100 %" of ten orders begins at the tenth, not after the ninth.
    const counted = { ...counting('per_unit'), ladder: ladder('per_unit', tiers([100, 5])) };
    expect(pays(counted, '12', undefined, '10')).toBe(1000n);
  });

  test('what was counted before is climbed on from, and only what is new is paid', () => {
    const onFrom = (track: RawTrack, before: string, value: string): bigint =>
      rewardOf(policy([]), track, { before: decimal(before), value: decimal(value) });
    // From 150 to 250: 50 at 1 % and 50 at 2.5 %; back again the same.
    expect(onFrom(selling('marginal_rate'), '150', '100')).toBe(175n);
    expect(onFrom(selling('marginal_rate', { negatives: fact('mirrored') }), '250', '-100')).toBe(-175n);
    expect(onFrom(selling('marginal_rate'), '250', '-100')).toBe(0n);
    expect(onFrom(selling('whole_rate'), '150', '100')).toBe(250n);
    expect(onFrom(counting('step'), '5', '6')).toBe(300n);
    expect(onFrom(counting('step_cumulative'), '5', '6')).toBe(800n);
    // The sixth to tenth order at 5, the eleventh at 8.
    expect(onFrom(counting('per_unit'), '5', '6')).toBe(3300n);
  });

  test('blocks are counted whole, or as soon as they are begun', () => {
    const every = (rounding: string): RawTrack => ({
      ...selling('per_unit', { tiers: tiers([1, 5], [3, 8]) }),
      every: { size: fact(100), rounding: fact(rounding) },
    });
    expect(pays(every('down'), '299.99')).toBe(1000n);
    expect(pays(every('up'), '200.01')).toBe(1800n);
    expect(pays(every('up'), '300')).toBe(1800n);
    // 250 are two whole blocks, 310 are three: the third is new.
    expect(rewardOf(policy([]), every('down'), { before: decimal(250), value: decimal(60) })).toBe(800n);
  });

  test('between two tiers the rate lies on the straight line, and no further', () => {
    const track = selling('interpolated_rate');
    // Half of the way from 1 % to 2.5 %: 1.75 % of 150 is 2.625.
    expect(pays(track, '150')).toBe(263n);
    expect(pays(track, '150', '1000')).toBe(1750n);
    expect(pays(track, '400')).toBe(1000n);
    const shut = {
      value: decimal(400),
      isOpen: ({ from }: { readonly from: { readonly value: number } }) => from.value < 200,
    };
    expect(rewardOf(policy([]), track, shut)).toBe(1000n);
    expect(rewardOf(policy([]), selling('whole_rate'), shut)).toBe(400n);
  });

  test.each([
    ['half_up', '2.5', 3n],
    ['half_up', '-2.5', -3n],
    ['half_even', '2.5', 2n],
    ['half_even', '3.5', 4n],
    ['half_even', '2.51', 3n],
    ['down', '2.99', 2n],
    ['down', '-2.99', -2n],
  ])('%s makes %s to %s', (rounding, value, whole) => {
    expect(rounded(decimal(value), rounding)).toBe(whole);
  });
});

describe('sharing', () => {
  test('by largest remainder, the fen left over to the earlier of equals', () => {
    expect(largestRemainder(100n, [1n, 1n, 1n])).toEqual([34n, 33n, 33n]);
    expect(largestRemainder(-100n, [1n, 1n, 1n])).toEqual([-34n, -33n, -33n]);
    expect(largestRemainder(10n, [1n, 2n, 4n])).toEqual([1n, 3n, 6n]);
  });

  test('what is taken back from one is there for the others', () => {
    expect(cut([60n, -20n, 90n], 100n, 'pro_rata')).toEqual([48n, -20n, 72n]);
    expect(cut([60n, -20n, 90n], 100n, 'in_order')).toEqual([60n, -20n, 60n]);
    expect(cut([60n, -20n, 50n], 90n, 'pro_rata')).toEqual([60n, -20n, 50n]);
  });
});

describe('a policy', () => {
  test('caps creators, then agencies, then the track, then shares back', () => {
    const caps = [
      { entity: 'creator', amount: fact(40) },
      { entity: 'agency', amount: fact(60) },
      { entity: 'policy', amount: fact(90), overflow: fact('in_order') },
    ];
    const rows = [...creators('a', '500', '300', '-100'), ...creators('b', '1000', '200')];
    const { tracks, payout, total } = oracle(policy([commission(10, { caps })]), rows);
    const [track] = tracks;
    expect(track?.reward).toEqual([7000n, 12000n]);
    expect(track?.capped).toEqual([6000n, 6000n]);
    expect(track?.limited).toEqual([6000n, 6000n]);
    // The first agency in full; of the 30 left, the second pays its first creator.
    expect(payout).toEqual([6000n, 3000n]);
    expect(track?.creatorPayout).toEqual([4000n, 3000n, -1000n, 3000n, 0n]);
    expect(total).toBe(9000n);
  });

  test('pays one track of an exclusive group, by agency or by creator', () => {
    const tracks = [
      commission(10, { id: 'ten', where: [{ field: 'vip', op: 'is', value: fact(true) }] }),
      commission(4, { id: 'four' }),
    ];
    const rows = [
      { agency: 'a', gmv: '100', vip: 'true' },
      { agency: 'a', gmv: '500', vip: '' },
    ];
    const by = (entity: string) =>
      oracle(policy(tracks, { exclusive: [{ entity, tracks: ['ten', 'four'] }] }), rows).tracks.map(
        track => track.creatorPayout,
      );
    expect(by('agency')).toEqual([
      [0n, 0n],
      [400n, 2000n],
    ]);
    expect(by('creator')).toEqual([
      [1000n, 0n],
      [0n, 2000n],
    ]);
    expect(oracle(policy(tracks, { stacking: fact('max') }), rows).payout).toEqual([2400n]);
  });

  test('bounds what a creator, an agency and everyone gets from all tracks', () => {
    const tracks = [commission(10, { id: 'ten' }), commission(5, { id: 'five' })];
    const rows = [...creators('a', '100', '20'), ...creators('b', '40')];
    const caps = [
      { entity: 'policy', amount: fact(15) },
      { entity: 'creator', amount: fact(12) },
      { entity: 'agency', amount: fact(14), overflow: fact('in_order') },
    ];
    const { tracks: paid, payout } = oracle(policy(tracks, { policyCaps: caps }), rows);
    // The first creator's 10 and 5 become 8 and 4, so agency a has 10 and 5: 10 in full and 4 of the 5.
    // Then 14 and 6 share 15: 10.50 and 4.50. In a, 10 and 4 share 10.50: 7.50 and 3; in b, 4 and 2 share 4.50: 3 and 1.50.
    expect(payout).toEqual([1050n, 450n]);
    expect(paid.map(track => track.payout)).toEqual([
      [750n, 300n],
      [300n, 150n],
    ]);
    // 8 and 2 share 7.50; of the 4, the first creator alone, in order: 4 and 0, so 3 and 0.
    expect(paid.map(track => track.creatorPayout)).toEqual([
      [600n, 150n, 300n],
      [300n, 0n, 150n],
    ]);
  });

  test('pays creators themselves where there are no agencies', () => {
    const rows = [{ gmv: '100' }, { gmv: '300' }, { gmv: '1' }];
    const caps = [{ entity: 'policy', amount: fact(20) }];
    const { tracks, total } = oracle(
      policy([commission(10)], { payee: 'creator', policyCaps: caps, forfeitBelow: fact(0.06) }),
      rows,
    );
    // 10, 30 and 0.10 share 20: 4.9875…, 14.9626… and 0.0498…; the last is forfeited.
    expect(tracks[0]?.creatorPayout).toEqual([499n, 1496n, 0n]);
    expect(total).toBe(1995n);
  });

  test('asks the gates of the creator and of the agency', () => {
    const gate = (from: number, more: object = {}) => ({ measure: ORDERS, from: fact(from), ...more });
    const rows = [
      { agency: 'a', gmv: '100', orders: '3' },
      { agency: 'a', gmv: '100', orders: '1' },
      { agency: 'b', gmv: '100', orders: '3' },
    ];
    const gates = [gate(2), gate(4, { entity: 'agency' })];
    expect(oracle(policy([commission(10, { gates })]), rows).tracks[0]?.creatorPayout).toEqual([1000n, 0n, 0n]);
    const aimed = [gate(3, { target: GMV })];
    expect(oracle(policy([commission(10, { gates: aimed })]), rows).tracks[0]?.creatorPayout).toEqual([
      1000n,
      0n,
      1000n,
    ]);
  });

  test('asks the gates of a tier, and what must not be exceeded', () => {
    const rows = [
      { agency: 'a', gmv: '300', orders: '3' },
      { agency: 'a', gmv: '300', orders: '4' },
    ];
    const gates = [{ measure: ORDERS, from: fact(1), to: fact(3) }];
    const steps = [...tiers([100, 1]), { from: fact(200), pays: fact(2), gates }];
    const [track] = oracle(policy([commission(0, { ladder: ladder('step', steps) })]), rows).tracks;
    expect(track?.creatorPayout).toEqual([200n, 100n]);
  });

  test('pays creators by the tier of their agency', () => {
    const climbing = ladder('whole_rate', tiers([0, 1], [300, 10]));
    const track = commission(0, { measureOf: 'agency', base: GMV, ladder: climbing });
    const rows = [...creators('a', '100', '200'), ...creators('b', '299.99')];
    expect(oracle(policy([track]), rows).tracks[0]?.creatorPayout).toEqual([1000n, 2000n, 300n]);
  });

  test('pays on what other tracks pay within their own caps', () => {
    const caps = [{ entity: 'creator', amount: fact(20) }];
    const base = { kind: 'reward', tracks: ['commission'] };
    const extra = commission(0, { id: 'extra', base, ladder: ladder('whole_rate', tiers([250, 50])) });
    const rows = creators('a', '100', '250');
    const { tracks } = oracle(policy([commission(10, { caps }), extra]), rows);
    expect(tracks.map(track => track.creatorPayout)).toEqual([
      [1000n, 2000n],
      [0n, 1000n],
    ]);
    const ofAgency = { ...extra, scope: 'agency' };
    expect(oracle(policy([commission(10, { caps }), ofAgency]), rows).tracks[1]?.payout).toEqual([1500n]);
  });

  test('bounds some tracks together, and pays the least of a group', () => {
    const tracks = [commission(10, { id: 'ten' }), commission(5, { id: 'five' }), commission(1, { id: 'one' })];
    const rows = creators('a', '100');
    const paid = (more: Partial<RawPolicy>) => oracle(policy(tracks, more), rows).tracks.map(track => track.payout[0]);
    const caps = [
      { entity: 'agency', amount: fact(3), tracks: ['five', 'one'] },
      { entity: 'agency', amount: fact(12.5) },
    ];
    // 5 and 1 become 2.50 and 0.50; then 10, 2.50 and 0.50 share 12.50: 9.6153…, 2.4038… and 0.4807….
    expect(paid({ policyCaps: caps })).toEqual([962n, 240n, 48n]);
    // In the order in which the cap names them: 5 in full, then 4 of the 10.
    const inOrder = { entity: 'agency', amount: fact(9), overflow: fact('in_order'), tracks: ['five', 'ten'] };
    expect(paid({ policyCaps: [inOrder] })).toEqual([400n, 500n, 100n]);
    const exclusive = [{ entity: 'creator', tracks: ['ten', 'five'], pays: 'lowest' }];
    expect(paid({ exclusive })).toEqual([0n, 500n, 100n]);
  });

  test('weighs columns and adds them up, row by row', () => {
    const row = (gmv: string, score: string, orders: string): Row => ({ agency: 'a', gmv, score, orders });
    const rows = [row('10.01', '0.5', '3'), row('1', '', '3'), row('-10', '1', '0')];
    const measure = (terms: RawMeasure['terms'], floor?: number) => {
      const combined = { kind: 'combined', terms: terms ?? [], ...(floor === undefined ? {} : { floor: fact(floor) }) };
      return oracle(policy([commission(1, { measure: combined })]), rows).tracks[0]?.measure;
    };
    // 10.01 × 0.5 is 5.005, half up 5.01; the second has no score and counts for nothing; the third is −10.
    expect(measure([{ field: 'gmv', by: 'score', times: fact(1) }])).toEqual([decimal('-4.99')]);
    expect(measure([{ field: 'gmv', by: 'score', times: fact(1) }], 1)).toEqual([decimal('6.01')]);
    expect(
      measure([
        { field: 'orders', times: fact(0.5) },
        { field: 'score', times: fact(-1) },
      ]),
    ).toEqual([decimal('0')]);
  });

  test('counts whom it should, where it should', () => {
    const march = {
      binding: { dayOfUnbindingCounts: fact(false) },
      windows: {
        enrolment: { from: fact('2023-02-28'), to: fact('2023-03-20') },
        effective: { from: fact('2023-03-01'), to: fact('2023-03-31') },
      },
      enrolment: { carryOverWindow: { from: fact('2023-01-10'), to: fact('2023-01-20') } },
    };
    const row = (agency: string, enrolled_on: string, bound_on = '', unbound_on = ''): Row => ({
      agency,
      enrolled_on,
      bound_on,
      unbound_on,
    });
    const rows = [
      row('Ａ', '', '2023-03-31'),
      row(' a ', '2023-03-20', '', '2023-03-31'),
      row('b', '2023-03-21'),
      row('c', '2023-01-20', '2023-04-01'),
      row('c', '', '', '2023-04-01'),
      row('', '2023-03-01'),
    ];
    const { crowd } = oracle(policy([], march), rows);
    expect(crowd.agencies).toEqual(['Ａ', 'b', 'c']);
    expect(crowd.takesPart).toEqual([true, false, true]);
    expect(crowd.counts).toEqual([true, false, false, false, true, false]);
  });

  test('pays nothing to an agency that did not sign up, not even what everyone gets', () => {
    const windows = {
      enrolment: { from: fact('2023-02-28'), to: fact('2023-03-20') },
      effective: { from: fact('2023-03-01'), to: fact('2023-03-31') },
    };
    const track = { ...commission(0), scope: 'agency', ladder: ladder('step', tiers([0, 1])) };
    const rows = [
      { agency: 'a', gmv: '0', enrolled_on: '2023-02-28' },
      { agency: 'b', gmv: '0', enrolled_on: '2023-02-27' },
    ];
    expect(oracle(policy([track], { windows }), rows).payout).toEqual([100n, 0n]);
  });

  test('meets conditions by type, blanks as their type says', () => {
    const met = (field: string, op: string, value: string | number | boolean | readonly string[], cell: string) => {
      const where = [{ field, op, value: fact(value) }];
      const track = { ...commission(10, { where }), measure: { kind: 'count' }, ladder: ladder('step', tiers([1, 1])) };
      return oracle(policy([track]), [{ agency: 'a', gmv: '1', [field]: cell }]).total === 100n;
    };
    expect(met('city', 'is', 'New York', ' ＮＥＷ  york ')).toBe(true);
    expect(met('city', 'is', 'x', '')).toBe(false);
    expect(met('city', 'is_not', 'x', '')).toBe(true);
    expect(met('city', 'not_in', ['x', 'y'], 'Y')).toBe(false);
    expect(met('orders', 'at_most', 0, '')).toBe(true);
    expect(met('score', 'at_most', 0, '')).toBe(false);
    expect(met('score', 'more_than', 0.5, '0.500001')).toBe(true);
    expect(met('vip', 'is', false, '')).toBe(true);
    expect(met('bound_on', 'less_than', '2023-03-01', '2023-02-28')).toBe(true);
    expect(met('bound_on', 'less_than', '2023-03-01', '')).toBe(false);
  });

  test('counts who rose into a band, and their points', () => {
    const levels = {
      levels: [
        { id: 'gold', ordinal: 3, band: fact('top') },
        { id: 'basic', ordinal: 1 },
        { id: 'silver', ordinal: 2, band: fact('top') },
      ],
      ranking: { points: [{ level: 'gold', points: fact(5) }] },
    };
    const rows = [
      ['basic', 'gold'],
      ['silver', 'gold'],
      ['basic', 'silver'],
      ['basic', 'basic'],
    ].map(([level_start = '', level_end = '']) => ({ agency: 'a', level_start, level_end }));
    const measure = (each: RawMeasure) =>
      oracle(policy([{ ...commission(0), scope: 'agency', measure: each }], levels), rows).tracks[0]?.measure;
    expect(measure({ kind: 'incubated', band: 'top' })).toEqual([decimal(2)]);
    expect(measure({ kind: 'points' })).toEqual([decimal(10)]);
    expect(measure({ kind: 'count', where: [{ field: 'level_end', op: 'in_band', value: fact('top') }] })).toEqual([
      decimal(3),
    ]);
  });

  test('floors each row, not the sum', () => {
    const rows = ['100', '-40', '30'].map((gmv, i) => ({ agency: 'a', gmv, gmv_base: String(i * 20) }));
    const measure = { kind: 'increment', field: 'gmv', base: 'gmv_base', floor: fact(0) };
    expect(oracle(policy([commission(1, { measure })]), rows).tracks[0]?.measure).toEqual([decimal(100)]);
  });
});

describe('forms', () => {
  const tracks = [
    commission(1, { id: 'one' }),
    commission(1, { id: 'two', forms: [{ form: 'push', share: fact(100) }] }),
  ];
  const split = (cash: number | null, push: number | null) =>
    formAmounts(
      policy(tracks, { forms: [{ id: 'cash', share: fact(cash) }, { id: 'push', share: fact(push) }, { id: 'fame' }] }),
      [
        [101n, -101n],
        [7n, 0n],
      ],
    );

  test('shares what follows the policy, and what follows a track of its own', () => {
    expect(split(50, 50)).toEqual([
      { form: 'cash', kind: 'amount', amounts: [51n, -51n] },
      { form: 'push', kind: 'amount', amounts: [57n, -50n] },
      { form: 'fame', kind: 'in_kind' },
    ]);
  });

  test('says so where a share is unknown', () => {
    expect(split(50, null).map(({ kind }) => kind)).toEqual(['unknown', 'unknown', 'in_kind']);
  });
});
