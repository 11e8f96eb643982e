import { execFile } from 'node:child_process';
import { resolve } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

/**
 * Puts what src/policies/library.ts gives in the place of the file itself. It is read in a process of its own, so that a rebuild in
 * watch mode sees what was changed and not what Node cached.
 *
 * @this {import('webpack').LoaderContext<object>}
 */
export default async function libraryLoader() {
  for (const folder of ['src/engine', 'src/policies']) this.addContextDependency(resolve(this.rootContext, folder));
  const script = resolve(this.rootContext, 'scripts/library.ts');
  const { stdout } = await run(process.execPath, ['--import', 'tsx', script], {
    cwd: this.rootContext,
    maxBuffer: 2 ** 26,
  });
  return `export const library = ${stdout};`;
}
