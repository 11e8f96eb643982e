import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const OF_BENCH = resolve(import.meta.dirname, 'peers');
const FILES = ['package.json', 'package-lock.json'];
/** Says no more than what went wrong, and does not try for minutes where there is no network. */
const QUIETLY = [
  '--no-audit',
  '--no-fund',
  '--ignore-scripts',
  '--loglevel=error',
  '--fetch-retries=1',
  '--fetch-retry-mintimeout=1000',
];

/**
 * Installs what the engine is measured beside into a folder of its own, in exactly the versions of scripts/bench/peers/, or of another
 * folder. Nothing is done where they are there already.
 *
 * @returns why it could not be done; undefined: they are there
 */
export function installPeers(folder: string, wanted = OF_BENCH): string | undefined {
  if (sameFiles(folder, wanted) && existsSync(join(folder, 'node_modules/.package-lock.json'))) return undefined;
  mkdirSync(folder, { recursive: true });
  console.log(`Installing the peers into ${folder} …`);
  for (const name of FILES) copyFileSync(join(wanted, name), join(folder, name));
  const { status, stderr, error } = spawnSync('npm', ['ci', ...QUIETLY], {
    cwd: folder,
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  if (status === 0) return undefined;
  return error?.message ?? stderr.split('\n').find(line => !/^npm error (?:code|errno|syscall)/.test(line)) ?? stderr;
}

function sameFiles(folder: string, wanted: string): boolean {
  return FILES.every(name => {
    const there = join(folder, name);
    return existsSync(there) && readFileSync(there, 'utf8') === readFileSync(join(wanted, name), 'utf8');
  });
}
