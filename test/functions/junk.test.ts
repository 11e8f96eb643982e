import fc from 'fast-check';
import { associateFunctions } from '../../src/functions';
import { registry } from '../../src/functions/registry';
import { call, standInForCustomFunctions } from './custom-functions';

/** Whatever cells a function is given, it answers: with cells, or with an error that says what is wrong. */

beforeAll(() => {
  standInForCustomFunctions();
  associateFunctions({ locale: () => 'zh-CN', workbookPolicy: () => undefined });
});

const NAMES = [
  'head_growth',
  '2023-03',
  '2023-02',
  'Lv4',
  'creator',
  '机构',
  '甲',
  'tracks[2].caps[0]',
  'ranking.points.',
];
const HEADERS = ['机构', '达人', '上月等级', '等级', '上月GMV', 'GMV', '报名日期', '解绑日期', 'GMV', '__proto__'];

const cell = fc.oneof(
  fc.constantFrom<unknown>(null, undefined, '', 0, -0, NaN, Infinity, -1, 1e308, 45_016, true, '\ud800', '__proto__'),
  fc.constantFrom<unknown>({ code: '#REF!' }, {}, 'constructor', '1.2万', '2023-03-05', ...NAMES),
  fc.string({ maxLength: 60 }),
  fc.double(),
);
const range = fc.array(fc.array(cell, { maxLength: 6 }), { maxLength: 6 });
const roster = fc
  .tuple(fc.shuffledSubarray(HEADERS, { minLength: 1 }), fc.array(fc.array(cell, { minLength: 10, maxLength: 10 })))
  .map(([headers, rows]) => [headers, ...rows.map(row => row.slice(0, headers.length))]);
const argument = fc.oneof(cell, range, roster, fc.constantFrom(...NAMES));

test.each(registry.map(({ name, parameters }) => [name, parameters.length] as const))('%s', async (name, count) => {
  await fc.assert(
    fc.asyncProperty(fc.array(argument, { minLength: count, maxLength: count }), async args => {
      const given = await call(name, args);
      expect(Array.isArray(given)).toBe(true);
      expect(JSON.stringify(given) ?? '').not.toMatch(/undefined|\[object/);
    }),
    { numRuns: 300, seed: 20230313 },
  );
});
