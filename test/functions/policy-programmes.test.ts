import type { Fact, Policy } from '../../src/engine';
import { changesBetween } from '../../src/functions/policy-view/diff';
import { layOut } from '../../src/functions/policy-table/lay-out';
import { leavesOf, wholeOf } from '../../src/functions/policy-view/parts';
import { valueAt } from '../../src/functions/policy-view/value';
import { policies } from '../../src/policies';
import { programmes } from './programmes';

/** What shows a policy, over the programmes of other trades: they use most of the model. */

const all = [...programmes(), ...policies()].map(policy => [`${policy.id} ${policy.version}`, policy] as const);

/** Every fact of a policy by its JSON path, found without the code that is tried here. */
function factsOf(value: unknown, path = ''): (readonly [path: string, fact: Fact<unknown>])[] {
  if (typeof value !== 'object' || value === null) return [];
  if ('status' in value && 'value' in value) return [[path, value as Fact<unknown>]];
  return Object.entries(value).flatMap(([key, child]) => {
    const step = Array.isArray(value) ? `[${key}]` : path === '' ? key : `.${key}`;
    return factsOf(child, path + step);
  });
}

test.each(all)('%s: each figure has a row of its own, in words', (_, policy) => {
  for (const locale of ['zh-CN', 'en-US'] as const) {
    const [, ...rows] = layOut(policy, locale);
    for (const [path] of factsOf(policy)) expect([path, rows.filter(row => row[7] === path).length]).toEqual([path, 1]);
    for (const row of rows) {
      expect(row.slice(0, 3)).not.toContain('');
      expect(JSON.stringify(row.slice(0, 6))).not.toMatch(/undefined|null|\[object|· ·/);
      expect(String(row[1])).not.toMatch(/^ ·|· $|[a-z]_[a-z]/);
    }
    const items = rows.map(row => `${String(row[0])} ${String(row[1])}`);
    const twice = items.filter((item, i) => items.indexOf(item) !== i);
    expect(twice).toEqual([]);
  }
});

test.each(all)('%s: each figure is found by its path and by its name', (_, policy) => {
  const leaves = leavesOf(wholeOf(policy));
  expect(new Set(leaves.map(part => part.name)).size).toBe(leaves.length);
  for (const { path, name, value } of leaves) {
    const expected = valueAt(policy, path, { locale: 'en-US' });
    expect(JSON.stringify(expected)).not.toContain('policy.path');
    expect([name, valueAt(policy, name, { locale: 'en-US' })]).toEqual([name, expected]);
    if (typeof value === 'number') expect(expected).toBe(value);
  }
});

test.each(all)('%s says what it says: no change, and each change of a figure is found', (_, policy) => {
  expect(changesBetween(policy, policy)).toEqual([]);
  const [first] = factsOf(policy).filter(([, fact]) => typeof fact.value === 'number');
  if (first === undefined) return;
  const copy = JSON.parse(JSON.stringify(policy)) as Policy;
  const [, fact] = factsOf(copy).find(([path]) => path === first[0]) as readonly [string, { value: unknown }];
  fact.value = 123_456;
  expect(changesBetween(policy, copy).map(({ b, kind }) => [b?.path, kind])).toEqual([[first[0], 'changed']]);
});
