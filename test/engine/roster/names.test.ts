import { idHash, idOf } from '../../../src/engine/roster/ids';
import { levelScale } from '../../../src/engine/roster/level-scale';
import { nameKey, NameTable } from '../../../src/engine/roster/names';

describe('names that look the same are the same', () => {
  test.each([
    ['abc传媒', 'ＡＢＣ传媒 '],
    ['abc传媒', 'ABC\u200b传\u200d媒\ufeff'],
    ['a b', '  A \t  B\u3000'],
    ['ab', 'a\u2060b\u200c'],
  ])('%p and %p', (key, name) => {
    expect(nameKey(name)).toBe(key);
    expect(nameKey(key)).toBe(key);
  });

  test('a space makes another name', () => {
    expect(nameKey('a b')).not.toBe(nameKey('ab'));
  });
});

describe('a table of names', () => {
  test('gives places in order of appearance; the first way to write it is shown', () => {
    const table = new NameTable();
    expect([' 甲 ', 'ABC', '甲', 'ａｂｃ', 'ABC', 12, '12'].map(cell => table.place(cell))).toEqual([
      0, 1, 0, 1, 1, 2, 2,
    ]);
    expect(table.names).toEqual(['甲', 'ABC', '12']);
  });

  test('a blank has no place, nor has what cannot be a name', () => {
    const table = new NameTable();
    expect([null, undefined, '', '  ', '\u200b'].map(cell => table.place(cell))).toEqual([-1, -1, -1, -1, -1]);
    expect([true, { code: '#N/A' }, NaN].map(cell => table.place(cell))).toEqual([-2, -2, -2]);
    expect(table.names).toEqual([]);
  });

  test('finds what some cell held, however it is written', () => {
    const table = new NameTable();
    table.place('甲');
    table.place('ABC');
    expect(['abc ', '甲', '乙', ''].map(name => table.find(name))).toEqual([1, 0, undefined, undefined]);
  });
});

describe('ids', () => {
  const alike: readonly (readonly unknown[])[] = [
    ['ab1', 'AB1', ' Ab1 ', 'ＡＢ1', 'AB1\u200b'],
    ['A', 'a'],
    ['Z', 'z', 'ｚ'],
    [12, '12', '１２'],
    ['达人1', '达人１'],
    ['a b', 'A  B', 'a\u3000b'],
    ['~', '～'],
  ];

  test.each(alike)('that look the same have one hash: %p', (first, ...others) => {
    for (const other of others) {
      expect(idHash(other)).toBe(idHash(first));
      expect(idOf(other)).toBe(idOf(first));
    }
  });

  test('that differ in one character, or in order, have other hashes; none is 0 or over 31 bits', () => {
    const ids = ['a', 'b', '@', '[', '{', '`', 'ab', 'ba', 'a b', '达', '人', '达人', '人达', '!', '~', '0a', 'a0'];
    const hashes = ids.map(id => idHash(id) ?? 0);
    expect(new Set(hashes).size).toBe(ids.length);
    for (const hash of hashes) expect(hash > 0 && hash < 2 ** 31 && Number.isInteger(hash)).toBe(true);
  });

  test('ten thousand numbers in a row have ten thousand hashes, spread over the upper bits', () => {
    const hashes = Array.from({ length: 10_000 }, (_, i) => idHash(`D${i}`) ?? 0);
    expect(new Set(hashes).size).toBe(10_000);
    expect(new Set(hashes.map(hash => hash >>> 23)).size).toBe(256);
  });

  test.each([null, undefined, '', '  ', 0, '\u200b'])('%p is a blank', cell => {
    expect(idHash(cell)).toBe(0);
    expect(idOf(cell)).toBe('');
  });

  test('the text 0 is an id', () => {
    expect(idHash('0')).toBeGreaterThan(0);
    expect(idOf('0')).toBe('0');
  });

  test.each([true, NaN, { code: '#N/A' }])('%p cannot be an id', cell => {
    expect(idHash(cell)).toBeUndefined();
    expect(idOf(cell)).toBe('');
  });
});

describe('levels', () => {
  const scale = levelScale([
    { id: 'Lv2', ordinal: 2 },
    { id: 'Gold', ordinal: 10 },
    { id: 'Lv0', ordinal: 0 },
  ]);

  test('first and last go by ordinal', () => {
    expect([scale.first, scale.last]).toEqual(['Lv0', 'Gold']);
    expect([levelScale([]).first, levelScale([]).last]).toEqual(['', '']);
  });

  test.each([
    ['Lv2', 2],
    ['LV2', 2],
    ['lv.2', 2],
    ['L2', 2],
    ['Level 2', 2],
    [' lv 2 ', 2],
    ['Ｌｖ２', 2],
    ['2', 2],
    [2, 2],
    [0, 0],
    ['gold', 10],
    ['GOLD', 10],
    ['Lv10', 10],
    ['Lv1', -1],
    ['Lv2x', -1],
    ['xLv2', -1],
    ['Lv0010', -1],
    ['-2', -1],
    [2.5, -1],
    ['', -1],
    [null, -1],
    [true, -1],
    [{ code: '#N/A' }, -1],
  ])('%p is the ordinal %d', (cell, ordinal) => {
    expect(scale.ordinal(cell)).toBe(ordinal);
    expect(scale.ordinal(cell)).toBe(ordinal); // remembered
  });
});
