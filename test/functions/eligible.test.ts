import type { Locale } from '../../src/engine';
import { associateFunctions } from '../../src/functions';
import { call, standInForCustomFunctions } from './custom-functions';

let locale: Locale = 'zh-CN';

beforeAll(() => {
  standInForCustomFunctions();
  associateFunctions({ locale: () => locale, workbookPolicy: () => undefined });
});

beforeEach(() => {
  locale = 'zh-CN';
});

const rowOf = async (day: unknown, policy = '2023-03') => ((await call('ELIGIBLE', [day, policy])) as unknown[][])[0];

test.each([
  ['the first day', '2023-02-28', [true, '2023-02-28 报名，在报名时间（2023-02-28 至 2023-03-20）内']],
  ['the last day', 45005, [true, '2023-03-20 报名，在报名时间（2023-02-28 至 2023-03-20）内']],
  ['too early', '2023-02-27', [false, expect.stringContaining('早于报名时间')]],
  ['late', '2023-03-21', [false, expect.stringContaining('晚于报名时间（2023-02-28 至 2023-03-20）')]],
  ['not signed up', null, [false, expect.stringContaining('未报名')]],
  ['no date', 'soon', [['#VALUE!', expect.stringContaining('soon')], '']],
  ['an error', { code: '#REF!' }, [['#VALUE!', expect.stringContaining('#REF!')], '']],
])('%s', async (_name, day, gives) => {
  expect(await rowOf(day)).toEqual(gives);
});

test('in English', async () => {
  locale = 'en-US';
  expect(await rowOf('2023-03-05')).toEqual([
    true,
    'signed up on 2023-03-05, within the window (2023-02-28 to 2023-03-20)',
  ]);
  expect(await rowOf(null)).toEqual([false, 'not signed up: no reward']);
});

test('a window that is not known is #N/A and named; who did not sign up is out all the same', async () => {
  const unknown = [['#N/A', expect.stringContaining('windows.enrolment.from')], ''];
  expect(await rowOf('2023-01-05', '2023-01')).toEqual(unknown);
  expect((await rowOf(null, '2023-01'))?.[0]).toBe(false);
});

test('February takes over January’s agencies, whose window is not known', async () => {
  expect(await rowOf('2023-01-20', '2023-02')).toEqual([
    ['#N/A', expect.stringContaining('enrolment.carryOverWindow')],
    '',
  ]);
  expect((await rowOf('2023-01-29', '2023-02'))?.[0]).toBe(true);
});

test('a column gives a row for each of its cells', async () => {
  const table = (await call('ELIGIBLE', [[['2023-03-01'], [null], ['2023-03-21']], '2023-03'])) as unknown[][];
  expect(table.map(row => row[0])).toEqual([true, false, false]);
});
