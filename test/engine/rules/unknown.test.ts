import type { Policy, Problem } from '../../../src/engine';
import { checkRoster, evaluate, evaluateRoster, parsePolicy } from '../../../src/engine';
import type { Overall } from './policy';
import { fileOf, policyOf } from './policy';
import { gridOf } from './roster';
import { NAMED, OF_NO_MATTER, READ, ROSTER, SAYS, TRACKS } from './unknown.cases';
import {
  agencies,
  cap,
  combined,
  count,
  growth,
  incubated,
  ladder,
  onlyOne,
  points,
  rewardOf,
  sum,
  when,
} from './words';

const UNKNOWN = { value: null, status: 'unknown' };
const GRID = gridOf(ROSTER);

/** The policy without the figures at these paths. */
function without(...paths: readonly string[]) {
  const file = structuredClone(fileOf(TRACKS, SAYS));
  for (const path of paths) {
    const keys = path.split(/[.[\]]+/).filter(key => key !== '');
    const last = keys.pop() ?? '';
    const part = keys.reduce((here, key) => here[key] as Record<string, unknown>, file);
    expect(part).toHaveProperty(last);
    part[last] = UNKNOWN;
  }
  const parsed = parsePolicy(file);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return parsed.value;
}

const named = (path: string): Problem => ({ code: 'policy.number_unknown', params: { path, policy: '2023-03' } });

function problemsOf(policy: ReturnType<typeof without>, grid = GRID): readonly Problem[] {
  const statement = evaluate(policy, grid);
  return statement.ok ? [] : statement.problems;
}

test('all of it is known', () => {
  expect(problemsOf(without())).toEqual([]);
  expect(checkRoster(without(), GRID)).toEqual({ ok: false, problems: [] });
});

test.each(NAMED)('%s is not known: named', path => {
  expect(problemsOf(without(path))).toEqual([named(path)]);
  expect(checkRoster(without(path), GRID).problems).toEqual([named(path)]);
});

test.each(OF_NO_MATTER)('%s is not known: nothing rests on it', path => {
  expect(problemsOf(without(path))).toEqual([]);
  expect(checkRoster(without(path), GRID).problems).toEqual([]);
});

test('of a ladder every figure is named, of every track', () => {
  const paths = ['tracks[0].ladder.tiers[0].pays', 'tracks[0].ladder.boundary', 'tracks[1].ladder.tiers[0].pays'];
  const all = [...paths, 'tracks[2].ladder.tiers[0].from'].map(named);
  expect(problemsOf(without(...paths, 'tracks[2].ladder.tiers[0].from'))).toEqual(expect.arrayContaining(all));
});

test('a check names all that is unknown at once, each once', () => {
  const paths = [
    'stacking',
    'rounding',
    'enrolment.countsFrom',
    'policyCaps[1].amount',
    'tracks[0].where[0].value',
    'tracks[0].caps[0].amount',
    'tracks[0].ladder.tiers[1].gates[0].from',
    'tracks[0].ladder.tiers[0].from',
    'tracks[0].ladder.tiers[1].pays',
    'tracks[1].base.floor',
  ];
  const { problems } = checkRoster(without(...paths), GRID);
  expect(problems).toHaveLength(paths.length);
  expect(problems).toEqual(expect.arrayContaining(paths.map(named)));
});

test('a condition on a band whose levels are unknown', () => {
  const levels = [
    ['Lv4', 4, 'waist'],
    ['Lv5', 5, null],
    ['Lv6', 6, null],
  ] as const;
  const policy = policyOf(
    [agencies(count(), ladder('step', [[1, 1]]), { where: [when('grade', 'in_band', 'waist')] })],
    {
      levels,
    },
  );
  expect(problemsOf(policy, gridOf(['agency grade', '甲 Lv4']))).toEqual([
    named('levels[1].band'),
    named('levels[2].band'),
  ]);
});

test('an unknown day of sign-up matters only where it is asked for', () => {
  const header = GRID[0] ?? [];
  const place = header.indexOf('enrolled_on');
  const dated = (day: unknown) =>
    GRID.map((row, i) => (i === 0 ? row : row.map((cell, j) => (j === place ? day : cell))));
  expect(problemsOf(without('enrolment.carryOverWindow.from'), dated('2023-03-01'))).toEqual([]);
  expect(problemsOf(without('enrolment.carryOverWindow.from'), dated(''))).toEqual([]);
  expect(problemsOf(without('windows.enrolment.from'), dated(''))).toEqual([named('windows.enrolment.from')]);
  const notAsked = GRID.map(row => row.slice(0, place));
  expect(problemsOf(without('windows.enrolment.from'), notAsked)).toEqual([]);
});

test('not even the tracks are known', () => {
  const policy = policyOf([]);
  expect(problemsOf(policy)).toEqual([named('tracks')]);
  expect(checkRoster(policy, GRID).problems).toEqual([named('tracks')]);
});

test('what holds for every track is asked for before a roster is read', () => {
  const useless = gridOf(['city', '上海']);
  expect(problemsOf(without('stacking'), useless)).toEqual([named('stacking')]);
  expect(problemsOf(policyOf([]), useless)).toEqual([named('tracks')]);
});

test('and of a roster that has been read', () => {
  const known = evaluate(without(), GRID);
  const again = known.ok && evaluateRoster(without('stacking'), known.value.roster);
  expect(again).toMatchObject({ ok: false, problems: [named('stacking')] });
});

describe('columns that are missing', () => {
  const grid = (field: string) => {
    const place = (GRID[0] ?? []).indexOf(field);
    return GRID.map(row => row.filter((_cell, j) => j !== place));
  };

  test.each(READ)('%s: named, with what it may be called', field => {
    const missing = { code: 'roster.missing_column', params: { field } };
    expect(problemsOf(without(), grid(field))).toMatchObject([missing]);
    expect(checkRoster(without(), grid(field)).problems).toMatchObject([missing]);
  });

  test.each(['creator_id', 'enrolled_on'])('%s: done without', field => {
    expect(problemsOf(without(), grid(field))).toEqual([]);
  });

  test.each([
    ['incubated', incubated('head', when('city', 'is', '上海'))],
    ['increment', growth('gmv', 'gmv_base', { where: [when('city', 'is', '上海')] })],
    ['sum', sum('gmv', { where: [when('city', 'is', '上海')] })],
    ['count', count(when('city', 'is', '上海'))],
    ['points', points(when('city', 'is', '上海'))],
    ['combined', combined([[1, 'gmv', 'hours']], { where: [when('city', 'is', '上海')] })],
  ])('the column of a condition of %s', (_kind, measure) => {
    const policy = policyOf([agencies(measure, ladder('step', [[1, 1]]))], { ranking: { points: {} } });
    expect(problemsOf(policy, grid('city'))).toMatchObject([
      { code: 'roster.missing_column', params: { field: 'city' } },
    ]);
    expect(problemsOf(policy)).toEqual([]);
  });

  const incubation = gridOf(['agency level_start level_end', '甲 Lv5 Lv6']);
  const third = ({ tracks }: Policy) => tracks.slice(2, 3);

  test('only those of the tracks that are asked for', () => {
    const policy = policyOf(TRACKS, { ranking: { points: {} } });
    const statement = evaluate(policy, incubation, third(policy));
    expect(statement.ok && [...statement.value.payout]).toEqual([100]);
    expect(statement.ok && statement.value.tracks).toHaveLength(1);
  });

  test.each<[what: string, says: Overall, base: boolean]>([
    ['only the best is paid', { stacking: 'max' }, false],
    ['one excludes the other', { exclusive: [onlyOne('agency', ['a', 'b'])] }, false],
    ['a cap is over both', { policyCaps: [cap('agency', 5)] }, false],
    ['a small payout is forfeited', { forfeitBelow: 1 }, false],
    ['one builds on the other', {}, true],
  ])('all tracks are looked at where %s', (_what, says, base) => {
    const rungs = ladder('step', [[1, 10]]);
    const rate = ladder('whole_rate', [[0, 10]]);
    const tracks = [
      agencies(count(), rungs),
      agencies(count(), rungs),
      agencies(count(), rate, { base: rewardOf('a') }),
    ];
    const policy = policyOf(base ? tracks : tracks.slice(0, 2), says);
    const one = evaluate(policy, gridOf(['agency gmv', '甲 1']), policy.tracks.slice(0, 1));
    expect(one.ok && one.value.tracks.map(({ track }) => track.id)).toEqual(policy.tracks.map(({ id }) => id));
    const alone = policyOf(tracks.slice(0, 2));
    const apart = evaluate(alone, gridOf(['agency gmv', '甲 1']), alone.tracks.slice(0, 1));
    expect(apart.ok && apart.value.tracks.map(({ track }) => track.id)).toEqual(['a']);
  });

  test('those of every track, where what one pays depends on the others', () => {
    const policy = without();
    const statement = evaluate(policy, incubation, third(policy));
    expect(statement.ok).toBe(false);
    const whole = evaluate(policy, GRID, third(policy));
    expect(whole.ok && whole.value.tracks).toHaveLength(4);
  });
});
