import { evaluate } from '../../src/engine';
import { newestPolicy } from '../../src/policies';
import { byHand } from './by-hand';
import { benchRoster } from './roster';

/**
 * From sheet rows to the statement: the engine beside the same rules written by hand, in the same run. Prints medians, their ratio
 * (aim ≤ 1.5) and how the engine's time grows from 100 k to 1 M rows (aim ≤ 11×). Both must pay the same.
 */
const SIZES = [10_000, 100_000, 1_000_000];
const policy = newestPolicy();

function timed(run: () => unknown): number {
  const start = performance.now();
  run();
  return performance.now() - start;
}

function median(times: readonly number[]): number {
  const sorted = [...times].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? NaN;
}

function requireSamePayouts(rows: unknown[][]): void {
  const hand = byHand(rows);
  const statement = evaluate(policy, rows);
  if (!statement.ok) throw new Error(JSON.stringify(statement.problems[0]));
  const { payout, tracks } = statement.value;
  const creators = tracks.find(track => track.creators !== undefined)?.creators?.payout;
  const same =
    payout.every((fen, i) => fen === hand.payout[i]) &&
    creators?.every((fen, i) => fen === hand.creatorPayout[i]) === true;
  if (!same) throw new Error('the engine and the hand-written loop pay differently');
}

console.log('rows → statement, medians over interleaved runs; ratio = engine / hand-written loop');
console.log('     rows    engine ms   by hand ms    ratio');
const engineTimes = new Map<number, number>();
for (const size of SIZES) {
  const rows = benchRoster(size);
  requireSamePayouts(rows);
  const runs = size >= 1_000_000 ? 7 : 15;
  const engine: number[] = [];
  const hand: number[] = [];
  for (let i = 0; i < runs; i++) {
    hand.push(timed(() => byHand(rows)));
    engine.push(timed(() => evaluate(policy, rows)));
  }
  engineTimes.set(size, median(engine));
  const ratio = median(engine) / median(hand);
  const columns = [
    String(size).padStart(9),
    median(engine).toFixed(1).padStart(12),
    median(hand).toFixed(1).padStart(12),
  ];
  console.log(`${columns.join(' ')} ${ratio.toFixed(2).padStart(8)}`);
}
const growth = (engineTimes.get(1_000_000) ?? NaN) / (engineTimes.get(100_000) ?? NaN);
console.log(`growth of the engine's time from 100 k to 1 M rows: ${growth.toFixed(1)}×`);
