import type { Problem } from '../../../src/engine';
import { fact } from '../../../src/engine/policy/fact';
import { valueOf, weaker, weakestStatus } from '../../../src/engine/policy/facts';
import { number } from '../../../src/engine/policy/scalars';
import { march2023 } from '../march';

const NOTE = { 'zh-CN': '注', 'en-US': 'note' };

function problemsOf(value: unknown): readonly string[] {
  const problems: Problem[] = [];
  const read = fact(number)(value, { path: 'it', problems });
  expect(read).toEqual(problems.length === 0 ? value : undefined);
  for (const each of problems) expect(each.params).toMatchObject({ path: expect.stringMatching(/^it/) as string });
  return problems.map(each => each.code.replace('policy.', ''));
}

describe('a figure and its status', () => {
  test.each<[object, readonly string[]]>([
    [{ value: 1, status: 'published', source: 's' }, []],
    [{ value: 1, status: 'published', source: 's', note: NOTE }, []],
    [{ value: 1, status: 'published' }, ['source_missing']],
    [{ value: 1, status: 'derived', note: NOTE }, []],
    [{ value: 1, status: 'derived' }, ['note_missing']],
    [{ value: 1, status: 'assumption' }, []],
    [{ value: 1, status: 'supplied', source: '机构后台', on: '2023-03-02' }, []],
    [{ value: 1, status: 'supplied', source: '机构后台', on: '2023-03-02', note: NOTE }, []],
    [{ value: 1, status: 'supplied' }, ['source_missing', 'day_missing']],
    [{ value: 1, status: 'supplied', source: '机构后台' }, ['day_missing']],
    [{ value: 1, status: 'supplied', source: '机构后台', on: '2023-02-29' }, ['not_a_date']],
    [{ value: null, status: 'supplied', source: '机构后台', on: '2023-03-02' }, ['value_missing']],
    [{ value: 1, status: 'illustrative', on: '2023-03-02' }, ['day_refused']],
    [{ value: null, status: 'unknown', on: '2023-03-02' }, ['day_refused']],
    [{ value: 1, status: 'illustrative' }, []],
    [{ value: 0, status: 'illustrative' }, []],
    [{ value: null, status: 'unknown' }, []],
    [{ value: 1, status: 'unknown' }, ['unknown_with_value']],
    [{ value: null, status: 'assumption' }, ['value_missing']],
    [{ value: null, status: 'published' }, ['value_missing', 'source_missing']],
    [{ value: null, status: 'derived' }, ['value_missing', 'note_missing']],
    [{ value: 'x', status: 'illustrative' }, ['not_a_number']],
    [{ value: 1, status: 'sure' }, ['not_one_of']],
    [{ value: 1 }, ['missing_key']],
  ])('%j', (value, codes) => {
    expect(problemsOf(value)).toEqual(codes);
  });

  test.each([
    ['value_missing', { value: null, status: 'assumption' }, 'assumption'],
    ['note_missing', { value: 1, status: 'derived' }, 'derived'],
    ['source_missing', { value: 1, status: 'published' }, 'published'],
    ['source_missing', { value: 1, status: 'supplied', on: '2023-03-02' }, 'supplied'],
    ['day_refused', { value: 1, status: 'assumption', on: '2023-03-02' }, 'assumption'],
  ])('%s names the status', (code, value, status) => {
    const problems: Problem[] = [];
    fact(number)(value, { path: 'it', problems });
    expect(problems).toEqual([{ code: `policy.${code}`, params: { path: 'it', status } }]);
  });
});

test('what is unknown is never computed with', () => {
  const policy = march2023();
  expect(valueOf(policy, { value: 0, status: 'published', source: 's' }, 'it')).toEqual({ ok: true, value: 0 });
  expect(valueOf(policy, { value: null, status: 'unknown' }, 'it')).toEqual({
    ok: false,
    problems: [{ code: 'policy.number_unknown', params: { path: 'it', policy: policy.version } }],
  });
});

describe('what a part rests on: the weakest status within it', () => {
  const of = (status: string) => ({ value: 1, status });

  test.each<[unknown, string]>([
    [null, 'published'],
    ['text', 'published'],
    [{}, 'published'],
    [of('derived'), 'derived'],
    [[of('derived'), of('published')], 'derived'],
    [[of('published'), of('derived')], 'derived'],
    [{ a: of('assumption'), b: { c: [of('derived')] } }, 'assumption'],
    [{ a: of('derived'), b: { c: [of('illustrative')] } }, 'illustrative'],
    [[of('supplied'), of('assumption')], 'supplied'],
    [[of('supplied'), of('illustrative')], 'illustrative'],
    [[of('unknown'), of('illustrative')], 'unknown'],
    [{ status: of('derived') }, 'derived'], // no figure itself: it has no value
    [{ value: of('assumption') }, 'assumption'],
  ])('%j: %s', (part, status) => {
    expect(weakestStatus(part)).toBe(status);
  });

  test('of two, whichever stands first', () => {
    const order = ['published', 'derived', 'assumption', 'supplied', 'illustrative', 'unknown'] as const;
    order.forEach((a, i) => {
      order.forEach((b, j) => {
        expect(weaker(a, b)).toBe(order[Math.max(i, j)]);
      });
    });
  });
});
