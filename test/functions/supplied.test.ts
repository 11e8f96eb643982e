import type { Policy } from '../../src/engine';
import { parsePolicy } from '../../src/engine';
import { resolve } from '../../src/functions/policy-view/resolve';
import { shownOf } from '../../src/functions/policy-view/values';
import { viewOf } from '../../src/functions/policy-view/view';
import march from '../../src/policies/dy-life-mcn-2023-03.json';
import { changed } from '../engine/changed';

const PATH = 'tracks[0].caps[0].amount';

function supplied(source: string): Policy {
  const fact = { value: 88, status: 'supplied', source, on: '2023-03-02' };
  const parsed = parsePolicy(changed(march, ['tracks.0.caps.0.amount', fact]));
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return parsed.value;
}

test.each([
  ['机构后台#3 月', 'zh-CN', '自填', '机构后台#3 月，2023-03-02 填写'],
  ['partner portal', 'en-US', 'supplied', 'partner portal, entered on 2023-03-02'],
  ['art#caps', 'en-US', 'supplied', 'art#caps, entered on 2023-03-02'], // free words, even where a source of the policy is called so
] as const)('a figure supplied from "%s" says so in %s', (source, locale, status, from) => {
  const policy = supplied(source);
  const part = resolve(policy, PATH);
  if (!part.ok) throw new Error(JSON.stringify(part.problems));
  expect(shownOf(part.value, viewOf(policy, locale))).toMatchObject({ value: 88, status, source: from });
});
