import type { Locale } from '../../src/engine';
import { associateFunctions } from '../../src/functions';
import { registry } from '../../src/functions/registry';
import { associated, call, standInForCustomFunctions } from './custom-functions';
import { callOf } from './sheet';

let locale: Locale = 'zh-CN';
let workbookPolicy: Promise<unknown> | undefined;
let workbookPolicyAddress: string | undefined;

beforeAll(() => {
  standInForCustomFunctions();
  associateFunctions({
    locale: () => locale,
    workbookPolicy: () => workbookPolicy,
    workbookPolicyAddress: () => workbookPolicyAddress,
  });
});

beforeEach(() => {
  locale = 'zh-CN';
  workbookPolicy = undefined;
  workbookPolicyAddress = undefined;
});

/** Arguments padded with null, as hosts send them. */
async function run(formula: string): Promise<unknown> {
  const { name, args, addresses } = callOf(formula);
  const count = registry.find(each => each.name === name)?.parameters.length ?? 0;
  return call(
    name,
    Array.from({ length: count }, (_, i) => args[i] ?? null),
    addresses,
  );
}

test('every function of the registry is associated', () => {
  expect([...associated.keys()].sort()).toEqual(registry.map(each => each.name).sort());
});

test.each(registry.map(each => [each.name, each] as const))('the examples of %s', async (_name, definition) => {
  for (const { formula, gives } of (await definition.texts()).texts.examples) {
    const result = (await run(formula)) as unknown[][];
    const shown = result.slice(0, gives.length).map((row, r) => row.slice(0, gives[r]?.length));
    expect([formula, shown]).toEqual([formula, gives]);
  }
});

const ROSTER = '花名册!A4:J234';

describe('REWARDS', () => {
  test('the same total by agency, by creator and by track; parts add up', async () => {
    const totals: unknown[] = [];
    for (const by of ['ａｇｅｎｃｙ', 'creator', 'Track']) {
      const table = (await run(`=MCN.REWARDS(${ROSTER},"${by}","2023-03")`)) as unknown[][];
      const column = table[0]?.findIndex(title => title === '应发合计' || title === '应发奖励') ?? -1;
      const parts = table.slice(1, -1).map(row => row[column] as number);
      expect(Math.round(parts.reduce((sum, part) => sum + part, 0) * 100)).toBe(
        Math.round(Number(table.at(-1)?.[column]) * 100),
      );
      totals.push(table.at(-1)?.[column]);
      expect(new Set(table.map(row => row.length)).size).toBe(1);
    }
    expect(totals).toEqual([773000, 773000, 773000]);
  });

  test('every row says that the figures are illustrative, in the language of the page', async () => {
    const basis = async () => ((await run(`=MCN.REWARDS(${ROSTER},,"2023-03")`)) as string[][]).map(row => row[2]);
    expect(new Set((await basis()).slice(1))).toEqual(new Set(['2023-03 · 示例数字，不可用于结算']));
    locale = 'en-US';
    expect(new Set((await basis()).slice(1))).toEqual(new Set(['2023-03 · illustrative – not payable']));
  });

  test('an agency that signed up late is listed with the reason', async () => {
    const table = (await run(`=MCN.REWARDS(${ROSTER})`)) as unknown[][];
    expect(table.find(row => row[0] === '白鹭文旅')?.join()).toContain('2023-03-22 报名，晚于报名时间');
    expect(table.find(row => row[0] === '拾光传媒')?.join()).toContain('未报名');
  });

  test('an unknown way of summing up', async () => {
    expect(await run(`=MCN.REWARDS(${ROSTER},"moon")`)).toEqual(['#VALUE!', expect.stringContaining('moon')]);
  });
});

describe('REWARD_TRACK', () => {
  test.each(['头部达人成长赛道', '头部达人成长', 'head_growth', 'Head growth', ' HEAD GROWTH '])(
    'the track by any name: %s',
    async track => {
      expect(await run(`=MCN.REWARD_TRACK("${track}",${ROSTER})`)).toEqual([[384000]]);
    },
  );

  test('a range of agencies keeps its shape; a wrong name is an error in its own cell', async () => {
    const agencies = [
      ['星河传媒', null],
      ['没有这家', '青禾文化'],
    ];
    const { args } = callOf(`=MCN.REWARD_TRACK("head_growth",${ROSTER})`);
    expect(await call('REWARD_TRACK', [...args, agencies, null])).toEqual([
      [150000, ''],
      [['#N/A', expect.stringContaining('没有这家')], 150000],
    ]);
  });

  test('an unknown track is #N/A and lists the tracks', async () => {
    expect(await run(`=MCN.REWARD_TRACK("x",${ROSTER})`)).toEqual([
      '#N/A',
      expect.stringMatching(/“x”.*头部达人成长赛道 \(head_growth\)/),
    ]);
    locale = 'en-US';
    expect(await run(`=MCN.REWARD_TRACK("x",${ROSTER})`)).toEqual([
      '#N/A',
      expect.stringMatching(/"x".*Head growth \(head_growth\)/),
    ]);
    expect(await run(`=MCN.REWARD_TRACK(,${ROSTER})`)).toEqual(['#VALUE!', expect.stringContaining('track')]);
  });
});

describe('REWARD_LADDER', () => {
  test('a range keeps its shape; blanks stay blank; text amounts are read; nonsense is an error in its cell', async () => {
    const values = [
      [50000, '5万', null],
      [-1, 'abc', 1e7],
    ];
    expect(await call('REWARD_LADDER', [values, 'head_growth', null])).toEqual([
      [5000, 5000, ''],
      [0, ['#VALUE!', expect.stringContaining('abc')], 50000],
    ]);
  });
});

describe('NEXT_TIER', () => {
  test('a column gives a row for each cell; on the highest tier it says so', async () => {
    const values = [[0], ['5万'], [399_999.99], [400_000], [null], ['x']];
    expect(await call('NEXT_TIER', [values, 'head_growth', null])).toEqual([
      [50_000, 50_000, 5000],
      [100_000, 50_000, 7000],
      [400_000, 0.01, 25_000],
      ['已到最高档', '', ''],
      ['', '', ''],
      [['#VALUE!', expect.stringContaining('x')], '', ''],
    ]);
  });
});

test('NEXT_TIER: half a creator counts for nothing, so 2.5 are one short of 3, as 2 are', async () => {
  expect(await call('NEXT_TIER', [[[2.5], [2]], 'waist_incubation', null])).toEqual([
    [3, 1, 3000],
    [3, 1, 3000],
  ]);
});

describe('REWARD_LADDER of creators', () => {
  test('a count is taken as it is, never rounded up to a tier; faults are told apart', async () => {
    const values = [[2.995, 3, '3', '￥3', { code: '#DIV/0!' }]];
    expect(await call('REWARD_LADDER', [values, 'waist_incubation', null])).toEqual([
      [0, 3000, 3000, ['#VALUE!', expect.stringContaining('￥3')], ['#VALUE!', expect.stringContaining('#DIV/0!')]],
    ]);
    expect(await call('REWARD_LADDER', [1e15, 'head_growth', null])).toEqual([
      [['#VALUE!', expect.stringContaining('过大')]],
    ]);
  });
});

describe('AGENCY_RANKING and AGENCY_POINTS', () => {
  test('the board gives the published names, in order, and the first three scores', async () => {
    const table = (await run('=MCN.AGENCY_RANKING(榜单!A4:C519)')) as unknown[][];
    expect(table.slice(1).map(row => row[1])).toEqual([
      '聚亮文化',
      '米艾科技',
      '途牛旅游',
      '美图美事',
      '北京杯子传媒',
      '金麦众合',
      '探店铭星',
      '多鲸互动',
      '河南慢一点',
      '麦科创视',
    ]);
    expect(table.slice(1, 4).map(row => row[2])).toEqual([388, 256, 189]);
  });

  test('digits of full width', async () => {
    expect(await run('=MCN.AGENCY_RANKING(榜单!A4:C519,"３")')).toHaveLength(4);
  });

  test.each(['0', '-1', '1.5', '"many"'])('top = %s is refused', async top => {
    expect(await run(`=MCN.AGENCY_RANKING(榜单!A4:C519,${top})`)).toEqual(['#VALUE!', expect.stringContaining('top')]);
  });

  test('a column of levels', async () => {
    expect(await call('AGENCY_POINTS', [[['Lv6'], ['Lv4']], null, null])).toEqual([[6]]);
    expect(await call('AGENCY_POINTS', [[['Lv6'], ['Lv4']], '甲', null])).toEqual([
      '#VALUE!',
      expect.stringContaining('agency'),
    ]);
  });
});

test.each([
  ['head_incubation', '1.2万', /“1\.2万”不是可用的数字。请填写个数，例如 12000，不带“万”等单位。$/],
  ['head_growth', '许多', /“许多”不是可用的数字。请填写金额，例如 12000 或“1\.2万”。$/],
])('what %s does not measure by, %s, is refused with what it takes', async (track, value, said) => {
  expect(await call('REWARD_LADDER', [value, track, '2023-03'])).toEqual([[['#VALUE!', expect.stringMatching(said)]]]);
});

describe('which policy', () => {
  test.each([['2023-03'], ['dy-life-mcn-2023-03'], ['2023/3'], ['２０２３年３月'], [[['2023-03']]], [44986]])(
    '%p',
    async id => {
      expect(await call('REWARD_LADDER', [1, 'head_incubation', id])).toEqual([[15000]]);
    },
  );

  test('one that does not exist is #N/A and lists what there is', async () => {
    expect(await call('REWARD_LADDER', [1, 'head_incubation', [['2031-01']]])).toEqual([
      '#N/A',
      expect.stringMatching(/2031-01.*2023-03/),
    ]);
  });

  test('2023-03 without quotes is a subtraction: the message names what arrived and asks for quotes', async () => {
    expect(await call('REWARD_LADDER', [1, 'head_incubation', 2020])).toEqual([
      '#N/A',
      expect.stringMatching(/“2020”.*引号/),
    ]);
  });

  test('a range of several cells is refused', async () => {
    expect(await call('REWARD_LADDER', [1, 'head_incubation', [['a', 'b']]])).toEqual([
      '#VALUE!',
      expect.stringContaining('policy'),
    ]);
  });

  test('left out, the workbook’s own choice holds; a choice that is nonsense is said', async () => {
    workbookPolicy = Promise.resolve('2023-03');
    expect(await call('REWARD_LADDER', [1, 'head_incubation', null])).toEqual([[15000]]);
    workbookPolicy = Promise.resolve('nonsense');
    expect(await call('REWARD_LADDER', [1, 'head_incubation', null])).toEqual([
      '#N/A',
      expect.stringContaining('nonsense'),
    ]);
    expect(await call('REWARD_LADDER', [1, 'head_incubation', '2023-03'])).toEqual([[15000]]);
    workbookPolicy = Promise.resolve('#REF!');
    expect(await call('REWARD_LADDER', [1, 'head_incubation', null])).toEqual([
      '#VALUE!',
      expect.stringMatching(/^MCN_POLICY 的值是 #REF!.*任务窗格中重新选择政策/),
    ]);
    expect(await call('REWARD_LADDER', [1, 'head_incubation', { code: '#REF!' }])).toEqual([
      '#VALUE!',
      expect.stringMatching(/^policy 的值是 #REF!.*任务窗格中重新选择政策/),
    ]);
    const table = (await run('=MCN.POLICY("2023-03")')) as unknown[][];
    const at = table.findIndex(row => row[7] === 'tracks[0].ladder.tiers[0].pays');
    workbookPolicy = Promise.resolve(
      table.map((row, r) => (r === at ? row.map((cell, c) => (c === 2 ? '很多' : cell)) : row)),
    );
    workbookPolicyAddress = "'政策 2023-03'!A1:J300";
    expect(await call('REWARD_LADDER', [1, 'head_incubation', null])).toEqual([
      '#VALUE!',
      expect.stringContaining(`'政策 2023-03'!C${String(at + 1)}`),
    ]);
    workbookPolicy = Promise.reject(new Error('no Excel'));
    expect(await call('REWARD_LADDER', [1, 'head_incubation', null])).toEqual([
      '#VALUE!',
      expect.stringContaining('MCN_POLICY'),
    ]);
  });
});
