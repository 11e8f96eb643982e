import type { Outcome, Statement } from '../../src/engine';
import type { HandResult } from './rules/by-hand';

/** What a computation says of each payee, in fen. */
export type Payouts = Pick<HandResult, 'payout' | 'creatorPayout'>;

export function valueOf<T>(outcome: Outcome<T>): T {
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems[0]));
  return outcome.value;
}

export function payoutsOf({ payout, tracks }: Statement): Payouts {
  const creators = tracks.find(track => track.creators !== undefined)?.creators;
  return { payout, creatorPayout: creators?.payout ?? new Float64Array() };
}

/** Figures that are fast and wrong are worth nothing: throws unless both pay everyone the same, to the fen. */
export function requireSame(who: string, theirs: Partial<Payouts>, engine: Payouts): void {
  for (const by of ['payout', 'creatorPayout'] as const) {
    const mine = engine[by];
    const other = theirs[by];
    if (other === undefined) continue;
    const differs = other.length !== mine.length ? 0 : mine.findIndex((fen, i) => fen !== other[i]);
    if (differs >= 0)
      throw new Error(`${who} and the engine differ: ${by} ${differs}: ${other[differs]}, ${mine[differs]}`);
  }
}
