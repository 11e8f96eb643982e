import type { ProblemCode } from '../../src/engine';
import { parsePolicy } from '../../src/engine';
import { describeProblem } from '../../src/functions/words';
import march from '../../src/policies/dy-life-mcn-2023-03.json';

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
  ['currency', 'USD', 'policy.not_one_of', 'currency'],
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
  data['currency'] = 'USD';
  const parsed = parsePolicy(data);
  expect(parsed.ok ? [] : parsed.problems.map(each => each.code)).toEqual([
    'policy.unknown_key',
    'policy.negative',
    'policy.not_one_of',
  ]);
});

test('an unknown number is never computed with: the message names it', async () => {
  const { evaluate } = await import('../../src/engine');
  const data = marchWith('tracks.2.ladder.tiers.3.pays', { value: null, status: 'unknown' });
  const parsed = parsePolicy(data);
  if (!parsed.ok) throw new Error('not parsed');
  const roster = [
    ['机构', '上月等级', '等级', '上月GMV', 'GMV'],
    ['甲', 6, 6, 0, 1],
  ];
  const statement = evaluate(parsed.value, roster);
  expect(statement).toMatchObject({
    ok: false,
    problems: [{ code: 'policy.number_unknown', params: { path: 'tracks[2].ladder.tiers[3].pays' } }],
  });
});
