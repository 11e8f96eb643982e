import { evaluate, parsePolicy, rankAgencies } from '../../src/engine';
import { CURRENCIES } from '../../src/engine/policy/types';
import march from '../../src/policies/dy-life-mcn-2023-03.json';
import type { Change } from './changed';
import { changed, NONE, unknown } from './changed';

test('the file of March 2023 is a policy', () => {
  expect(parsePolicy(march).ok).toBe(true);
});

test('what may be left out of a file is filled in', () => {
  const optional = ['enrolment', 'binding', 'bands', 'levels', 'ranking', 'forms', 'quotas', 'quotaInForce', 'facts'];
  const least = optional.map((key): Change => [key, NONE]);
  const parsed = parsePolicy(
    changed(march, ['tracks', []], ['openQuestions', NONE], ['windows.enrolment', NONE], ...least),
  );
  expect(parsed.ok ? parsed.value : parsed.problems).toMatchObject({
    payee: 'agency',
    bands: [],
    levels: [],
    fields: [],
    policyCaps: [],
    forms: [],
    exclusive: [],
    quotas: [],
    facts: [],
    openQuestions: [],
  });
});

test.each(CURRENCIES)('%s is a currency with a hundredth as its smallest part', currency => {
  const { maximumFractionDigits } = new Intl.NumberFormat('en-US', { style: 'currency', currency }).resolvedOptions();
  expect(maximumFractionDigits).toBe(2);
});

test.each([null, undefined, 1, 'policy', [], () => 1])('%p is not a policy', data => {
  expect(parsePolicy(data)).toMatchObject({ ok: false, problems: [{ code: 'policy.not_an_object' }] });
});

test('a value that cannot be shown whole is no reason to throw', () => {
  const deep = JSON.parse(`${'['.repeat(5000)}${']'.repeat(5000)}`) as unknown;
  for (const value of [deep, 10n, () => 1, Symbol('x'), '\ud800'.repeat(100)]) {
    expect(parsePolicy({ ...march, id: value }).ok).toBe(false);
  }
});

test('prototype keys are unknown keys like any other and change nothing', () => {
  const hostile = JSON.parse(
    JSON.stringify(march).replace('{', '{"__proto__":{"polluted":true},"constructor":1,'),
  ) as unknown;
  const parsed = parsePolicy(hostile);
  expect(parsed.ok ? [] : parsed.problems.map(each => each.params)).toMatchObject([
    { key: '__proto__' },
    { key: 'constructor' },
  ]);
  expect('polluted' in {}).toBe(false);
});

describe('an unknown figure is never computed with: the message names it', () => {
  const roster = [
    ['机构', '上月等级', '等级', '上月GMV', 'GMV'],
    ['甲', 6, 6, 0, 1],
  ];

  test.each([
    ['tracks.2.ladder.tiers.3.pays', 'tracks[2].ladder.tiers[3].pays'],
    ['tracks.2.ladder.boundary', 'tracks[2].ladder.boundary'],
    ['tracks.0.caps.0.amount', 'tracks[0].caps[0].amount'],
    ['tracks.2.caps.1.overflow', 'tracks[2].caps[1].overflow'],
    ['tracks.2.measure.floor', 'tracks[2].measure.floor'],
    ['tracks.2.where.0.value', 'tracks[2].where[0].value'],
    ['levels.6.band', 'levels[6].band'],
    ['stacking', 'stacking'],
    ['rounding', 'rounding'],
    ['binding.asOf', 'binding.asOf'],
    ['binding.dayOfUnbindingCounts', 'binding.dayOfUnbindingCounts'],
    ['enrolment.countsFrom', 'enrolment.countsFrom'],
    ['windows.effective.to', 'windows.effective.to'],
  ])('%s', (path, named) => {
    const parsed = parsePolicy(changed(march, [path, unknown]));
    if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
    const statement = evaluate(parsed.value, roster);
    expect(statement.ok ? [] : statement.problems).toContainEqual({
      code: 'policy.number_unknown',
      params: { path: named, policy: '2023-03' },
    });
  });

  test.each(['ties', 'population', 'top', 'leading'])('ranking.%s', key => {
    const parsed = parsePolicy(changed(march, [`ranking.${key}`, unknown]));
    if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
    expect(rankAgencies(parsed.value, roster)).toMatchObject({
      ok: false,
      problems: [{ params: { path: `ranking.${key}` } }],
    });
  });
});
