import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { env, execPath } from 'node:process';

export const root = resolve(__dirname, '../..');

/** Runs one of the house's own tools and gives what it printed; an empty text when all is well. */
export function findings(script: string, args: readonly string[], input = ''): string {
  const { status, stdout, stderr } = spawnSync(execPath, [script, ...args], {
    cwd: root,
    encoding: 'utf8',
    input,
    env: { ...env, NODE_OPTIONS: '', FORCE_COLOR: '0', NO_COLOR: '1' },
  });
  return status === 0 ? '' : `${stdout}${stderr}`;
}
