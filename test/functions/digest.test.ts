import { createHash } from 'node:crypto';
import fc from 'fast-check';
import type { Policy } from '../../src/engine';
import { parsePolicy } from '../../src/engine';
import { associateFunctions } from '../../src/functions';
import { layOut } from '../../src/functions/policy-table/lay-out';
import { digestOf } from '../../src/functions/policy-view/digest';
import { policies } from '../../src/policies';
import { whole } from '../../src/policies/whole';
import march from '../../src/policies/dy-life-mcn-2023-03.json';
import { policyOf } from '../oracle/beside';
import { cases } from '../oracle/generators/cases';
import { call, standInForCustomFunctions } from './custom-functions';

function parsed(data: unknown): Policy {
  const read = parsePolicy(data);
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return read.value;
}

/** The same content, every object's keys the other way round, and some that are undefined. */
function shuffled(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(shuffled);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([key, child]) => [key, shuffled(child)] as const);
  return { nothing: undefined, ...Object.fromEntries(entries.reverse()) };
}

describe('the digest of a policy', () => {
  test('is the beginning of the SHA-256 of its JSON with the keys in order', () => {
    const tiny = { b: [1, { d: null, c: '中' }], a: undefined, A: true } as unknown as Policy;
    const expected = createHash('sha256').update('{"A":true,"b":[1,{"c":"中","d":null}]}').digest('hex').slice(0, 12);
    expect(digestOf(tiny)).toBe(expected);
  });

  test('is the same for the same content, however it is written', () => {
    fc.assert(
      fc.property(cases, ({ policy }) => {
        const read = policyOf(policy);
        expect(digestOf(shuffled(read) as Policy)).toBe(digestOf(read));
        expect(digestOf(JSON.parse(JSON.stringify(read, undefined, 2)) as Policy)).toBe(digestOf(read));
      }),
      { numRuns: 100 },
    );
  });

  test('is another for a change of any figure, status or word', () => {
    const policy = parsed(march);
    const [first, ...others] = policy.tracks;
    if (first === undefined) throw new Error('no tracks');
    const changes: Policy[] = [
      { ...policy, revision: policy.revision + 1 },
      { ...policy, title: { ...policy.title, 'en-US': 'Another' } },
      { ...policy, tracks: [{ ...first, scope: first.scope === 'agency' ? 'creator' : 'agency' }, ...others] },
      { ...policy, tracks: [...others, first] },
      { ...policy, stacking: { ...policy.stacking, status: 'derived' } },
    ];
    const digests = [policy, ...changes].map(digestOf);
    expect(new Set(digests).size).toBe(digests.length);
    for (const digest of digests) expect(digest).toMatch(/^[0-9a-f]{12}$/);
  });
});

describe('=MCN.POLICY_VALUE("digest")', () => {
  beforeAll(() => {
    standInForCustomFunctions();
    associateFunctions({ locale: () => 'zh-CN', workbookPolicy: () => undefined, strict: () => true });
  });

  test.each(policies().map(policy => [policy.version, policy] as const))('of %s', async (version, policy) => {
    const digest = digestOf(whole(policy));
    expect(await call('POLICY_VALUE', [[['digest', ' Digest ', 'version']], version])).toEqual([
      [digest, digest, version],
    ]);
  });

  test.each(['zh-CN', 'en-US'] as const)(
    'of a policy laid out as a table in %s is that of the policy',
    async locale => {
      for (const policy of policies()) {
        const digest = digestOf(whole(policy));
        expect(await call('POLICY_VALUE', ['digest', layOut(whole(policy), locale)])).toEqual([[digest]]);
      }
    },
  );
});
