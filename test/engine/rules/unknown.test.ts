import type { Policy, Problem } from '../../../src/engine';
import { checkRoster, evaluate, parsePolicy } from '../../../src/engine';
import { fileOf, policyOf } from './policy';
import { gridOf } from './roster';
import { NAMED, OF_NO_MATTER, READ, ROSTER, SAYS, TRACKS } from './unknown.cases';

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

  const incubation = gridOf(['agency level_start level_end', '甲 Lv5 Lv6']);
  const third = ({ tracks }: Policy) => tracks.slice(2, 3);

  test('only those of the tracks that are asked for', () => {
    const policy = policyOf(TRACKS, { ranking: { points: {} } });
    const statement = evaluate(policy, incubation, third(policy));
    expect(statement.ok && [...statement.value.payout]).toEqual([100]);
    expect(statement.ok && statement.value.tracks).toHaveLength(1);
  });

  test('those of every track, where what one pays depends on the others', () => {
    const policy = without();
    const statement = evaluate(policy, incubation, third(policy));
    expect(statement.ok).toBe(false);
    const whole = evaluate(policy, GRID, third(policy));
    expect(whole.ok && whole.value.tracks).toHaveLength(4);
  });
});
