import { repeatedIds } from '../../../src/engine/roster/duplicates';

describe('places whose hash occurs again', () => {
  const of = (...hashes: readonly number[]): number[] => [...repeatedIds(Uint32Array.from(hashes))];
  const TOP = 2 ** 31 - 1;

  test.each([
    ['none', [], []],
    ['one', [5], []],
    ['two alike', [5, 5], [0, 1]],
    ['three alike, each once', [5, 7, 5, 5], [0, 2, 3]],
    ['blanks are no ids', [0, 0, 5, 0], []],
    ['two pairs', [TOP, 5, TOP, 9, 5], [0, 1, 2, 4]],
    ['neighbours that fall into one slot', [1, 2, 3, 4, 1, 4], [0, 3, 4, 5]],
    ['the last slots, going on at the first', [TOP, TOP - 1, TOP - 2, TOP - 3, 1, TOP - 3, 1], [3, 4, 5, 6]],
  ])('%s', (_, hashes, places) => {
    expect(of(...hashes)).toEqual(places);
  });

  test('as many hashes as places find a slot each', () => {
    const hashes = Array.from({ length: 5000 }, (_, i) => 1 + (Math.imul(i, 429_497) % TOP));
    expect(of(...hashes.map(Math.abs))).toEqual([]);
    expect(of(...hashes.map(Math.abs), Math.abs(hashes[17] ?? 0))).toEqual([17, 5000]);
  });
});
