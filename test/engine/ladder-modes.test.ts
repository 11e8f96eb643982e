import { climb, compileLadder, LADDER_MODES, parsePolicy } from '../../src/engine';
import march from '../../src/policies/dy-life-mcn-2023-03.json';
import type { LadderCase } from './ladder-modes.cases';
import { LADDER_CASES } from './ladder-modes.cases';

const fact = (value: unknown) => ({ value, status: 'illustrative' });

/** March with the case's ladder on its growth track (yuan) or its waist track (creators). */
function rewardOf({ mode, of, tiers, boundary, thresholds, forfeitBelow, value }: LadderCase): number {
  const data = structuredClone(march);
  const place = of === 'yuan' ? 2 : 0;
  Object.assign(data.tracks[place] ?? {}, {
    ladder: {
      mode,
      boundary: fact(boundary ?? 'lower_inclusive'),
      ...(thresholds === undefined ? {} : { thresholds: fact(thresholds) }),
      ...(forfeitBelow === undefined ? {} : { forfeitBelow: fact(forfeitBelow) }),
      tiers: tiers.map(([from, pays]) => ({ from: fact(from), pays: fact(pays) })),
    },
  });
  const parsed = parsePolicy(data);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  const track = parsed.value.tracks[place];
  const ladder = track === undefined ? undefined : compileLadder(parsed.value, track);
  if (ladder?.ok !== true) throw new Error(JSON.stringify(ladder));
  return climb(ladder.value, of === 'yuan' ? Math.round(value * 100) : value) / 100;
}

test.each(LADDER_CASES.map(each => [each.mode, each.value, each.why, each] as const))(
  '%s of %d: %s',
  (_mode, _value, _why, each) => {
    expect(rewardOf(each)).toBe(each.reward);
  },
);

test('every mode has its rows', () => {
  expect(new Set(LADDER_CASES.map(each => each.mode))).toEqual(new Set(Object.keys(LADDER_MODES)));
});

test('a rate of a count is refused', () => {
  const data = structuredClone(march);
  Object.assign(data.tracks[0]?.ladder ?? {}, { mode: 'whole_rate', tiers: [{ from: fact(1), pays: fact(5) }] });
  expect(parsePolicy(data)).toMatchObject({
    ok: false,
    problems: [{ code: 'policy.rate_of_count', params: { path: 'tracks[0].ladder.mode' } }],
  });
});
