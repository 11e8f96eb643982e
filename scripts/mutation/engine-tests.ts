import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const root = resolve(__dirname, '../..');
/** Where tests of the engine stand; what takes longer comes later, because the first failure ends the run. */
const FOLDERS = ['test/engine', 'test/functions', 'test/policies', 'test/oracle'];
/** A million rows say nothing about a mutant that a hundred do not, and a compiler takes longer to load than all the rest. */
const TOO_SLOW = ['bad-input.test.ts', 'metadata.test.ts'];

for (const folder of FOLDERS) {
  for (const name of readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).sort()) {
    const file = join(root, folder, name);
    if (!name.endsWith('.test.ts') || TOO_SLOW.includes(name) || replacesModules(file)) continue;
    describe(`${folder}/${name}`, () => {
      jest.requireActual(file);
    });
  }
}

/** Such a file would replace them for all the others. */
function replacesModules(file: string): boolean {
  return readFileSync(file, 'utf8').includes('jest.mock(');
}
