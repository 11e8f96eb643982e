import type { Locale, Policy, Rule, Statement, Who } from '../../src/engine';
import { evaluate, explain, parsePolicy, yuanFromFen } from '../../src/engine';
import { associateFunctions } from '../../src/functions';
import { traceTable } from '../../src/functions/explain/table';
import { fileOf } from '../engine/rules/policy';
import { gridOf } from '../engine/rules/roster';
import type { RuleCase } from '../engine/rules/tables';
import {
  agencies,
  cap,
  combined,
  count,
  creators,
  gate,
  growth,
  incubated,
  ladder,
  onlyOne,
  points,
  rewardOf,
  sum,
  when,
} from '../engine/rules/words';
import { CASES } from '../policies/programmes/cases';
import { call, standInForCustomFunctions } from './custom-functions';
import { programmes } from './programmes';
import { callOf } from './sheet';

let locale: Locale = 'zh-CN';

beforeAll(() => {
  standInForCustomFunctions();
  associateFunctions({ locale: () => locale, workbookPolicy: () => undefined });
});

beforeEach(() => {
  locale = 'zh-CN';
});

const ADDRESS = '花名册!A4:J234';
const [ROSTER] = callOf(`=MCN.CHECK(${ADDRESS})`).args;

async function steps(agency: unknown, track: unknown = null, policy = '2023-03'): Promise<Record<string, unknown>[]> {
  const [header = [], ...rows] = (await call('EXPLAIN', [ROSTER, agency, track, policy], [ADDRESS])) as unknown[][];
  return rows.map(row => Object.fromEntries(header.map((title, i) => [String(title), row[i]])));
}

describe('EXPLAIN', () => {
  test('for every agency the last line is the payout of REWARDS; each line says what it rests on', async () => {
    const rewards = (await call('REWARDS', [ROSTER, null, '2023-03'])) as unknown[][];
    for (const [agency, payout] of rewards.slice(1, -1)) {
      const rows = await steps(agency);
      expect(rows.at(-1)).toMatchObject({ 规则: '应发合计', 结果: payout, 单位: '元' });
      expect(rows.map(row => row['步骤'])).toEqual(rows.map((_, i) => i + 1));
      for (const row of rows) expect(row['数字依据']).toBe('2023-03 · 示例数字，不可用于结算');
    }
  });

  test('one track alone; rows are those of the sheet', async () => {
    const rows = await steps('星河传媒', '头部达人成长赛道');
    expect(rows.find(row => row['规则'] === '计量')).toMatchObject({
      对象: '爱桃日记（第 9 行）',
      计算: '本月等级：LV7，本月GMV：537745.44，上月GMV：419745.44',
      结果: 118_000,
      单位: '元',
    });
    expect(rows.find(row => row['规则'] === '单个机构上限')).toMatchObject({
      计算: '奖励 242,000 元，上限 150,000 元',
      结果: 150_000,
      政策数字: expect.stringMatching(
        /^已公布（.*caps））：单个机构上限（元） 150,000；假设：.*按奖励占比分摊$/,
      ) as string,
    });
    expect(rows.at(-1)).toMatchObject({ 结果: 150_000 });
  });

  test('each figure with its status, those of one status together', async () => {
    const rows = await steps('山海MCN', 'waist_incubation');
    expect(rows.find(row => row['规则'] === '按阶梯计奖')).toMatchObject({
      计算: '数值 3 人，第 1 档，奖励 3,000 元',
      政策数字:
        '示例数字，不可用于结算：第 1 档 · 门槛（人） 3、第 1 档 · 奖励（元） 3,000、第 2 档 · 门槛（人） 6、第 2 档 · 奖励（元） 8,000；假设：达档判定 恰好达到门槛即算、舍入 四舍五入到分',
    });
  });

  test('an agency that signed up late: why it gets nothing', async () => {
    const [first, ...rows] = await steps('白鹭文旅');
    expect(first).toMatchObject({
      规则: '报名',
      计算: '2023-03-22 报名，晚于报名时间（2023-02-28 至 2023-03-20），不计奖励',
      结果: '否',
    });
    expect(rows.at(-1)).toMatchObject({ 规则: '应发合计', 结果: 0 });
  });

  const HEADER = ['机构', '达人', '上月等级', '等级', '上月GMV', 'GMV'];

  async function stepsOf(roster: unknown, address?: string, policy = '2023-03'): Promise<Record<string, unknown>[]> {
    const args = [roster, '甲', 'head_growth', policy];
    const [header = [], ...rows] = (await call(
      'EXPLAIN',
      args,
      address === undefined ? undefined : [address],
    )) as unknown[][];
    return rows.map(row => Object.fromEntries(header.map((title, i) => [String(title), row[i]])));
  }

  test('a roster without sign-up dates: nobody is asked, and no window is cited', async () => {
    const [first] = await stepsOf([HEADER, ['甲', '小一', 'Lv6', 'Lv6', 0, 60_000]]);
    expect(first).toMatchObject({ 规则: '报名', 计算: '花名册没有报名日期列，视为已报名', 结果: '是' });
    expect(first?.['政策数字']).not.toContain('报名 ·');
  });

  test.each([
    [45005, '2023-03-20 报名，在报名时间（2023-02-28 至 2023-03-20）内'],
    ['2023-02-27', '2023-02-27 报名，早于报名时间（2023-02-28 至 2023-03-20），不计奖励'],
    [null, '未报名，不计奖励'],
  ])('signed up on %s', async (day, says) => {
    const [first] = await stepsOf([
      [...HEADER, '报名日期'],
      ['甲', '小一', 'Lv6', 'Lv6', 0, 60_000, day],
    ]);
    expect(first?.['计算']).toBe(says);
  });

  test('days are days, whatever number the sheet holds for them', async () => {
    const rows = await stepsOf([
      [...HEADER, '绑定日期', '解绑日期'],
      ['甲', '小一', 'Lv6', 'Lv6', 0, 60_000, 44_867, 45_000.5],
    ]);
    expect(rows.find(row => row['规则'] === '不计入的达人')?.['计算']).toBe(
      '期末前已解绑，绑定日期：2022-11-02，解绑日期：2023-03-15',
    );
  });

  test.each([
    [undefined, '小一（区域第 2 行）'],
    ['花名册!C11:H12', '小一（第 12 行）'],
    ['花名册!A:J', '小一（第 2 行）'],
    ['花名册!$4:$9', '小一（第 5 行）'],
    ['ROSTER', '小一（区域第 2 行）'],
  ])('rows of %s', async (address, whose) => {
    const rows = await stepsOf([HEADER, ['甲', '小一', 'Lv6', 'Lv6', 0, 60_000]], address);
    expect(rows.find(row => row['规则'] === '计量')?.['对象']).toBe(whose);
  });

  test('equal rewards whose shares differ by a fen: how the last fen goes', async () => {
    const four = ['一', '二', '三', '四', '五', '六', '七'].map(name => ['甲', name, 'Lv6', 'Lv6', 0, 1_000_000]);
    const shares = (await stepsOf([HEADER, ...four])).filter(row => row['规则'] === '在机构上限内分摊');
    expect(new Set(shares.map(row => row['结果']))).toEqual(new Set([21_428.58, 21_428.57]));
    for (const row of shares) expect(row['计算']).toMatch(/余下的分按余数大小、先后顺序/);
    const whole = (await stepsOf([HEADER, ...four.slice(0, 4)])).filter(row => row['规则'] === '在机构上限内分摊');
    expect(whole.map(row => row['计算'])).toEqual(Array(4).fill(expect.not.stringContaining('余数')));
  });

  test('a split that is not known is no amount', async () => {
    expect((await steps('山海MCN')).find(row => row['规则'] === '发放形式')).toMatchObject({
      计算: '现金',
      结果: '比例未公布',
    });
  });

  test('below the first tier', async () => {
    const rows = await steps('山海MCN', 'head_growth');
    expect(rows.find(row => row['规则'] === '按阶梯计奖')).toMatchObject({
      计算: '数值 49,999.99 元，未达到第 1 档',
      结果: 0,
    });
  });

  test('in English', async () => {
    locale = 'en-US';
    const rows = await steps('山海MCN', 'waist incubation');
    expect(rows.find(row => row['Rule'] === 'Sum')).toMatchObject({
      'Worked out from': 'of 20 creators, 1 creator + 1 creator + 1 creator',
      Result: 3,
      Unit: 'creators',
    });
  });

  test.each([
    ['no agency', [ROSTER, null, null, '2023-03'], ['#VALUE!', expect.stringContaining('agency')]],
    ['one that is not there', [ROSTER, 'x', null, '2023-03'], ['#N/A', expect.stringMatching(/“x”.*星河传媒/)]],
    ['no such track', [ROSTER, '星河传媒', 'x', '2023-03'], ['#N/A', expect.stringContaining('“x”')]],
    [
      'numbers that are not known',
      [ROSTER, '星河传媒', null, '2023-02'],
      ['#N/A', expect.stringContaining('tracks[0]')],
    ],
  ])('%s', async (_name, args, gives) => {
    expect(await call('EXPLAIN', args)).toEqual(gives);
  });
});

describe('a trace of any programme', () => {
  const policies = new Map(programmes().map(policy => [policy.id, policy]));

  test.each(CASES.map(each => [each.policy, each.name, each] as const))('%s: %s', (_, __, each) => {
    const read = evaluate(policies.get(each.policy) as Policy, [each.headers, ...each.rows], undefined, ['creator']);
    if (!read.ok) throw new Error(JSON.stringify(read.problems));
    for (const who of everyone(read.value)) {
      for (const language of ['zh-CN', 'en-US'] as const) {
        const table = traceTable(read.value, explain(read.value, who), { locale: language, workbookPolicy: undefined });
        expect(JSON.stringify(table)).not.toMatch(/undefined|null|NaN|Infinity|tracks\[/);
        expect(table.at(-1)?.[5]).toBe(yuanFromFen(paid(read.value, who)));
      }
    }
  });
});

function everyone({ policy, roster }: Statement): readonly Who[] {
  const length = policy.payee === 'agency' ? roster.agencies.length : roster.size;
  return Array.from({ length }, (_, place) => ({ entity: policy.payee, place }));
}

function paid({ tracks, payout }: Statement, { entity, place }: Who): number {
  if (entity === 'agency') return payout[place] ?? 0;
  return tracks.reduce((sum, { creators }) => sum + (creators?.payout[place] ?? 0), 0);
}

/** How a step of a small policy reads, in both languages. */
function readings(
  { tracks, says, roster }: Pick<RuleCase, 'tracks' | 'says' | 'roster'>,
  rule: Rule,
  file: object = {},
): readonly (readonly string[])[] {
  const parsed = parsePolicy({ ...fileOf(tracks, says), ...file });
  const read = parsed.ok ? evaluate(parsed.value, gridOf(roster)) : parsed;
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  const steps = explain(read.value, { entity: says?.payee ?? 'agency', place: 0 }).filter(step => step.rule === rule);
  return (['zh-CN', 'en-US'] as const).map(language =>
    traceTable(read.value, steps, { locale: language, workbookPolicy: undefined })
      .slice(1)
      .map(row => [row[2], row[4], row[7]].join(' | ')),
  );
}

describe('how a line reads', () => {
  const all = (field: string) => [sum(field), ladder('whole_rate', [[0, 100]], { negatives: 'mirrored' })] as const;

  test('a gate names what it counts, and whose', () => {
    const track = creators(...all('gmv'), {
      gates: [
        gate(count(when('orders', 'at_least', 5)), { entity: 'agency', from: 1 }),
        gate(incubated('head'), { entity: 'agency', to: 9 }),
        gate(sum('orders'), { entity: 'agency', target: sum('orders_aim'), from: 50, to: 200 }),
        gate(sum('orders'), { from: 5 }),
      ],
    });
    const roster = ['agency gmv orders orders_aim level_start level_end', '甲 1 5 4 Lv5 Lv6'];
    const [zh = [], en = []] = readings({ tracks: [track], roster }, 'gate').map(rows =>
      rows.map(row => row.split(' | ').slice(0, 2).join(' | ')),
    );
    expect(zh).toEqual([
      '甲 | 达人数（只计orders不低于 5） 1 人，至少 1 人',
      '甲 | 孵化人数（head） 1 人，至多 9 人',
      '甲 | orders 5 个，目标 orders_aim 4 个，至少 50%，至多 200%',
      '区域第 2 行 | orders：5，数值 5 个，至少 5 个',
    ]);
    expect(en).toEqual([
      '甲 | Creators counted (only where orders is at least 5) 1 creator, at least 1 creator',
      '甲 | Creators incubated (head) 1 creator, at most 9 creators',
      '甲 | orders 5 units, target orders_aim 4 units, at least 50%, at most 200%',
      'row 2 of the range | orders: 5, value 5 units, at least 5 units',
    ]);
  });

  test('an agency’s gate may count anything', () => {
    const gates = [
      growth('gmv', 'paid'),
      points(),
      combined([
        [1, 'gmv'],
        [1, 'paid'],
      ]),
    ].map(measure => gate(measure, { from: 1 }));
    const says = { ranking: { points: { Lv6: 5 } } };
    const roster = ['agency gmv paid level_end', '甲 3 1 Lv6'];
    const rows = readings({ tracks: [agencies(...all('gmv'), { gates })], says, roster }, 'gate');
    expect(rows.map(each => each.map(row => row.split(' | ')[1]))).toEqual([
      ['本期GMV增量 2 元，至少 1 元', '积分 5 分，至少 1 分', '本期GMV + paid 4 元，至少 1 元'],
      [
        'GMV of the period, increase 2 yuan, at least 1 yuan',
        'Points 5 points, at least 1 point',
        'GMV of the period + paid 4 yuan, at least 1 yuan',
      ],
    ]);
  });

  test.each<[string, Rule, Pick<RuleCase, 'tracks' | 'says' | 'roster'>, string, string]>([
    [
      'the rate between two tiers',
      'ladder',
      {
        tracks: [
          agencies(
            sum('gmv'),
            ladder('interpolated_rate', [
              [0, 1],
              [100, 3],
            ]),
          ),
        ],
        roster: ['agency gmv', '甲 50'],
      },
      '数值 50 元，第 1 档，50 元 × 2%（1% 至 3% 之间，100 元中已达 50 元）',
      'value 50 yuan, tier 1, 50 yuan × 2% (from 1% to 3%: 50 yuan of 100 yuan on the way)',
    ],
    [
      'a rate that has no end',
      'ladder',
      {
        tracks: [
          agencies(
            sum('orders'),
            ladder('interpolated_rate', [
              [0, 1],
              [3, 2],
            ]),
            { base: sum('gmv') },
          ),
        ],
        roster: ['agency gmv orders', '甲 50 2'],
      },
      '数值 2 个，基数 50 元，第 1 档，50 元 × 约 1.666666%（1% 至 2% 之间，3 个中已达 2 个）',
      'value 2 units, base 50 yuan, tier 1, 50 yuan × about 1.666666% (from 1% to 2%: 2 units of 3 units on the way)',
    ],
    [
      'a rate that reaches back',
      'ladder',
      {
        tracks: [
          agencies(
            sum('gmv'),
            ladder('retroactive_rate', [
              [0, 5],
              [100, 8],
            ]),
            { before: sum('paid') },
          ),
        ],
        roster: ['agency paid gmv', '甲 80 40'],
      },
      '数值 40 元，此前 80 元，第 2 档，120 元 × 8% − 80 元 × 5%',
      'value 40 yuan, before 80 yuan, tier 2, 120 yuan × 8% − 80 yuan × 5%',
    ],
    [
      'what another track pays',
      'base',
      {
        tracks: [agencies(...all('gmv')), agencies(count(), ladder('whole_rate', [[1, 10]]), { base: rewardOf('a') })],
        roster: ['agency gmv', '甲 50'],
      },
      '“a” 50 元',
      '“a” 50 yuan',
    ],
    [
      'blocks',
      'ladder',
      {
        tracks: [agencies(sum('gmv'), ladder('per_unit', [[1, 5]]), { every: [1000, 'down'], before: sum('paid') })],
        roster: ['agency gmv paid', '甲 5600 7500'],
      },
      '数值 5,600 元，此前 7,500 元，此前 7 份，共 13 份，第 1 档，6 份 × 每份 5 元',
      'value 5,600 yuan, before 7,500 yuan, before 7 blocks, in all 13 blocks, tier 1, 6 blocks × 5 yuan a block',
    ],
    [
      'the lowest track',
      'exclusive',
      {
        tracks: [agencies(...all('gmv')), agencies(...all('refund'))],
        says: { exclusive: [onlyOne('agency', ['a', 'b'], 'lowest')] },
        roster: ['agency gmv refund', '甲 100 60'],
      },
      '奖励 100 元，改发最低的“b” 60 元',
      'reward 100 yuan, paid instead, as the lowest: “b”, 60 yuan',
    ],
    [
      'what is too little together',
      'forfeit',
      {
        tracks: [creators(...all('gmv'))],
        says: { payee: 'creator', forfeitBelow: 50 },
        roster: ['creator_id gmv', 'D1 40'],
      },
      '奖励 40 元，合计 40 元，至少 50 元',
      'reward 40 yuan, together 40 yuan, at least 50 yuan',
    ],
  ])('%s', (_name, rule, each, zh, en) => {
    expect(readings(each, rule).map(rows => rows.map(row => row.split(' | ')[1]))).toEqual([[zh], [en]]);
  });

  test('an agency’s sum after a rule about its creators', () => {
    const tracks = [creators(...all('gmv'))];
    const says = { policyCaps: [cap('creator', 50)] };
    const [zh, en] = readings({ tracks, says, roster: ['agency gmv', '甲 60', '甲 40'] }, 'all_creator_cap');
    expect(zh?.at(-1)).toMatch(/^甲 \| 奖励 100 元，旗下达人应得 50 元 \+ 40 元/);
    expect(en?.at(-1)).toMatch(/^甲 \| reward 100 yuan, left to its creators 50 yuan \+ 40 yuan/);
  });

  test('an agency’s part of the policy’s cap; fen belong to the yuan alone', () => {
    const each = {
      tracks: [agencies(...all('gmv')), agencies(...all('refund'))],
      says: { policyCaps: [cap('policy', 100)] },
      roster: ['agency gmv refund', '甲 100 40', '乙 70 -30'],
    };
    const shares = readings(each, 'all_policy_part');
    expect(shares[0]?.[0]).toMatch(/^甲 \| 奖励 140 元，合计 180 元，上限 100 元，先舍去不足一分的部分/);
    expect(shares[1]?.[0]).toMatch(
      /^甲 \| reward 140 yuan, together 180 yuan, cap 100 yuan, parts of a fen are dropped/,
    );
    const inDollars = readings(each, 'all_policy_part', { currency: 'USD' });
    expect(inDollars[1]?.[0]).toMatch(/cap 100 USD, parts of 0\.01 USD are dropped first; the 0\.01 USD left over go/);
    for (const how of ['half_up', 'half_even', 'down'] as const) {
      const ladders = readings({ ...each, says: { rounding: how } }, 'ladder', { currency: 'USD' });
      expect(ladders[0]?.[0]).toMatch(/到分|舍去分以下/);
      expect(ladders[1]?.[0]).toMatch(/to 0\.01 USD$/);
      expect(ladders[1]?.[0]).not.toContain('fen');
    }
  });

  test('who was served before in order, and who is taken back from', () => {
    const tracks = [agencies(...all('gmv')), agencies(...all('refund')), agencies(...all('aim'))];
    const says = { policyCaps: [cap('agency', 100, 'in_order')] };
    const roster = ['agency gmv refund aim', '甲 70 60 -10'];
    const rows = readings({ tracks, says, roster }, 'all_agency_cap');
    expect(rows.map(each => each.map(row => row.split(' | ')[1]))).toEqual([
      ['奖励 60 元，合计 130 元，上限 100 元，其他扣回 10 元，此前已用 70 元，可分 40 元'],
      [
        'reward 60 yuan, together 130 yuan, cap 100 yuan, taken back elsewhere 10 yuan, already used 70 yuan, left to share 40 yuan',
      ],
    ]);
  });
});

describe('CHECK', () => {
  test('every problem at once, with its place on the sheet and what to do', async () => {
    const bad = [
      ['机构', '上月等级', '等级', '上月GMV', 'GMV', '报名日期'],
      ['甲', 'Lv3', 'Lv99', 0, 0, '2023-03-01'],
      ['甲', 'Lv3', 'Lv6', 0, 'abc', 'soon'],
    ];
    expect(await call('CHECK', [bad, '2023-03'], ['Sheet1!C11:H13'])).toEqual([
      ['行', '列', '值', '问题', '改法'],
      [12, '等级', 'Lv99', expect.stringContaining('E12'), expect.stringContaining('Lv0 到 Lv8')],
      [13, 'GMV', 'abc', expect.stringContaining('G13'), expect.stringContaining('请')],
      [13, '报名日期', 'soon', expect.stringContaining('H13'), expect.stringContaining('2023-03-15')],
    ]);
  });

  test('one line says that all is well', async () => {
    expect(await call('CHECK', [ROSTER, '2023-03'])).toEqual([
      ['行', '列', '值', '问题', '改法'],
      ['', '', '', '没有发现问题：可以按政策 2023-03 计算。', ''],
    ]);
    locale = 'en-US';
    expect(((await call('CHECK', [ROSTER, '2023-03'])) as unknown[][])[1]?.[3]).toMatch(/^No problem found/);
  });

  test('numbers of the policy that are not known are listed too', async () => {
    const table = (await call('CHECK', [ROSTER, '2023-02'])) as unknown[][];
    expect(table.slice(1).map(row => String(row[3]))).toEqual([
      expect.stringContaining('tracks[0].caps[0].amount'),
      expect.stringContaining('tracks[0].ladder.tiers[0].from'),
      expect.stringContaining('tracks[0].ladder.tiers[0].pays'),
      expect.stringContaining('tracks[1].caps[0].amount'),
      expect.stringContaining('tracks[1].ladder.tiers[0].from'),
      expect.stringContaining('tracks[1].ladder.tiers[0].pays'),
    ]);
  });

  test('what stands in no cell first, then row by row, column by column', async () => {
    const bad = [
      ['机构', '上月等级', '等级', 'GMV'],
      ['甲', 'Lv3', 'Lv6', 'abc'],
      ['甲', 'Lv99', 'Lv98', 'x'],
    ];
    const table = (await call('CHECK', [bad, '2023-03'])) as unknown[][];
    expect(table.slice(1).map(row => row.slice(0, 2))).toEqual([
      ['', ''],
      [2, 'GMV'],
      [3, '上月等级'],
      [3, '等级'],
      [3, 'GMV'],
    ]);
  });

  test('a number that is not known goes by its name, here and in errors', async () => {
    const name = '“头部达人孵化赛道 · 第 1 档 · 门槛（人）”（tracks[1].ladder.tiers[0].from）';
    const table = (await call('CHECK', [ROSTER, '2023-02'])) as unknown[][];
    expect(table.map(row => row[3])).toContainEqual(expect.stringContaining(name));
    expect(await call('REWARD_LADDER', [1, 'head_incubation', '2023-02'])).toEqual([
      '#N/A',
      expect.stringMatching(/“头部达人孵化赛道 · .*2023-03.*=MCN\.POLICY\("2023-02"\)/),
    ]);
    expect(await call('REWARDS', [ROSTER, null, '2023-01'])).toEqual([
      '#N/A',
      expect.stringContaining('没有公布任何赛道'),
    ]);
  });

  test('more than it lists are counted', async () => {
    const rows = Array.from({ length: 10_003 }, () => ['甲', 'Lv3', 'x', 0, 0]);
    const table = (await call('CHECK', [
      [['机构', '上月等级', '等级', '上月GMV', 'GMV'], ...rows],
      null,
    ])) as unknown[][];
    expect(table).toHaveLength(10_002);
    expect(table.at(-1)?.[3]).toBe('另有 3 处问题没有列出。');
  });
});
