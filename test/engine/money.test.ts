import { fenFromYuan, MAX_FEN, scaledFromDigits, scaledFromNumber, yuanFromFen } from '../../src/engine/money/fen';
import { fenFromText } from '../../src/engine/money/parse-amount';
import { largestRemainder } from '../../src/engine/money/allocate';

describe('yuan to fen: the decimal that the cell shows, half up', () => {
  test.each([
    [0, 0],
    [1.005, 101],
    [1.015, 102],
    [-1.005, -101],
    [0.1 + 0.2, 30],
    [1.00499999999999, 100],
    [1.004999999999999, 101], // beyond the 15 digits that Excel shows: 1.00500000000000
    [8.995, 900],
    [123456789.015, 12345678902],
    [0.005, 1],
    [0.0049, 0],
    [1e-7, 0],
    [1e-10, 0],
    [-0.001, 0],
    [-0, 0],
    [90_000_000_000, MAX_FEN],
  ])('%d yuan is %d fen', (yuan, fen) => {
    expect(fenFromYuan(yuan)).toBe(fen);
  });

  test.each([NaN, Infinity, -Infinity, 1e15, -1e300])('%d is not an amount', yuan => {
    expect(fenFromYuan(yuan)).toBeNaN();
  });

  test('digits are never turned into a binary fraction', () => {
    expect(scaledFromDigits(false, '1005', 3, 2)).toBe(101);
    expect(scaledFromDigits(true, '4', 3, 2)).toBe(0);
    expect(scaledFromDigits(false, '12', -3, 2)).toBe(1_200_000);
    expect(scaledFromDigits(false, '5', 3, 2)).toBe(1);
    expect(scaledFromDigits(false, '4', 3, 2)).toBe(0);
    expect(scaledFromDigits(false, '9', 4, 2)).toBe(0);
  });

  test.each([
    [0.85, 6, 850_000],
    [-12.5, 6, -12_500_000],
    [5e-7, 6, 1], // half a millionth
    [4.9e-7, 6, 0],
    [9e-12, 6, 0],
    [1e14, 6, NaN],
    [-1.5e300, 6, NaN],
  ])('%d to %d places is %d parts', (value, places, parts) => {
    expect(scaledFromNumber(value, places)).toBe(parts);
  });

  test('and fen are shown as yuan', () => {
    expect(yuanFromFen(101)).toBe(1.01);
  });
});

describe('amounts as text', () => {
  test.each([
    ['￥12,345.60', 1_234_560],
    ['1.2万', 1_200_000],
    ['1.2萬元', 1_200_000],
    ['0.5亿', 5_000_000_000],
    ['¥ -30', -3000],
    ['-￥30', -3000],
    ['−30', -3000],
    ['12345', 1_234_500],
    ['１２．５', 1250],
    ['.5', 50],
    ['3 元', 300],
    ['CNY 3', 300],
    ['1.00005万', 1_000_050],
    ['12,345,678', 1_234_567_800],
    ['cny 3', 300],
    ['3rmb', 300],
    [' -3 元 ', -300],
    ['90000000000', MAX_FEN],
  ])('%s', (text, fen) => {
    expect(fenFromText(text)).toBe(fen);
  });

  test.each([
    '',
    'abc',
    '1 2',
    '1 .5',
    '1,2',
    '12,34',
    '1.2.3',
    '--3',
    '$3',
    '3%',
    '1.2 千',
    '万',
    '3 万 元 x',
    '1e5',
    '=1+1',
    '(3)',
  ])('%s is not an amount', text => {
    expect(fenFromText(text)).toBeUndefined();
  });

  test('too large an amount is not a number', () => {
    expect(fenFromText('9999亿')).toBeNaN();
    expect(fenFromText('90000000000.01')).toBeNaN();
  });
});

describe('largest remainder', () => {
  const shared = (total: number, weights: readonly number[]): number[] => [
    ...largestRemainder(total, Float64Array.from(weights)),
  ];

  test.each([
    [100, [1, 1, 1], [34, 33, 33]],
    [100, [1, 1, 2], [25, 25, 50]],
    [10, [0, 1, 0, 1], [0, 5, 0, 5]],
    [3, [5, 5, 5, 5], [1, 1, 1, 0]],
    [10, [1, 1, 5], [2, 1, 7]], // 1 3/7, 1 3/7, 7 1/7
    [10, [5, 1, 1], [7, 2, 1]], // 7 1/7, 1 3/7, 1 3/7: the first has the least left over
    [4, [5, 1, 1], [3, 1, 0]], // 2 6/7, 4/7, 4/7: two are left over, one of them for the first of the equals
    // The same thousands of millions of times larger: 1_428_571_429 3/7 twice, 7_142_857_147 1/7.
    [10_000_000_006, [1_000_000, 1_000_000, 5_000_000], [1_428_571_430, 1_428_571_429, 7_142_857_147]],
    // Half a fen is left over of each: the first has it. Products this large are exact as bigints alone.
    [5_000_000_000_001, [1e12, 5e12], [833_333_333_334, 4_166_666_666_667]],
    [0, [1, 2], [0, 0]],
    [7, [0, 0], [0, 0]],
  ])('%d over %p', (total, weights, parts) => {
    expect(shared(total, weights)).toEqual(parts);
  });

  test('is exact where products leave the safe integers', () => {
    const weights = [9_007_199_254_740, 9_007_199_254_739, 1];
    const parts = shared(9_007_199_254_741, weights);
    expect(parts.reduce((sum, part) => sum + part, 0)).toBe(9_007_199_254_741);
    const total = weights.reduce((sum, weight) => sum + BigInt(weight), 0n);
    parts.forEach((part, i) => {
      const floor = (9_007_199_254_741n * BigInt(weights[i] ?? 0)) / total;
      expect([floor, floor + 1n]).toContain(BigInt(part));
    });
  });
});
