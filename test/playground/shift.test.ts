import { NO_RECORDS } from '../../src/playground/port/records';
import { shiftArea, shifted } from '../../src/playground/port/shift';
import type { Lines } from '../../src/playground/port/port';

const AREA = { row: 4, col: 2, rows: 3, cols: 2 };
const shift = (lines: Lines, at: number, count: number) => ({ sheetId: 's', lines, at, count });

test.each<[string, Lines, number, number, object | undefined]>([
  ['rows come before', 'rows', 4, 2, { ...AREA, row: 6 }],
  ['rows come within', 'rows', 5, 2, { ...AREA, rows: 5 }],
  ['rows come after', 'rows', 7, 2, AREA],
  ['columns come before', 'cols', 0, 1, { ...AREA, col: 3 }],
  ['rows go before', 'rows', 0, -2, { ...AREA, row: 2 }],
  ['rows go within', 'rows', 5, -1, { ...AREA, rows: 2 }],
  ['rows go before and within', 'rows', 3, -2, { ...AREA, row: 3, rows: 2 }],
  ['rows go within and after', 'rows', 6, -9, { ...AREA, rows: 2 }],
  ['rows go after', 'rows', 7, -3, AREA],
  ['everything goes', 'rows', 2, -9, undefined],
  ['every column goes', 'cols', 2, -2, undefined],
])('when %s', (_, lines, at, count, expected) => {
  expect(shiftArea(AREA, shift(lines, at, count))).toEqual(expected);
});

test('tables, filters and the cells of charts follow, those of other sheets stay', () => {
  const table = (id: string, sheetId: string) => ({ id, name: id, area: { ...AREA, sheetId }, style: '' });
  const records = {
    ...NO_RECORDS,
    tables: [table('t', 's'), table('u', 'other')],
    filters: { t: { area: AREA, shown: {} }, other: { area: AREA, shown: {} } },
  };
  const moved = shifted(records, shift('rows', 0, 1));
  expect(moved.tables?.map(({ area }) => area.row)).toEqual([5, 4]);
  expect(Object.values(moved.filters ?? {}).map(({ area }) => area.row)).toEqual([5, 4]);
  expect(shifted(records, shift('rows', 0, -20)).tables?.map(({ id }) => id)).toEqual(['u']);
});
