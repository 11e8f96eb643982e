import type { Fact, Policy, Quota } from '../../src/engine';
import { bindingQuota } from '../../src/engine';
import { march2023 } from './march';

type Dated = readonly [from: string | null, to: string | null];

function known<T>(value: T | null): Fact<T> {
  return value === null ? { value, status: 'unknown' } : { value, status: 'assumption' };
}

function without<T extends object, K extends keyof T>(whole: T, key: K): Omit<T, K> {
  const rest = { ...whole };
  Reflect.deleteProperty(rest, key);
  return rest;
}

/** March 2023 with its two rules, in force as said. */
function policyWith(
  inForce: string | null | undefined,
  old: Dated = [null, null],
  recent: Dated = [null, null],
): Policy {
  const march = march2023();
  const dates = [old, recent];
  const quotas = march.quotas.map((quota, i): Quota => {
    const [from = null, to = null] = dates[i] ?? [];
    return { ...quota, inForce: { from: known(from), to: known(to) } };
  });
  const said = inForce === undefined ? {} : { quotaInForce: known(inForce) };
  return { ...without(march, 'quotaInForce'), quotas, ...said };
}

function limit(policy: Policy, level: unknown, incubated: number | undefined): unknown {
  const rule = bindingQuota(policy);
  const found = rule.ok ? rule.value(level, incubated) : rule;
  return found.ok ? found.value : found.problems.map(({ code, params }) => ({ code, ...params }));
}

describe('the published rules', () => {
  test.each([
    ['old: 20 creators without any incubated', 'old', 'Lv4', 0, 20],
    ['old: 20 more for each', 'old', 'Lv5', 1, 40],
    ['old: levels as sheets write them', 'old', 'L5', 7, 160],
    ['old: a level as a number', 'old', 4, 2, 60],
    ['new: any number', 'new', 'Lv0', 3, 'unlimited'],
    ['new: it does not matter how many were incubated', 'new', 'Lv5', undefined, 'unlimited'],
  ])('%s', (_name, quota, level, incubated, gives) => {
    expect(limit(policyWith(quota), level, incubated)).toBe(gives);
  });

  test('a level that the rule does not speak of', () => {
    expect(limit(policyWith('old'), 'Lv3', 1)).toEqual([
      expect.objectContaining({ code: 'quota.level_not_covered', level: 'Lv3', covered: ['Lv4', 'Lv5'] }),
    ]);
    expect(limit(policyWith('new'), 'Lv6', 1)).toEqual([expect.objectContaining({ code: 'quota.level_not_covered' })]);
  });

  test.each([-1, 1.5, Infinity, NaN, 1e10])('%p creators are no number of them', incubated => {
    expect(limit(policyWith('old'), 'Lv4', incubated)).toEqual([
      { code: 'argument.bad_count', name: 'incubated', value: String(incubated) },
    ]);
  });

  test('the old rule asks how many', () => {
    expect(limit(policyWith('old'), 'Lv4', undefined)).toEqual([{ code: 'argument.missing', name: 'incubated' }]);
  });

  test.each(['Lv9', 'x', '', null])('%p is no level', level => {
    expect(limit(policyWith('old'), level, 1)).toEqual([
      { code: 'argument.bad_level', name: 'level', value: String(level), first: 'Lv0', last: 'Lv8' },
    ]);
  });
});

describe('which rule holds', () => {
  test.each<[name: string, says: string | null | undefined, old: Dated, recent: Dated, gives: unknown]>([
    [
      'dates that contain the last day come before what the policy says',
      'new',
      ['2023-03-01', '2023-03-31'],
      [null, null],
      20,
    ],
    ['the last day is what counts', 'old', ['2023-01-01', '2023-03-30'], ['2023-03-31', '2023-12-31'], 'unlimited'],
    ['both ends count', 'new', ['2023-03-31', '2023-03-31'], [null, null], 20],
    [
      'of several, the one that began last',
      'old',
      ['2023-01-01', '2023-12-31'],
      ['2023-02-01', '2023-12-31'],
      'unlimited',
    ],
    ['whichever stands first', 'new', ['2023-02-01', '2023-12-31'], ['2023-01-01', '2023-12-31'], 20],
    [
      'of several that began on one day, the first',
      'new',
      ['2023-02-01', '2023-12-31'],
      ['2023-02-01', '2023-03-31'],
      20,
    ],
    ['a date that is not known decides nothing', 'old', [null, null], ['2023-02-01', null], 20],
    ['dates elsewhere decide nothing', 'new', ['2023-01-01', '2023-02-28'], [null, null], 'unlimited'],
  ])('%s', (_name, says, old, recent, gives) => {
    expect(limit(policyWith(says, old, recent), 'Lv4', 0)).toBe(gives);
  });

  test.each([undefined, null])('not known: named', says => {
    expect(limit(policyWith(says), 'Lv4', 0)).toEqual([
      { code: 'policy.number_unknown', path: 'quotaInForce', policy: '2023-03' },
    ]);
  });

  test('a policy without quotas', () => {
    expect(limit({ ...policyWith('old'), quotas: [] }, 'Lv4', 0)).toEqual([{ code: 'quota.none', policy: '2023-03' }]);
  });
});

test('figures of the rule that are not known are named', () => {
  const march = policyWith('old');
  const unknown = <T>(): Fact<T> => ({ value: null, status: 'unknown' });
  const [old] = march.quotas;
  if (old?.limit.kind !== 'linear') throw new Error('the old rule is first');
  const withQuota = (quota: Quota): Policy => ({ ...march, quotas: [quota] });
  const path = (quota: Quota): unknown => limit(withQuota(quota), 'Lv4', 0);
  const named = (where: string) => [{ code: 'policy.number_unknown', path: where, policy: '2023-03' }];
  expect(path({ ...old, levels: unknown() })).toEqual(named('quotas[0].levels'));
  expect(path({ ...old, limit: { ...old.limit, base: unknown() } })).toEqual(named('quotas[0].limit.base'));
  expect(path({ ...old, limit: { ...old.limit, perIncubated: unknown() } })).toEqual(
    named('quotas[0].limit.perIncubated'),
  );
  expect(path({ ...old, limit: { kind: 'unlimited', rule: unknown() } })).toEqual(named('quotas[0].limit.rule'));
});
