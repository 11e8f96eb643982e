import type { Policy, Problem } from '../../../src/engine';
import {
  agencyPoints,
  bindingQuota,
  checkRoster,
  compileLadder,
  enrolmentOn,
  evaluate,
  levelPoints,
  rankAgencies,
  strictly,
} from '../../../src/engine';
import { march2023 } from '../march';
import { gridOf } from './roster';
import { withStatus } from './statuses';
import { NAMED, ROSTER } from './unknown.cases';

/** Strict mode: what rests on an illustrative figure is refused, and the figure named. */

const GRID = gridOf(ROSTER);
const named = (path: string): Problem => ({ code: 'policy.number_illustrative', params: { path, policy: '2023-03' } });

function problemsOf(outcome: { readonly ok: true } | { readonly ok: false; readonly problems: readonly Problem[] }) {
  return outcome.ok ? [] : outcome.problems;
}

describe('a policy of which one figure is illustrative', () => {
  test.each([...NAMED, 'windows.effective.from', 'tracks[0].ladder.tiers[0].to', 'forms[0].share'])('%s', path => {
    const policy = withStatus(path, 'illustrative');
    expect(problemsOf(evaluate(policy, GRID))).toEqual([]);
    expect(problemsOf(evaluate(strictly(policy), GRID))).toEqual([named(path)]);
    expect(checkRoster(policy, GRID).problems).toEqual([]);
    expect(checkRoster(strictly(policy), GRID).problems).toEqual([named(path)]);
  });

  test.each(['ranking.population', 'ranking.top', 'ranking.ties', 'ranking.leading'])('%s is of no matter', path => {
    const policy = withStatus(path, 'illustrative');
    expect(problemsOf(evaluate(strictly(policy), GRID))).toEqual([]);
    expect(checkRoster(strictly(policy), GRID).problems).toEqual([]);
  });

  test('nor is one of a track that is not asked for', () => {
    const policy = withStatus('tracks[1].ladder.tiers[0].pays', 'illustrative', { ranking: { points: { Lv4: 1 } } });
    const alone = { ...policy, exclusive: [] };
    const strict = strictly(alone);
    const of = (place: number) => problemsOf(evaluate(strict, GRID, strict.tracks.slice(place, place + 1)));
    expect([of(0), of(1), of(2)]).toEqual([[], [named('tracks[1].ladder.tiers[0].pays')], []]);
  });
});

test('every figure that is withheld is named, of the whole policy at once', () => {
  const problems = problemsOf(evaluate(strictly(march2023()), GRID));
  expect(problems.length).toBeGreaterThan(10);
  expect(new Set(problems.map(({ code }) => code))).toEqual(new Set(['policy.number_illustrative']));
});

test('where nothing is illustrative, nothing changes: it is the same policy', () => {
  const policy = withStatus(undefined, 'assumption');
  expect(strictly(policy)).toBe(policy);
});

test('the same policy gives the same strict one, which differs in the illustrative values alone', () => {
  const policy = withStatus('tracks[0].ladder.tiers[1].pays', 'illustrative');
  const strict = strictly(policy);
  expect(strictly(policy)).toBe(strict);
  expect(strictly(strict)).toBe(strict);
  expect(strict.tracks[0]?.ladder.tiers[1]?.pays).toEqual({ value: null, status: 'illustrative' });
  expect(strict.tracks[1]).toBe(policy.tracks[1]);
  const [before, after] = [policy, strict].map(each =>
    JSON.stringify(each, (_key, value: unknown) =>
      typeof value === 'object' && value !== null && 'status' in value && value.status === 'illustrative' ? 0 : value,
    ),
  );
  expect(after).toBe(before);
});

describe('beside the statement', () => {
  const march = march2023();
  const strict = strictly(march);
  const made = (of: (policy: Policy) => Policy): Policy => strictly(of(march));

  test('a ladder', () => {
    const codes = strict.tracks.map(track => problemsOf(compileLadder(strict, track)).map(({ code }) => code));
    for (const each of codes) expect(new Set(each)).toEqual(new Set(['policy.number_illustrative']));
  });

  test('points and the board', () => {
    const grid = gridOf(['agency level_end', '甲 Lv6']);
    for (const outcome of [agencyPoints(strict, grid), rankAgencies(strict, grid), levelPoints(strict, [['Lv6']])]) {
      expect(problemsOf(outcome)[0]).toEqual(named('ranking.points[0].points'));
    }
  });

  test('the board by a binding that is illustrative, though no row is dated', () => {
    const points = march.ranking?.points.map(each => ({
      ...each,
      points: { value: 1, status: 'assumption' as const },
    }));
    const dayOfUnbindingCounts = { value: false, status: 'illustrative' as const };
    const policy = made(each => ({
      ...each,
      ...(each.ranking && { ranking: { ...each.ranking, points: points ?? [] } }),
      ...(each.binding && { binding: { ...each.binding, dayOfUnbindingCounts } }),
    }));
    const outcome = agencyPoints(policy, gridOf(['agency level_end', '甲 Lv6']));
    expect(problemsOf(outcome)).toEqual([named('binding.dayOfUnbindingCounts')]);
  });

  test('a quota, and which of several holds', () => {
    const [, rule] = march.quotas;
    if (rule === undefined) throw new Error('no second quota');
    expect(problemsOf(bindingQuota(strict))).toEqual([]);
    const to = { value: '2023-03-01', status: 'illustrative' as const };
    const dated = (inForce: object) =>
      made(each => ({ ...each, quotas: [{ ...rule, inForce: { ...rule.inForce, ...inForce } }, ...each.quotas] }));
    expect(problemsOf(bindingQuota(dated({ to })))).toEqual([named('quotas[0].inForce.to')]);
    const levels = { value: ['Lv0'], status: 'illustrative' as const };
    const first = march.quotas.map(each => ({ ...each, levels }));
    expect(problemsOf(bindingQuota(made(each => ({ ...each, quotas: first }))))[0]?.code).toBe(
      'policy.number_illustrative',
    );
    const inForce = {
      from: { value: null, status: 'unknown' as const },
      to: { value: null, status: 'unknown' as const },
    };
    const chosen = made(each => ({
      ...each,
      quotas: each.quotas.map(quota => ({ ...quota, inForce })),
      quotaInForce: { value: rule.id, status: 'illustrative' },
    }));
    expect(problemsOf(bindingQuota(chosen))).toEqual([named('quotaInForce')]);
  });

  test('whether agencies are carried over', () => {
    const windows = {
      ...march.windows,
      enrolment: {
        from: { value: '2023-02-28', status: 'assumption' },
        to: { value: '2023-03-20', status: 'assumption' },
      },
    } as const;
    const carryOverFrom = { value: [], status: 'illustrative' } as const;
    const countsFrom = { value: 'period_start', status: 'assumption' } as const;
    const policy = made(each => ({ ...each, windows, enrolment: { carryOverFrom, countsFrom } }));
    const rule = enrolmentOn(policy);
    if (!rule.ok) throw new Error(JSON.stringify(rule.problems));
    expect(problemsOf(rule.value(44_000))).toEqual([named('enrolment.carryOverFrom')]);
    expect(rule.value(44_990).ok).toBe(true);
  });
});
