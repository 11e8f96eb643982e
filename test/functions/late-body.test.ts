import type { Locale } from '../../src/engine';
import { fail, problem, succeed } from '../../src/engine';
import { bind } from '../../src/functions/associate';
import type { Body } from '../../src/functions/definition';
import { define } from '../../src/functions/definition';
import { called, standInForCustomFunctions } from './custom-functions';

/** What is fetched only when it is needed: bodies that say so, and the sentences for problems. */

jest.mock('../../src/locales/problems/calls.zh-CN', () => {
  throw new Error('offline');
});

beforeAll(standInForCustomFunctions);

type Load = () => Promise<{ readonly body: Body<'value'> }>;

/** A function of one value whose body is fetched, as Excel calls it. */
function late(load: Load, locale: Locale = 'en-US'): (...args: unknown[]) => unknown {
  const words = { 'zh-CN': '字', 'en-US': 'word' };
  const example = { formula: '=MCN.LATE(1)', gives: [['1!']], says: words } as const;
  const definition = define({
    name: 'LATE',
    category: 'policy',
    parameters: [{ name: 'value', takes: 'value' }],
    gives: 'value',
    texts: () => Promise.resolve({ texts: { description: words, parameters: { value: words }, examples: [example] } }),
    load,
  });
  return bind(definition, { locale: () => locale, workbookPolicy: () => undefined });
}

const loud: Body<'value'> = ({ value }) => succeed([[`${String(value)}!`]]);
const failing: Body<'value'> = () => fail(problem('argument.missing', { name: 'value' }));

test('the body is fetched with the first call, not before', async () => {
  const load = jest.fn(() => Promise.resolve({ body: loud }));
  const run = late(load);
  expect(load).not.toHaveBeenCalled();
  expect(await called(run, [1])).toBe('1!');
});

test('its failures become errors as those of any other', async () => {
  const run = late(() => Promise.resolve({ body: failing }));
  expect(await called(run, [1])).toEqual(['#VALUE!', expect.stringContaining('value is missing')]);
});

test('a body that cannot be fetched is said with the remedy; the next call asks for it again', async () => {
  const load = jest.fn<ReturnType<Load>, []>();
  load.mockRejectedValueOnce(new Error('offline')).mockResolvedValueOnce({ body: loud });
  const run = late(load);
  expect(await called(run, [1])).toEqual(['#N/A', expect.stringMatching(/could not be loaded.*recalculate/)]);
  expect(await called(run, [1])).toBe('1!');
});

test('sentences that cannot be fetched leave the right error, which says so', async () => {
  const run = late(() => Promise.resolve({ body: failing }), 'zh-CN');
  expect(await called(run, [1])).toEqual(['#VALUE!', expect.stringMatching(/没有加载成功.*重新计算/)]);
});
