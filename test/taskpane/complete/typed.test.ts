import type { Shape } from '../../../src/engine';
import { entryText, entryValue, readFigure } from '../../../src/taskpane/complete/entry';
import type { Row } from '../../../src/taskpane/complete/draft';
import { addRow, blockOf, pasted, removeRow } from '../../../src/taskpane/complete/rows';

describe('a number as it is typed', () => {
  it.each([
    ['3', 3],
    [' 3,000 ', 3000],
    ['￥12,345.60', 12345.6],
    ['1.2万', 12000],
    ['1.5 亿元', 150000000],
    ['３０人', 30],
    ['5%', 5],
    ['0.000001', 0.000001],
    ['−2', -2],
    ['', undefined],
    ['3-5', undefined],
    ['≥3', undefined],
    ['1,00', undefined],
    ['abc', undefined],
    ['1e5', undefined],
  ])('%s', (text, value) => {
    expect(readFigure(text)).toBe(value);
  });
});

describe('an entry', () => {
  const ids: Shape = { kind: 'list', item: { kind: 'text', of: 'id' }, min: 0, most: 9 };
  it.each<[string, Shape, unknown]>([
    ['2023-01、2023-02', ids, ['2023-01', '2023-02']],
    ['true', { kind: 'truth' }, true],
    ['12', { kind: 'scalar' }, 12],
    ['false', { kind: 'scalar' }, false],
    ['Lv4', { kind: 'scalar' }, 'Lv4'],
    ['"12"', { kind: 'scalar' }, '12'],
    ['2023-04', { kind: 'text', of: 'month' }, '2023-04'],
    ['见海报', { kind: 'localized' }, { 'zh-CN': '见海报', 'en-US': '见海报' }],
    ['many', { kind: 'number' }, 'many'],
    [' ', { kind: 'number' }, null],
  ])('%s', (text, shape, value) => {
    expect(entryValue(text, shape, null)).toEqual(value);
  });

  it('that says the same again is the value itself', () => {
    const was = ['2023-01', '2023-02'];
    expect(entryValue(entryText(was, ids), ids, was)).toBe(was);
    expect(entryValue('1', { kind: 'scalar' }, '2')).toBe('1');
  });
});

describe('the rows of a ladder', () => {
  const row = (key: number, from: string, pays: string): Row => ({ key, of: key, from, pays, to: '' });
  const rows = [row(0, '3', '30'), row(1, '6', '60')];
  const shown = (all: readonly Row[]): string[] => all.map(({ of, from, pays }) => `${String(of)}: ${from} ${pays}`);

  it('can be added and removed; the last one is emptied instead', () => {
    expect(shown(addRow(rows))).toEqual(['0: 3 30', '1: 6 60', 'undefined:  ']);
    expect(new Set(addRow(addRow(rows)).map(({ key }) => key)).size).toBe(4);
    expect(shown(removeRow(rows, 0))).toEqual(['1: 6 60']);
    expect(shown(removeRow([row(0, '3', '30')], 0))).toEqual(['0:  ']);
  });

  it.each([
    [
      'two columns',
      '1\t10\r\n2\t20\r\n',
      [
        ['1', '10'],
        ['2', '20'],
      ],
    ],
    ['two columns with headers', '人数\t奖励\n1\t10\n', [['1', '10']]],
    ['one column', '1\n2', [['1'], ['2']]],
    [
      'blank lines',
      '1\t10\n\t\n2\t20',
      [
        ['1', '10'],
        ['2', '20'],
      ],
    ],
    ['one row', '1\t10', [['1', '10']]],
    ['one cell', '12', undefined],
    ['one cell as Excel copies it', '12\r\n', undefined],
  ])('are pasted: %s', (_, text, block) => {
    expect(blockOf(text)).toEqual(block);
  });

  it('become the block that is pasted on the first of them', () => {
    const block = [
      ['1', '10'],
      ['2', '20'],
      ['3', '30'],
    ];
    const all = pasted(rows, 0, 'from', block);
    expect(shown(all)).toEqual(['0: 1 10', '1: 2 20', 'undefined: 3 30']);
    expect(new Set(all.map(({ key }) => key)).size).toBe(3);
    expect(shown(pasted(rows, 0, 'from', [['1', '10']]))).toEqual(['0: 1 10']);
  });

  it('take a block that is pasted further down, or a single column, where it is pasted', () => {
    expect(
      shown(
        pasted(rows, 1, 'from', [
          ['7', '70'],
          ['8', '80'],
        ]),
      ),
    ).toEqual(['0: 3 30', '1: 7 70', 'undefined: 8 80']);
    expect(shown(pasted(rows, 0, 'pays', [['1']]))).toEqual(['0: 3 1', '1: 6 60']);
  });
});
