import type { Fact, Policy } from '../../src/engine';
import { associateFunctions } from '../../src/functions';
import { call, standInForCustomFunctions } from './custom-functions';
import type * as Programmes from './programmes';

/** What the library has no case of yet: a second policy for March, a known window that carries over, a policy without sign-up. */
jest.mock('../../src/policies/library', () => {
  const { libraryWith } = jest.requireActual<typeof Programmes>('./programmes');
  const march = libraryWith([]).library.at(-1) as Policy;
  const fact = <T>(value: T): Fact<T> => ({ value, status: 'assumption' });
  const enrolment = {
    carryOverFrom: fact(['2023-01', '2023-02']),
    carryOverWindow: { from: fact('2023-01-29'), to: fact('2023-02-15') },
    countsFrom: fact('period_start'),
  };
  const open = { effective: march.windows.effective };
  return libraryWith([
    { ...march, version: '2023-03-b', enrolment } as Policy,
    { ...march, version: '2023-03-a', windows: open } as Policy,
  ]);
});

beforeAll(() => {
  standInForCustomFunctions();
  associateFunctions({ locale: () => 'zh-CN', workbookPolicy: () => undefined });
});

test('of several policies in force the newest', async () => {
  expect(await call('POLICY_ON', [[['2023-03-01', '2023-03-31', '2023-02-28']]])).toEqual([
    ['2023-03-b', '2023-03-b', '2023-02'],
  ]);
});

test('carried over from earlier policies', async () => {
  const days = [['2023-01-28'], ['2023-01-29'], ['2023-02-15'], ['2023-02-16'], ['2023-02-28']];
  const table = (await call('ELIGIBLE', [days, '2023-03-b'])) as unknown[][];
  expect(table.map(row => row[0])).toEqual([false, true, true, false, true]);
  expect(table[1]?.[1]).toBe('2023-01-29 报名，属 2023-01、2023-02 政策的报名，直接沿用');
});

test('nobody has to sign up', async () => {
  expect(await call('ELIGIBLE', [[['2023-05-01'], [null]], '2023-03-a'])).toEqual([
    [true, '该政策无需报名'],
    [true, '该政策无需报名'],
  ]);
  const listed = (await call('POLICIES', [])) as unknown[][];
  expect(listed.find(row => row[0] === '2023-03-a')?.slice(3, 6)).toEqual(['', '2023-03-01 至 2023-03-31', '']);
});
