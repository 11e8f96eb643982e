import { checkRoster } from '../../../src/engine';
import { policyOf } from './policy';
import { gridOf } from './roster';
import type { Lines } from './roster';
import { agencies, cap, capOver, count, fact, gate, ladder, sum, when } from './words';

/** A check goes on past what it finds: everything is listed at once, in the order rows, then columns, then the policy. */

const sales = agencies(sum('gmv'), ladder('step', [[100, 10]]));
const bound = { dayOfUnbindingCounts: false } as const;

function found(roster: Lines, says = {}, tracks = [sales]): readonly string[] {
  const { problems, unlisted } = checkRoster(policyOf(tracks, says), gridOf(roster));
  expect(unlisted).toBeUndefined();
  return problems.map(({ code, params }) => {
    const of = 'path' in params ? params.path : 'field' in params ? params.field : 'row' in params ? params.row : '';
    return `${code} ${of}`.trim();
  });
}

test('nothing is wrong', () => {
  expect(found(['agency gmv', '甲 100'])).toEqual([]);
});

test('a range that is no roster ends the check of rows, not that of the policy', () => {
  const unknown = [agencies(sum('gmv'), ladder('step', [[null, 10]]))];
  expect(found(['agency'], {}, unknown)).toEqual([
    'roster.single_cell',
    'policy.number_unknown tracks[0].ladder.tiers[0].from',
  ]);
  expect(
    found([
      ['x', 'y'],
      ['甲', 1],
    ]),
  ).toEqual(['roster.no_header']);
  expect(found(['agency gmv'])).toEqual(['roster.no_rows']);
});

test('past missing and ambiguous columns the others are read', () => {
  const tracks = [agencies(sum('refund'), ladder('step', [[100, 10]])), sales];
  expect(found(['gmv bound_on unbound_on', 'much 2023-03-02 2023-03-01', '5 never –'], bound, tracks)).toEqual([
    'roster.missing_column agency',
    'roster.missing_column refund',
    'roster.bad_amount 2',
    'roster.bad_date 3',
    'roster.unbound_before_bound 2',
  ]);
  expect(
    found(
      [
        ['agency', 'gmv', '本月GMV', 'refund'],
        ['甲', 'much', 1, 'less'],
      ],
      {},
      tracks,
    ),
  ).toEqual(['roster.ambiguous_column gmv', 'roster.bad_amount 2']);
});

test('cells, dates, creators bound twice and unknown numbers together', () => {
  const tracks = [agencies(sum('gmv'), ladder('step', [[100, null]]), { caps: [cap('agency', null)] })];
  const roster = [
    'creator_id agency gmv bound_on unbound_on',
    'D1 甲 100 – –',
    'D1 乙 much – –',
    'D2 乙 1 2023-03-10 2023-03-01',
  ];
  expect(found(roster, { ...bound, stacking: null }, tracks)).toEqual([
    'roster.bad_amount 3',
    'roster.unbound_before_bound 4',
    'roster.duplicate_creator 3',
    'policy.number_unknown stacking',
    'policy.number_unknown tracks[0].caps[0].amount',
    'policy.number_unknown tracks[0].ladder.tiers[0].pays',
  ]);
});

test('unknown readings of binding and of sign-up beside bad cells', () => {
  const says = { dayOfUnbindingCounts: null, forfeitBelow: null };
  expect(found(['agency gmv', '甲 much'], says)).toEqual([
    'roster.bad_amount 2',
    'policy.number_unknown binding.dayOfUnbindingCounts',
    'policy.number_unknown forfeitBelow',
  ]);
  expect(found(['agency gmv', '甲 100'], { stacking: null }, [])).toEqual([
    'policy.number_unknown stacking',
    'policy.number_unknown tracks',
  ]);
});

test('each unknown figure is named once, wherever it stands', () => {
  const unfloored = (field: string) => sum(field, { floor: null });
  const more = { gates: [gate(count(), { from: null })] };
  const tracks = [
    agencies(unfloored('gmv'), ladder('step', [[100, 10, more]]), {
      where: [when('city', 'is', null)],
      gates: [gate(count(), { to: null })],
      caps: [cap('agency', null)],
    }),
    agencies(sum('gmv'), ladder('whole_rate', [[1, 5]]), {
      before: unfloored('refund'),
      base: unfloored('gmv_base'),
      target: unfloored('aim'),
    }),
  ];
  const policy = policyOf(tracks, {
    stacking: null,
    rounding: null,
    forfeitBelow: null,
    policyCaps: [capOver(['a'], 'agency', null)],
    forms: [['cash', null]],
  });
  const countsFrom = fact<'period_start'>(null);
  const asked = { ...policy, enrolment: { carryOverFrom: fact<readonly string[]>(null), countsFrom } };
  const { problems } = checkRoster(asked, gridOf(['agency gmv gmv_base refund aim city', '甲 1 1 1 1 x']));
  expect(problems.map(({ params }) => ('path' in params ? params.path : params))).toEqual([
    'stacking',
    'rounding',
    'policyCaps[0].amount',
    'forfeitBelow',
    'enrolment.countsFrom',
    'tracks[0].where[0].value',
    'tracks[0].measure.floor',
    'tracks[0].gates[0].to',
    'tracks[0].caps[0].amount',
    'tracks[0].ladder.tiers[0].gates[0].from',
    'tracks[1].before.floor',
    'tracks[1].base.floor',
    'tracks[1].target.floor',
  ]);
});

test('what only the payout would show', () => {
  const tracks = [agencies(sum('orders'), ladder('step', [[1, 1]]))];
  const roster = [
    ['agency', 'orders'],
    ['甲', 9_007_199_254_740_991],
    ['甲', 1],
  ];
  expect(found(roster, {}, tracks)).toEqual(['statement.sum_too_large']);
  expect(found([...roster, ['甲', 'many']], {}, tracks)).toEqual(['roster.bad_count 4']);
});

test('names of creators are read, as they are shown', () => {
  expect(
    found([
      ['agency', 'gmv', 'creator'],
      ['甲', 100, { code: '#N/A' }],
    ]),
  ).toEqual(['roster.error_cell 2']);
});

test('the columns of the ranking are read where there is one', () => {
  const roster = ['agency gmv level_end level_start', '甲 100 Lv9 Lv10', '甲 100 Lv1 Lv10'];
  expect(found(roster)).toEqual([]);
  expect(found(roster, { ranking: { points: { Lv4: 1 } } })).toEqual(['roster.bad_level 2']);
  expect(found(roster, { ranking: { points: { Lv4: 1 }, population: 'incubated' } })).toEqual([
    'roster.bad_level 2',
    'roster.bad_level 2',
    'roster.bad_level 3',
  ]);
  expect(found(['agency gmv', '甲 100'], { ranking: { points: { Lv4: 1 } } })).toEqual([]);
});

test('ten thousand are listed, the others counted', () => {
  const rows = (count: number): Lines => ['agency gmv', ...Array.from({ length: count }, () => '甲 much')];
  expect(checkRoster(policyOf([sales]), gridOf(rows(10_000)))).not.toHaveProperty('unlisted');
  const { problems, unlisted } = checkRoster(policyOf([sales]), gridOf(rows(10_001)));
  expect([problems.length, unlisted]).toEqual([10_000, 1]);
});

test('where creators are paid no agency is asked for', () => {
  const policy = policyOf([{ ...agencies(count(), ladder('step', [[1, 1]])), scope: 'creator' }], {
    payee: 'creator',
    ...bound,
  });
  expect(checkRoster(policy, gridOf(['creator bound_on', '小方 never']))).toEqual({ ok: false, problems: [] });
});

test('figures without an agency count for nobody: the rows are named', () => {
  const roster: Lines = [
    ['agency', 'gmv'],
    ['甲', 100],
    ['', 5000],
    ['', 0],
    [' ', -1],
  ];
  expect(found(roster)).toEqual(['roster.no_agency 3', 'roster.no_agency 5']);
  expect(found(roster, { stacking: null })).toEqual([
    'policy.number_unknown stacking',
    'roster.no_agency 3',
    'roster.no_agency 5',
  ]);
});

test('where there are binding dates, who has none belongs to nobody', () => {
  const roster = ['agency gmv bound_on', '甲 1 –', '– 2 –', '– 3 2023-03-01'];
  expect(found(roster, bound)).toEqual(['roster.no_agency 4']);
});

test('creators of one name whom no id tells apart, where a creator is capped', () => {
  const capped = [{ ...sales, scope: 'creator' as const, caps: [cap('creator', 50)] }];
  const rows = ['甲 小方 1', '乙 小方 1', '乙 小圆 1', '乙 – 1', '乙 – 1', '– 小圆 0'];
  const roster = ['agency creator gmv', ...rows];
  expect(found(roster, {}, capped)).toEqual(['roster.same_name 3']);
  expect(found(roster)).toEqual([]);
  const told = ['creator_id agency creator gmv', ...rows.map((row, i) => `D${i} ${row}`)];
  expect(found(told, {}, capped)).toEqual([]);
});
