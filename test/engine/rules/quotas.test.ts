import { bindingQuota, parsePolicy } from '../../../src/engine';
import { fileOf } from './policy';
import { both, fact } from './words';

/** How many creators of a level an agency may bind: base + so many for each newly incubated, or any number. */

interface QuotaWords {
  readonly levels: readonly string[];
  /** Base and how many more for each incubated; left out: without a limit. */
  readonly limit?: readonly [base: number | null, each: number | null];
  readonly from?: string | null;
  readonly to?: string | null;
}

function quotaOf(
  quotas: readonly QuotaWords[],
  inForce: string | null | undefined,
  last: string | null = '2023-03-31',
) {
  const file = {
    ...fileOf([], { period: ['2023-03-01', last] }),
    quotas: quotas.map(({ levels, limit, from = null, to = null }, i) => ({
      id: `q${i + 1}`,
      title: both(`q${i + 1}`),
      levels: fact(levels),
      limit:
        limit === undefined
          ? { kind: 'unlimited', rule: fact('unlimited') }
          : { kind: 'linear', base: fact(limit[0]), perIncubated: fact(limit[1]), incubatedFrom: fact('Lv6') },
      inForce: { from: fact(from), to: fact(to) },
    })),
    ...(inForce === undefined ? {} : { quotaInForce: fact(inForce) }),
  };
  const parsed = parsePolicy(file);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return (level: unknown, incubated?: number): unknown => {
    const rule = bindingQuota(parsed.value);
    const limit = rule.ok ? rule.value(level, incubated) : rule;
    return limit.ok
      ? limit.value
      : limit.problems.map(({ code, params }) => `${code} ${'path' in params ? params.path : ''}`.trim());
  };
}

const old: QuotaWords = { levels: ['Lv4', 'Lv5'], limit: [20, 20] };
const recent: QuotaWords = { levels: ['Lv0', 'Lv1', 'Lv2', 'Lv3', 'Lv4', 'Lv5'] };

describe('the two published rules', () => {
  test.each<[rule: string, level: unknown, incubated: number | undefined, may: unknown]>([
    ['q1', 'Lv4', 0, 20],
    ['q1', 'Lv5', 1, 40],
    ['q1', 'lv.5', 3, 80],
    ['q1', 5, 1_000_000_000, 20_000_000_020],
    ['q1', 5, 1_000_000_001, ['argument.bad_count']],
    ['q1', 4, -1, ['argument.bad_count']],
    ['q1', 4, 0.5, ['argument.bad_count']],
    ['q1', 4, undefined, ['argument.missing']],
    ['q1', 'Lv3', 0, ['quota.level_not_covered']],
    ['q1', 'Lv6', 0, ['quota.level_not_covered']],
    ['q1', 'Lv9', 0, ['argument.bad_level']],
    ['q2', 'Lv0', undefined, 'unlimited'],
    ['q2', 0, -1, 'unlimited'],
    ['q2', 'Lv5', 7, 'unlimited'],
    ['q2', 'Lv6', 7, ['quota.level_not_covered']],
  ])('%s, %p, %p incubated: %p', (rule, level, incubated, may) => {
    expect(quotaOf([old, recent], rule)(level, incubated)).toEqual(may);
  });

  test('any base and any number for each', () => {
    expect(quotaOf([{ levels: ['Lv4'], limit: [7, 3] }], 'q1')('Lv4', 5)).toBe(22);
    expect(quotaOf([{ levels: ['Lv4'], limit: [0, 1] }], 'q1')('Lv4', 0)).toBe(0);
  });
});

describe('which one holds', () => {
  const year = { from: '2023-01-01', to: '2023-12-31' };
  const first = { levels: ['Lv4'], limit: [1, 0] } as const;
  const second = { levels: ['Lv4'], limit: [2, 0] } as const;
  const third = { levels: ['Lv4'], limit: [3, 0] } as const;

  test.each<[why: string, quotas: readonly QuotaWords[], says: string | undefined, may: unknown]>([
    ['the one that is dated, whatever the policy says', [first, { ...second, ...year }], 'q1', 2],
    [
      'the one that began last',
      [
        { ...first, ...year },
        { ...second, ...year, from: '2023-03-02' },
        { ...third, ...year, from: '2023-03-01' },
      ],
      undefined,
      2,
    ],
    [
      'the one that began last, listed first',
      [
        { ...first, ...year, from: '2023-02-01' },
        { ...second, ...year },
      ],
      undefined,
      1,
    ],
    ['on its first day', [{ ...first, from: '2023-03-31', to: '2023-04-30' }], undefined, 1],
    ['on its last day', [{ ...first, from: '2023-01-01', to: '2023-03-31' }], undefined, 1],
    ['a day too late', [{ ...first, from: '2023-01-01', to: '2023-03-30' }, second], 'q2', 2],
    ['a day too early', [{ ...first, from: '2023-04-01', to: '2023-12-31' }, second], 'q2', 2],
    [
      'an open end decides nothing',
      [{ ...first, from: '2023-01-01' }, { ...third, to: '2023-12-31' }, second],
      'q3',
      2,
    ],
    ['nothing says it', [first, second], undefined, ['policy.number_unknown quotaInForce']],
    ['there is none', [], undefined, ['quota.none']],
  ])('%s', (_why, quotas, says, may) => {
    expect(quotaOf(quotas, says)('Lv4', 0)).toEqual(may);
  });

  test('without a last day dates decide nothing', () => {
    expect(quotaOf([{ ...first, ...year }, second], 'q2', null)('Lv4', 0)).toBe(2);
  });
});

test.each<[path: string, quota: QuotaWords]>([
  ['quotas[1].limit.base', { levels: ['Lv4'], limit: [null, 1] }],
  ['quotas[1].limit.perIncubated', { levels: ['Lv4'], limit: [1, null] }],
])('%s is not known: named', (path, quota) => {
  expect(quotaOf([old, quota], 'q2')('Lv4', 0)).toEqual([`policy.number_unknown ${path}`]);
});
