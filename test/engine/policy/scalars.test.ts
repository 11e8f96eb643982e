import type { Problem } from '../../../src/engine';
import type { Reader } from '../../../src/engine/policy/reader';
import * as read from '../../../src/engine/policy/scalars';

/** What a reader makes of a value at `here`: the value itself, or the code and the parameters of the one problem it leaves. */
function outcomeOf(reader: Reader<unknown>, value: unknown): unknown {
  const problems: Problem[] = [];
  const result = reader(value, { path: 'here', problems });
  if (problems.length === 0) return result;
  expect(result).toBeUndefined();
  expect(problems).toHaveLength(1);
  expect(problems[0]?.params).toMatchObject({ path: 'here' });
  return problems[0]?.code.replace('policy.', '');
}

type Row = readonly [reader: string, takes: readonly unknown[], refuses: readonly (readonly [unknown, string])[]];

const ROWS: readonly Row[] = [
  [
    'text',
    ['x', ' x '],
    [
      ['', 'not_text'],
      ['  ', 'not_text'],
      [5, 'not_text'],
      [null, 'not_text'],
    ],
  ],
  [
    'id',
    ['a', 'Z', '0', '2023-03', 'a_b.c-D9', 'a'.repeat(64)],
    [
      ['', 'bad_id'],
      ['a'.repeat(65), 'bad_id'],
      ['-a', 'bad_id'],
      ['.a', 'bad_id'],
      ['a b', 'bad_id'],
      [' a', 'bad_id'],
      ['a\n', 'bad_id'],
      ['腰部', 'bad_id'],
      [5, 'bad_id'],
    ],
  ],
  [
    'number',
    [0, -1.5, 1e300],
    [
      [NaN, 'not_a_number'],
      [Infinity, 'not_a_number'],
      ['5', 'not_a_number'],
      [null, 'not_a_number'],
    ],
  ],
  [
    'count',
    [0, 1, Number.MAX_SAFE_INTEGER],
    [
      [-1, 'negative'],
      [1.5, 'not_an_integer'],
      [-1.5, 'not_an_integer'],
      [2 ** 53, 'not_an_integer'],
      ['1', 'not_a_number'],
    ],
  ],
  [
    'percent',
    [0, 0.1, 100],
    [
      [-0.1, 'negative'],
      [100.1, 'too_large'],
      [true, 'not_a_number'],
    ],
  ],
  [
    'threshold',
    [0, 0.000_001, 89_999_999_999.5, 9e10],
    [
      [-0.000_001, 'negative'],
      [9e10 + 1, 'too_large'],
      [0.000_000_1, 'too_fine'],
      ['1', 'not_a_number'],
    ],
  ],
  [
    'signedFigure',
    [0, -1, -9e10, 9e10, -0.5],
    [
      [-9e10 - 1, 'too_large'],
      [9e10 + 1, 'too_large'],
      [-0.000_000_1, 'too_fine'],
      [NaN, 'not_a_number'],
    ],
  ],
  [
    'unitPrice',
    [0, 0.000_001, 1e9],
    [
      [-1, 'negative'],
      [1e9 + 1, 'too_large'],
      [1.000_000_1, 'too_fine'],
      [undefined, 'not_a_number'],
    ],
  ],
  [
    'rate',
    [0, 0.0001, 12.3456, 1000],
    [
      [-0.0001, 'negative'],
      [1000.0001, 'too_large'],
      [0.000_01, 'not_a_rate'],
      ['1', 'not_a_number'],
    ],
  ],
  [
    'fieldId',
    ['a', 'live_hours', 'a9', 'a'.repeat(64)],
    [
      ['', 'bad_field_id'],
      ['a'.repeat(65), 'bad_field_id'],
      ['9a', 'bad_field_id'],
      ['_a', 'bad_field_id'],
      ['Live', 'bad_field_id'],
      ['a-b', 'bad_field_id'],
      ['a b', 'bad_field_id'],
      [' a', 'bad_field_id'],
      [5, 'bad_field_id'],
      [['a'], 'bad_field_id'],
    ],
  ],
  [
    'ordinal',
    [0, 999],
    [
      [1000, 'too_large'],
      [-1, 'negative'],
      [0.5, 'not_an_integer'],
    ],
  ],
  [
    'yuan',
    [0, 0.01, 1.1, 30_000, 9e10],
    [
      [-0.01, 'negative'],
      [0.001, 'not_yuan'],
      [9e10 + 1, 'not_yuan'],
      ['1', 'not_a_number'],
    ],
  ],
  [
    'truth',
    [true, false],
    [
      [0, 'not_one_of'],
      ['true', 'not_one_of'],
      [null, 'not_one_of'],
    ],
  ],
  [
    'day',
    ['1901-01-01', '2023-12-31', '2024-02-29', '9999-01-01'],
    [
      ['1900-12-31', 'not_a_date'],
      ['2023-02-29', 'not_a_date'],
      ['2023-00-10', 'not_a_date'],
      ['2023-13-10', 'not_a_date'],
      ['2023-01-00', 'not_a_date'],
      ['2023-01-32', 'not_a_date'],
      ['2023-1-1', 'not_a_date'],
      ['x2023-01-01', 'not_a_date'],
      ['2023-01-01x', 'not_a_date'],
      ['2023/01/01', 'not_a_date'],
      [45016, 'not_a_date'],
      [['2023-01-01'], 'not_a_date'],
    ],
  ],
  [
    'month',
    ['2023-01', '2023-10', '2023-12'],
    [
      ['2023-00', 'not_a_month'],
      ['2023-13', 'not_a_month'],
      ['2023-1', 'not_a_month'],
      ['x2023-01', 'not_a_month'],
      ['2023-011', 'not_a_month'],
      ['2023-01-01', 'not_a_month'],
      [202_301, 'not_a_month'],
      [['2023-01'], 'not_a_month'],
    ],
  ],
];

const reader = (name: string): Reader<unknown> =>
  (read as unknown as Readonly<Record<string, Reader<unknown>>>)[name] ?? read.text;

describe.each(ROWS)('%s', (name, takes, refuses) => {
  test.each(takes.map(each => [each]))('takes %p', value => {
    expect(outcomeOf(reader(name), value)).toBe(value);
  });

  test.each(refuses)('refuses %p: %s', (value, code) => {
    expect(outcomeOf(reader(name), value)).toBe(code);
  });
});

describe('what a message says of a refused value', () => {
  const paramsOf = (each: Reader<unknown>, value: unknown): unknown => {
    const problems: Problem[] = [];
    each(value, { path: 'here', problems });
    return problems[0]?.params;
  };

  test.each<[string, Reader<unknown>, unknown, object]>([
    ['percent', read.percent, 101, { found: '101', most: '100' }],
    ['threshold', read.threshold, 9.5e10, { found: '95000000000', most: '90000000000' }],
    ['threshold', read.threshold, 1e-7, { found: '1e-7', decimals: '6' }],
    ['unitPrice', read.unitPrice, 2e9, { found: '2000000000', most: '1000000000' }],
    ['rate', read.rate, 1001, { found: '1001', most: '1000' }],
    ['ordinal', read.ordinal, 1000, { found: '1000', most: '999' }],
    ['truth', read.truth, 'yes', { found: '"yes"', allowed: ['true', 'false'] }],
    ['one of', read.oneOf('a', 'b'), 'c', { found: '"c"', allowed: ['a', 'b'] }],
  ])('%s', (_, each, value, params) => {
    expect(paramsOf(each, value)).toEqual({ path: 'here', ...params });
  });
});

test('one of several texts', () => {
  expect(outcomeOf(read.oneOf('a', 'b'), 'b')).toBe('b');
  expect(outcomeOf(read.oneOf('a', 'b'), 'ab')).toBe('not_one_of');
  expect(outcomeOf(read.oneOf('a'), undefined)).toBe('not_one_of');
});
