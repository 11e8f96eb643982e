import { readFileSync } from 'node:fs';
import Ajv from 'ajv';
import { policySchema } from '../scripts/schema/json-schema';
import { parsePolicy } from '../src/engine';
import { policies } from '../src/policies';
import { whole } from '../src/policies/whole';
import { programmes } from './functions/programmes';

/** docs/policy.schema.json says of files what the parser says of their shape. */

const schema = policySchema();
const isValid = new Ajv({ strictTypes: false, allErrors: true }).compile(schema);

test('the published file is what the readers tell: npm run schema writes it', () => {
  expect(JSON.parse(readFileSync('docs/policy.schema.json', 'utf8'))).toEqual(JSON.parse(JSON.stringify(schema)));
});

test.each([...policies().map(whole), ...programmes()].map(each => [`${each.id} ${each.version}`, each] as const))(
  'takes %s',
  (_, policy) => {
    isValid(JSON.parse(JSON.stringify(policy)));
    expect(isValid.errors ?? []).toEqual([]);
  },
);

test.each<[string, readonly string[], unknown]>([
  ['an unknown key', ['moon'], 1],
  ['an unknown key deep within', ['tracks', '0', 'ladder', 'tiers', '0', 'moon'], 1],
  ['no version', ['version'], undefined],
  ['text for a number', ['tracks', '0', 'ladder', 'tiers', '0', 'pays', 'value'], 'x'],
  ['no status', ['stacking', 'status'], undefined],
  ['published without its source', ['stacking', 'status'], 'published'],
  ['supplied without its day', ['stacking'], { value: 'sum', status: 'supplied', source: 'x' }],
  ['unknown with a value', ['stacking', 'status'], 'unknown'],
  ['no value and yet known', ['stacking', 'value'], null],
  ['a mode that is none', ['tracks', '0', 'ladder', 'mode'], 'x'],
  ['a negative reward', ['tracks', '0', 'ladder', 'tiers', '0', 'pays', 'value'], -1],
  ['a title in one language', ['title'], { 'zh-CN': 'x' }],
])('refuses %s, as the parser does', (_, path, value) => {
  const policy: unknown = JSON.parse(JSON.stringify(policies().find(each => each.version === '2023-03')));
  expect(isValid(policy)).toBe(true);
  const parent = path.slice(0, -1).reduce((at, key) => (at as Record<string, unknown>)[key], policy);
  Object.assign(parent as object, { [path.at(-1) ?? '']: value });
  const spoilt: unknown = JSON.parse(JSON.stringify(policy));
  expect([isValid(spoilt), parsePolicy(spoilt).ok]).toEqual([false, false]);
});
