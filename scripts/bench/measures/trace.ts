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
 * has used it. Each build is loaded several times over and all of them run, for how well a compiler does by one of them is luck. The line
 * below says how far two sets of the same build are apart: less than that cannot be seen.
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

const { ms, ratio } = await inTurns({ alone: all(alone), again: all(again), tracing: all(tracing) }, ROUNDS);
const what = `no trace asked for, ${inThousands(SIZE)} rows`;
const beside = `build without it ${inMs(ms.alone / COPIES)}`;
report({
  what,
  engine: inMs(ms.tracing / COPIES),
  beside,
  figure: ratio('tracing', 'alone'),
  unit: '×',
  aim: { most: 1.02 },
});
report({
  what: 'the same build twice',
  engine: inMs(ms.again / COPIES),
  beside,
  figure: ratio('again', 'alone'),
  unit: '×',
});

function copies<Build>(name: string, set: string): Promise<Build[]> {
  return Promise.all(
    Array.from(
      { length: COPIES },
      (_, i) => import(/* webpackIgnore: true */ `./${name}.mjs?${set}${i}`) as Promise<Build>,
    ),
  );
}

function all(builds: readonly Pick<typeof Alone, 'evaluate'>[]): () => void {
  return () => {
    for (const { evaluate } of builds) valueOf(evaluate(policy, rows));
  };
}
