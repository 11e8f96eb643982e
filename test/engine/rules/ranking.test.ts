import { agencyPoints, rankAgencies } from '../../../src/engine';
import type { Overall } from './policy';
import { policyOf } from './policy';
import type { Lines } from './roster';
import { gridOf } from './roster';

type Ranking = NonNullable<Overall['ranking']>;

const POINTS = { Lv4: 1, Lv5: 2, Lv6: 5, Lv7: 9, Lv8: 15 };

/** Each agency as `rank name points: leading creators`. */
interface RankingCase {
  readonly name: string;
  readonly ranking?: Partial<Ranking>;
  readonly says?: Overall;
  readonly top?: number;
  readonly roster: Lines;
  readonly ranked: readonly string[];
  readonly why: string;
}

const tied: Lines = ['agency creator level_end', '丁 a Lv4', '甲 b Lv6', '乙 c Lv8', '丙 d Lv6', '戊 e Lv3'];

const CASES: readonly RankingCase[] = [
  {
    name: 'equals share a rank',
    roster: tied,
    ranked: ['1 乙 15: c', '2 甲 5: b', '2 丙 5: d', '4 丁 1: a', '5 戊 0: '],
    why: 'the next rank is skipped; within a rank the roster’s order holds; no points are points too',
  },
  {
    name: 'equals share a rank, densely',
    ranking: { ties: 'dense' },
    roster: tied,
    ranked: ['1 乙 15: c', '2 甲 5: b', '2 丙 5: d', '3 丁 1: a', '4 戊 0: '],
    why: 'the next rank is not skipped',
  },
  {
    name: 'equals in the roster’s order',
    ranking: { ties: 'in_order' },
    roster: tied,
    ranked: ['1 乙 15: c', '2 甲 5: b', '3 丙 5: d', '4 丁 1: a', '5 戊 0: '],
    why: 'the earlier one is before',
  },
  {
    name: 'the first two ranks',
    top: 2,
    roster: tied,
    ranked: ['1 乙 15: c', '2 甲 5: b', '2 丙 5: d'],
    why: 'nobody of the last rank is left out',
  },
  {
    name: 'the first two ranks, in order',
    top: 2,
    ranking: { ties: 'in_order' },
    roster: tied,
    ranked: ['1 乙 15: c', '2 甲 5: b'],
    why: 'where the order decides, two are two',
  },
  {
    name: 'the first three ranks, dense and shared',
    top: 3,
    ranking: { ties: 'dense' },
    roster: tied,
    ranked: ['1 乙 15: c', '2 甲 5: b', '2 丙 5: d', '3 丁 1: a'],
    why: 'the third rank is the fourth place',
  },
  {
    name: 'the first three ranks, shared',
    top: 3,
    roster: tied,
    ranked: ['1 乙 15: c', '2 甲 5: b', '2 丙 5: d'],
    why: 'there is no third rank',
  },
  {
    name: 'as many as the policy says',
    ranking: { top: 1 },
    roster: tied,
    ranked: ['1 乙 15: c'],
    why: 'unless it is told otherwise',
  },
  {
    name: 'none at all',
    ranking: { top: 0 },
    roster: tied,
    ranked: [],
    why: 'there is no rank 0',
  },
  {
    name: 'all are equal',
    top: 1,
    roster: ['agency level_end', '甲 Lv6', '乙 Lv6', '丙 Lv6'],
    ranked: ['1 甲 5: ', '1 乙 5: ', '1 丙 5: '],
    why: 'all are first',
  },
  {
    name: 'points add up over rows',
    roster: ['agency creator level_end', '甲 a Lv4', '乙 b Lv5', '甲 c Lv4', '甲 d Lv3', '– e Lv8'],
    ranked: ['1 甲 2: a, c', '1 乙 2: b'],
    why: '1 + 1 + 0; a creator of nobody is nobody’s',
  },
  {
    name: 'who is bound on the last day',
    says: { dayOfUnbindingCounts: false },
    roster: [
      'agency creator level_end bound_on unbound_on',
      '甲 a Lv8 – 2023-03-31',
      '甲 b Lv4 – 2023-04-01',
      '乙 c Lv8 2023-04-01 –',
    ],
    ranked: ['1 甲 1: b', '2 乙 0: '],
    why: 'earns points, whoever else was',
  },
  {
    name: 'signing up is not asked for',
    says: { signUp: ['2023-02-28', '2023-03-20'] },
    roster: ['agency creator level_end enrolled_on', '甲 a Lv8 whenever'],
    ranked: ['1 甲 15: a'],
    why: 'the board is of all agencies, and the column is not read',
  },
  {
    name: 'only those newly incubated',
    ranking: { population: 'incubated' },
    roster: [
      'agency creator level_start level_end',
      '甲 a Lv3 Lv4',
      '甲 b Lv4 Lv5',
      '甲 c Lv5 Lv6',
      '甲 d Lv6 Lv8',
      '甲 e Lv0 Lv7',
      '乙 f Lv6 Lv5',
    ],
    ranked: ['1 甲 15: e, c', '2 乙 0: '],
    why: 'into the waist 1, into the head 5 and 9; who rose within a band, or fell, earns none',
  },
  {
    name: 'leading creators',
    ranking: { leading: 3 },
    roster: [
      'agency creator level_end',
      '甲 a Lv4',
      '甲 b Lv6',
      '甲 c Lv8',
      '甲 d Lv6',
      '甲 e Lv7',
      '甲 f Lv3',
      '乙 g Lv3',
    ],
    ranked: ['1 甲 35: c, e, b', '2 乙 0: '],
    why: 'those with most points, best first, the earlier of equals; who has none leads nothing',
  },
  {
    name: 'no leading creators',
    ranking: { leading: 0 },
    roster: ['agency creator level_end', '甲 a Lv4', '甲 b Lv6'],
    ranked: ['1 甲 6: '],
    why: 'none are asked for',
  },
  {
    name: 'leading creators go by nickname, else by id',
    ranking: { leading: 4 },
    roster: [
      ['agency', 'creator', 'creator_id', 'level_end'],
      ['甲', '小方', 'D1', 'Lv4'],
      ['甲', '', 'D2', 'Lv5'],
      ['甲', '', '', 'Lv6'],
      ['甲', ' 桐桐 ', 'D4', 'Lv7'],
    ],
    ranked: ['1 甲 17: 桐桐, D2, 小方'],
    why: 'who has neither is left out',
  },
  {
    name: 'where creators are paid all of them are one',
    says: { payee: 'creator' },
    roster: ['creator level_end', 'a Lv4', 'b Lv6'],
    ranked: ['1  6: b, a'],
    why: 'there are no agencies',
  },
];

test.each(CASES.map(each => [each.name, each.why, each] as const))('%s: %s', (_name, _why, each) => {
  const policy = policyOf([], { ...each.says, ranking: { points: POINTS, ...each.ranking } });
  const board = rankAgencies(policy, gridOf(each.roster), each.top);
  if (!board.ok) throw new Error(JSON.stringify(board.problems));
  expect(
    board.value.ranked.map(({ rank, agency, points, leading }) => `${rank} ${agency} ${points}: ${leading.join(', ')}`),
  ).toEqual(each.ranked);
});

describe('what is not known, or missing', () => {
  const roster = gridOf(['agency level_start level_end', '甲 Lv3 Lv4']);
  const board = (ranking: Partial<Ranking>, says: Overall = {}, top?: number) => {
    const ranked = rankAgencies(policyOf([], { ...says, ranking: { points: POINTS, ...ranking } }), roster, top);
    return ranked.ok ? [] : ranked.problems.map(({ params }) => ('path' in params ? params.path : params));
  };

  test.each<[path: string, ranking: Partial<Ranking>]>([
    ['ranking.top', { top: null }],
    ['ranking.leading', { leading: null }],
    ['ranking.ties', { ties: null }],
    ['ranking.population', { population: null }],
    ['ranking.points[1].points', { points: { Lv4: 1, Lv5: null } }],
  ])('%s', (path, ranking) => {
    expect(board(ranking)).toEqual([path]);
  });

  test('each unknown number of points is named', () => {
    expect(board({ points: { Lv4: null, Lv5: 1, Lv8: null } })).toEqual([
      'ranking.points[0].points',
      'ranking.points[2].points',
    ]);
  });

  test('how many are wanted need not be known where it is said', () => {
    expect(board({ top: null }, {}, 3)).toEqual([]);
  });

  test('an unknown band matters to those newly incubated alone', () => {
    const levels = [
      ['Lv3', 3],
      ['Lv4', 4, 'waist'],
      ['Lv5', 5, null],
    ] as const;
    const points = { Lv4: 1 };
    expect(board({ points }, { levels })).toEqual([]);
    expect(board({ points, population: 'incubated' }, { levels })).toEqual(['levels[2].band']);
  });

  test('an unknown last day matters where binding is asked for', () => {
    const period = ['2023-03-01', null] as const;
    expect(board({}, { period })).toEqual([]);
    expect(board({}, { period, dayOfUnbindingCounts: true })).toEqual(['windows.effective.to']);
  });

  test('a policy without a ranking', () => {
    const without = policyOf([]);
    const none = { ok: false, problems: [{ code: 'policy.no_ranking', params: { policy: '2023-03' } }] };
    expect(rankAgencies(without, roster)).toEqual(none);
    expect(agencyPoints(without, roster)).toEqual(none);
  });

  test.each([
    ['level_end', 'bound', ['agency level_start', '甲 Lv3']],
    ['level_start', 'incubated', ['agency level_end', '甲 Lv3']],
    ['agency', 'bound', ['level_end level_start', 'Lv3 Lv3']],
  ] as const)('without the column %s', (field, population, lines) => {
    const policy = policyOf([], { ranking: { points: POINTS, population } });
    expect(agencyPoints(policy, gridOf(lines))).toMatchObject({
      ok: false,
      problems: [{ code: 'roster.missing_column', params: { field } }],
    });
  });

  test('creators bound twice, and names with errors, are problems here too', () => {
    const policy = policyOf([], { dayOfUnbindingCounts: false, ranking: { points: POINTS } });
    const rows = [
      ['agency', 'creator_id', 'creator', 'level_end'],
      ['甲', 'D1', { code: '#N/A' }, 'Lv4'],
      ['乙', 'D2', 'b', 'Lv4'],
    ];
    expect(agencyPoints(policy, rows).ok).toBe(true);
    expect(rankAgencies(policy, rows)).toMatchObject({ ok: false, problems: [{ code: 'roster.error_cell' }] });
    const twice = rows.map((row, i) => (i === 2 ? ['乙', 'd1', 'b', 'Lv4'] : row));
    expect(agencyPoints(policy, twice)).toMatchObject({ ok: false, problems: [{ code: 'roster.duplicate_creator' }] });
  });
});

test('points by agency and by creator', () => {
  const policy = policyOf([], { ranking: { points: POINTS } });
  const scored = agencyPoints(policy, gridOf(['agency level_end', '甲 Lv4', '乙 Lv8', '甲 Lv6', '甲 Lv0']));
  expect(scored.ok && [...scored.value.points]).toEqual([6, 15]);
  expect(scored.ok && [...scored.value.creatorPoints]).toEqual([1, 15, 5, 0]);
});
