import { evaluateRoster, needsOf, readRoster } from '../../../src/engine';
import { newestPolicy } from '../../../src/policies';
import { duckPayouts, duckWith } from '../duckdb';
import { inMs, inThousands, report } from '../figures';
import { benchRoster } from '../roster';
import { columnsOf, fromColumnsByHand } from '../rules/by-hand';
import { payoutsOf, requireSame, valueOf } from '../same';
import { inTurns, roundsFor } from '../timing';

/**
 * From columns to the statement: the engine from a roster already read, beside DuckDB from a table already loaded (one thread, statement
 * prepared, its result left where it is and not made into JavaScript values) and beside a loop written by hand.
 */
const policy = newestPolicy();

for (const size of [100_000, 1_000_000]) {
  const rows = benchRoster(size);
  const columns = columnsOf(rows);
  const roster = valueOf(readRoster(policy, rows, needsOf(policy, policy.tracks)));
  const statement = await duckWith(columns);
  const engine = payoutsOf(valueOf(evaluateRoster(policy, roster)));
  requireSame('the hand-written loop', fromColumnsByHand(columns), engine);
  requireSame('DuckDB', await duckPayouts(statement, columns), engine);
  const contenders = {
    duck: () => statement.run(),
    hand: () => fromColumnsByHand(columns),
    engine: () => evaluateRoster(policy, roster),
  };
  const { ms, least, ratio } = await inTurns(contenders, roundsFor(size));
  const what = `columns → statement, ${inThousands(size)} rows`;
  report({
    what,
    engine: inMs(ms.engine),
    beside: `DuckDB, one thread ${inMs(ms.duck)}`,
    figure: ratio('engine', 'duck'),
    unit: '×',
    aim: { most: 1 },
  });
  report({
    what: `${what}, least times`,
    engine: inMs(least.engine),
    beside: `DuckDB, one thread ${inMs(least.duck)}`,
    figure: least.engine / least.duck,
    unit: '×',
  });
  report({
    what,
    engine: inMs(ms.engine),
    beside: `hand-written loop ${inMs(ms.hand)}`,
    figure: ratio('engine', 'hand'),
    unit: '×',
  });
}
