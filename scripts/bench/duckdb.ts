import type { DuckDBConnection, DuckDBStatement, DuckDBType } from '@duckdb/node-api';
import { BIGINT, DuckDBDataChunk, DuckDBInstance, INTEGER, TINYINT } from '@duckdb/node-api';
import type { Columns } from './rules/by-hand';
import { MARCH_2023 } from './rules/sql';
import type { Payouts } from './same';

type Column = readonly [name: string, type: string, kind: DuckDBType, cell: (i: number) => number | bigint];

/** How many rows DuckDB takes at a time. */
const CHUNK = 2048;

/** A database in memory with one thread, the roster loaded into it, and the statement prepared. */
export async function duckWith(columns: Columns): Promise<DuckDBStatement> {
  const instance = await DuckDBInstance.create(':memory:', { threads: '1' });
  const connection = await instance.connect();
  const table = tableOf(columns);
  await connection.run(`CREATE TABLE roster (${table.map(([name, type]) => `${name} ${type}`).join(', ')})`);
  await fill(connection, table, columns.agency.length);
  return connection.prepare(MARCH_2023);
}

function tableOf(columns: Columns): readonly Column[] {
  const numbers = (column: ArrayLike<number>) => (i: number) => column[i] as number;
  const fen = (column: ArrayLike<number>) => (i: number) => BigInt(column[i] as number);
  return [
    ['place', 'INTEGER', INTEGER, i => i],
    ['agency', 'INTEGER', INTEGER, numbers(columns.agency)],
    ['level_start', 'TINYINT', TINYINT, numbers(columns.levelStart)],
    ['level_end', 'TINYINT', TINYINT, numbers(columns.levelEnd)],
    ['gmv_base', 'BIGINT', BIGINT, fen(columns.gmvBase)],
    ['gmv', 'BIGINT', BIGINT, fen(columns.gmv)],
    ['bound_on', 'INTEGER', INTEGER, numbers(columns.boundOn)],
    ['unbound_on', 'INTEGER', INTEGER, numbers(columns.unboundOn)],
    ['enrolled_on', 'INTEGER', INTEGER, numbers(columns.enrolledOn)],
  ];
}

async function fill(connection: DuckDBConnection, table: readonly Column[], rows: number): Promise<void> {
  const appender = await connection.createAppender('roster');
  for (let from = 0; from < rows; from += CHUNK) {
    const length = Math.min(CHUNK, rows - from);
    const chunk = DuckDBDataChunk.create(
      table.map(([, , kind]) => kind),
      length,
    );
    chunk.setColumns(table.map(([, , , cell]) => Array.from({ length }, (_, i) => cell(from + i))));
    appender.appendDataChunk(chunk);
  }
  appender.closeSync();
}

/** Runs the statement and reads what it gives. */
export async function duckPayouts(statement: DuckDBStatement, { agencies, agency }: Columns): Promise<Payouts> {
  const payout = new Float64Array(agencies.length);
  const creatorPayout = new Float64Array(agency.length);
  const [who = [], places = [], fen = []] = await (await statement.run()).getColumns();
  who.forEach((kind, i) => {
    (kind === 'agency' ? payout : creatorPayout)[places[i] as number] = Number(fen[i]);
  });
  return { payout, creatorPayout };
}
