import { fork } from 'node:child_process';
import { resolve } from 'node:path';
import { argv } from 'node:process';
import { parseArgs } from 'node:util';
import { bundle, bundled } from './bundle';
import type { Figure } from './figures';
import { HEADINGS, lineOf, verdictOf } from './figures';
import { installPeers } from './peers';

/**
 * `npm run bench`: how fast the engine is beside what else computes the same, as ratios from the same run. Each measure is a program of
 * its own, run in a process of its own (docs/benchmarks.md). `-- --only rows,columns` runs some of them.
 */
const MEASURES = {
  rows: {},
  columns: { peer: 'DuckDB' },
  hyperformula: { peer: 'HyperFormula' },
  scalar: {},
  trace: {},
  memory: {},
  pane: { browser: true },
  large: { browser: true },
} as const satisfies Record<string, { readonly peer?: string; readonly browser?: boolean }>;

type Measure = keyof typeof MEASURES;
const all = Object.keys(MEASURES) as Measure[];

const folder = resolve(import.meta.dirname, '../../.bench');
const builds = resolve(folder, 'build');

const chosen = chosenMeasures();
const missing = chosen.some(needsPeer) ? installPeers(folder) : undefined;
await bundle(builds, [
  'builds/alone',
  'builds/tracing',
  ...all.filter(name => !inBrowser(name)).map(name => `measures/${name}`),
]);

console.log(HEADINGS);
const figures: Figure[] = [];
for (const measure of chosen) {
  if (missing !== undefined && needsPeer(measure))
    console.log(`${measure}: left out, the peers are not there: ${missing}`);
  else await run(measure);
}
const verdicts = figures.map(verdictOf).filter(verdict => verdict !== '');
const missed = verdicts.filter(verdict => verdict === 'MISSED').length;
console.log(`${verdicts.length} aims, ${missed} missed${missed === 0 ? '.' : '; docs/benchmarks.md says why.'}`);

function inBrowser(measure: Measure): boolean {
  return 'browser' in MEASURES[measure];
}

function needsPeer(measure: Measure): boolean {
  return 'peer' in MEASURES[measure];
}

function chosenMeasures(): readonly Measure[] {
  const { values } = parseArgs({ args: argv.slice(2), options: { only: { type: 'string' } } });
  const names = values.only?.split(',') ?? all;
  const unknown = names.filter(name => !(name in MEASURES));
  if (unknown.length > 0) {
    console.error(`No measure is called ${unknown.join(', ')}; there are ${all.join(', ')}.`);
    process.exit(1);
  }
  return names as Measure[];
}

async function run(measure: Measure): Promise<void> {
  const child = inBrowser(measure)
    ? fork(resolve(import.meta.dirname, `browser/${measure}.ts`), { execArgv: ['--import', 'tsx'] })
    : fork(bundled(builds, measure), { execArgv: ['--expose-gc'] });
  child.on('message', message => {
    const figure = message as Figure;
    figures.push(figure);
    console.log(lineOf(figure));
  });
  const code = await new Promise<number | null>(done => child.once('exit', done));
  if (code === 0) return;
  console.log(`${measure}: ended with ${String(code)}`);
  process.exitCode = 1;
}
