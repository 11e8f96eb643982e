import { tableWords } from '../../../src/locales';
import type { ResultMatrix } from '../../../src/functions/definition';
import { moneyOf } from '../../../src/taskpane/compare/money';

const { note } = tableWords['zh-CN'];
const rest = (why: string): string[] => ['增减', '2023-02 · 含自填数字', '2023-03 · 含推算数字', why];
const head = (...names: string[]): string[] => [...names, 'a', 'b', '差额', '增减', 'a 依据', 'b 依据', note];

const AGENCY: ResultMatrix = [
  head('机构'),
  ['甲', 100, 150.1, 50.1, ...rest('')],
  ['乙', 200, 100, -100, ...rest('')],
  ['丙', 0, 500, 500, ...rest('2023-02：迟到')],
  ['丁', 7, 7, 0, ...rest('')],
  ['戊', 30, 10, -20, ...rest('')],
  ['合计', 337, 767.1, 430.1, ...rest('2023-02：未计入：已解绑 3 人')],
];
const TRACK: ResultMatrix = [
  head('机构', '赛道'),
  ['甲', '腰部', 100, 150.1, 50.1, ...rest('')],
  ['甲', '头部', 0, 0, 0, ...rest('')],
  ['乙', '腰部', 0.1, 0.2, 0.1, ...rest('')],
  ['乙', '头部', 199.9, 99.8, -100.1, ...rest('')],
  ['合计', '', 337, 767.1, 430.1, ...rest('2023-02：未计入：已解绑 3 人')],
];

test('who gains and who loses, the largest first, and why one side pays nothing', () => {
  const { total, basis, agencies } = moneyOf({ agency: AGENCY, track: TRACK }, 'zh-CN');
  expect(total).toMatchObject({ a: 337, b: 767.1, difference: 430.1, note: '2023-02：未计入：已解绑 3 人' });
  expect(basis).toEqual(['2023-02 · 含自填数字', '2023-03 · 含推算数字']);
  const names = (list: readonly { readonly name: string }[] = []) => list.map(({ name }) => name);
  expect([names(agencies?.gaining), names(agencies?.losing), names(agencies?.noted)]).toEqual([
    ['丙', '甲'],
    ['乙', '戊'],
    ['丙'],
  ]);
  expect(agencies?.count).toBe(5);
});

test('each track over all agencies, exact to the fen', () => {
  expect(moneyOf({ agency: AGENCY, track: TRACK }, 'zh-CN').tracks).toEqual([
    { name: '腰部', a: 100.1, b: 150.3, difference: 50.2, note: '' },
    { name: '头部', a: 199.9, b: 99.8, difference: -100.1, note: '' },
  ]);
});

test('where creators are paid themselves there are tracks alone', () => {
  const track: ResultMatrix = [head('赛道'), ['甲', 1, 2, 1, ...rest('')], ['合计', 1, 2, 1, ...rest('')]];
  const money = moneyOf({ agency: undefined, track }, 'zh-CN');
  expect(money.agencies).toBeUndefined();
  expect(money.tracks).toEqual([{ name: '甲', a: 1, b: 2, difference: 1, note: '' }]);
});
