import { execFileSync } from 'node:child_process';
import { resolve } from 'node:path';
import { env, execPath } from 'node:process';
import { serve, type Serving } from '../../scripts/serve';
import { findBrowser } from './browser';

declare global {
  var serving: Serving | undefined;
}

/** Builds once, serves the build and unpacks the browser, before any test asks for them at the same time as another. */
export default async function setup(): Promise<void> {
  const root = resolve(__dirname, '../..');
  if (env['E2E_SKIP_BUILD'] === undefined) {
    execFileSync(execPath, ['--import', 'tsx', 'scripts/build.ts'], { cwd: root, stdio: 'inherit' });
  }
  globalThis.serving = await serve(root, 0);
  env['PLAYGROUND_URL'] = `${globalThis.serving.url}/playground/index.html`;
  env['CHROMIUM_PATH'] = await findBrowser();
}
