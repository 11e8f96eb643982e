import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { argv } from 'node:process';
import { newestPolicy } from '../../../src/policies';
import type * as Alone from '../builds/alone';
import type * as Tracing from '../builds/tracing';
import { inMs, inThousands, report } from '../figures';
import { benchRoster } from '../roster';
import { valueOf } from '../same';
import { inTurns } from '../timing';

/**
 * What it costs to be able to explain, where nobody asks: evaluation in a build without the trace beside the same in one that has it and
 * has used it. So small a difference drowns in what else a machine does: the least time counts, of as many copies of each build as make the
 * luck of the compiler even. The line below compares the build with itself; a difference smaller than that cannot be seen.
 */
const SIZE = 20_000;
const ROUNDS = 101;
const COPIES = 7;
const policy = newestPolicy();
const rows = benchRoster(SIZE);

if (readFileSync(join(dirname(argv[1] ?? ''), 'alone.mjs'), 'utf8').includes('function explain('))
  throw new Error('the build without the trace has it');

const alone = await copies<typeof Alone>('alone', 'a');
const again = await copies<typeof Alone>('alone', 'b');
const tracing = await copies<typeof Tracing>('tracing', 'a');
for (const { evaluate, explain } of tracing) {
  const statement = valueOf(evaluate(policy, rows));
  statement.roster.agencies.forEach((_, place) => explain(statement, { entity: 'agency', place }));
}

const builds = { alone, again, tracing };
const contenders = Object.entries(builds).flatMap(([name, set]) =>
  set.map(({ evaluate }, i) => [`${name} ${i}`, () => valueOf(evaluate(policy, rows))] as const),
);
const { least } = await inTurns(Object.fromEntries(contenders), ROUNDS);
line(`no trace asked for, ${inThousands(SIZE)} rows`, 'tracing', { most: 1.02 });
line('the same build twice', 'again');

function line(what: string, build: keyof typeof builds, aim?: { readonly most: number }): void {
  report({
    what,
    engine: inMs(needed(build)),
    beside: `build without it ${inMs(needed('alone'))}`,
    figure: needed(build) / needed('alone'),
    unit: '×',
    ...(aim && { aim }),
  });
}

/** By a copy, on average. */
function needed(build: keyof typeof builds): number {
  return builds[build].reduce((sum, _, i) => sum + (least[`${build} ${i}`] ?? NaN), 0) / COPIES;
}

function copies<Build>(name: string, set: string): Promise<Build[]> {
  return Promise.all(
    Array.from(
      { length: COPIES },
      (_, i) => import(/* webpackIgnore: true */ `./${name}.mjs?${set}${i}`) as Promise<Build>,
    ),
  );
}
