import { headerRow } from '../../src/engine';
import { writeFormulaBeside } from '../../src/host';
import { contents, openWorkbook } from './roster-office';

/** The formula for a roster that was pointed at before, whatever is selected meanwhile. */

const ROSTER = [
  ['达人', '机构', '等级'],
  ['甲', '聚亮文化', 'Lv4'],
  ['乙', '米艾科技', 'Lv6'],
];
const FORMULA = '=MCN.REWARDS(A1:C3,"agency",MCN_POLICY)';

function open(cells: Parameters<typeof openWorkbook>[0]) {
  const book = openWorkbook(cells);
  const sheetId = book.port.activeSheet();
  book.port.select({ sheetId, row: 30, col: 30, rows: 1, cols: 1 });
  const place = { sheetId, sheet: '花名册', row: 0, column: 0, rows: 3, columns: 3, address: 'A1:C3' };
  const formulaFor = (address: string): string => `=MCN.REWARDS(${address},"agency",MCN_POLICY)`;
  return { book, write: () => writeFormulaBeside({ formulaFor, findHeaders: headerRow, policy: '2023-03', place }) };
}

test('is written beside it', async () => {
  const { book, write } = open(ROSTER);
  expect(await write()).toMatchObject({ ok: true, value: { formula: FORMULA, there: false } });
  expect((contents(book)['花名册'] as unknown[][])[0]?.[4]).toBe(FORMULA);
});

test('is refused where its headers have gone from their place', async () => {
  const { book, write } = open([['三月', '', ''], ...ROSTER]);
  const before = contents(book);
  expect(await write()).toMatchObject({ ok: false, failure: { code: 'selection_no_headers' } });
  expect(contents(book)).toEqual(before);
});

test('is refused where its sheet is gone', async () => {
  const { book, write } = open(ROSTER);
  const sheetId = book.port.activeSheet();
  book.port.addSheet('别的');
  book.port.removeSheet(sheetId);
  expect(await write()).toMatchObject({ ok: false, failure: { code: 'not_found' } });
});
