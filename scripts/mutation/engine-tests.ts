import { readdirSync, readFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { env } from 'node:process';

const root = resolve(__dirname, '../..');
/** Where tests of the engine stand; what takes longer comes later, because the first failure ends the run. */
const FOLDERS = ['test/engine', 'test/policies', 'test/functions', 'test/oracle'];
/** They take longer than the others together, and say little of the engine that these do not. */
const TOO_SLOW = [
  'roster-many.test.ts',
  'bad-input.test.ts',
  'junk.test.ts',
  'metadata.test.ts',
  'policy-diff.test.ts',
  'policy-programmes.test.ts',
  'policy-table.test.ts',
];
/** Only files whose path holds this, while one works on a part: `ENGINE_TESTS=engine/money`. */
const only = env['ENGINE_TESTS'] ?? '';
/** The pattern of the tests that can notice the mutant, escaped; undefined: all can. */
const asked = (globalThis as { namesAskedFor?: string }).namesAskedFor?.replace(/\\(.)/g, '$1');

for (const folder of FOLDERS) {
  for (const name of readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).sort()) {
    const file = join(root, folder, name);
    const title = `${folder}/${name}`;
    if (!name.endsWith('.test.ts') || !title.includes(only)) continue;
    if (TOO_SLOW.includes(basename(name)) || handlesModules(file)) continue;
    if (asked?.includes(`(${title} `) === false) continue;
    describe(title, () => {
      jest.requireActual(file);
    });
  }
}

/** Such a file would replace them for all the others; or load them within a test, which then seems to be the only one that reaches them. */
function handlesModules(file: string): boolean {
  return /jest\.(?:mock|isolateModules)\(/.test(readFileSync(file, 'utf8'));
}
