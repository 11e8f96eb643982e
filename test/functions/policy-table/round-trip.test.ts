import fc from 'fast-check';
import type { Policy } from '../../../src/engine';
import { parsePolicy } from '../../../src/engine';
import { layOut } from '../../../src/functions/policy-table/lay-out';
import { readPolicyTable } from '../../../src/functions/policy-table/read';
import { policies } from '../../../src/policies';
import { whole } from '../../../src/policies/whole';
import { cases } from '../../oracle/generators/cases';
import { dressed } from './dressed';

const RUNS = Number(process.env['ROUND_TRIPS'] ?? 300);

/** The policy that its table gives; or what is wrong with the table, so that a failure tells it. */
function throughTable(policy: Policy, locale: 'zh-CN' | 'en-US'): unknown {
  const read = readPolicyTable(layOut(policy, locale) as unknown[][]);
  return read.ok ? read.value : read.problems;
}

describe('policy → table → policy', () => {
  test.each(policies().map(policy => [policy.version, whole(policy)] as const))('%s', (_version, policy) => {
    expect(throughTable(policy, 'zh-CN')).toEqual(policy);
    expect(throughTable(policy, 'en-US')).toEqual(policy);
  });

  test('any policy that the engine can express, in either language', () => {
    fc.assert(
      fc.property(cases, dressed, fc.constantFrom('zh-CN' as const, 'en-US' as const), ({ policy }, dress, locale) => {
        const parsed = parsePolicy(dress(policy));
        if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems[0]));
        expect(throughTable(parsed.value, locale)).toEqual(parsed.value);
      }),
      { numRuns: RUNS },
    );
  });
});
