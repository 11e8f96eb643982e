import type { Field } from '../../../src/engine/policy/measure-types';
import { ALIASES, BUILT_IN, builtInDictionary, dictionaryOf } from '../../../src/engine/roster/fields';
import { columnOf, headerRow, missingColumn, readHeader } from '../../../src/engine/roster/header';

const row = (...cells: readonly unknown[]) => cells;

describe('a header says which field its column holds', () => {
  test.each(Object.entries(ALIASES))('%s, by each of its names', (field, names) => {
    for (const name of names) expect(builtInDictionary.fieldOf(name)).toBe(field);
    expect(builtInDictionary.aliases(field)).toEqual(names);
    expect(builtInDictionary.fieldOf(field)).toBe(field === 'level_end' ? 'level_end' : field);
  });

  test.each([
    ['ＧＭＶ', 'gmv'],
    ['本月 GMV', 'gmv'],
    ['本月_GMV（元）', 'gmv'],
    ['本月GMV (人民币) ', 'gmv'],
    ['本月GMV【人民幣】', 'gmv'],
    ['GMV [RMB]', 'gmv'],
    ['Paid GMV (yuan)', 'gmv'],
    ['GMV(CNY)', 'gmv'],
    ['Last-Month  GMV', 'gmv_base'],
    ['Sign-up date', 'enrolled_on'],
    ['GMV（万元）', undefined], // another unit is another thing
    ['GMV(元)备注', undefined],
    ['(元)GMV', undefined],
    ['备注', undefined],
    ['', undefined],
  ])('%p: %p', (header, field) => {
    expect(builtInDictionary.fieldOf(header)).toBe(field);
  });

  test('a field that is not known has no type and no names', () => {
    expect(builtInDictionary.typeOf('gmv')).toBe('amount');
    expect(builtInDictionary.typeOf('orders')).toBeUndefined();
    expect(builtInDictionary.aliases('orders')).toEqual([]);
    expect(builtInDictionary.fields).toEqual(Object.keys(BUILT_IN));
  });

  test('a policy’s own names come first, and mean what the policy says', () => {
    const fields: readonly Field[] = [
      { id: 'orders', type: 'count', title: { 'zh-CN': '订单数', 'en-US': 'orders' }, aliases: ['订单数', '核销GMV'] },
      { id: 'gmv', type: 'amount', title: { 'zh-CN': '成交额', 'en-US': 'sales' }, aliases: ['成交额'] },
    ];
    const own = dictionaryOf({ fields });
    expect(own.fieldOf('订单数')).toBe('orders');
    expect(own.fieldOf('核销 gmv')).toBe('orders'); // built in, it is the field gmv
    expect(own.fieldOf('成交额')).toBe('gmv');
    expect(own.fieldOf('支付GMV')).toBe('gmv');
    expect(own.typeOf('orders')).toBe('count');
    expect(own.aliases('gmv')).toEqual(['成交额', ...ALIASES.gmv]);
    expect(own.aliases('orders')).toEqual(['订单数', '核销GMV']);
    expect(dictionaryOf({ fields })).toBe(own); // made once
  });
});

describe('the first row', () => {
  test('is read from left to right; what is not known is left out; a field may be found twice', () => {
    const read = readHeader([row('备注', '机构', 'GMV', null, 12, '支付GMV'), row('x')], builtInDictionary);
    expect(read.ok && [...read.value.columns]).toEqual([
      ['agency', [1]],
      ['gmv', [2, 5]],
    ]);
    expect(read.ok && read.value.titles).toEqual(['备注', '机构', 'GMV', '', '12', '支付GMV']);
    if (!read.ok) return;
    expect(columnOf(read.value, 'agency')).toEqual({ ok: true, value: 1 });
    expect(columnOf(read.value, 'creator')).toEqual({ ok: true, value: undefined });
    expect(columnOf(read.value, 'gmv')).toMatchObject({
      ok: false,
      problems: [
        { code: 'roster.ambiguous_column', params: { field: 'gmv', first: 'GMV (#3)', second: '支付GMV (#6)' } },
      ],
    });
    expect(missingColumn(read.value, 'creator', builtInDictionary)).toEqual({
      code: 'roster.missing_column',
      params: { field: 'creator', aliases: ALIASES.creator, found: ['备注', '机构', 'GMV', '12', '支付GMV'] },
    });
  });

  test.each([
    [[], 'roster.empty', {}],
    [[row()], 'roster.empty', {}],
    [[row('')], 'roster.empty', {}],
    [[row(null, null)], 'roster.empty', {}],
    [[row(null), row('')], 'roster.empty', {}],
    [[row('机构')], 'roster.single_cell', {}],
    [[row({ code: '#REF!' })], 'argument.error_cell', { name: 'roster', value: '#REF!' }],
    [[row('甲', null), row('机构', 'GMV')], 'roster.no_header', { found: ['甲'] }],
    [[row(1, 2)], 'roster.no_header', { found: ['1', '2'] }],
    [[row({ code: '#N/A' }), row('x')], 'roster.no_header', { found: ['#N/A'] }],
  ])('%p: %s', (grid, code, params) => {
    expect(readHeader(grid, builtInDictionary)).toEqual({ ok: false, problems: [{ code, params }] });
  });

  test.each([
    ['two cells side by side', [row('机构', 'x')]],
    ['two cells one below the other', [row('机构'), row('甲')]],
  ])('%s are a range', (_, grid) => {
    expect(readHeader(grid, builtInDictionary).ok).toBe(true);
  });
});

describe('the row of the headers in a block', () => {
  const headers = row('机构', 'GMV');

  test.each([
    ['the first', [headers, headers], 0],
    ['below a title', [row('三月花名册'), row(), row('机构', 12), headers, row('甲', 1)], 3],
    ['nowhere', [row('机构', '备注'), row('甲', 1)], undefined],
    ['the twentieth', [...Array.from({ length: 19 }, () => row('x')), headers], 19],
    ['too far below', [...Array.from({ length: 20 }, () => row('x')), headers], undefined],
    ['nothing', [], undefined],
  ])('%s', (_, grid, found) => {
    expect(headerRow(grid)).toBe(found);
  });
});
