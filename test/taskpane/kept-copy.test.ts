import { digestOf } from '../../src/functions/policy-view/digest';
import { newestPolicy } from '../../src/policies';
import { whole } from '../../src/policies/whole';
import { asCopies, changedSince } from '../../src/taskpane/policy/kept-copy';

const march = whole(newestPolicy());
const policy = JSON.stringify(march);
const held = { policy, digest: digestOf(march), sheet: '政策 2023-03', on: '2023-03-05' };
const name = 'MCN_OWN_1';
const address = "'政策 2023-03'!A1:J300";

describe('what a workbook has kept of a policy', () => {
  it('is that policy', () => {
    const read = { name, policy: march, digest: held.digest, sheet: held.sheet, on: held.on };
    expect(asCopies([{ name, held, address }])).toEqual([{ ...read, address }]);
    expect(asCopies([{ name, held }])).toEqual([read]);
  });

  it.each<[string, unknown]>([
    ['nothing', null],
    ['a text', policy],
    ['no text', { ...held, policy: march }],
    ['no JSON', { ...held, policy: '{' }],
    ['no policy', { ...held, policy: '{}' }],
    ['another policy', { ...held, policy: policy.replace('"2023-03"', '"2023-04"') }],
    ['too much', { ...held, policy: policy + ' '.repeat(2_000_001) }],
    ['too deep', { ...held, policy: '['.repeat(40) + ']'.repeat(40) }],
    ['the key of a prototype', { ...held, policy: policy.replace('{', '{"__proto__":{"polluted":1},') }],
    ['no digest', { ...held, digest: undefined }],
    ['no day', { ...held, on: 'yesterday' }],
    ['no sheet', { ...held, sheet: 7 }],
  ])('is passed over where it is %s', (_, odd) => {
    expect(asCopies([{ name, held: odd, address }])).toEqual([]);
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
  });

  it('says in how many places the table was changed since', () => {
    const [copy] = asCopies([{ name, held }]);
    if (copy === undefined) throw new Error('it is not read');
    expect(changedSince(copy, march)).toBe(0);
    expect(changedSince(copy, { ...march, version: '2023-04', revision: 9 })).toBe(2);
  });
});
