import { execFile } from 'node:child_process';
import { resolve } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

/**
 * Puts what a module exports in the place of the module itself, as data. It is read in a process of its own, so that a rebuild in watch
 * mode sees what was changed and not what Node cached.
 *
 * @this {import('webpack').LoaderContext<object>}
 */
export default async function evaluatedLoader() {
  for (const folder of ['src/engine', 'src/policies']) this.addContextDependency(resolve(this.rootContext, folder));
  const script = resolve(this.rootContext, 'scripts/evaluated.ts');
  const { stdout } = await run(process.execPath, ['--import', 'tsx', script, this.resourcePath], {
    cwd: this.rootContext,
    maxBuffer: 2 ** 26,
  });
  const exported = Object.entries(JSON.parse(stdout));
  return exported.map(([name, value]) => `export const ${name} = ${JSON.stringify(value)};`).join('\n');
}
