import type { Fact, Policy, Track } from '../../src/engine';
import { associateFunctions } from '../../src/functions';
import { call, standInForCustomFunctions } from './custom-functions';
import type * as Programmes from './programmes';

/** March 2023 with one more track for each ladder that is not in the library. */
jest.mock('../../src/policies/library', () => {
  const { libraryWith } = jest.requireActual<typeof Programmes>('./programmes');
  const march = libraryWith([]).library.at(-1) as Policy;
  const fields = [{ id: 'rating', type: 'number', title: march.title, aliases: ['rating'] }];
  const policy = { ...march, version: 'T', tracks: tracksOf(march), fields, ranking: undefined };
  return libraryWith([policy as unknown as Policy]);
});

function tracksOf(march: Policy): readonly Track[] {
  const [waist, , growth] = march.tracks as [Track, Track, Track];
  const fact = <T>(value: T): Fact<T> => ({ value, status: 'illustrative' });
  const rating = { kind: 'sum', field: 'rating' } as const;
  const sum = { kind: 'sum', field: 'gmv' } as const;
  const gated = waist.ladder.tiers.map(tier => ({ ...tier, gates: [{ measure: sum, from: fact(1) }] }));
  return [
    { ...growth, id: 'percent_of_target', target: sum },
    { ...growth, id: 'rate_of_base', base: sum },
    { ...growth, id: 'on_from_before', before: sum },
    { ...waist, id: 'gated', ladder: { ...waist.ladder, tiers: gated } },
    {
      ...waist,
      id: 'rated',
      measure: rating,
      ladder: {
        ...waist.ladder,
        tiers: [
          { from: fact(0.5), pays: fact(10) },
          { from: fact(4.25), pays: fact(90) },
        ],
      },
    },
  ];
}

beforeAll(() => {
  standInForCustomFunctions();
  associateFunctions({ locale: () => 'zh-CN', workbookPolicy: () => undefined });
});

test.each([
  ['percent_of_target', '完成率'],
  ['rate_of_base', '另一列'],
  ['on_from_before', '此前累计'],
  ['gated', '另有条件'],
])('a value does not say what %s pays', async (track, why) => {
  for (const name of ['REWARD_LADDER', 'NEXT_TIER'])
    expect(await call(name, [5, track, 'T'])).toEqual([
      '#VALUE!',
      expect.stringMatching(new RegExp(`${why}.*请用 =MCN\\.REWARD_TRACK`)),
    ]);
});

test('a figure with decimals', async () => {
  const values = [[0.499_999, 0.5, '85%', 4.25]];
  expect(await call('REWARD_LADDER', [values, 'rated', 'T'])).toEqual([[0, 10, 10, 90]]);
  expect(await call('NEXT_TIER', [4, 'rated', 'T'])).toEqual([[4.25, 0.25, 80]]);
});

test('no ranking, no points', async () => {
  const roster = [
    ['机构', '等级'],
    ['甲', 'Lv4'],
  ];
  const none = ['#N/A', expect.stringMatching(/T 没有排行榜/)];
  expect(await call('AGENCY_POINTS', [roster, null, 'T'])).toEqual(none);
  expect(await call('AGENCY_POINTS', [[['Lv4'], ['Lv5']], null, 'T'])).toEqual(none);
  expect(await call('AGENCY_RANKING', [roster, null, 'T'])).toEqual(none);
});
