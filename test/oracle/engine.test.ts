import { env } from 'node:process';
import fc from 'fast-check';
import type { Policy, Statement } from '../../src/engine';
import { evaluate, parsePolicy } from '../../src/engine';
import { policyJson, rows, sheetOf, tracks } from './generators';
import type { RawTrack } from './oracle';
import { oracle } from './oracle';

/** How many cases: 2,000 in every run, as many as ORACLE_RUNS says in a long one (`npm run test:long`). */
const numRuns = Number(env['ORACLE_RUNS'] ?? 2000);

function policyOf(list: readonly RawTrack[]): Policy {
  const parsed = parsePolicy(policyJson(list));
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return parsed.value;
}

function statementOf(policy: Policy, grid: unknown[][]): Statement {
  const statement = evaluate(policy, grid);
  if (!statement.ok) throw new Error(JSON.stringify(statement.problems));
  return statement.value;
}

const byAgency = ({ roster, payout }: Statement): Record<string, number> =>
  Object.fromEntries(roster.agencies.map((agency, i) => [agency, payout[i] ?? NaN]));

test('the engine pays what the oracle pays, to every agency and every creator', () => {
  fc.assert(
    fc.property(tracks, rows, fc.boolean(), (list, roster, asksForSignUp) => {
      const statement = statementOf(policyOf(list), sheetOf(roster, asksForSignUp));
      statement.tracks.forEach((result, t) => {
        const track = list[t];
        if (track === undefined) throw new Error('no such track');
        const expected = oracle(track, roster, asksForSignUp);
        statement.roster.agencies.forEach((agency, i) => {
          expect([t, agency, result.payout[i]]).toEqual([t, agency, Number(expected.payout.get(agency) ?? 0n)]);
        });
        if (result.creators !== undefined) expect([...result.creators.payout]).toEqual(expected.creators.map(Number));
      });
    }),
    { numRuns },
  );
}, 3_600_000);

describe('laws', () => {
  const runs = { numRuns: Math.ceil(numRuns / 4) };

  test('parts sum to the whole, and no payout is above its cap', () => {
    fc.assert(
      fc.property(tracks, rows, (list, roster) => {
        const { tracks: results, roster: read, payout } = statementOf(policyOf(list), sheetOf(roster, false));
        const sum = (of: Iterable<number>): number => [...of].reduce((a, b) => a + b, 0);
        expect(sum(payout)).toBe(sum(results.map(result => sum(result.payout))));
        for (const { creators, payout: paid, agencyCap = Infinity, creatorCap = Infinity } of results) {
          expect(paid.every(fen => fen <= agencyCap && fen >= 0)).toBe(true);
          if (creators === undefined) continue;
          expect(creators.payout.every(fen => fen <= creatorCap)).toBe(true);
          read.agencies.forEach((_agency, a) => {
            const parts = creators.payout.filter((_fen, i) => read.agency[i] === a);
            expect(sum(parts)).toBe(paid[a]);
          });
        }
      }),
      runs,
    );
  }, 3_600_000);

  test('shuffling the rows changes no agency’s payout', () => {
    fc.assert(
      fc.property(
        tracks,
        rows.chain(list => fc.tuple(fc.constant(list), fc.shuffledSubarray([...list], { minLength: list.length }))),
        (list, [roster, shuffled]) => {
          const policy = policyOf(list);
          expect(byAgency(statementOf(policy, sheetOf(shuffled, true)))).toEqual(
            byAgency(statementOf(policy, sheetOf(roster, true))),
          );
        },
      ),
      runs,
    );
  }, 3_600_000);

  test('a column that the policy does not know changes nothing', () => {
    fc.assert(
      fc.property(tracks, rows, fc.anything(), (list, roster, cell) => {
        const policy = policyOf(list);
        const grid = sheetOf(roster, true);
        const wider = grid.map((cells, r) => [r === 0 ? '备注' : cell, ...cells]);
        expect(byAgency(statementOf(policy, wider))).toEqual(byAgency(statementOf(policy, grid)));
      }),
      runs,
    );
  }, 3_600_000);
});
