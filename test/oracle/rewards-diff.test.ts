import { env } from 'node:process';
import fc from 'fast-check';
import { rewardsDiff } from '../../src/functions/rewards/diff';
import { policyOf, statementOf } from './beside';
import { pairs } from './generators/cases';
import { sheetOf } from './generators/rosters';
import type { Reckoning } from './oracle';
import { oracle } from './oracle';

const numRuns = Math.ceil(Number(env['ORACLE_RUNS'] ?? 2000) / 8);
const context = { locale: 'en-US', workbookPolicy: undefined } as const;

const yuan = (fen: bigint): number => Number(fen) / 100;
const total = (fen: readonly bigint[] = []): bigint => fen.reduce((sum, each) => sum + each, 0n);

/** The two payouts and their difference, as the last cells of a row have them. */
function compared(a: bigint, b: bigint): readonly unknown[] {
  return [yuan(a), yuan(b), yuan(b - a), b === a ? 'same' : b > a ? 'gains' : 'loses'];
}

test('what two policies pay, by agency and by track, is what the oracle says of each', () => {
  fc.assert(
    fc.property(pairs, ({ a, b, rows }) => {
      const grid = sheetOf(rows);
      const sides = [a, b].map((raw, i) => ({ name: 'ab'[i] ?? '', statement: statementOf(policyOf(raw), grid) }));
      const [first, second] = sides;
      if (first === undefined || second === undefined) throw new Error('no sides');
      const [before, after] = [oracle(a, rows), oracle(b, rows)];
      const byCreator = a.payee === 'creator';
      const { agencies } = before.crowd;

      const byAgency = rewardsDiff(first, second, false, context).slice(1);
      const paid = ({ payout }: Reckoning, i: number): bigint => payout[i] ?? 0n;
      if (!byCreator) {
        expect(byAgency.map(row => row.slice(0, 5))).toEqual([
          ...agencies.map((name, i) => [name, ...compared(paid(before, i), paid(after, i))]),
          ['Total', ...compared(before.total, after.total)],
        ]);
      }

      const ids = [...new Set([...b.tracks, ...a.tracks].map(({ id }) => id))];
      const onTrack = (policy: typeof a, { tracks }: Reckoning, id: string, agency: number): bigint => {
        const payout = tracks[policy.tracks.findIndex(track => track.id === id)]?.payout;
        return byCreator ? total(payout) : (payout?.[agency] ?? 0n);
      };
      const byTrack = rewardsDiff(first, second, true, context).slice(1);
      const figures = byTrack.slice(0, -1).map(row => row.slice(byCreator ? 1 : 2, byCreator ? 5 : 6));
      expect(figures).toEqual(
        agencies.flatMap((_name, i) => ids.map(id => compared(onTrack(a, before, id, i), onTrack(b, after, id, i)))),
      );
      expect(byTrack.at(-1)?.slice(byCreator ? 1 : 2, byCreator ? 5 : 6)).toEqual(compared(before.total, after.total));
    }),
    { numRuns },
  );
}, 3_600_000);
