import { readAmount, readCount, readDay, readNumber, readTruth, readWhole } from '../../../src/engine/roster/cells';

/** What becomes of a cell: its value, or the code of what is wrong with it. */
type Case = readonly [cell: unknown, becomes: number | string];

const ERROR = { code: '#N/A' };

describe('an amount becomes fen', () => {
  const cases: readonly Case[] = [
    [1.005, 101],
    [-30, -3000],
    ['1.2万', 1_200_000],
    ['-￥30', -3000],
    [null, 0],
    [undefined, 0],
    ['', 0],
    ['  ', 0],
    [90_000_000_000, 9_000_000_000_000],
    [90_000_000_000.01, 'roster.amount_too_large'],
    ['90000000001', 'roster.amount_too_large'],
    ['0', 0],
    ['1,2', 'roster.bad_amount'],
    [NaN, 'roster.bad_amount'],
    [-Infinity, 'roster.bad_amount'],
    [false, 'roster.bad_amount'],
    [ERROR, 'roster.error_cell'],
  ];
  test.each(cases)('%p: %p', (cell, becomes) => {
    expect(readAmount(cell)).toBe(becomes);
  });
});

describe('a day becomes a serial', () => {
  const cases: readonly Case[] = [
    [45016, 45016],
    [45016.75, 45016],
    ['45016', 45016],
    [' 45016 ', 45016],
    ['2023-03-31', 45016],
    [0, 0],
    [null, 0],
    [' ', 0],
    [61, 61],
    [60, 'roster.bad_date'], // Excel's 29 February 1900
    [60.9, 'roster.bad_date'],
    [0.5, 'roster.bad_date'],
    [-1, 'roster.bad_date'],
    [2_958_465, 2_958_465],
    [2_958_465.999, 2_958_465],
    [2_958_466, 'roster.bad_date'],
    [NaN, 'roster.bad_date'],
    ['4501', 'roster.bad_date'],
    ['450160', 'roster.bad_date'],
    ['45016x', 'roster.bad_date'],
    ['x45016', 'roster.bad_date'],
    [true, 'roster.bad_date'],
    [ERROR, 'roster.error_cell'],
  ];
  test.each(cases)('%p: %p', (cell, becomes) => {
    expect(readDay(cell)).toBe(becomes);
  });
});

describe('a count stays as it is', () => {
  const cases: readonly Case[] = [
    [3, 3],
    [3.5, 3.5],
    [-2, -2],
    ['12', 12],
    ['-12', -12],
    [' １２ ', 12],
    ['1,234', 1234],
    ['12,345,678', 12_345_678],
    ['1,234.5', 1234.5],
    ['1234.25', 1234.25],
    ['999999999999999', 999_999_999_999_999],
    [null, 0],
    ['', 0],
    ['1,23', 'roster.bad_count'],
    ['1234,567', 'roster.bad_count'],
    ['1.', 'roster.bad_count'],
    ['.5', 'roster.bad_count'],
    ['3 人', 'roster.bad_count'],
    ['约 3', 'roster.bad_count'],
    ['1e3', 'roster.bad_count'],
    ['9999999999999999', 'roster.bad_count'],
    [Infinity, 'roster.bad_count'],
    [true, 'roster.bad_count'],
    [ERROR, 'roster.error_cell'],
  ];
  test.each(cases)('%p: %p', (cell, becomes) => {
    expect(readCount(cell)).toBe(becomes);
  });

  const whole: readonly Case[] = [
    [3, 3],
    ['1,234', 1234],
    [null, 0],
    [3.5, 'roster.bad_count'],
    ['3.5', 'roster.bad_count'],
    [2 ** 53, 'roster.bad_count'],
    [ERROR, 'roster.error_cell'],
  ];
  test.each(whole)('as a whole number %p: %p', (cell, becomes) => {
    expect(readWhole(cell)).toBe(becomes);
  });
});

describe('a number becomes millionths', () => {
  const cases: readonly Case[] = [
    [0.85, 850_000],
    [-0, 0],
    [0.000_000_5, 1],
    [0.123_456_5, 123_457], // half up as the decimal is shown
    [4.000_000_5, 4_000_001], // as a binary number a little less
    [9_000_000, 9_000_000_000_000],
    [9_000_000.5, 'roster.bad_number'],
    [-9_000_000.5, 'roster.bad_number'],
    ['0.85', 850_000],
    ['.5', 500_000],
    ['85%', 850_000],
    ['85 %', 850_000],
    ['８５％', 850_000],
    ['-85.5%', -855_000],
    ['−1', -1_000_000],
    ['–1', -1_000_000],
    ['+2', 2_000_000],
    [' 3 ', 3_000_000],
    ['1,234.5', 1_234_500_000],
    ['12,345,678%', 123_456_780_000],
    [null, NaN], // nobody rated
    ['  ', NaN],
    [NaN, 'roster.bad_number'],
    [Infinity, 'roster.bad_number'],
    ['', NaN],
    ['%', 'roster.bad_number'],
    ['-', 'roster.bad_number'],
    ['1.', 'roster.bad_number'],
    ['1,23', 'roster.bad_number'],
    ['1234,567', 'roster.bad_number'],
    ['85%%', 'roster.bad_number'],
    ['约85', 'roster.bad_number'],
    ['9000001', 'roster.bad_number'],
    [true, 'roster.bad_number'],
    [ERROR, 'roster.error_cell'],
  ];
  test.each(cases)('%p: %p', (cell, becomes) => {
    expect(readNumber(cell)).toBe(becomes);
  });
});

describe('a truth becomes 1 or 0', () => {
  const yes = [true, 1, '1', 'TRUE', ' Yes ', 'y', '是', '有', '对', '對', '√', '✓', '✔', 'ｙｅｓ'];
  const no = [false, 0, '0', 'False', 'no', 'N', '否', '无', '無', '×', '✗', '✘', null, '', '  '];

  test.each(yes)('%p is yes', cell => {
    expect(readTruth(cell)).toBe(1);
  });

  test.each(no)('%p is no', cell => {
    expect(readTruth(cell)).toBe(0);
  });

  test.each([
    ['maybe', 'roster.bad_truth'],
    [2, 'roster.bad_truth'],
    [ERROR, 'roster.error_cell'],
  ])('%p: %s', (cell, code) => {
    expect(readTruth(cell)).toBe(code);
  });
});
