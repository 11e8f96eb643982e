import type { ProblemCode } from '../../src/engine';
import march from '../../src/policies/dy-life-mcn-2023-03.json';
import type { Change } from './changed';
import { illustrative, NONE, unknown } from './changed';

/** What the parser refuses, a row for each way to meet a problem: what is changed of March 2023, where the problem stands, what it shows. */
export interface RefusedCase {
  readonly code: ProblemCode;
  readonly set: readonly Change[];
  /** The problem's path. */
  readonly at: string;
  /** What its sentences must show: the offending value, or what to write instead. */
  readonly shows?: readonly string[];
}

const { title } = march;
export const tier = (from: number, pays: number, to?: number) => ({
  from: illustrative(from),
  pays: illustrative(pays),
  ...(to === undefined ? {} : { to: illustrative(to) }),
});
export const ladder = (mode: string, ...tiers: readonly unknown[]) => ({
  mode,
  boundary: illustrative('lower_inclusive'),
  tiers,
});
export const field = (id: string, type: string, ...aliases: readonly string[]) => ({ id, type, title, aliases });
const HOURS = field('hours', 'number', '时长');
export const where = (name: string, op: string, value: unknown) => ({ field: name, op, value: illustrative(value) });
export const GMV = { kind: 'sum', field: 'gmv' };
/** A policy without agencies that pays creators alone. */
export const CREATORS: readonly Change[] = [
  ['payee', 'creator'],
  ['tracks', [march.tracks[2]]],
  ['tracks.0.caps', []],
];
export const row = (
  code: ProblemCode,
  path: string,
  value: unknown,
  at: string,
  ...shows: readonly string[]
): RefusedCase => ({
  code,
  set: [[path, value]],
  at,
  shows,
});

const SHAPE: readonly RefusedCase[] = [
  row('policy.not_an_object', 'windows', [], 'windows', '[…]', '{'),
  row('policy.not_an_object', 'tracks.0', 'waist', 'tracks[0]', 'waist'),
  row('policy.not_an_object', 'tracks.0.caps.0.amount', 30_000, 'tracks[0].caps[0].amount', '30000'),
  row('policy.not_an_object', 'tracks.0.measure', 'count', 'tracks[0].measure', 'count'),
  row('policy.not_a_list', 'tracks', {}, 'tracks', '{…}', '['),
  row('policy.not_a_list', 'fields', 'hours', 'fields', 'hours'),
  row('policy.empty_list', 'tracks.0.ladder.tiers', [], 'tracks[0].ladder.tiers'),
  row('policy.empty_list', 'fields', [field('hours', 'number')], 'fields[0].aliases'),
  row('policy.empty_list', 'tracks.0.forms', [], 'tracks[0].forms'),
  row('policy.empty_list', 'exclusive', [{ id: 'e', entity: 'agency', tracks: [] }], 'exclusive[0].tracks'),
  row(
    'policy.empty_list',
    'policyCaps',
    [{ entity: 'agency', amount: illustrative(1), tracks: [] }],
    'policyCaps[0].tracks',
  ),
  row('policy.empty_list', 'tracks.2.measure', { kind: 'combined', terms: [] }, 'tracks[2].measure.terms'),
  row('policy.empty_list', 'tracks.1.base', { kind: 'reward', tracks: [] }, 'tracks[1].base.tracks'),
  row('policy.too_many', 'openQuestions', Array.from({ length: 1001 }), 'openQuestions', '1001', '1000'),
  row(
    'policy.too_many',
    'tracks.0.where',
    [
      where(
        'creator',
        'in',
        Array.from({ length: 10_001 }, () => 'x'),
      ),
    ],
    'tracks[0].where[0].value.value',
    '10001',
    '10000',
  ),
  row(
    'policy.too_many_in_all',
    'tracks.0.gates',
    Array.from({ length: 13 }, () => ({ measure: { kind: 'count', where: Array.from({ length: 1000 }) } })),
    '',
    '12000',
  ),
  {
    code: 'policy.too_many_in_all',
    set: [
      ['tracks', Array.from({ length: 121 }, (_, i) => ({ ...march.tracks[0], id: `t${i}` }))],
      ['policyCaps', Array.from({ length: 100 }, () => ({ entity: 'agency', amount: illustrative(1) }))],
    ],
    at: 'policyCaps',
    shows: ['12000'],
  },
  row('policy.unknown_key', 'colour', 'red', '', 'colour', 'currency'),
  row('policy.unknown_key', 'tracks.0.colour', 'red', 'tracks[0]', 'colour', 'ladder'),
  row('policy.unknown_key', 'tracks.0.caps.0.amount.colour', 'red', 'tracks[0].caps[0].amount', 'colour', 'status'),
  row('policy.unknown_key', 'toString', 1, '', 'toString'),
  row('policy.missing_key', 'version', NONE, '', 'version'),
  row('policy.missing_key', 'tracks.1.ladder.boundary', NONE, 'tracks[1].ladder', 'boundary'),
  row('policy.missing_key', 'tracks.1.ladder.mode', NONE, 'tracks[1].ladder', 'mode'),
  row('policy.missing_key', 'tracks.0.measure.kind', NONE, 'tracks[0].measure', 'kind'),
  row('policy.missing_key', 'tracks.0.gates', [{ measure: { kind: 'count' } }], 'tracks[0].gates[0]', 'from'),
  row('policy.not_text', 'title.en-US', '', 'title.en-US', '""'),
  row('policy.not_text', 'timezone', 8, 'timezone', '8'),
  row('policy.not_text', 'fields', [field('hours', 'number', ' - ')], 'fields[0].aliases[0]', '" - "'),
  row('policy.bad_id', 'id', 'no spaces please', 'id', 'no spaces please'),
  row('policy.bad_id', 'tracks.1.id', '赛道', 'tracks[1].id', '赛道'),
  row(
    'policy.bad_field_id',
    'fields',
    [field('Live hours', 'number', 'x')],
    'fields[0].id',
    'Live hours',
    'live_hours',
  ),
  row('policy.bad_field_id', 'tracks.2.measure.field', 5, 'tracks[2].measure.field', '5'),
  row('policy.not_one_of', 'currency', 'XYZ', 'currency', 'XYZ', 'CNY'),
  row('policy.not_one_of', 'payee', 'both', 'payee', 'both', 'agency', 'creator'),
  row('policy.not_one_of', 'tracks.0.ladder.mode', 'guess', 'tracks[0].ladder.mode', 'guess', 'marginal_rate'),
  row('policy.not_one_of', 'tracks.0.measure.kind', 'magic', 'tracks[0].measure.kind', 'magic', 'incubated'),
  row('policy.not_one_of', 'tracks.2.where.0.op', 'like', 'tracks[2].where[0].op', 'like', 'in_band'),
  row(
    'policy.not_one_of',
    'binding.dayOfUnbindingCounts.value',
    'no',
    'binding.dayOfUnbindingCounts.value',
    'no',
    'false',
  ),
  row(
    'policy.not_one_of',
    'tracks.0.caps.0.amount.status',
    'sure',
    'tracks[0].caps[0].amount.status',
    'sure',
    'published',
  ),
  row('policy.not_a_date', 'windows.effective.to.value', '2023-02-30', 'windows.effective.to.value', '2023-02-30'),
  row('policy.not_a_date', 'announced.value', '0000-00-00', 'announced.value', '0000-00-00'),
  row('policy.not_a_date', 'announced.value', 44_998, 'announced.value', '44998', '2023-03-31'),
  row('policy.not_a_month', 'windows.payout.value', '2023-4', 'windows.payout.value', '2023-4', '2023-04'),
  row(
    'policy.not_a_scalar',
    'tracks.0.where',
    [where('creator', 'is', ['x'])],
    'tracks[0].where[0].value.value',
    '[…]',
  ),
  row('policy.not_a_scalar', 'tracks.0.where', [where('creator', 'is', NaN)], 'tracks[0].where[0].value.value', 'NaN'),
];

const FIGURES: readonly RefusedCase[] = [
  row(
    'policy.not_a_number',
    'tracks.0.ladder.tiers.1.pays',
    illustrative('8000'),
    'tracks[0].ladder.tiers[1].pays.value',
    '"8000"',
  ),
  row('policy.not_a_number', 'revision', Infinity, 'revision', 'Infinity'),
  row('policy.not_an_integer', 'revision', 1.5, 'revision', '1.5'),
  row(
    'policy.not_an_integer',
    'tracks.0.ladder.tiers.0.from',
    illustrative(2.5),
    'tracks[0].ladder.tiers[0].from.value',
    '2.5',
  ),
  row(
    'policy.not_yuan',
    'tracks.0.ladder.tiers.1.pays',
    illustrative(0.001),
    'tracks[0].ladder.tiers[1].pays.value',
    '0.001',
  ),
  row('policy.not_yuan', 'tracks.0.caps.0.amount.value', 1e15, 'tracks[0].caps[0].amount.value', '1000000000000000'),
  row('policy.negative', 'revision', -1, 'revision', '-1'),
  row(
    'policy.negative',
    'tracks.0.ladder.tiers.1.pays',
    illustrative(-5),
    'tracks[0].ladder.tiers[1].pays.value',
    '-5',
  ),
  row(
    'policy.negative',
    'tracks.0.ladder.tiers.0.from',
    illustrative(-1),
    'tracks[0].ladder.tiers[0].from.value',
    '-1',
  ),
  row('policy.negative', 'forms.0.share', illustrative(-1), 'forms[0].share.value', '-1'),
  row('policy.too_large', 'forms.0.share', illustrative(101), 'forms[0].share.value', '101', '100'),
  row('policy.too_large', 'levels.4.ordinal', 40_000, 'levels[4].ordinal', '40000', '999'),
  row(
    'policy.too_large',
    'tracks.2.ladder',
    ladder('whole_rate', tier(0, 1001)),
    'tracks[2].ladder.tiers[0].pays.value',
    '1001',
  ),
  row(
    'policy.too_large',
    'tracks.2.ladder',
    ladder('step', tier(9.1e10, 1)),
    'tracks[2].ladder.tiers[0].from.value',
    '91000000000',
  ),
  row(
    'policy.too_fine',
    'tracks.2.ladder',
    ladder('step', tier(0.001, 1)),
    'tracks[2].ladder.tiers[0].from.value',
    '0.001',
    '2',
  ),
  row(
    'policy.too_fine',
    'tracks.2.ladder',
    ladder('per_unit', tier(0, 1e-7)),
    'tracks[2].ladder.tiers[0].pays.value',
    '6',
  ),
  row('policy.too_fine', 'tracks.2.measure.floor', illustrative(0.001), 'tracks[2].measure.floor.value', '0.001', '2'),
  row(
    'policy.not_a_rate',
    'tracks.2.ladder',
    ladder('whole_rate', tier(0, 0.00001)),
    'tracks[2].ladder.tiers[0].pays.value',
    '0.00001',
  ),
];

const PROVENANCE: readonly RefusedCase[] = [
  row('policy.unknown_with_value', 'forms.0.share.value', 50, 'forms[0].share', 'null'),
  row('policy.value_missing', 'tracks.0.caps.0.amount.value', null, 'tracks[0].caps[0].amount', 'published', 'unknown'),
  row('policy.source_missing', 'tracks.0.caps.0.amount.source', NONE, 'tracks[0].caps[0].amount', 'source'),
  row(
    'policy.source_dangling',
    'tracks.0.caps.0.amount.source',
    'blog#1',
    'tracks[0].caps[0].amount.source',
    'blog#1',
    'art',
  ),
  row('policy.source_dangling', 'ranking.board.source', 'blog', 'ranking.board.source', 'blog', 'art'),
  row(
    'policy.note_missing',
    'tracks.0.caps.0.amount',
    { value: 1, status: 'derived' },
    'tracks[0].caps[0].amount',
    'derived',
  ),
  row(
    'policy.source_missing',
    'tracks.0.caps.0.amount',
    { value: 1, status: 'supplied', on: '2023-03-02' },
    'tracks[0].caps[0].amount',
    'supplied',
  ),
  row(
    'policy.day_missing',
    'tracks.0.caps.0.amount',
    { value: 1, status: 'supplied', source: '机构后台' },
    'tracks[0].caps[0].amount',
    'supplied',
  ),
  row(
    'policy.day_refused',
    'tracks.0.caps.0.amount',
    { ...illustrative(1), on: '2023-03-02' },
    'tracks[0].caps[0].amount',
    'illustrative',
  ),
];

const REFERENCES: readonly RefusedCase[] = [
  row('policy.duplicate_id', 'tracks.1.id', 'waist_incubation', 'tracks[1].id', 'waist_incubation'),
  row('policy.duplicate_id', 'levels.4.ordinal', 3, 'levels[4].ordinal', '3'),
  row('policy.duplicate_id', 'ranking.points.1.level', 'Lv4', 'ranking.points[1].level', 'Lv4'),
  row(
    'policy.duplicate_id',
    'openQuestions',
    [1, 2].map(() => ({ id: 'q', text: title })),
    'openQuestions[1].id',
    'q',
  ),
  row(
    'policy.duplicate_id',
    'exclusive',
    [{ id: 'e', entity: 'agency', tracks: ['head_growth', 'head_growth'] }],
    'exclusive[0].tracks[1]',
    'head_growth',
  ),
  row(
    'policy.duplicate_id',
    'policyCaps',
    [{ entity: 'agency', amount: illustrative(1), tracks: ['head_growth', 'head_growth'] }],
    'policyCaps[0].tracks[1]',
    'head_growth',
  ),
  row(
    'policy.duplicate_id',
    'tracks.0.forms',
    [50, 50].map(share => ({ form: 'cash', share: illustrative(share) })),
    'tracks[0].forms[1].form',
    'cash',
  ),
  row('policy.dangling', 'tracks.0.measure.band', 'neck', 'tracks[0].measure.band', 'neck', 'waist'),
  row('policy.dangling', 'levels.4.band.value', 'neck', 'levels[4].band.value', 'neck', 'head'),
  row('policy.dangling', 'tracks.2.where.0.value.value', 'neck', 'tracks[2].where[0].value.value', 'neck', 'head'),
  row('policy.dangling', 'ranking.points.0.level', 'Lv99', 'ranking.points[0].level', 'Lv99', 'Lv4'),
  row('policy.dangling', 'quotas.0.levels.value', ['Lv4', 'Lv99'], 'quotas[0].levels.value[1]', 'Lv99', 'Lv4'),
  row('policy.dangling', 'quotas.0.limit.incubatedFrom.value', 'Lv99', 'quotas[0].limit.incubatedFrom.value', 'Lv99'),
  row('policy.dangling', 'quotaInForce', illustrative('newest'), 'quotaInForce.value', 'newest', 'old'),
  row(
    'policy.dangling',
    'tracks.0.forms',
    [{ form: 'gold', share: illustrative(100) }],
    'tracks[0].forms[0].form',
    'gold',
    'cash',
  ),
  row(
    'policy.dangling',
    'exclusive',
    [{ id: 'e', entity: 'agency', tracks: ['tail'] }],
    'exclusive[0].tracks[0]',
    'tail',
  ),
  row(
    'policy.dangling',
    'policyCaps',
    [{ entity: 'agency', amount: illustrative(1), tracks: ['tail'] }],
    'policyCaps[0].tracks[0]',
    'tail',
    'head_growth',
  ),
  {
    code: 'policy.reward_out_of_reach',
    set: [
      ['tracks.1.base', { kind: 'reward', tracks: ['waist_incubation', 'head_growth'] }],
      ['tracks.1.ladder', ladder('whole_rate', tier(1, 5))],
    ],
    at: 'tracks[1].base.tracks[1]',
    shows: ['head_growth', 'waist_incubation'],
  },
  {
    code: 'policy.reward_out_of_reach',
    set: [
      ['tracks.2.base', { kind: 'reward', tracks: ['waist_incubation'] }],
      ['tracks.2.ladder', ladder('whole_rate', tier(1, 5))],
    ],
    at: 'tracks[2].base.tracks[0]',
    shows: ['waist_incubation'],
  },
  {
    code: 'policy.dangling',
    set: [
      ['tracks.1.base', { kind: 'reward', tracks: ['tail'] }],
      ['tracks.1.ladder', ladder('whole_rate', tier(1, 5))],
    ],
    at: 'tracks[1].base.tracks[0]',
    shows: ['tail', 'waist_incubation'],
  },
  row('policy.field_unknown', 'tracks.2.measure.field', 'likes', 'tracks[2].measure.field', 'likes', 'gmv'),
  row('policy.field_unknown', 'tracks.2.where.0.field', 'likes', 'tracks[2].where[0].field', 'likes', 'level_end'),
  row('policy.field_type', 'fields', [field('creator', 'number', 'x')], 'fields[0].type', 'creator', 'number', 'text'),
  row(
    'policy.alias_twice',
    'fields',
    [HOURS, field('shows', 'count', ' 时 长_')],
    'fields[1].aliases[0]',
    ' 时 长_',
    'hours',
  ),
  row(
    'policy.window_reversed',
    'windows.effective.to.value',
    '2023-02-01',
    'windows.effective',
    '2023-02-01',
    '2023-03-01',
  ),
  row('policy.window_reversed', 'windows.enrolment.to.value', '2023-02-27', 'windows.enrolment', '2023-02-27'),
  row(
    'policy.window_reversed',
    'quotas.0.inForce',
    { from: illustrative('2023-03-02'), to: illustrative('2023-03-01') },
    'quotas[0].inForce',
    '2023-03-02',
    '2023-03-01',
  ),
  row('policy.shares_off', 'forms', [{ id: 'cash', title, share: illustrative(60) }], 'forms', '60', '100'),
  row(
    'policy.shares_off',
    'tracks.0.forms',
    ['cash', 'local_push'].map(form => ({ form, share: illustrative(50.01) })),
    'tracks[0].forms',
    '100.02',
  ),
  row('policy.share_of_one', 'forms', [{ id: 'cash', title, share: illustrative(1) }], 'forms[0].share.value', '100'),
];

const MEASURES: readonly RefusedCase[] = [
  row('policy.same_field', 'tracks.2.measure.base', 'gmv', 'tracks[2].measure.base', 'gmv'),
  row(
    'policy.not_summable',
    'tracks.2.measure',
    { kind: 'sum', field: 'agency' },
    'tracks[2].measure.field',
    'agency',
    'text',
    'amount',
  ),
  {
    code: 'policy.not_summable',
    set: [
      ['tracks.2.measure', { kind: 'combined', terms: [{ field: 'gmv', by: 'bound_on', times: illustrative(1) }] }],
    ],
    at: 'tracks[2].measure.terms[0].by',
    shows: ['bound_on', 'day'],
  },
  {
    code: 'policy.units_differ',
    set: [
      ['fields', [HOURS]],
      ['tracks.2.measure.base', 'hours'],
    ],
    at: 'tracks[2].measure.base',
    shows: [],
  },
  row('policy.units_differ', 'tracks.2.target', { kind: 'count' }, 'tracks[2].target'),
  row('policy.units_differ', 'tracks.2.before', { kind: 'points' }, 'tracks[2].before'),
  row(
    'policy.op_not_for_type',
    'tracks.0.where',
    [where('creator', 'at_least', 'x')],
    'tracks[0].where[0].op',
    'at_least',
    'text',
    'is_not',
  ),
  row(
    'policy.op_not_for_type',
    'tracks.0.where',
    [where('gmv', 'in_band', 'head')],
    'tracks[0].where[0].op',
    'in_band',
    'amount',
  ),
  row(
    'policy.value_not_for_type',
    'tracks.0.where',
    [where('gmv', 'is', '5')],
    'tracks[0].where[0].value.value',
    '"5"',
    'amount',
  ),
  row(
    'policy.value_not_for_type',
    'tracks.0.where',
    [where('gmv', 'in', [5, 0.001])],
    'tracks[0].where[0].value.value[1]',
    '0.001',
  ),
  row(
    'policy.value_not_for_type',
    'tracks.0.where',
    [where('bound_on', 'is', '2023-02-30')],
    'tracks[0].where[0].value.value',
    '2023-02-30',
    'day',
  ),
  row(
    'policy.value_not_for_type',
    'tracks.0.where',
    [where('level_end', 'at_least', 'Lv99')],
    'tracks[0].where[0].value.value',
    'Lv99',
    'level',
  ),
  {
    code: 'policy.no_levels',
    set: [
      ['levels', NONE],
      ['ranking', NONE],
      ['quotas', NONE],
      ['quotaInForce', NONE],
      ['tracks', [march.tracks[0]]],
    ],
    at: 'tracks[0].measure.band',
    shows: ['levels'],
  },
  {
    code: 'policy.points_without_ranking',
    set: [
      ['ranking', NONE],
      ['tracks.0.measure', { kind: 'points' }],
    ],
    at: 'tracks[0].measure',
    shows: ['ranking'],
  },
  row(
    'policy.reward_not_base',
    'tracks.2.measure',
    { kind: 'reward', tracks: ['waist_incubation'] },
    'tracks[2].measure.kind',
    'base',
  ),
  row(
    'policy.not_above_zero',
    'tracks.2.every',
    { size: illustrative(0), rounding: illustrative('up') },
    'tracks[2].every.size.value',
    '0',
  ),
];

const LADDERS: readonly RefusedCase[] = [
  row(
    'policy.rate_of_count',
    'tracks.0.ladder',
    ladder('whole_rate', tier(1, 5)),
    'tracks[0].ladder.mode',
    'whole_rate',
  ),
  row('policy.base_without_effect', 'tracks.0.base', GMV, 'tracks[0].base', 'step', 'whole_rate'),
  {
    code: 'policy.mirrored_beside',
    set: [
      ['tracks.2.target', { kind: 'sum', field: 'gmv_base' }],
      ['tracks.2.ladder.negatives', illustrative('mirrored')],
      ['tracks.2.ladder.tiers', [tier(1, 1)]],
    ],
    at: 'tracks[2].ladder.negatives',
    shows: ['mirrored', 'target'],
  },
  row('policy.not_together', 'tracks.0.measureOf', 'creator', 'tracks[0].measureOf', 'scope'),
  {
    code: 'policy.not_together',
    set: [
      ['tracks.2.every', { size: illustrative(10), rounding: illustrative('down') }],
      ['tracks.2.target', { kind: 'sum', field: 'gmv_base' }],
    ],
    at: 'tracks[2].every',
    shows: ['target'],
  },
  row(
    'policy.tiers_not_increasing',
    'tracks.0.ladder.tiers.1.from',
    illustrative(3),
    'tracks[0].ladder.tiers[1].from.value',
    '3',
  ),
  {
    code: 'policy.tiers_not_increasing',
    set: [
      ['tracks.0.ladder.thresholds', illustrative('increment')],
      ['tracks.0.ladder.tiers.1.from', illustrative(0)],
    ],
    at: 'tracks[0].ladder.tiers[1].from.value',
    shows: ['0'],
  },
  row(
    'policy.tier_gap',
    'tracks.2.ladder',
    ladder('step', tier(1, 1, 5), tier(6, 2)),
    'tracks[2].ladder.tiers[0].to.value',
    '5',
    '6',
  ),
  row(
    'policy.tier_gap',
    'tracks.0.ladder',
    ladder('step', tier(1, 1, 5), tier(7, 2)),
    'tracks[0].ladder.tiers[0].to.value',
    '5',
    '7',
  ),
  row(
    'policy.tier_overlap',
    'tracks.2.ladder',
    ladder('step', tier(1, 1, 5), tier(4, 2)),
    'tracks[2].ladder.tiers[0].to.value',
    '5',
    '4',
  ),
  row(
    'policy.tier_ends_early',
    'tracks.2.ladder',
    ladder('step', tier(5, 1, 5)),
    'tracks[2].ladder.tiers[0].to.value',
    '5',
  ),
  row(
    'policy.tier_ends_early',
    'tracks.0.gates',
    [{ measure: { kind: 'count' }, from: illustrative(5), to: illustrative(4) }],
    'tracks[0].gates[0].to.value',
    '5',
    '4',
  ),
  {
    code: 'policy.end_of_increment',
    set: [
      ['tracks.0.ladder.thresholds', illustrative('increment')],
      ['tracks.0.ladder.tiers.0.to', illustrative(5)],
    ],
    at: 'tracks[0].ladder.tiers[0].to.value',
    shows: ['to'],
  },
];

const PAYEES: readonly RefusedCase[] = [
  row('policy.cap_twice', 'tracks.2.caps.1.entity', 'creator', 'tracks[2].caps[1]', 'creator'),
  row('policy.cap_without_effect', 'tracks.0.caps.0.entity', 'creator', 'tracks[0].caps[0]', 'scope'),
  row(
    'policy.cap_without_effect',
    'policyCaps',
    [{ entity: 'creator', amount: illustrative(50_000), tracks: ['head_growth', 'waist_incubation'] }],
    'policyCaps[0].tracks[1]',
    'scope',
  ),
  {
    code: 'policy.cap_without_effect',
    set: [
      ['tracks', march.tracks.slice(0, 2)],
      ['policyCaps', [{ entity: 'creator', amount: illustrative(5) }]],
    ],
    at: 'policyCaps[0]',
    shows: ['scope'],
  },
  row(
    'policy.gate_of_creators',
    'tracks.0.gates',
    [{ entity: 'creator', measure: { kind: 'count' }, from: illustrative(1) }],
    'tracks[0].gates[0].entity',
    'agency',
  ),
  row(
    'policy.exclusive_of_creators',
    'exclusive',
    [{ id: 'e', entity: 'creator', tracks: ['head_growth', 'waist_incubation'] }],
    'exclusive[0].tracks[1]',
    'waist_incubation',
    'agency',
  ),
  {
    code: 'policy.no_agencies',
    set: [...CREATORS, ['tracks.0.scope', 'agency']],
    at: 'tracks[0].scope',
    shows: ['payee'],
  },
  {
    code: 'policy.no_agencies',
    set: [...CREATORS, ['tracks.0.caps', [{ entity: 'agency', amount: illustrative(1) }]]],
    at: 'tracks[0].caps[0].entity',
    shows: ['payee'],
  },
  {
    code: 'policy.no_agencies',
    set: [...CREATORS, ['tracks.0.gates', [{ entity: 'agency', measure: { kind: 'count' }, from: illustrative(1) }]]],
    at: 'tracks[0].gates[0].entity',
    shows: ['payee'],
  },
  {
    code: 'policy.no_agencies',
    set: [...CREATORS, ['policyCaps', [{ entity: 'agency', amount: illustrative(1) }]]],
    at: 'policyCaps[0].entity',
    shows: ['payee'],
  },
  {
    code: 'policy.no_agencies',
    set: [...CREATORS, ['exclusive', [{ id: 'e', entity: 'agency', tracks: ['head_growth'] }]]],
    at: 'exclusive[0].entity',
    shows: ['payee'],
  },
];

export const REFUSED: readonly RefusedCase[] = [
  ...SHAPE,
  ...FIGURES,
  ...PROVENANCE,
  ...REFERENCES,
  ...MEASURES,
  ...LADDERS,
  ...PAYEES,
];

/** Changes that look odd and are right. */
export const ALLOWED: readonly (readonly [why: string, ...set: Change[]])[] = [
  [
    'a tier of counted things ends one before the next begins',
    ['tracks.0.ladder', ladder('step', tier(1, 1, 5), tier(6, 2))],
  ],
  [
    'a supplied figure is from wherever it is from',
    ['tracks.0.caps.0.amount', { value: 1, status: 'supplied', source: '机构后台#3 月', on: '2023-03-02' }],
  ],
  ['or on it', ['tracks.0.ladder', ladder('step', tier(1, 1, 6), tier(6, 2))]],
  ['a tier of one thing', ['tracks.0.ladder', ladder('step', tier(1, 1, 1), tier(2, 2))]],
  ['the last tier has an end', ['tracks.2.ladder', ladder('whole_rate', tier(0, 1, 5))]],
  [
    'increments need not rise',
    ['tracks.0.ladder.thresholds', illustrative('increment')],
    ['tracks.0.ladder.tiers', [tier(5, 1), tier(3, 2), tier(3, 3)]],
  ],
  [
    'a first increment of nothing',
    ['tracks.0.ladder', { ...ladder('step', tier(0, 1)), thresholds: illustrative('increment') }],
  ],
  [
    'a threshold that is unknown is not compared',
    ['tracks.0.ladder.tiers.1.from', unknown],
    ['tracks.0.ladder.tiers.2.from', illustrative(2)],
  ],
  [
    'thirds of a hundred',
    ['forms', [33.33, 33.33, 33.34].map((share, i) => ({ id: `f${i}`, title, share: illustrative(share) }))],
  ],
  ['shares of which one is unknown', ['forms.0.share', illustrative(60)]],
  ['a form in kind', ['forms', [{ id: 'fame', title }]]],
  ['a header that a built-in field has too', ['fields', [field('hours', 'number', 'GMV')]]],
  ['one field under the same header twice', ['fields', [field('hours', 'number', 'Live hours', 'live_hours')]]],
  ['further headers for a built-in field', ['fields', [field('gmv', 'amount', '成交额')]]],
  ['a window of one day', ['windows.enrolment.to.value', '2023-02-28']],
  ['a source whose part is not named', ['tracks.0.caps.0.amount.source', 'art']],
  ['levels of any numbers', ['levels.8.ordinal', 999]],
  [
    'each word that may be chosen',
    ['tracks.0.ladder.thresholds', illustrative('cumulative')],
    [
      'exclusive',
      ['highest', 'lowest'].map(pays => ({ id: pays, entity: 'agency', tracks: ['head_incubation'], pays })),
    ],
    [
      'policyCaps',
      ['pro_rata', 'in_order'].map(overflow => ({
        entity: 'agency',
        amount: illustrative(1),
        overflow: illustrative(overflow),
      })),
    ],
    ['tracks.2.every', { size: illustrative(1), rounding: illustrative('up') }],
  ],
  [
    'what is told beside the rules',
    ['announced', illustrative('2023-02-27')],
    ['participants', illustrative(title)],
    ['sources.0', { id: 'art', title, date: '2023-02-27', url: 'https://example.org' }],
  ],
  [
    'what need not be told',
    ['announced', NONE],
    ['participants', NONE],
    ['windows.payout', NONE],
    ['sources.0', { id: 'art', title }],
  ],
  [
    'a rate of money that is the base of a count',
    ['tracks.0.base', GMV],
    ['tracks.0.ladder', ladder('whole_rate', tier(1, 5))],
  ],
  [
    'tiers in percent of a target, to the ten-thousandth',
    ['tracks.2.target', { kind: 'sum', field: 'gmv_base' }],
    ['tracks.2.ladder.tiers', [tier(99.9999, 1)]],
  ],
];
