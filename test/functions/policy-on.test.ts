import { associateFunctions } from '../../src/functions';
import { call, standInForCustomFunctions } from './custom-functions';

beforeAll(() => {
  standInForCustomFunctions();
  associateFunctions({ locale: () => 'zh-CN', workbookPolicy: () => undefined });
});

const none = (day: string) => ['#N/A', expect.stringMatching(new RegExp(`${day}.*2023-01-01.*2023-03-31`)) as string];

test.each([
  ['the first day', '2023-02-01', '2023-02'],
  ['the last day', '2023-02-28', '2023-02'],
  ['the day after', '2023-03-01', '2023-03'],
  ['a date cell', 45016, '2023-03'],
  ['a date cell with a time of day', 45016.75, '2023-03'],
  ['a day as Chinese writes it', '2023年1月5日', '2023-01'],
  ['a blank', null, ''],
  ['before all', '2022-12-31', none('2022-12-31')],
  ['after all', 45017, none('2023-04-01')],
  ['no date', 'spring', ['#VALUE!', expect.stringContaining('spring')]],
  ['a number that is no day', 20230305, ['#VALUE!', expect.stringContaining('20230305')]],
  ['an error', { code: '#REF!' }, ['#VALUE!', expect.stringContaining('#REF!')]],
])('%s', async (_name, date, gives) => {
  expect(await call('POLICY_ON', [date])).toEqual([[gives]]);
});

test('a range keeps its shape', async () => {
  const dates = [
    ['2023-01-31', 44986],
    [null, 'x'],
  ];
  expect(await call('POLICY_ON', [dates])).toEqual([
    ['2023-01', '2023-03'],
    ['', ['#VALUE!', expect.stringContaining('x')]],
  ]);
});
