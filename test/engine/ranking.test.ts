import type { Policy } from '../../src/engine';
import { agencyPoints, levelPoints, rankAgencies } from '../../src/engine';
import { march2023 } from './march';

const policy = march2023();
const HEADER = ['机构', '达人', '等级', '解绑日期'];

function ranked(rows: readonly (readonly unknown[])[], top?: number) {
  const result = rankAgencies(policy, [HEADER, ...rows], top);
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.value.ranked;
}

test('points add up by agency; levels without points earn none', () => {
  const result = agencyPoints(policy, [
    HEADER,
    ['甲', 'a', 'Lv4'],
    ['甲', 'b', 'Lv8'],
    ['乙', 'c', 'Lv3'],
    ['乙', 'd', 'Lv5'],
  ]);
  expect(result.ok && [...result.value.points]).toEqual([16, 2]);
});

test('who is not bound on the last day earns no points', () => {
  expect(
    ranked([
      ['甲', 'a', 'Lv8', '2023-03-31'],
      ['甲', 'b', 'Lv4', '2023-04-01'],
      ['', 'c', 'Lv8'],
    ]),
  ).toMatchObject([{ agency: '甲', points: 1, leading: ['b'] }]);
});

test('equal points share a rank and the next is skipped; the roster’s order holds within it', () => {
  const rows = [
    ['丁', 'a', 'Lv4'],
    ['甲', 'a', 'Lv6'],
    ['乙', 'b', 'Lv8'],
    ['丙', 'c', 'Lv6'],
  ];
  expect(ranked(rows).map(each => [each.rank, each.agency])).toEqual([
    [1, '乙'],
    [2, '甲'],
    [2, '丙'],
    [4, '丁'],
  ]);
});

test('a tie at the cut leaves nobody out', () => {
  const rows = [
    ['甲', 'a', 'Lv8'],
    ['乙', 'b', 'Lv6'],
    ['丙', 'c', 'Lv6'],
    ['丁', 'd', 'Lv4'],
  ];
  expect(ranked(rows, 2).map(each => each.agency)).toEqual(['甲', '乙', '丙']);
});

test('ten ranks unless told otherwise', () => {
  const rows = Array.from({ length: 12 }, (_, i) =>
    Array.from({ length: 12 - i }, () => [`机构${i}`, 'x', 'Lv4']),
  ).flat();
  expect(ranked(rows)).toHaveLength(10);
});

test('leading creators are those with most points, the earlier first among equals', () => {
  const rows = [
    ['甲', 'a', 'Lv4'],
    ['甲', 'b', 'Lv6'],
    ['甲', 'c', 'Lv8'],
    ['甲', 'd', 'Lv6'],
  ];
  expect(ranked(rows)[0]?.leading).toEqual(['c', 'b']);
});

test('a single column is read as levels, with or without a header', () => {
  expect(levelPoints(policy, [['等级'], ['Lv6'], [null], ['4']])).toEqual({ ok: true, value: 6 });
  expect(levelPoints(policy, [['Lv6'], [8]])).toEqual({ ok: true, value: 20 });
  expect(levelPoints(policy, [['等级'], ['Lv9x']])).toMatchObject({
    ok: false,
    problems: [{ code: 'roster.bad_level', params: { row: 2 } }],
  });
  expect(levelPoints(policy, [[null]])).toMatchObject({ ok: false, problems: [{ code: 'roster.empty' }] });
});

test('a column of something else is not read as levels', () => {
  expect(levelPoints(policy, [['本月GMV'], [8], [7]])).toMatchObject({
    ok: false,
    problems: [{ code: 'roster.bad_level', params: { row: 1 } }],
  });
});

test('a column of levels: the lowest level counts, either title is one, an error is named', () => {
  expect(levelPoints(policy, [['上月等级'], ['Lv0'], ['Lv4']])).toEqual({ ok: true, value: 1 });
  expect(levelPoints(policy, [['等级'], [{ code: '#N/A' }], ['Lv4']])).toEqual({
    ok: false,
    problems: [{ code: 'roster.error_cell', params: { row: 2, index: 0, column: '等级', value: '#N/A' } }],
  });
  expect(levelPoints(policy, [])).toMatchObject({ ok: false, problems: [{ code: 'roster.empty' }] });
});

describe('what points rest on: the weakest of the figures that are read for them', () => {
  const { ranking, windows } = policy;
  if (ranking === undefined) throw new Error('March 2023 has a ranking');
  const known = <T>(value: T) => ({ value, status: 'derived' }) as const;
  const weak = <T>(value: T) => ({ value, status: 'assumption' }) as const;
  const points = [{ level: 'Lv4', points: known(1) }];
  const firm: Policy = {
    ...policy,
    ranking: { ...ranking, points, population: known('bound'), ties: weak('shared') },
    windows: { ...windows, effective: { from: weak('2023-03-01'), to: known('2023-03-31') } },
    binding: { asOf: known('period_end'), dayOfUnbindingCounts: known(true) },
  };
  const board = firm.ranking ?? ranking;

  test.each<[string, Partial<Policy>, string]>([
    ['ties and the first day are not read', {}, 'derived'],
    ['the points of a level', { ranking: { ...board, points: [{ level: 'Lv4', points: weak(1) }] } }, 'assumption'],
    ['whom they are for', { ranking: { ...board, population: weak('bound') } }, 'assumption'],
    ['the last day', { windows: { effective: { ...firm.windows.effective, to: weak('2023-03-31') } } }, 'assumption'],
    ['who is bound', { binding: { asOf: known('period_end'), dayOfUnbindingCounts: weak(true) } }, 'assumption'],
  ])('%s', (_, change, restsOn) => {
    const scored = agencyPoints({ ...firm, ...change }, [HEADER, ['甲', 'a', 'Lv4']]);
    expect(scored.ok && scored.value.restsOn).toBe(restsOn);
  });

  test('unknown points are named', () => {
    const unknown = [{ level: 'Lv4', points: { value: null, status: 'unknown' } as const }];
    expect(levelPoints({ ...firm, ranking: { ...board, points: unknown } }, [['Lv4']])).toMatchObject({
      ok: false,
      problems: [{ code: 'policy.number_unknown', params: { path: 'ranking.points[0].points' } }],
    });
  });
});
