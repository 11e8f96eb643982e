import { evaluate, groundOf } from '../../../src/engine';
import { gridOf } from './roster';
import { withStatus } from './statuses';
import { ROSTER, SAYS, TRACKS } from './unknown.cases';

/** A payout is no firmer than the weakest figure that it rests on. */

function restsOn(path: string | undefined): unknown {
  const statement = evaluate(withStatus(path, 'illustrative'), gridOf(ROSTER));
  return statement.ok ? statement.value.restsOn : statement.problems;
}

test('on readings', () => {
  expect(restsOn(undefined)).toBe('assumption');
});

test.each([
  'windows.effective.to',
  'windows.enrolment.from',
  'enrolment.countsFrom',
  'enrolment.carryOverWindow.to',
  'enrolment.carryOverFrom',
  'forms[0].share',
  'binding.asOf',
  'binding.dayOfUnbindingCounts',
  'levels[4].band',
  'stacking',
  'rounding',
  'policyCaps[0].amount',
  'forfeitBelow',
  'ranking.points[0].points',
  'tracks[0].where[0].value',
  'tracks[0].ladder.tiers[0].pays',
  'tracks[1].measure.terms[0].times',
])('on a figure made up: %s', path => {
  expect(restsOn(path)).toBe('illustrative');
});

test.each(['ranking.top', 'ranking.population'])('not on %s', path => {
  expect(restsOn(path)).toBe('assumption');
});

test('not on a split of which a part is open: that is said where it stands', () => {
  const policy = withStatus('forms[0].share', 'illustrative', {
    ...SAYS,
    forms: [
      ['cash', 50],
      ['push', null],
    ],
  });
  const statement = evaluate(policy, gridOf(ROSTER));
  expect(statement.ok && statement.value.restsOn).toBe('assumption');
});

const alone = TRACKS.slice(1, 4);

test('on a figure supplied', () => {
  const path = 'tracks[0].ladder.tiers[0].pays';
  const supplied = withStatus(path, 'supplied');
  const statement = evaluate(supplied, gridOf(ROSTER));
  expect(statement.ok && statement.value.restsOn).toBe('supplied');
});

test('only on the tracks that are asked for', () => {
  const says = { ranking: { points: { Lv4: 1 } } };
  const made = withStatus('tracks[1].ladder.tiers[0].pays', 'illustrative', says, alone);
  expect(made.tracks.map(track => groundOf(made, [track]))).toEqual(['assumption', 'illustrative', 'assumption']);
  const points = withStatus('ranking.points[0].points', 'illustrative', says, alone);
  expect(points.tracks.map(track => groundOf(points, [track]))).toEqual(['assumption', 'assumption', 'illustrative']);
});

test('on all tracks, where what one pays depends on the others', () => {
  const says = { ranking: { points: { Lv4: 1 } }, stacking: 'max' } as const;
  const made = withStatus('tracks[1].ladder.tiers[0].pays', 'illustrative', says, alone);
  expect(made.tracks.map(track => groundOf(made, [track]))).toEqual(['illustrative', 'illustrative', 'illustrative']);
});
