import { cellText, isBlank, isBlankRow, isErrorCell, nameOf, shortened } from '../../../src/engine/roster/grid';

describe('a cell', () => {
  test.each([
    [null, true],
    [undefined, true],
    ['', true],
    [' \t\u3000', true],
    [0, false], // some platforms hand over a 0 for a blank: who reads it must say so
    ['0', false],
    [false, false],
    [{ code: '#N/A' }, false],
  ])('%p is blank: %p', (cell, blank) => {
    expect(isBlank(cell)).toBe(blank);
  });

  test.each([
    [{ code: '#N/A' }, true],
    [{}, true],
    [null, false],
    ['#N/A', false],
    [undefined, false],
  ])('%p is an error: %p', (cell, error) => {
    expect(isErrorCell(cell)).toBe(error);
  });

  test.each([
    [' 甲 ', '甲'],
    [12, '12'],
    [null, ''],
    [undefined, ''],
    [Infinity, undefined],
    [NaN, undefined],
    [true, undefined],
    [{ code: '#N/A' }, undefined],
  ])('%p as a name is %p', (cell, name) => {
    expect(nameOf(cell)).toBe(name);
  });
});

describe('a cell in a message', () => {
  test.each([
    [null, ''],
    [undefined, ''],
    [12.5, '12.5'],
    [true, 'true'],
    [' 甲 ', ' 甲 '],
    [{ code: '#N/A' }, '#N/A'],
    [{ code: 7 }, '#VALUE!'],
    [{}, '#VALUE!'],
    ['x'.repeat(40), 'x'.repeat(40)],
    ['x'.repeat(41), `${'x'.repeat(39)}…`],
  ])('%p is shown as %p', (cell, text) => {
    expect(cellText(cell)).toBe(text);
  });

  test('is never cut within a character', () => {
    expect(shortened('ab😀cd', 4)).toBe('ab…');
    expect(shortened('ab😀cd', 5)).toBe('ab😀…');
    expect(shortened('😀', 2)).toBe('😀');
    expect(shortened('😀bcd', 3)).toBe('😀…');
  });
});

test('a row is blank if nothing but blanks and zeros stand in its known columns', () => {
  expect(isBlankRow([null, 0, ' ', 'a remark'], [0, 1, 2])).toBe(true);
  expect(isBlankRow([null, 0, ' ', 'a remark'], [0, 1, 3])).toBe(false);
  expect(isBlankRow([null, 1], [0, 1])).toBe(false);
  expect(isBlankRow([], [0, 5])).toBe(true);
});
