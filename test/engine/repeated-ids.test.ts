import { evaluate } from '../../src/engine';
import { repeatedIds } from '../../src/engine/roster/duplicates';
import { idHash } from '../../src/engine/roster/ids';
import { march2023 } from './march';

const LAST = 0x7fff_ffff;

test.each([
  ['none', [], []],
  ['one alone', [5], []],
  ['all differ', [3, 2, 1], []],
  ['both places of a pair, in their order', [7, 5, 9, 5], [1, 3]],
  ['a third one too, once', [5, 5, 1, 5], [0, 1, 3]],
  ['pairs that mingle', [5, 7, 7, 5], [0, 1, 2, 3]],
  ['a blank is nobody', [0, 4, 0], []],
  ['hashes of one slot are told apart', [1, 2, 3, 4, 3], [2, 4]],
  ['the first slot follows the last one', [LAST, LAST - 1, LAST - 2, LAST - 1], [1, 3]],
])('places of repeated hashes: %s', (_why, hashes, places) => {
  expect([...repeatedIds(Uint32Array.from(hashes))]).toEqual(places);
});

test('two ids that share a hash are two creators', () => {
  expect(idHash('D24865')).toBe(idHash('D56014'));
  const header = ['达人ID', '机构', '上月等级', '等级', '上月GMV', 'GMV'];
  const rows = ['D24865', 'D56014'].map(id => [id, '甲', 'Lv3', 'Lv6', 0, 0]);
  expect(evaluate(march2023(), [header, ...rows])).toMatchObject({ ok: true });
  expect(evaluate(march2023(), [header, ...rows, ['d56014', '乙', 'Lv3', 'Lv6', 0, 0]])).toMatchObject({
    ok: false,
    problems: [{ code: 'roster.duplicate_creator', params: { row: 4, otherRow: 3 } }],
  });
});
