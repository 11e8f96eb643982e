import { formatAddress, parseAddress } from '../../src/playground/port/a1';
import { surroundingRegion } from '../../src/playground/port/region';
import { constantOf } from '../../src/playground/port/constant';

describe('addresses', () => {
  test.each([
    'A1',
    'B2:C4',
    'A:C',
    '3:7',
    'XFD1048576',
    'Sheet1!A1',
    "'本月 花名册'!A1:B2",
    "'it''s'!A1",
    '花名册!A:A',
  ])('%s reads and writes', text => {
    const address = parseAddress(text);
    expect(address && formatAddress(address, address.sheet)).toBe(text);
  });

  test.each(['', 'A', 'A0', 'XFE1', 'A1048577', 'A1:B', 'MCN_POLICY', '"2023-03"', 'A1:B2:C3'])('%j is none', text => {
    expect(parseAddress(text)).toBeUndefined();
  });

  test('dollars and order do not matter', () => {
    expect(parseAddress('$C$4:B2')).toEqual({ row: 1, col: 1, rows: 3, cols: 2 });
  });

  test('a sheet named like a cell is quoted', () => {
    expect(formatAddress({ row: 0, col: 0, rows: 1, cols: 1 }, 'Q1')).toBe("'Q1'!A1");
  });
});

test('a region grows over diagonals and stops at blanks', () => {
  const cells = new Set(['2,2', '3,3', '4,3', '6,3']);
  const within = { row: 2, col: 2, rows: 5, cols: 2 };
  const region = surroundingRegion({ row: 2, col: 2, rows: 1, cols: 1 }, within, (r, c) =>
    cells.has(`${String(r)},${String(c)}`),
  );
  expect(region).toEqual({ row: 2, col: 2, rows: 3, cols: 2 });
});

test.each([
  ['="2023-03"', '2023-03'],
  ['="say ""hi"""', 'say "hi"'],
  ['=12.5', 12.5],
  ['=true', true],
  ['=A1', undefined],
  ['=', undefined],
])('the constant of %s is %j', (formula, value) => {
  expect(constantOf(formula)).toBe(value);
});
