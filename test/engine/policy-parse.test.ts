import type { ProblemCode } from '../../src/engine';
import { evaluate, parsePolicy, rankAgencies } from '../../src/engine';
import march from '../../src/policies/dy-life-mcn-2023-03.json';
import { describeProblem } from './messages';

type Json = Record<string, unknown>;

/** March with the value at a path replaced; `undefined` deletes it. */
function marchWith(path: string, value: unknown): unknown {
  const data = structuredClone(march) as unknown as Json;
  const keys = path.split('.');
  const last = keys.pop() ?? '';
  const parent = keys.reduce<Json>((at, key) => at[key] as Json, data);
  if (value === undefined) Reflect.deleteProperty(parent, last);
  else parent[last] = value;
  return data;
}

test('the file of March 2023 is a policy', () => {
  expect(parsePolicy(march).ok).toBe(true);
});

const illustrative = (value: unknown) => ({ value, status: 'illustrative' });

test.each<[path: string, value: unknown, code: ProblemCode, where: string]>([
  ['colour', 'red', 'policy.unknown_key', ''],
  ['tracks.0.colour', 'red', 'policy.unknown_key', 'tracks[0]'],
  ['tracks.0.caps.0.amount.colour', 'red', 'policy.unknown_key', 'tracks[0].caps[0].amount'],
  ['version', undefined, 'policy.missing_key', ''],
  ['tracks.1.ladder.boundary', undefined, 'policy.missing_key', 'tracks[1].ladder'],
  ['id', 'no spaces please', 'policy.bad_id', 'id'],
  ['title.en-US', '', 'policy.not_text', 'title.en-US'],
  ['revision', 1.5, 'policy.not_an_integer', 'revision'],
  ['revision', -1, 'policy.negative', 'revision'],
  ['currency', 'XYZ', 'policy.not_one_of', 'currency'],
  ['windows.effective.to.value', '2023-02-30', 'policy.not_a_date', 'windows.effective.to.value'],
  ['windows.payout.value', '2023-4', 'policy.not_a_month', 'windows.payout.value'],
  ['windows.effective.to.value', '2023-02-01', 'policy.window_reversed', 'windows.effective'],
  ['tracks', {}, 'policy.not_a_list', 'tracks'],
  ['windows', [], 'policy.not_an_object', 'windows'],
  ['tracks.0.ladder.tiers', [], 'policy.empty_list', 'tracks[0].ladder.tiers'],
  ['tracks.0.ladder.mode', 'guess', 'policy.not_one_of', 'tracks[0].ladder.mode'],
  ['tracks.0.measure.kind', 'magic', 'policy.not_one_of', 'tracks[0].measure.kind'],
  ['tracks.0.ladder.tiers.1.pays', illustrative('8000'), 'policy.not_a_number', 'tracks[0].ladder.tiers[1].pays.value'],
  ['tracks.0.ladder.tiers.1.pays', illustrative(0.001), 'policy.not_yuan', 'tracks[0].ladder.tiers[1].pays.value'],
  ['tracks.0.ladder.tiers.1.pays', illustrative(-5), 'policy.negative', 'tracks[0].ladder.tiers[1].pays.value'],
  [
    'tracks.0.ladder.tiers.1.from',
    illustrative(3),
    'policy.tiers_not_increasing',
    'tracks[0].ladder.tiers[1].from.value',
  ],
  ['tracks.0.caps.0.amount', 30000, 'policy.not_an_object', 'tracks[0].caps[0].amount'],
  ['tracks.0.caps.0.amount.status', 'sure', 'policy.not_one_of', 'tracks[0].caps[0].amount.status'],
  ['tracks.0.caps.0.amount.source', undefined, 'policy.source_missing', 'tracks[0].caps[0].amount'],
  ['tracks.0.caps.0.amount.source', 'blog#1', 'policy.source_dangling', 'tracks[0].caps[0].amount.source'],
  ['tracks.0.caps.0.amount.value', null, 'policy.value_missing', 'tracks[0].caps[0].amount'],
  ['tracks.0.caps.0.amount', { value: 1, status: 'derived' }, 'policy.note_missing', 'tracks[0].caps[0].amount'],
  ['forms.0.share.value', 50, 'policy.unknown_with_value', 'forms[0].share'],
  ['forms', [{ id: 'cash', title: march.title, share: illustrative(60) }], 'policy.shares_off', 'forms'],
  ['forms.0.share', illustrative(-1), 'policy.negative', 'forms[0].share.value'],
  ['forms.0.share', illustrative(101), 'policy.too_large', 'forms[0].share.value'],
  ['levels.4.ordinal', 40_000, 'policy.too_large', 'levels[4].ordinal'],
  ['levels.4.ordinal', 3, 'policy.duplicate_id', 'levels[4].ordinal'],
  ['tracks.0.ladder.tiers.0.from', illustrative(2.5), 'policy.not_an_integer', 'tracks[0].ladder.tiers[0].from.value'],
  ['tracks.2.measure.base', 'gmv', 'policy.same_field', 'tracks[2].measure.base'],
  ['tracks.2.caps.1.entity', 'creator', 'policy.cap_twice', 'tracks[2].caps[1]'],
  ['tracks.0.caps.0.entity', 'creator', 'policy.cap_without_effect', 'tracks[0].caps[0]'],
  ['ranking.points.1.level', 'Lv4', 'policy.duplicate_id', 'ranking.points[1].level'],
  ['quotas.0.levels.value', ['Lv4', 'Lv99'], 'policy.dangling', 'quotas[0].levels.value[1]'],
  ['quotas.0.limit.incubatedFrom.value', 'Lv99', 'policy.dangling', 'quotas[0].limit.incubatedFrom.value'],
  ['tracks.1.id', 'waist_incubation', 'policy.duplicate_id', 'tracks[1].id'],
  ['tracks.0.measure.band', 'neck', 'policy.dangling', 'tracks[0].measure.band'],
  ['levels.4.band.value', 'neck', 'policy.dangling', 'levels[4].band.value'],
  ['ranking.points.0.level', 'Lv99', 'policy.dangling', 'ranking.points[0].level'],
])('%s = %p', (path, value, code, where) => {
  const parsed = parsePolicy(marchWith(path, value));
  if (parsed.ok) throw new Error('parsed');
  const found = parsed.problems.find(each => each.code === code);
  expect(found?.params).toMatchObject({ path: where });
  if (found === undefined) return;
  expect(describeProblem(found, 'zh-CN')).toMatch(/请/);
  expect(describeProblem(found, 'en-US')).not.toMatch(/[\u4e00-\u9fff]/);
  if (where !== '') expect(describeProblem(found, 'en-US')).toContain(where);
});

test.each([null, undefined, 1, 'policy', [], () => 1])('%p is not a policy', data => {
  expect(parsePolicy(data)).toMatchObject({ ok: false, problems: [{ code: 'policy.not_an_object' }] });
});

test('a value that cannot be shown whole is no reason to throw', () => {
  const deep = JSON.parse(`${'['.repeat(5000)}${']'.repeat(5000)}`) as unknown;
  for (const value of [deep, 10n, () => 1, Symbol('x'), '\ud800'.repeat(100)]) {
    expect(parsePolicy(marchWith('id', value)).ok).toBe(false);
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

test('all problems are found at once', () => {
  const data = marchWith('colour', 'red') as Json;
  data['revision'] = -1;
  data['currency'] = 'XYZ';
  const parsed = parsePolicy(data);
  expect(parsed.ok ? [] : parsed.problems.map(each => each.code)).toEqual([
    'policy.unknown_key',
    'policy.negative',
    'policy.not_one_of',
  ]);
});

describe('an unknown figure is never computed with: the message names it', () => {
  const roster = [
    ['机构', '上月等级', '等级', '上月GMV', 'GMV'],
    ['甲', 6, 6, 0, 1],
  ];
  const unknown = { value: null, status: 'unknown' };

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
    const parsed = parsePolicy(marchWith(path, unknown));
    if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
    const statement = evaluate(parsed.value, roster);
    expect(statement.ok ? [] : statement.problems).toContainEqual({
      code: 'policy.number_unknown',
      params: { path: named, policy: '2023-03' },
    });
  });

  test.each(['ties', 'population', 'top', 'leading'])('ranking.%s', key => {
    const parsed = parsePolicy(marchWith(`ranking.${key}`, unknown));
    if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
    expect(rankAgencies(parsed.value, roster)).toMatchObject({
      ok: false,
      problems: [{ params: { path: `ranking.${key}` } }],
    });
  });
});
