import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { argv, execPath } from 'node:process';
import { installPeers } from '../bench/peers';
import type { Report } from './scores';
import { scoreLines, survivorLines } from './scores';

/**
 * `npm run test:mutation`: changes the engine in thousands of small ways and says which of them no test notices (docs/mutation.md).
 * What follows `--` goes on to Stryker: `-- --mutate 'src/engine/money/**'`, `-- --force` to forget what was found before.
 */
const root = resolve(import.meta.dirname, '../..');
const folder = join(root, '.mutation');

const missing = installPeers(folder, resolve(import.meta.dirname, 'peers'));
if (missing !== undefined) {
  console.error(`Stryker is not there: ${missing}`);
  process.exit(1);
}
const written = join(folder, 'report.json');
rmSync(written, { force: true });
const stryker = join(folder, 'node_modules/@stryker-mutator/core/bin/stryker.js');
const { status } = spawnSync(execPath, [stryker, 'run', 'scripts/mutation/stryker.config.js', ...argv.slice(2)], {
  cwd: root,
  stdio: 'inherit',
});
process.exitCode = status ?? 1;
if (existsSync(written)) {
  const report = JSON.parse(readFileSync(written, 'utf8')) as Report;
  for (const line of [...survivorLines(report), ...scoreLines(report)]) console.log(line);
}
