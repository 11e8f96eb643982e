import { associateFunctions } from '../../src/functions';
import { registry } from '../../src/functions/registry';
import { call, standInForCustomFunctions } from './custom-functions';
import { callOf } from './sheet';

let strict = false;

beforeAll(() => {
  standInForCustomFunctions();
  associateFunctions({ locale: () => 'zh-CN', workbookPolicy: () => undefined, strict: () => strict });
});

beforeEach(() => {
  strict = true;
});

async function run(formula: string): Promise<unknown> {
  const { name, args, addresses } = callOf(formula);
  const { length = 0 } = registry.find(each => each.name === name)?.parameters ?? [];
  return call(
    name,
    Array.from({ length }, (_, i) => args[i] ?? null),
    addresses,
  );
}

const ROSTER = '花名册!A4:J234';
const NAMED = ['#N/A', expect.stringMatching(/政策 2023-03 的“.+”（.+）是示例数字；本工作簿开启了严格模式/) as unknown];

test.each([
  `=MCN.REWARDS(${ROSTER},"agency","2023-03")`,
  `=MCN.REWARDS(${ROSTER},"creator","2023-03")`,
  `=MCN.REWARDS(${ROSTER},"track","2023-03")`,
  `=MCN.REWARDS(${ROSTER})`,
  `=MCN.REWARD_TRACK("head_growth",${ROSTER},,"2023-03")`,
  `=MCN.REWARD_LADDER(6,"waist_incubation","2023-03")`,
  `=MCN.NEXT_TIER(6,"waist_incubation","2023-03")`,
  `=MCN.EXPLAIN(${ROSTER},"星河传媒",,"2023-03")`,
  '=MCN.AGENCY_POINTS(榜单!A4:C519,"聚亮文化","2023-03")',
  '=MCN.AGENCY_RANKING(榜单!A4:C519,3,"2023-03")',
])('%s rests on illustrative numbers: #N/A, with the name of the first', async formula => {
  expect(await run(formula)).toEqual(NAMED);
  strict = false;
  expect(await run(formula)).not.toEqual(NAMED);
});

test('CHECK lists each of them', async () => {
  const rows = (await run(`=MCN.CHECK(${ROSTER},"2023-03")`)) as string[][];
  expect(rows.length).toBeGreaterThan(10);
  for (const [, , , problem, remedy] of rows.slice(1)) {
    expect(problem).toMatch(/是示例数字/);
    expect(remedy).toMatch(/严格模式/);
  }
});

test.each([
  '=MCN.POLICY("2023-03")',
  '=MCN.POLICY_VALUE("ranking.points.Lv6","2023-03")',
  '=MCN.POLICY_DIFF("2023-02","2023-03")',
  '=MCN.POLICIES()',
  '=MCN.POLICY_ON("2023-03-31")',
  '=MCN.BINDING_QUOTA("Lv4",3,"2023-03")',
  '=MCN.ELIGIBLE("2023-03-22","2023-03")',
])('%s shows a policy, or rests on nothing illustrative: the same', async formula => {
  const given = await run(formula);
  strict = false;
  expect(given).toEqual(await run(formula));
});

test('what the figures rest on says that those are withheld, where there are any', async () => {
  const basis = (version: string): Promise<unknown> => run(`=MCN.POLICY_VALUE("basis","${version}")`);
  expect(await basis('2023-03')).toEqual([['2023-03 · 严格模式：依赖示例数字的结果不给出（#N/A）']]);
  const unpublished = await basis('2023-01');
  strict = false;
  expect(await basis('2023-03')).toEqual([['2023-03 · 示例数字，不可用于结算']]);
  expect(await basis('2023-01')).toEqual(unpublished);
});

test('where the workbook is not strict, the examples of every function give what they say', async () => {
  strict = false;
  for (const definition of registry) {
    for (const { formula, gives } of (await definition.texts()).texts.examples) {
      const result = (await run(formula)) as unknown[][];
      expect([formula, result.slice(0, gives.length).map((row, r) => row.slice(0, gives[r]?.length))]).toEqual([
        formula,
        gives,
      ]);
    }
  }
});
