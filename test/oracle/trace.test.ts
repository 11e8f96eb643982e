import { env } from 'node:process';
import fc from 'fast-check';
import { explain } from '../../src/engine';
import { payees, payoutOf, replay } from '../engine/trace/replay';
import { evaluated } from './beside';
import { cases } from './generators/cases';

const numRuns = Math.ceil(Number(env['ORACLE_RUNS'] ?? 2000) / 4);

test('a trace replays to the payout: of everybody, for all tracks and for each alone', () => {
  fc.assert(
    fc.property(cases, each => {
      const statement = evaluated(each);
      const rounding = statement.policy.rounding.value ?? 'half_up';
      for (const who of payees(statement)) {
        expect(replay(explain(statement, who), rounding)).toBe(payoutOf(statement, who));
        for (const { track } of statement.tracks) {
          expect(replay(explain(statement, who, track), rounding)).toBe(payoutOf(statement, who, track));
        }
      }
    }),
    { numRuns },
  );
}, 3_600_000);
