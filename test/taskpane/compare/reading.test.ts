import { readingForBoth } from '../../../src/taskpane/compare/reading';
import { ROSTER } from '../calculate-kit';
import { month } from './kit';

const BOTH = [month('2023-02'), month('2023-03')] as const;

test('a roster whose headers are known is read as it stands', () => {
  expect(readingForBoth(BOTH, ROSTER, {})).toEqual({ grid: ROSTER, columns: undefined });
});

test('a column that the user has chosen is read by both policies, each column once', () => {
  const renamed = ROSTER.map((row, i) => (i === 0 ? row.map(cell => (cell === '本月等级' ? '月末' : cell)) : row));
  const { grid, columns } = readingForBoth(BOTH, renamed, { level_end: { index: 4, header: '月末' } });
  const places = (columns ?? []).map(({ index }) => index);
  expect(new Set(places).size).toBe(places.length);
  const at = places.indexOf(4);
  expect(grid[0]?.[at]).not.toBe('月末');
  expect(grid.slice(1).map(row => row[at])).toEqual(['Lv4', 'Lv4', 'Lv5', 'Lv6']);
});
