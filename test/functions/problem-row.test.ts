import type { Problem } from '../../src/engine';
import { problem, succeed } from '../../src/engine';
import { bind } from '../../src/functions/associate';
import { define } from '../../src/functions/definition';
import { problemRow } from '../../src/functions/problem-row';
import { called, standInForCustomFunctions } from './custom-functions';

/** Problems as rows of a table: row, column, value, problem, remedy. */

beforeAll(standInForCustomFunctions);

const words = { 'zh-CN': '字', 'en-US': 'word' };
const example = { formula: '=MCN.LISTED(A1:B2)', gives: [[2]], says: words } as const;

function rowsOf(problems: readonly Problem[], address?: string): Promise<unknown> {
  const listed = define({
    name: 'LISTED',
    category: 'policy',
    parameters: [{ name: 'roster', takes: 'range' }],
    gives: 'range',
    texts: () => Promise.resolve({ texts: { description: words, parameters: { roster: words }, examples: [example] } }),
    body: (_args, { rosterAddress }) => succeed(problems.map(each => problemRow(each, rosterAddress))),
  });
  const run = bind(listed, { locale: () => 'en-US', workbookPolicy: () => undefined });
  return called(run, [[['x']]], address === undefined ? undefined : [address]);
}

const amount = problem('roster.bad_amount', { row: 3, index: 1, column: 'GMV', value: 'abc' });
const remedy = 'Write a number, or text such as ￥12,345.60 or 1.2万, in yuan.';

test('a place in the range, while the host does not tell where it stands', async () => {
  expect(await rowsOf([amount])).toEqual([
    [3, 'GMV', 'abc', 'Row 3 of the range, column "GMV": "abc" is not an amount.', remedy],
  ]);
});

test('a place on the sheet', async () => {
  expect(await rowsOf([amount], '花名册!B5:H9')).toEqual([
    [7, 'GMV', 'abc', 'Row 7, column "GMV" (C7): "abc" is not an amount.', remedy],
  ]);
});

test('whole columns begin in row 1, whole rows in column A', async () => {
  const place = async (address: string) => ((await rowsOf([amount], address)) as unknown[][])[0]?.slice(0, 4);
  expect(await place('花名册!$C:$J')).toEqual([3, 'GMV', 'abc', 'Row 3, column "GMV" (D3): "abc" is not an amount.']);
  expect(await place('花名册!4:9')).toEqual([6, 'GMV', 'abc', 'Row 6, column "GMV" (B6): "abc" is not an amount.']);
});

test('what stands in no cell has no place', async () => {
  expect(await rowsOf([problem('roster.no_rows', {})], '花名册!B5:H9')).toEqual([
    ['', '', '', 'There are no rows of data below the header.', 'Extend the range to the rows with creators.'],
  ]);
});
