import type { Problem, ProblemCode } from '../../src/engine';
import { problem } from '../../src/engine';
import { describeParts, describeProblem } from '../../src/locales';
import { problemsEnUS, problemsZhCN } from './sentences';

/** The words for every problem, whatever it names: each of its parameters is a list that reads as `x`. */
const anything = new Proxy({}, { get: () => Object.assign(['x'], { 'zh-CN': 'x', 'en-US': 'x' }), has: () => true });
const every = (Object.keys(problemsZhCN) as ProblemCode[]).map(code => ({ code, params: anything }) as Problem);

const HAN = /[\u4e00-\u9fff]/;

test.each(every.map(each => [each.code, each] as const))(
  '%s in Chinese: what is wrong, then what to do',
  (_, found) => {
    const { problem: wrong, remedy } = describeParts(found, problemsZhCN);
    expect(wrong).toMatch(/^[^。]+。$/);
    expect(remedy).toMatch(/请.+。$/);
    expect(describeProblem(found, problemsZhCN)).toBe(wrong + remedy);
  },
);

test.each(every.map(each => [each.code, each] as const))(
  '%s in English: what is wrong, then what to do',
  (_, found) => {
    const { problem: wrong, remedy } = describeParts(found, problemsEnUS);
    expect(wrong).toMatch(/\.$/);
    expect(remedy).toMatch(/^[A-Z].*\.$/);
    expect(wrong + remedy.replace('1.2万', '')).not.toMatch(HAN);
    expect(describeProblem(found, problemsEnUS)).toBe(`${wrong} ${remedy}`);
  },
);

test('a long list is cut, and so are long names in it', () => {
  const known = ['长'.repeat(60), ...Array.from({ length: 20 }, (_, i) => `机构${i}`)];
  const { remedy } = describeParts(problem('agency.unknown', { agency: 'x', known }), problemsZhCN);
  expect(remedy).toContain(`${'长'.repeat(39)}…、机构0、`);
  expect(remedy).toMatch(/机构10…。$/);
});
