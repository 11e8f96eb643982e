import { parsePolicy } from '../../src/engine';
import { LADDER_MODES } from '../../src/engine';
import { maximal } from './maximal';
import { objectsIn } from './trees';

test('the maximal policy parses', () => {
  const parsed = parsePolicy(maximal);
  expect(parsed.ok ? [] : parsed.problems).toEqual([]);
});

/** A key that no object knows makes the parser say which keys each object knows. */
function keysByObject(): Map<string, Set<string>> {
  const found = new Map<string, Set<string>>();
  const data = structuredClone(maximal) as object;
  for (const object of objectsIn(data)) if (!Array.isArray(object)) Object.assign(object, { '?': 0 });
  const parsed = parsePolicy(data);
  if (parsed.ok) throw new Error('parsed');
  for (const { code, params } of parsed.problems) {
    if (code !== 'policy.unknown_key') throw new Error(code);
    const used = found.get(params.allowed.join()) ?? new Set();
    found.set(params.allowed.join(), used);
    const object = params.path
      .split(/[.[\]]+/)
      .filter(step => step !== '')
      .reduce<unknown>((at, step) => (at as Record<string, unknown>)[step], data);
    for (const key of Object.keys(object as object)) used.add(key);
  }
  return found;
}

test('it uses every key of the model', () => {
  const unused = [...keysByObject()].flatMap(([allowed, used]) => allowed.split(',').filter(key => !used.has(key)));
  expect(unused).toEqual([]);
});

test('it uses every mode', () => {
  expect(new Set(maximal.tracks.map(track => track.ladder.mode))).toEqual(new Set(Object.keys(LADDER_MODES)));
});
