import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { library } from '../../src/policies/library';

const folder = join(__dirname, '../../src/policies');

test('every file of the folder is in the library', () => {
  const files = readdirSync(folder).filter(name => name.endsWith('.json'));
  expect(library.map(({ id, version }) => `${id}-${version}.json`)).toEqual(files.sort());
});

test('what was parsed is data alone: a build ships it as JSON', () => {
  expect(JSON.parse(JSON.stringify(library))).toStrictEqual(library);
});

test('a file that does not parse breaks what evaluates the library, and so the build', () => {
  jest.isolateModules(() => {
    jest.doMock('../../src/policies/dy-life-mcn-2023-02.json', () => ({ id: 'x' }));
    const read = (): unknown => jest.requireActual('../../src/policies/library');
    expect(read).toThrow(/file 2 .*does not parse:\npolicy\.missing_key .*"version"/);
  });
});
