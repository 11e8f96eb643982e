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
const times = new Map<number, { readonly engine: number; readonly hand: number }>();
for (const size of SIZES) {
  const rows = benchRoster(size);
  requireSamePayouts(rows);
  const runs = Math.max(7, Math.min(100, Math.round(4_000_000 / size)));
  const engine: number[] = [];
  const hand: number[] = [];
  for (let i = 0; i < runs; i++) {
    hand.push(timed(() => byHand(rows)));
    engine.push(timed(() => evaluate(policy, rows)));
  }
  times.set(size, { engine: median(engine), hand: median(hand) });
  const ratio = median(engine) / median(hand);
  const columns = [
    String(size).padStart(9),
    median(engine).toFixed(1).padStart(12),
    median(hand).toFixed(1).padStart(12),
  ];
  console.log(`${columns.join(' ')} ${ratio.toFixed(2).padStart(8)}`);
}
const growth = (of: 'engine' | 'hand'): string =>
  ((times.get(1_000_000)?.[of] ?? NaN) / (times.get(100_000)?.[of] ?? NaN)).toFixed(1);
console.log(`growth from 100 k to 1 M rows: engine ${growth('engine')}×, by hand ${growth('hand')}×`);
