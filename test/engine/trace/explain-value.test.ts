import type { Step, Track } from '../../../src/engine';
import { compileLadder, explainValue } from '../../../src/engine';
import { policyOf } from '../rules/policy';
import { agencies, ladder, sum } from '../rules/words';

const policy = policyOf([
  agencies(
    sum('orders'),
    ladder('step', [
      [1, 10],
      [3, 25],
      [9, 50],
    ]),
  ),
]);
const [track] = policy.tracks as [Track];

function explained(value: number): Step {
  const ready = compileLadder(policy, track);
  if (!ready.ok) throw new Error(JSON.stringify(ready.problems));
  return explainValue(policy, track, ready.value, value);
}

const tier = (place: number): readonly string[] => [
  `tracks[0].ladder.tiers[${place}].from`,
  `tracks[0].ladder.tiers[${place}].pays`,
];

describe('what a value alone earns on a ladder', () => {
  test.each([
    [0, [], 0, tier(0)],
    [1, [{ kind: 'tier', place: 1 }, pays(1_000)], 1_000, [...tier(0), ...tier(1)]],
    [4, [{ kind: 'tier', place: 2 }, pays(2_500)], 2_500, [...tier(0), ...tier(1), ...tier(2)]],
  ])('%d', (value, then, fen, tiers) => {
    const { facts, ...step } = explained(value);
    expect(step).toStrictEqual({
      rule: 'ladder',
      track,
      subject: { kind: 'all' },
      inputs: [{ kind: 'figure', role: 'value', quantity: { value, unit: 'units' } }, ...then],
      result: { value: fen, unit: 'fen' },
    });
    expect(facts.map(({ path }) => path)).toEqual([...tiers, 'tracks[0].ladder.boundary', 'rounding']);
  });
});

function pays(fen: number): object {
  return { kind: 'figure', role: 'pays', quantity: { value: fen, unit: 'fen' } };
}
