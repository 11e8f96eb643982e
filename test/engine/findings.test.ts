import type { Problem } from '../../src/engine';
import { Findings } from '../../src/engine/findings';
import { fail, succeed } from '../../src/engine/outcome';
import { problem } from '../../src/engine/problem';

const track = (name: string): Problem => problem('policy.empty_list', { path: name });

describe('problems as they are found', () => {
  test('are kept in order; the first so many, the others are counted and never made', () => {
    const findings = new Findings(2);
    expect(findings.any).toBe(false);
    const made: string[] = [];
    for (const name of ['a', 'b', 'c', 'd']) {
      findings.add(() => {
        made.push(name);
        return track(name);
      });
    }
    expect(made).toEqual(['a', 'b']);
    expect(findings.any).toBe(true);
    expect(findings.failure()).toEqual({ ok: false, problems: [track('a'), track('b')], unlisted: 2 });
  });

  test('that are all listed say nothing of others', () => {
    const findings = new Findings(2);
    expect(findings.failure()).toStrictEqual({ ok: false, problems: [] });
    findings.add(() => track('a'));
    findings.add(() => track('b'));
    expect(findings.failure()).toStrictEqual({ ok: false, problems: [track('a'), track('b')] });
  });

  test('of another failure come after its own, with those that it did not list', () => {
    const findings = new Findings(3);
    findings.add(() => track('a'));
    findings.addAll(fail(track('b')));
    findings.addAll({ ok: false, problems: [track('c')], unlisted: 5 });
    expect(findings.failure()).toEqual({ ok: false, problems: ['a', 'b', 'c'].map(track), unlisted: 5 });
  });

  test('are a thousand at most', () => {
    const findings = new Findings();
    for (let i = 0; i < 1001; i++) findings.add(() => track(String(i)));
    expect(findings.failure().problems).toHaveLength(1000);
    expect(findings.failure().unlisted).toBe(1);
  });
});

test('an outcome is a value or problems', () => {
  expect(succeed(5)).toEqual({ ok: true, value: 5 });
  expect(fail(track('a'), track('b'))).toEqual({ ok: false, problems: [track('a'), track('b')] });
  expect(problem('roster.empty', {})).toEqual({ code: 'roster.empty', params: {} });
});
