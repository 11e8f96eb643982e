import type { Policy } from '../../src/engine';
import { ownPoliciesStrings } from '../../src/locales/panels/own-policies';
import { policies } from '../../src/policies';
import { whole } from '../../src/policies/whole';
import { copyOf, sheetOf } from '../../src/taskpane/policy/keep-policy';
import { readOwn } from '../../src/taskpane/policy/read-own';

const each = policies().flatMap(policy =>
  (['zh-CN', 'en-US'] as const).map(locale => [policy.version, locale, policy] as const),
);

describe.each(each)('%s laid out on a sheet in %s', (_, locale, policy) => {
  it('is read back as the same policy, with the last row', async () => {
    const own = sheetOf(whole(policy), locale, await ownPoliciesStrings(locale));
    const end = own.cells[0]?.map((__, column) => (column === 0 ? own.end : '')) ?? [];
    const read = readOwn([...own.cells, end], "'政策'!A1:J300");
    expect(read).toMatchObject({ ok: true, value: whole(policy) });
  });

  it('has a width for each column and marks what may not be paid or is not known', async () => {
    const own = sheetOf(whole(policy), locale, await ownPoliciesStrings(locale));
    expect(own.widths.length).toBe(own.cells[0]?.length);
    expect(own.sections[0]).toBe(1);
    expect(own.doubtful.length).toBeGreaterThanOrEqual(own.open.length);
    expect(own.title.length).toBeLessThanOrEqual(31);
    const doubted = /示例|未公布|illustrative|not published/;
    expect(own.doubtful.every(row => doubted.test(String(own.cells[row]?.[3])))).toBe(true);
  });
});

it('a copy is called one in both languages, once', () => {
  const [policy] = policies() as readonly [Policy];
  const copy = copyOf(policy);
  expect(copy.title['zh-CN']).toMatch(/（副本）$/);
  expect(copy.title['en-US']).toMatch(/ \(copy\)$/);
  expect(copyOf(copy)).toEqual(copy);
  // What a policy of the library says besides what is computed with comes along.
  expect({ ...copy, title: policy.title }).toEqual(whole(policy));
});
