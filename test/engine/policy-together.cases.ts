import type { ProblemCode } from '../../src/engine';
import march from '../../src/policies/dy-life-mcn-2023-03.json';
import type { Change } from './changed';
import { illustrative, NONE, unknown } from './changed';
import type { RefusedCase } from './policy-checks.cases';
import { CREATORS, field, GMV, ladder, row, tier, where } from './policy-checks.cases';

/**
 * What parts of a track are to one another: what goes together, what does not, and how fine a figure may be beside what it is compared
 * with. Of March 2023 the tracks 0 and 1 count creators for the agency, 2 is money of creators (an increase of GMV).
 */

const refused = (code: ProblemCode, at: string, shows: readonly string[], ...set: readonly Change[]): RefusedCase => ({
  code,
  at,
  shows,
  set,
});

const COUNT = { kind: 'count' };
const BASE = { kind: 'sum', field: 'gmv_base' };
const REWARD = { kind: 'reward', tracks: ['waist_incubation'] };
const UNSUMMED = { kind: 'sum', field: 'creator' };
const every = (size: unknown): object => ({ size: illustrative(size), rounding: illustrative('down') });
const gate = (more: object): object => ({ measure: GMV, from: illustrative(1), ...more });
const creatorGate = gate({ entity: 'creator' });
const FIELDS = [
  field('hours', 'number', 'hours'),
  field('orders', 'count', 'orders'),
  field('city', 'text', 'city'),
  field('grade', 'level', 'grade'),
  field('day', 'day', 'day'),
  field('signed', 'truth', 'signed'),
  field('paid', 'amount', 'paid'),
];
/** A track that pays a rate of what creators get in the track of head growth. */
const ofGrowth = (scope: string): object => ({
  id: 'd',
  title: { 'zh-CN': '丁', 'en-US': 'D' },
  scope,
  measure: COUNT,
  base: { kind: 'reward', tracks: ['head_growth'] },
  ladder: ladder('whole_rate', tier(1, 5)),
});
const terms = (...list: readonly object[]): object => ({ kind: 'combined', terms: list });
const times = illustrative(1);

const BESIDE: readonly RefusedCase[] = [
  refused(
    'policy.rate_of_count',
    'tracks[2].ladder.mode',
    ['whole_rate'],
    ['tracks.2.every', every(10_000)],
    ['tracks.2.ladder', ladder('whole_rate', tier(1, 5))],
  ),
  refused(
    'policy.rate_of_count',
    'tracks[2].ladder.mode',
    ['interpolated_rate'],
    ['tracks.2.base', COUNT],
    ['tracks.2.ladder', ladder('interpolated_rate', tier(1, 5))],
  ),
  refused(
    'policy.mirrored_beside',
    'tracks[2].ladder.negatives',
    ['base'],
    ['tracks.2.base', BASE],
    ['tracks.2.ladder', { ...ladder('whole_rate', tier(1, 5)), negatives: illustrative('mirrored') }],
  ),
  refused('policy.not_together', 'tracks[0].measureOf', ['payee'], ...CREATORS, ['tracks.0.measureOf', 'agency']),
  refused(
    'policy.not_together',
    'tracks[2].measureOf',
    ['ladder.mode'],
    ['tracks.2.measureOf', 'agency'],
    ['tracks.2.ladder', ladder('whole_rate', tier(1, 5))],
  ),
  refused(
    'policy.not_together',
    'tracks[2].measureOf',
    ['ladder.mode'],
    ['tracks.2.measureOf', 'agency'],
    ['tracks.2.ladder', ladder('per_unit', tier(1, 5))],
  ),
  refused(
    'policy.not_together',
    'tracks[0].ladder.tiers',
    ['ladder.mode'],
    ['tracks.0.ladder', ladder('step_cumulative', tier(1, 5), { ...tier(2, 6), gates: [gate({})] })],
  ),
  refused(
    'policy.not_together',
    'tracks[0].before',
    ['ladder.tiers'],
    ['tracks.0.before', COUNT],
    ['tracks.0.ladder.tiers.1.gates', [gate({})]],
  ),
  row('policy.gate_of_creators', 'tracks.0.gates', [gate({}), creatorGate], 'tracks[0].gates[1].entity', 'agency'),
  row(
    'policy.gate_of_creators',
    'tracks.0.ladder.tiers.1.gates',
    [creatorGate],
    'tracks[0].ladder.tiers[1].gates[0].entity',
    'agency',
  ),
];

/** What is measured beside the measure must be measurable, too. */
const MEASURED: readonly RefusedCase[] = [
  row('policy.reward_not_base', 'tracks.2.target', REWARD, 'tracks[2].target.kind', 'base'),
  row('policy.reward_not_base', 'tracks.2.gates', [gate({ measure: REWARD })], 'tracks[2].gates[0].measure.kind'),
  row('policy.not_summable', 'tracks.2.target', UNSUMMED, 'tracks[2].target.field', 'creator', 'text'),
  row('policy.not_summable', 'tracks.2.before', UNSUMMED, 'tracks[2].before.field', 'creator', 'text'),
  row('policy.units_differ', 'tracks.2.gates', [gate({ target: COUNT })], 'tracks[2].gates[0].target'),
  refused(
    'policy.not_summable',
    'tracks[2].base.field',
    ['creator'],
    ['tracks.2.base', UNSUMMED],
    ['tracks.2.ladder', ladder('whole_rate', tier(1, 5))],
  ),
  row(
    'policy.field_unknown',
    'tracks.2.measure.where',
    [where('city', 'is', 'x')],
    'tracks[2].measure.where[0].field',
    'city',
    'gmv',
  ),
  row('policy.field_unknown', 'tracks.2.measure.base', 'likes', 'tracks[2].measure.base', 'likes', 'gmv'),
  refused(
    'policy.field_unknown',
    'tracks[2].measure.field',
    ['likes'],
    ['tracks.2.measure', { kind: 'sum', field: 'likes', floor: illustrative(0.001) }],
    ['tracks.2.ladder', ladder('step', tier(0.001, 1))],
  ),
  refused(
    'policy.field_unknown',
    'tracks[2].measure.field',
    ['likes'],
    ['tracks.2.measure', { kind: 'sum', field: 'likes' }],
    ['tracks.2.target', BASE],
  ),
  row(
    'policy.not_summable',
    'tracks.2.measure',
    terms({ field: 'gmv', times }, { field: 'level_end', times }),
    'tracks[2].measure.terms[1].field',
    'level_end',
    'level',
  ),
  row(
    'policy.too_fine',
    'tracks.2.measure',
    { ...terms({ field: 'gmv', times }), floor: illustrative(0.001) },
    'tracks[2].measure.floor.value',
    '0.001',
    '2',
  ),
  refused(
    'policy.no_levels',
    'tracks[0].where[0].field',
    ['levels'],
    ['levels', NONE],
    ['ranking', NONE],
    ['quotas', NONE],
    ['quotaInForce', NONE],
    [
      'tracks',
      [
        {
          id: 'a',
          title: { 'zh-CN': '甲', 'en-US': 'A' },
          scope: 'agency',
          measure: COUNT,
          where: [{ field: 'level_end', op: 'is', value: unknown }],
          ladder: ladder('step', tier(1, 1)),
        },
      ],
    ],
  ),
];

/** How fine a figure may be, and where a tier may end. */
const FINE: readonly RefusedCase[] = [
  row(
    'policy.tier_ends_early',
    'tracks.0.ladder',
    ladder('step', tier(5, 1, 4)),
    'tracks[0].ladder.tiers[0].to.value',
    '5',
    '4',
  ),
  row('policy.too_fine', 'tracks.2.every', every(0.001), 'tracks[2].every.size.value', '0.001', '2'),
  refused(
    'policy.not_an_integer',
    'tracks[2].ladder.tiers[0].from.value',
    ['0.5'],
    ['tracks.2.every', every(10_000)],
    ['tracks.2.ladder', ladder('step', tier(0.5, 1))],
  ),
  row(
    'policy.too_fine',
    'tracks.2.ladder',
    ladder('step', tier(1, 1, 5.001)),
    'tracks[2].ladder.tiers[0].to.value',
    '5.001',
    '2',
  ),
  refused(
    'policy.too_fine',
    'tracks[2].ladder.tiers[0].from.value',
    ['99.99999', '4'],
    ['tracks.2.target', BASE],
    ['tracks.2.ladder', ladder('step', tier(99.999_99, 1))],
  ),
  row('policy.too_fine', 'tracks.2.gates', [gate({ from: illustrative(0.001) })], 'tracks[2].gates[0].from.value', '2'),
  row('policy.too_fine', 'tracks.2.gates', [gate({ to: illustrative(2.001) })], 'tracks[2].gates[0].to.value', '2'),
  row(
    'policy.too_fine',
    'tracks.2.gates',
    [gate({ target: BASE, from: illustrative(0.000_01) })],
    'tracks[2].gates[0].from.value',
    '4',
  ),
  refused(
    'policy.tier_gap',
    'tracks[0].ladder.tiers[0].to.value',
    ['5', '6'],
    ['tracks.0.target', COUNT],
    ['tracks.0.ladder', ladder('step', tier(1, 1, 5), tier(6, 2))], // percent are not counted
  ),
];

const asked = (op: string, value: unknown, name: string): RefusedCase['set'] => [
  ['fields', FIELDS],
  ['tracks.0.where', [where(name, op, value)]],
];
const ASKED_OP = 'tracks[0].where[0].op';
const ASKED_VALUE = 'tracks[0].where[0].value.value';

const CONDITIONS: readonly RefusedCase[] = [
  refused('policy.op_not_for_type', ASKED_OP, ['in', 'truth', 'is_not'], ...asked('in', [true], 'signed')),
  refused('policy.op_not_for_type', ASKED_OP, ['in_band', 'day', 'at_least'], ...asked('in_band', 'head', 'day')),
  refused('policy.op_not_for_type', ASKED_OP, ['in_band', 'count', 'less_than'], ...asked('in_band', 'head', 'orders')),
  refused('policy.op_not_for_type', ASKED_OP, ['in_band', 'number', 'more_than'], ...asked('in_band', 'head', 'hours')),
  refused('policy.value_not_for_type', ASKED_VALUE, ['5', 'text'], ...asked('is', 5, 'city')),
  refused('policy.value_not_for_type', ASKED_VALUE, ['"yes"', 'truth'], ...asked('is', 'yes', 'signed')),
  refused('policy.value_not_for_type', ASKED_VALUE, ['4', 'level'], ...asked('is', 4, 'grade')),
  refused('policy.value_not_for_type', ASKED_VALUE, ['2023-3-1', 'day'], ...asked('is', '2023-3-1', 'day')),
  refused('policy.value_not_for_type', ASKED_VALUE, ['2023-03-01 10:00'], ...asked('is', '2023-03-01 10:00', 'day')),
  refused('policy.value_not_for_type', ASKED_VALUE, [' 2023-03-01'], ...asked('is', ' 2023-03-01', 'day')),
  refused('policy.value_not_for_type', ASKED_VALUE, ['45016', 'day'], ...asked('is', 45_016, 'day')),
  refused('policy.value_not_for_type', ASKED_VALUE, ['0.001', 'amount'], ...asked('is', 0.001, 'paid')),
  refused('policy.value_not_for_type', ASKED_VALUE, ['1.5', 'count'], ...asked('is', 1.5, 'orders')),
  refused('policy.value_not_for_type', ASKED_VALUE, ['"5"', 'number'], ...asked('is', '5', 'hours')),
  refused('policy.value_not_for_type', ASKED_VALUE, ['1e-7', 'number'], ...asked('is', 1e-7, 'hours')),
];

const DAYS: readonly RefusedCase[] = [
  row(
    'policy.window_reversed',
    'enrolment.carryOverWindow',
    { from: illustrative('2023-02-02'), to: illustrative('2023-02-01') },
    'enrolment.carryOverWindow',
    '2023-02-02',
    '2023-02-01',
  ),
];

export const TOGETHER: readonly RefusedCase[] = [...BESIDE, ...MEASURED, ...FINE, ...CONDITIONS, ...DAYS];

const EQUALITY = (value: unknown): readonly (readonly [op: string, value: unknown])[] => [
  ['is', value],
  ['is_not', value],
  ['in', [value]],
  ['not_in', [value]],
];
const ORDER = (value: unknown): readonly (readonly [op: string, value: unknown])[] =>
  ['at_least', 'more_than', 'at_most', 'less_than'].map(op => [op, value]);

/** What can be asked of each type of column. */
const QUESTIONS: readonly (readonly [name: string, asked: readonly (readonly [op: string, value: unknown])[]])[] = [
  ['city', EQUALITY('x')],
  [
    'signed',
    [
      ['is', true],
      ['is_not', false],
    ],
  ],
  ['grade', [['in_band', 'head'], ...EQUALITY('Lv4'), ...ORDER('Lv4')]],
  ['day', [...EQUALITY('2023-03-01'), ...ORDER('2023-03-01')]],
  ['paid', [...EQUALITY(0.01), ...ORDER(-5)]],
  ['orders', [...EQUALITY(0), ...ORDER(7)]],
  ['hours', [...EQUALITY(0.000_001), ...ORDER(-0.5)]],
];

export const TOGETHER_ALLOWED: readonly (readonly [why: string, ...set: Change[]])[] = [
  ...QUESTIONS.map(([name, questions]): readonly [string, ...Change[]] => [
    `all that can be asked of the column ${name}`,
    ['fields', FIELDS],
    ['tracks.0.where', questions.map(([op, value]) => where(name, op, value))],
  ]),
  [
    'values that are not known yet',
    ['fields', FIELDS],
    [
      'tracks.0.where',
      [
        { field: 'grade', op: 'in_band', value: unknown },
        { field: 'hours', op: 'is', value: unknown },
      ],
    ],
  ],
  [
    'the measure of the agency for a rate of each creator’s base',
    ['tracks.2.measureOf', 'agency'],
    ['tracks.2.base', GMV],
    ['tracks.2.ladder', ladder('whole_rate', tier(1, 5))],
  ],
  ['the measure of the agency for an amount', ['tracks.2.measureOf', 'agency']],
  ['the measure of the agency, said once more', ['tracks.0.measureOf', 'agency']],
  [
    'the same of a rate',
    ['tracks.0.measureOf', 'agency'],
    ['tracks.0.measure', GMV],
    ['tracks.0.ladder', ladder('whole_rate', tier(1, 5))],
  ],
  [
    'the measure of the creator, said once more, where creators are paid',
    ...CREATORS,
    ['tracks.0.measureOf', 'creator'],
    ['tracks.0.gates', [creatorGate]],
    ['tracks.0.caps', [{ entity: 'creator', amount: illustrative(1) }]],
    ['policyCaps', [{ entity: 'policy', amount: illustrative(1) }]],
    ['exclusive', [{ id: 'e', entity: 'creator', tracks: ['head_growth'] }]],
  ],
  ['tiers that ask for more, one of which is paid', ['tracks.0.ladder.tiers.1.gates', [gate({})]]],
  [
    'tiers that ask for more, of which the one reached pays for a base',
    ['tracks.0.base', GMV],
    ['tracks.0.ladder', ladder('per_unit', tier(1, 5), { ...tier(2, 6), gates: [gate({})] })],
  ],
  ['what was counted before', ['tracks.0.before', COUNT]],
  [
    'the rate of the reward of a track further up',
    ['tracks.1.base', REWARD],
    ['tracks.1.ladder', ladder('whole_rate', tier(1, 5))],
  ],
  ['the rate of what creators get, for the agency', ['tracks.3', ofGrowth('agency')]],
  ['the same for creators', ['tracks.3', ofGrowth('creator')]],
  ['losses mirrored, where there is neither base nor target', ['tracks.2.ladder.negatives', illustrative('mirrored')]],
  [
    'losses that are not mirrored, beside a base',
    ['tracks.2.base', BASE],
    ['tracks.2.ladder', { ...ladder('whole_rate', tier(1, 5)), negatives: illustrative('none') }],
  ],
  ['a gate of creators for creators', ['tracks.2.gates', [creatorGate]]],
  ['a gate of one value', ['tracks.0.gates', [gate({ to: illustrative(1) })]]],
  ['a gate from below alone', ['tracks.0.gates', [{ measure: GMV, to: illustrative(0.01) }]]],
  [
    'a gate with an end that is unknown',
    [
      'tracks.0.gates',
      [gate({ to: unknown }), gate({ from: unknown, to: illustrative(1) }), gate({ entity: 'agency', target: BASE })],
    ],
  ],
  [
    'gates in percent of a target, to the ten-thousandth',
    ['tracks.2.gates', [gate({ target: BASE, from: illustrative(0.0001), to: illustrative(99.9999) })]],
  ],
  [
    'sums of products',
    ['fields', FIELDS],
    ['tracks.2.measure', terms({ field: 'paid', by: 'hours', times }, { field: 'orders', by: 'paid', times })],
  ],
  ['a floor of fen', ['tracks.2.measure', { ...terms({ field: 'gmv', times }), floor: illustrative(0.01) }]],
  ['blocks of fen', ['tracks.2.every', every(0.01)]],
  [
    'ends that are unknown, and starts',
    ['tracks.0.ladder.tiers.0.to', unknown],
    ['tracks.0.ladder.tiers.1.from', unknown],
    ['tracks.0.ladder.tiers.1.to', illustrative(10)],
  ],
  [
    'an end before a start that is unknown',
    ['tracks.0.ladder', ladder('step', tier(1, 1, 5), { ...tier(6, 2), from: unknown })],
  ],
  [
    'an end at nothing of a tier whose start is unknown',
    ['tracks.0.ladder', ladder('step', { ...tier(1, 1, 0), from: unknown })],
  ],
  [
    'a cap over creators of tracks that are not known',
    ['tracks', []],
    ['policyCaps', [{ entity: 'creator', amount: illustrative(1) }]],
  ],
  [
    'caps over as many tracks as can be in all',
    ['tracks', Array.from({ length: 120 }, (_, i) => ({ ...march.tracks[0], id: `t${i}` }))],
    ['policyCaps', Array.from({ length: 100 }, () => ({ entity: 'agency', amount: illustrative(1) }))],
  ],
  ['one group for creators', ['exclusive', [{ id: 'e', entity: 'creator', tracks: ['head_growth'] }]]],
  [
    'one group for the agency, of tracks of both kinds',
    ['exclusive', [{ id: 'e', entity: 'agency', tracks: ['head_growth', 'waist_incubation'] }]],
  ],
  [
    'caps over tracks',
    ['policyCaps', (['creator', 'agency', 'policy'] as const).map(entity => ({ entity, amount: illustrative(1) }))],
  ],
  ['a field that is called as what every object has', ['fields', [field('constructor', 'number', 'x')]]],
  ['levels of a quota that are unknown', ['quotas.0.levels', unknown], ['quotas.0.limit.incubatedFrom', unknown]],
  ['a ranking of creators newly incubated', ['ranking.population', illustrative('incubated')]],
  ['a quota in force that is unknown', ['quotaInForce', unknown]],
  ['days that are unknown', ['windows.enrolment.from', unknown], ['windows.effective.to', unknown]],
];
