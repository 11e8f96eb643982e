/** A policy that parses and uses every key of the model at least once (maximal.test.ts holds it to that). */

const text = (words: string) => ({ 'zh-CN': `${words}（示例）`, 'en-US': words });
const fact = (value: unknown) => ({ value, status: 'illustrative', source: 'book#p1', note: text('made up') });
const supplied = (value: unknown) => ({ ...fact(value), status: 'supplied', source: '机构后台', on: '2023-03-02' });
const window = (from: string, to: string) => ({ from: fact(from), to: fact(to) });
const tier = (from: number, pays: number) => ({ from: fact(from), pays: fact(pays) });

const grade = { field: 'level_end', op: 'in_band', value: fact('head') };
const active = { field: 'active', op: 'is', value: fact(true) };
const city = { field: 'city', op: 'in', value: fact(['上海', '杭州']) };
const since = { field: 'since', op: 'at_most', value: fact('2023-03-31') };
const rated = { field: 'rating', op: 'more_than', value: fact(3.5) };

const caps = [
  { entity: 'creator', amount: supplied(50_000), overflow: fact('in_order') },
  { entity: 'agency', amount: fact(150_000), overflow: fact('pro_rata') },
  { entity: 'policy', amount: fact(1_000_000), overflow: fact('in_order') },
];

const incubated = {
  id: 'incubated',
  title: text('Incubation'),
  scope: 'agency',
  measure: { kind: 'incubated', band: 'waist', where: [city] },
  where: [active],
  gates: [{ entity: 'agency', measure: { kind: 'points', where: [since] }, from: fact(1), to: fact(99) }],
  ladder: {
    mode: 'step',
    boundary: fact('lower_inclusive'),
    thresholds: fact('increment'),
    tiers: [{ ...tier(1, 1000), gates: [{ measure: { kind: 'count' }, from: fact(1) }] }, tier(2, 5000.5)],
  },
  caps: caps.slice(1),
  forms: [
    { form: 'cash', share: fact(70.5) },
    { form: 'credit', share: fact(29.5) },
  ],
};

const grown = {
  id: 'grown',
  title: text('Growth'),
  scope: 'creator',
  measure: { kind: 'increment', field: 'gmv', base: 'gmv_base', floor: fact(0), where: [rated] },
  base: { kind: 'sum', field: 'gmv', floor: fact(-100.25), where: [] },
  target: { kind: 'sum', field: 'goal' },
  where: [grade, { field: 'level_start', op: 'is_not', value: fact('Lv0') }],
  gates: [
    { entity: 'agency', measure: { kind: 'count', where: [active] }, from: fact(1) },
    { measure: { kind: 'sum', field: 'gmv' }, target: { kind: 'sum', field: 'goal' }, from: fact(12.5) },
  ],
  ladder: {
    mode: 'whole_rate',
    boundary: fact('lower_exclusive'),
    thresholds: fact('cumulative'),
    forfeitBelow: fact(10),
    negatives: fact('none'),
    tiers: [
      { from: fact(50), to: fact(100), pays: fact(1.25) },
      { from: fact(100), to: fact(250.5), pays: fact(2.5) },
    ],
  },
  caps,
};

const paidByUnit = {
  id: 'hours',
  title: text('Hours'),
  scope: 'creator',
  measure: { kind: 'sum', field: 'hours' },
  where: [
    { field: 'city', op: 'not_in', value: fact(['x']) },
    { field: 'live', op: 'at_least', value: fact(1) },
  ],
  ladder: {
    mode: 'per_unit',
    boundary: fact('lower_inclusive'),
    negatives: fact('mirrored'),
    tiers: [tier(0, 1.5), tier(10.25, 2.000001)],
  },
};

const byRate = {
  id: 'rated',
  title: text('Share of sales'),
  scope: 'agency',
  measure: { kind: 'sum', field: 'gmv' },
  where: [{ field: 'gmv', op: 'less_than', value: fact(9_000_000) }],
  ladder: { mode: 'marginal_rate', boundary: fact('lower_inclusive'), tiers: [tier(0, 1), tier(100_000, 2)] },
};

const further = {
  id: 'further',
  title: text('Beyond what was sold before'),
  scope: 'creator',
  measureOf: 'agency',
  measure: {
    kind: 'combined',
    terms: [
      { field: 'gmv', times: fact(1.5) },
      { field: 'goal', by: 'rating', times: fact(-0.000001) },
    ],
    floor: fact(-1),
    where: [city],
  },
  before: { kind: 'sum', field: 'gmv_base' },
  base: { kind: 'reward', tracks: ['hours'] },
  ladder: { mode: 'interpolated_rate', boundary: fact('lower_inclusive'), tiers: [tier(0, 10), tier(50_000, 20.5)] },
};

const inBlocks = {
  id: 'blocks',
  title: text('For every 10,000'),
  scope: 'agency',
  measure: { kind: 'sum', field: 'gmv' },
  every: { size: fact(10_000), rounding: fact('up') },
  ladder: { mode: 'per_unit', boundary: fact('lower_inclusive'), tiers: [tier(1, 50), tier(11, 60)] },
};

const counted = {
  id: 'counted',
  title: text('Creators'),
  scope: 'agency',
  measure: { kind: 'count' },
  ladder: { mode: 'step_cumulative', boundary: fact('lower_inclusive'), tiers: [tier(1, 10), tier(2, 20)] },
};

const anew = {
  id: 'anew',
  title: text('What was sold before, paid anew'),
  scope: 'agency',
  measure: { kind: 'sum', field: 'gmv' },
  before: { kind: 'sum', field: 'gmv_base' },
  ladder: { mode: 'retroactive_rate', boundary: fact('lower_inclusive'), tiers: [tier(0, 1), tier(100_000, 1.5)] },
};

export const maximal = {
  id: 'maximal',
  version: '2023-03',
  revision: 1,
  title: text('Everything'),
  currency: 'CNY',
  timezone: 'Asia/Shanghai',
  announced: fact('2023-02-28'),
  participants: fact(text('Everyone')),
  windows: {
    enrolment: window('2023-02-28', '2023-03-20'),
    effective: window('2023-03-01', '2023-03-31'),
    payout: fact('2023-04'),
  },
  payee: 'agency',
  enrolment: {
    carryOverFrom: fact(['2023-02']),
    carryOverWindow: window('2023-02-01', '2023-02-15'),
    countsFrom: fact('period_start'),
  },
  binding: { asOf: fact('period_end'), dayOfUnbindingCounts: fact(true) },
  bands: [
    { id: 'waist', title: text('Waist') },
    { id: 'head', title: text('Head') },
  ],
  levels: [
    { id: 'Lv0', ordinal: 0 },
    { id: 'Lv4', ordinal: 4, band: fact('waist') },
    { id: 'Lv6', ordinal: 6, band: fact('head') },
  ],
  fields: [
    { id: 'city', type: 'text', title: text('City'), aliases: ['城市'] },
    { id: 'goal', type: 'amount', title: text('Goal'), aliases: ['目标'] },
    { id: 'live', type: 'count', title: text('Live shows'), aliases: ['场次'] },
    { id: 'hours', type: 'number', title: text('Hours'), aliases: ['时长', 'hours'] },
    { id: 'rating', type: 'number', title: text('Rating'), aliases: ['评分'] },
    { id: 'since', type: 'day', title: text('Since'), aliases: ['入驻日期'] },
    { id: 'active', type: 'truth', title: text('Active'), aliases: ['活跃'] },
    { id: 'gmv', type: 'amount', title: text('GMV'), aliases: ['成交额'] },
  ],
  tracks: [incubated, grown, paidByUnit, byRate, further, inBlocks, counted, anew],
  policyCaps: [
    { entity: 'creator', amount: fact(60_000), overflow: fact('pro_rata') },
    { entity: 'agency', amount: fact(200_000), tracks: ['rated', 'counted'] },
    { entity: 'policy', amount: fact(2_000_000), overflow: fact('in_order') },
  ],
  forms: [
    { id: 'cash', title: text('Cash'), share: fact(33.33) },
    { id: 'credit', title: text('Credit'), share: fact(66.67) },
    { id: 'fame', title: text('Publicity') },
  ],
  stacking: fact('max'),
  exclusive: [{ id: 'either', entity: 'agency', tracks: ['rated', 'counted'], pays: 'lowest' }],
  forfeitBelow: fact(0.5),
  ranking: {
    title: text('Board'),
    points: [
      { level: 'Lv4', points: fact(1) },
      { level: 'Lv6', points: fact(5) },
    ],
    population: fact('incubated'),
    top: fact(10),
    ties: fact('dense'),
    leading: fact(2),
    board: {
      title: text('Last month'),
      source: 'book#p2',
      places: [{ agency: '甲', points: fact(388), creators: ['a', 'b'] }],
    },
  },
  quotas: [
    {
      id: 'old',
      title: text('Old'),
      levels: fact(['Lv4']),
      limit: { kind: 'linear', base: fact(20), perIncubated: fact(20), incubatedFrom: fact('Lv6') },
      inForce: window('2023-01-01', '2023-03-31'),
    },
    {
      id: 'new',
      title: text('New'),
      levels: fact(['Lv0', 'Lv4']),
      limit: { kind: 'unlimited', rule: fact('unlimited') },
      inForce: window('2023-04-01', '2023-04-30'),
    },
  ],
  quotaInForce: fact('old'),
  rounding: fact('half_even'),
  sources: [{ id: 'book', title: text('Book'), date: '2023-02-28', url: 'https://example.com/' }],
  facts: [{ id: 'fact1', text: fact(text('Told')) }],
  openQuestions: [{ id: 'q1', text: text('Asked') }],
};
