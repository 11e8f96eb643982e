import { env } from 'node:process';
import fc from 'fast-check';
import { evaluate, strictly } from '../../src/engine';
import { policyOf, statementOf } from './beside';
import { cases } from './generators/cases';
import { sheetOf } from './generators/rosters';

const numRuns = Math.ceil(Number(env['ORACLE_RUNS'] ?? 2000) / 4);

test('strict mode refuses just what is said to rest on an illustrative figure, and changes nothing else', () => {
  fc.assert(
    fc.property(cases, ({ policy: raw, rows }) => {
      const policy = policyOf(raw);
      const grid = sheetOf(rows);
      const { payout, restsOn } = statementOf(policy, grid);
      const strict = evaluate(strictly(policy), grid);
      // Of a split into forms that is open it is said that it is: that hides what else is.
      if (restsOn !== 'unknown') expect(strict.ok).toBe(restsOn !== 'illustrative');
      if (strict.ok) expect([strict.value.payout, strict.value.restsOn]).toEqual([payout, restsOn]);
      else expect(new Set(strict.problems.map(({ code }) => code))).toEqual(new Set(['policy.number_illustrative']));
    }),
    { numRuns },
  );
}, 3_600_000);
