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

const quota = async (level: unknown, incubated: unknown, policy = '2023-02') =>
  call('BINDING_QUOTA', [level, incubated, policy]);

test.each([
  ['the old rule', 'Lv4', 3, '2023-02', 80],
  ['the old rule held in January', 'L5', 0, '2023-01', 20],
  ['the new rule', 'Lv0', 3, '2023-03', '不限'],
  ['the new rule does not ask how many', 'Lv5', null, '2023-03', '不限'],
  ['numbers as text', '4', '2', '2023-02', 60],
  ['a blank level', null, 2, '2023-02', ''],
  [
    'a level that the rule does not cover',
    'Lv3',
    1,
    '2023-02',
    ['#N/A', expect.stringMatching(/旧规则.*Lv3.*Lv4、Lv5/)],
  ],
  ['the same of the new rule', 'Lv6', 1, '2023-03', ['#N/A', expect.stringMatching(/新规则.*Lv6.*Lv0、Lv1/)]],
  ['no level', 'Lv99', 1, '2023-02', ['#VALUE!', expect.stringMatching(/level.*Lv99.*Lv0 到 Lv8/)]],
  ['half a creator', 'Lv4', 1.5, '2023-02', ['#VALUE!', expect.stringMatching(/incubated.*1\.5/)]],
  ['no number', 'Lv4', 'many', '2023-02', ['#VALUE!', expect.stringMatching(/incubated.*many/)]],
  ['the old rule asks how many', 'Lv4', null, '2023-02', ['#VALUE!', expect.stringContaining('incubated')]],
  ['an error', { code: '#REF!' }, 1, '2023-02', ['#VALUE!', expect.stringMatching(/level.*#REF!/)]],
  ['another error', 'Lv4', { code: '#REF!' }, '2023-03', ['#VALUE!', expect.stringMatching(/incubated.*#REF!/)]],
])('%s', async (_name, level, incubated, policy, gives) => {
  expect(await quota(level, incubated, policy)).toEqual([[gives]]);
});

test('ranges of one shape, or a single cell with a range', async () => {
  const levels = [['Lv4'], ['Lv5']];
  expect(await quota(levels, [[0], [2]])).toEqual([[20], [60]]);
  expect(await quota(levels, 1)).toEqual([[40], [40]]);
  expect(await quota('Lv4', [[0, 1, 2]])).toEqual([[20, 40, 60]]);
  expect(await quota(levels, [[0, 1]])).toEqual(['#VALUE!', expect.stringMatching(/level.*incubated.*形状不同/)]);
});

test('unlimited in the language of the page', async () => {
  locale = 'en-US';
  expect(await quota('Lv4', 1, '2023-03')).toEqual([['unlimited']]);
});
