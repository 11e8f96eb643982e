import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Policy, Statement } from '../../src/engine';
import { evaluate, parsePolicy, yuanFromFen } from '../../src/engine';
import type { ProgrammeCase } from './programmes/cases';
import { CASES } from './programmes/cases';

const FOLDER = join(__dirname, 'programmes');
const FILES = readdirSync(FOLDER)
  .filter(name => name.endsWith('.json'))
  .map(name => name.replace('.json', ''));

function read(file: string): unknown {
  return JSON.parse(readFileSync(join(FOLDER, `${file}.json`), 'utf8'));
}

function policy(file: string): Policy {
  const parsed = parsePolicy(read(file));
  if (!parsed.ok) throw new Error(`${file}: ${JSON.stringify(parsed.problems)}`);
  return parsed.value;
}

test.each(FILES)('%s is a policy, without a problem', file => {
  expect(parsePolicy(read(file))).toMatchObject({ ok: true });
});

test.each(FILES)('%s has a case', file => {
  expect(CASES.map(each => each.policy)).toContain(file);
});

describe.each(FILES)('what %s computes', file => {
  test.each(CASES.filter(each => each.policy === file).map(each => [each.result, each.name, each] as const))(
    '%s: %s',
    (_, __, each) => {
      const statement = evaluate(policy(file), [each.headers, ...each.rows]);
      expect(statement.ok ? paidBy(statement.value, each) : statement.problems).toEqual(each.pays);
    },
  );
});

test('at least six programmes compute what their sources state', () => {
  const published = CASES.filter(each => each.result === 'published').map(each => each.policy);
  expect(new Set(published).size).toBeGreaterThanOrEqual(6);
});

test.each(FILES)('%s: no ladder pays a figure that was made up or is unknown', file => {
  const figures = policy(file).tracks.flatMap(track => track.ladder.tiers.map(tier => tier.pays));
  const made = figures.filter(figure => figure.status === 'illustrative' || figure.status === 'unknown');
  expect(made).toEqual([]);
});

test.each(FILES)('%s names where it was found', file => {
  const { sources } = read(file) as { readonly sources: readonly { readonly url?: string }[] };
  for (const source of sources) expect(source.url).toMatch(/^https?:\/\//);
});

/** In the policy's currency, by payee. */
function paidBy(statement: Statement, { rows }: ProgrammeCase): Record<string, number> {
  if (statement.policy.payee === 'agency')
    return Object.fromEntries(
      statement.roster.agencies.map((name, i) => [name, yuanFromFen(statement.payout[i] ?? 0)]),
    );
  const fen = (i: number) => statement.tracks.reduce((sum, track) => sum + (track.creators?.payout[i] ?? 0), 0);
  return Object.fromEntries(rows.map(([name], i) => [name, yuanFromFen(fen(i))]));
}
