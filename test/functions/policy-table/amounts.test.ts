import type { Shape } from '../../../src/engine';
import { meantBy } from '../../../src/functions/policy-table/amounts';

const YUAN: Shape = { kind: 'number', least: 0, step: 0.01 };
const PERCENT: Shape = { kind: 'number', least: 0, most: 100 };

test.each([
  ['1.2万', '12000'],
  ['¥8000', '8000'],
  ['￥8,000.50', '8000.5'],
  ['8000元', '8000'],
  ['8,000', '8000'],
  ['８０００ 元', '8000'],
  ['12万元', '120000'],
  ['1.5亿', '150000000'],
  ['1.2w', '12000'],
  ['30k', '30000'],
  ['5人以上', '5'],
  ['5元/人', '5'],
  ['≥3', '3'],
  ['-5元', '-5'],
  ['.5', '0.5'],
  ['2.01万', '20100'],
])('%s is meant as %s', (text, number) => {
  expect(meantBy(text, YUAN)).toBe(number);
});

test.each(['很多', '', '元', '1万-2万', '2万5', '1,00', '1.2million', '第3档', '三万', '9'.repeat(20)])(
  'what %s is meant as nobody can tell for certain',
  text => {
    expect(meantBy(text, YUAN)).toBeUndefined();
  },
);

test('a percentage is a number of percent points, where these are counted', () => {
  expect(meantBy('60%', PERCENT)).toBe('60');
  expect(meantBy('2.5％', { kind: 'number', least: 0, most: 1000, step: 0.0001 })).toBe('2.5');
  expect(meantBy('60%', YUAN)).toBeUndefined();
  expect(meantBy('3%', { kind: 'number', least: 0, most: 999, step: 1 })).toBeUndefined();
});
