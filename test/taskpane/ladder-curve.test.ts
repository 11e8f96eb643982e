import type { Track } from '../../src/engine';
import { ladderCurve } from '../../src/taskpane/parts/ladder-curve';
import { policyOf } from '../engine/rules/policy';
import type { TrackWords } from '../engine/rules/words';
import { agencies, count, ladder, sum } from '../engine/rules/words';

function curveOf(words: TrackWords): ReadonlyMap<number, number> {
  const policy = policyOf([words]);
  return new Map(ladderCurve(policy, policy.tracks[0] as Track).map(({ x, y }) => [x, y]));
}

const steps = ladder('step', [
  [3, 100],
  [10, 250],
]);

describe('the curve of a ladder', () => {
  it('steps up at each threshold, and goes on beyond the last', () => {
    const curve = curveOf(agencies(count(), steps));
    expect([0, 2, 3, 9, 10].map(x => curve.get(x))).toEqual([0, 0, 100, 100, 250]);
    expect(Math.max(...curve.keys())).toBe(13);
  });

  it('counts money in yuan, up to the fen below a threshold', () => {
    const curve = curveOf(agencies(sum('gmv'), steps));
    expect([2.99, 3, 9.99, 10].map(x => curve.get(x))).toEqual([0, 100, 100, 250]);
  });

  it('counts whole blocks where the ladder does', () => {
    const curve = curveOf(agencies(sum('gmv'), ladder('per_unit', [[1, 5]]), { every: [100, 'down'] }));
    expect([99.99, 100].map(x => curve.get(x))).toEqual([0, 5]);
  });

  it('is none where a figure is unknown, or the value alone does not say what it earns', () => {
    expect(curveOf(agencies(count(), ladder('step', [[3, null]]))).size).toBe(0);
    expect(curveOf(agencies(sum('gmv'), steps, { target: sum('aim') })).size).toBe(0);
  });
});
