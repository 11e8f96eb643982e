import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { GCProfiler } from 'node:v8';
import { evaluate } from '../../../src/engine';
import { newestPolicy } from '../../../src/policies';
import { inThousands, report } from '../figures';
import { benchRoster } from '../roster';
import { valueOf } from '../same';

/**
 * The most memory in use while a million rows are evaluated, over what the rows themselves take. Memory only grows between two
 * collections of garbage, so it is highest right before one of them or at the end; garbage that waits to be collected counts. What the
 * process took before the rows were there is left out.
 */
const SIZE = 1_000_000;
const policy = newestPolicy();

const before = settled();
const rows = benchRoster(SIZE);
const input = settled() - before;

const resident = startResident();
const collections = new GCProfiler();
collections.start();
const statement = valueOf(evaluate(policy, rows));
const atEnd = inUse();
const peaks = collections
  .stop()
  .statistics.map(({ beforeGC: { heapStatistics: heap } }) => heap.usedHeapSize + heap.externalMemory);
const residentAdded = resident?.();
const kept = settled() - before - input;
if (statement.roster.size !== SIZE) throw new Error('rows are missing');

const what = `memory over the input's, ${inThousands(SIZE)} rows`;
const peak = Math.max(atEnd, ...peaks) - before;
line(`${what}, peak`, peak - input, { most: 1.5 });
line(`${what}, kept by the statement`, kept);
if (residentAdded !== undefined) line(`${what}, resident`, residentAdded);

function line(title: string, added: number, aim?: { readonly most: number }): void {
  report({
    what: title,
    engine: `+ ${inMegabytes(added)}`,
    beside: `input ${inMegabytes(input)}`,
    figure: 1 + added / input,
    unit: '×',
    ...(aim && { aim }),
  });
}

function inUse(): number {
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}

/** In use once the garbage is gone. */
function settled(): number {
  for (let i = 0; i < 3; i++) globalThis.gc?.();
  return inUse();
}

/** Where the system tells (Linux): gives what the process's resident memory has grown by at its highest since the call. */
function startResident(): (() => number) | undefined {
  if (!existsSync('/proc/self/clear_refs')) return undefined;
  writeFileSync('/proc/self/clear_refs', '5');
  const start = highestResident();
  return () => highestResident() - start;
}

function highestResident(): number {
  const [, kilobytes] = /^VmHWM:\s*(\d+) kB$/m.exec(readFileSync('/proc/self/status', 'utf8')) ?? [];
  return Number(kilobytes) * 1024;
}

function inMegabytes(bytes: number): string {
  return `${(bytes / 1e6).toFixed(0)} MB`;
}
