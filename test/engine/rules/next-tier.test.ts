import type { Ladder, Measure } from '../../../src/engine';
import { climb, compileLadder, nextTier } from '../../../src/engine';
import { policyOf } from './policy';
import type { TrackWords } from './words';
import { agencies, count, ladder, sum } from './words';

/** What is missing for the next tier, in the ladder's parts (fen, things, millionths), and what it adds, in fen. */

function ladderOf(track: TrackWords) {
  const policy = policyOf([track]);
  const [first] = policy.tracks;
  const ready = first && compileLadder(policy, first);
  if (ready?.ok !== true) throw new Error(JSON.stringify(ready));
  return ready.value;
}

const steps = [
  [3, 100],
  [6, 300],
] as const;
const above = { boundary: 'lower_exclusive' } as const;
const mirrored = { negatives: 'mirrored' } as const;

type Row = readonly [
  why: string,
  measure: Measure,
  rungs: Ladder,
  every: readonly [size: number, rounding: 'down' | 'up'] | undefined,
  value: number,
  next: readonly [threshold: number, distance: number, adds: number] | undefined,
];

const ROWS: readonly Row[] = [
  ['two more creators add 200 yuan', count(), ladder('step', steps), undefined, 4, [6, 2, 20_000]],
  ['on a threshold the one after it is next', count(), ladder('step', steps), undefined, 3, [6, 3, 20_000]],
  ['a part of a creator is none', count(), ladder('step', steps), undefined, 2.9, [3, 1, 10_000]],
  ['above the last there is none', count(), ladder('step', steps), undefined, 6, undefined],
  ['to be exceeded: the seventh', count(), ladder('step', steps, above), undefined, 4, [7, 3, 20_000]],
  ['to be exceeded: six are not enough', count(), ladder('step', steps, above), undefined, 6, [7, 1, 20_000]],
  ['a fen short', sum('gmv'), ladder('step', steps), undefined, 599, [600, 1, 20_000]],
  ['to be exceeded by a fen', sum('gmv'), ladder('step', steps, above), undefined, 600, [601, 1, 20_000]],
  ['a millionth of an hour short', sum('hours'), ladder('step', steps), undefined, 2_999_999, [3_000_000, 1, 10_000]],
  ['from below zero', sum('gmv'), ladder('step', steps), undefined, -100, [300, 400, 10_000]],
  ['from below zero, mirrored', sum('gmv'), ladder('step', steps, mirrored), undefined, -300, [300, 600, 20_000]],
  ['slices', count(), ladder('per_unit', steps), undefined, 4, [6, 2, 10_000 + 30_000]],
  [
    '3 % of the whole, back to the first yuan',
    sum('gmv'),
    ladder('whole_rate', [
      [10, 2],
      [20, 3],
    ]),
    undefined,
    1500,
    [2000, 500, 30],
  ],
  ['blocks', sum('gmv'), ladder('step', steps), [10, 'down'], 4500, [6000, 1500, 20_000]],
  ['blocks, a fen short', sum('gmv'), ladder('step', steps), [10, 'down'], 2999, [3000, 1, 10_000]],
  ['blocks begun: a fen beyond five', sum('gmv'), ladder('step', steps), [10, 'up'], 4500, [5001, 501, 20_000]],
  ['blocks begun: one beyond two', sum('gmv'), ladder('step', steps), [10, 'up'], 2000, [2001, 1, 10_000]],
  ['blocks begun: the third is begun', sum('gmv'), ladder('step', steps), [10, 'up'], 2001, [5001, 3000, 20_000]],
  ['blocks to be exceeded', sum('gmv'), ladder('step', steps, above), [10, 'down'], 3000, [4000, 1000, 10_000]],
  ['blocks from below zero', sum('gmv'), ladder('step', steps), [10, 'down'], -1, [3000, 3001, 10_000]],
  ['blocks, above the last', sum('gmv'), ladder('step', steps), [10, 'down'], 6000, undefined],
];

test.each(ROWS)('%s', (_why, measure, rungs, every, value, next) => {
  const found = nextTier(ladderOf(agencies(measure, rungs, every === undefined ? {} : { every })), value);
  expect(found && [found.threshold, found.distance, found.adds]).toEqual(next);
});

describe('a value between whole parts', () => {
  test.each([
    ['half a creator below the third', count(), ladder('step', steps), 2.5, 0],
    ['half a creator beyond the third', count(), ladder('step', steps), 3.5, 10_000],
    ['half a creator below none', count(), ladder('step', [[0, 5]]), -0.5, 0],
    ['half a creator returned', count(), ladder('step', [[0, 5]], mirrored), -0.5, -500],
    ['three and a half returned', count(), ladder('step', steps, mirrored), -3.5, -10_000],
  ])('%s', (_why, measure, rungs, value, reward) => {
    expect(climb(ladderOf(agencies(measure, rungs)), value)).toBe(reward);
  });
});
