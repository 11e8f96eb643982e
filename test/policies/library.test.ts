import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { policies } from '../../src/policies';
import { besides } from '../../src/policies/besides';
import { files } from '../../src/policies/files';
import { library } from '../../src/policies/library';
import { whole } from '../../src/policies/whole';

const folder = join(__dirname, '../../src/policies');

test('every file of the folder is in the library', () => {
  const names = readdirSync(folder).filter(name => name.endsWith('.json'));
  expect(library.map(({ id, version }) => `${id}-${version}.json`)).toEqual(names.sort());
});

test('a build ships data alone', () => {
  expect(JSON.parse(JSON.stringify({ library, besides }))).toStrictEqual({ library, besides });
});

test('what is computed with and what is said besides are the whole policy, in its order', () => {
  expect(policies().every(({ facts, ranking }) => facts.length === 0 && ranking?.board === undefined)).toBe(true);
  expect(JSON.stringify(policies().map(whole))).toBe(JSON.stringify(files));
});

test('a file that does not parse breaks the library, and so the build', () => {
  jest.isolateModules(() => {
    jest.doMock('../../src/policies/dy-life-mcn-2023-02.json', () => ({ id: 'x' }));
    const read = (): unknown => jest.requireActual('../../src/policies/library');
    expect(read).toThrow(/file 2 .*does not parse:\npolicy\.missing_key .*"version"/);
  });
});
