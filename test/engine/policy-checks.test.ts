import type { Locale, Problem } from '../../src/engine';
import { parsePolicy } from '../../src/engine';
import { filesEnUS } from '../../src/locales/problems/files.en-US';
import march from '../../src/policies/dy-life-mcn-2023-03.json';
import { changed } from './changed';
import { describeProblem } from './messages';
import { ALLOWED, REFUSED } from './policy-checks.cases';
import { TOGETHER, TOGETHER_ALLOWED } from './policy-together.cases';

const HAN = /[\u4e00-\u9fff]/g;

/** A sentence says where, what and what to do, in its own language (but for what the policy's file says itself). */
function expectSentence(found: Problem, at: string, shows: readonly string[]): void {
  const said = (locale: Locale): string => describeProblem(found, locale);
  for (const text of [said('zh-CN'), said('en-US')]) {
    for (const part of [at, ...shows]) expect(text).toContain(part);
    expect(text).not.toMatch(/undefined|\[object/);
  }
  expect(said('zh-CN')).toMatch(/请/);
  const own = shows.join('');
  expect((said('en-US').match(HAN) ?? []).filter(letter => !own.includes(letter))).toEqual([]);
}

test.each([...REFUSED, ...TOGETHER].map(each => [each.code, each.at, each] as const))(
  '%s at %s',
  (code, at, { set, shows = [] }) => {
    const parsed = parsePolicy(changed(march, ...set));
    if (parsed.ok) throw new Error('parsed');
    expect(parsed.problems.map(each => each.code)).toEqual([code]);
    const [found] = parsed.problems;
    expect(found?.params).toMatchObject({ path: at });
    if (found !== undefined) expectSentence(found, at, shows);
  },
);

/** What is wrong with a file before it is a policy (file.test.ts), or with a sheet's table (functions/policy-table/hostile.test.ts). */
const BEFORE = /^policy\.(?:table_|file_too_large|too_deep|not_json|key_twice)/;

test('each problem that a policy can have is in the table', () => {
  const codes = Object.keys(filesEnUS).filter(code => code.startsWith('policy.') && !BEFORE.test(code));
  expect(new Set(REFUSED.map(each => each.code))).toEqual(new Set(codes));
});

test.each([...ALLOWED, ...TOGETHER_ALLOWED].map(([why, ...set]) => [why, set] as const))('right: %s', (_why, set) => {
  const parsed = parsePolicy(changed(march, ...set));
  expect(parsed.ok ? [] : parsed.problems).toEqual([]);
});

/** Rows of the table whose changes do not touch one another: of the shape, and of what can be asked once the shape is right. */
const SHAPES = [
  'windows.payout.value',
  'title.en-US',
  'timezone',
  'id',
  'currency',
  'revision',
  'tracks[0].caps[0].amount.colour',
  'tracks[1].id',
  'tracks[1].ladder',
  'tracks[2].where[0].op',
  'forms[0].share.value',
  'levels[4].ordinal',
];
const CHECKS = [
  'tracks[0].caps[0]',
  'tracks[0].gates[0].entity',
  'tracks[0].measure.band',
  'tracks[2].measure.base',
  'levels[4].band.value',
  'ranking.points[0].level',
  'ranking.board.source',
  'quotas[0].levels.value[1]',
  'quotas[0].inForce',
  'fields[1].aliases[0]',
  'windows.effective',
  'exclusive[0].tracks[0]',
  'policyCaps[0].tracks[0]',
  'openQuestions[1].id',
];

test.each([
  ['of the shape', SHAPES],
  ['beyond the shape', CHECKS],
])('all problems %s are found at once', (_, places) => {
  const cases = places.flatMap(at => REFUSED.find(each => each.at === at) ?? []);
  const parsed = parsePolicy(changed(march, ...cases.flatMap(each => each.set)));
  const found = parsed.ok ? [] : parsed.problems;
  const where = found.map(({ code, params }) => [code, 'path' in params ? params.path : '']);
  expect(where.sort()).toEqual(cases.map(each => [each.code, each.at]).sort());
});
