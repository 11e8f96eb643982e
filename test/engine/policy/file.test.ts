import { readPolicyFile } from '../../../src/engine';
import march from '../../../src/policies/dy-life-mcn-2023-03.json';

/** Files as people choose them: the right one, and what is none. */

const codesOf = (text: string): readonly string[] => {
  const read = readPolicyFile(text);
  return read.ok ? [] : read.problems.map(({ code }) => code);
};

test('a policy is read; an editor’s key for its schema and a byte order mark are passed over', () => {
  const text = JSON.stringify({ $schema: './policy.schema.json', ...march });
  for (const each of [text, `\ufeff${text}`, JSON.stringify(march, null, 2)]) {
    const read = readPolicyFile(each);
    expect(read.ok && read.value).toMatchObject({ version: '2023-03', tracks: march.tracks.map(({ id }) => ({ id })) });
  }
});

test.each([
  ['nothing', '', 'policy.not_json'],
  ['a table', '部分\t项目\n', 'policy.not_json'],
  ['half of a file', JSON.stringify(march).slice(0, 2000), 'policy.not_json'],
  ['code', '(() => ({}))()', 'policy.not_json'],
  ['a list', '[]', 'policy.not_an_object'],
  ['null', 'null', 'policy.not_an_object'],
  ['another file', '{"name":"mcn-incentives"}', 'policy.unknown_key'],
  ['a key twice', JSON.stringify(march).replace('"value":', '"value":1,"value":'), 'policy.key_twice'],
  ['too large', `"${'x'.repeat(2_000_000)}"`, 'policy.file_too_large'],
  ['too deep', '['.repeat(100_000) + ']'.repeat(100_000), 'policy.too_deep'],
  [
    'deep within a policy',
    JSON.stringify(march).replace('"id":', `"x":${'{"a":'.repeat(40)}1${'}'.repeat(40)},"id":`),
    'policy.too_deep',
  ],
])('%s', (_, text, code) => {
  expect(codesOf(text)).toContain(code);
});

test('brackets within texts are no depth', () => {
  const text = JSON.stringify({ ...march, timezone: `${'[{'.repeat(50)}"\\` });
  expect(codesOf(text)).toEqual([]);
});

test.each(['__proto__', 'constructor', 'prototype', 'toString'])('the key %s is refused wherever it stands', key => {
  const spoilt = [
    JSON.stringify(march).replace('{', `{"${key}":{"polluted":1},`),
    JSON.stringify(march).replace('"title":{', `"title":{"${key}":"x",`),
    JSON.stringify(march).replace('"value":', `"${key}":{"polluted":1},"value":`),
  ];
  for (const text of spoilt) expect(codesOf(text)).toContain('policy.unknown_key');
  expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
});
