import { registry } from '../../src/functions';
import { explainEnUS } from '../../src/locales/panels/explain.en-US';
import { explainZhCN } from '../../src/locales/panels/explain.zh-CN';
import { callIn } from '../../src/taskpane/explain/formula';
import { argumentsOf, resultOf, selectedIn, type Given, type Selected } from '../../src/taskpane/explain/given';
import type { ReadCall } from '../../src/taskpane/explain/read-call';
import { standInForCustomFunctions } from '../functions/custom-functions';

beforeAll(standInForCustomFunctions);

type Call = Extract<ReadCall, { kind: 'read' }>;
const words = { 'zh-CN': explainZhCN, 'en-US': explainEnUS } as const;
type Locale = keyof typeof words;

const ROSTER = [
  ['达人ID', '机构', '上月等级', '本月等级'],
  ['1', '聚亮文化', 'Lv3', 'Lv4'],
  ['2', '聚亮文化', 'Lv3', 'Lv99'],
];

/** A call as the panel reads it from the cell in that place of its result; `read`: what its references hold. */
function callOf(formula: string, read: readonly unknown[] = [], row = 0, column = 0): Call {
  const call = callIn(formula);
  const definition = registry.find(({ name }) => name === call?.name);
  if (call === undefined || definition === undefined) throw new Error(formula);
  const left = [...read];
  const args = Object.fromEntries(
    definition.parameters.map(({ name }, at) => {
      const given = call.args[at];
      if (given?.kind === 'literal') return [name, given.value];
      return [name, given?.kind === 'reference' ? left.shift() : null];
    }),
  );
  const cell = { sheet: '花名册', address: 'L4', origin: 'L4', formula, row, column, shown: '' };
  const rosterAddress = '花名册!A4:D6';
  const addresses = { roster: rosterAddress };
  const about = {
    cell,
    call,
    definition,
    calls: [call],
    at: 0,
    args,
    rosterAddress,
    addresses,
    workbookPolicy: '2023-02',
    strict: false,
  };
  return { kind: 'read', ...about };
}

async function passedTo(call: Call, locale: Locale): Promise<readonly Given[]> {
  return argumentsOf(call, (await call.definition.texts()).texts, locale, words[locale]);
}

async function selectedOf(call: Call, locale: Locale): Promise<Selected | undefined> {
  return selectedIn(call, await resultOf(call)(locale), words[locale]);
}

describe('what a formula passes', () => {
  it('is told by names of the pane’s language, with what each argument is for', async () => {
    const call = callOf('=MCN.CHECK(A4:D6,MCN_POLICY)', [ROSTER, '2023-03']);
    expect(await passedTo(call, 'zh-CN')).toEqual([
      { name: '花名册', passed: 'A4:D6（3 行 × 4 列）', about: expect.stringContaining('第一行为表头') },
      { name: '政策', passed: 'MCN_POLICY，内容为“2023-03”', about: expect.stringContaining('政策编号') },
    ]);
    expect((await passedTo(call, 'en-US')).map(({ name, passed }) => [name, passed])).toEqual([
      ['Roster', 'A4:D6 (3 rows × 4 columns)'],
      ['Policy', 'MCN_POLICY, which holds “2023-03”'],
    ]);
  });

  it.each([
    ['=MCN.POLICY_DIFF("2023-02","2023-03")', [], ['“2023-02”', '“2023-03”']],
    ['=MCN.POLICY_ON(A1)', [[['']]], ['A1（空）']],
    ['=MCN.POLICY_ON(45000)', [], ['45,000']],
    ['=MCN.POLICY()', [], ['未填，用的是 2023-02']],
    ['=MCN.AGENCY_RANKING(A4:D6,,"2023-03")', [ROSTER], ['A4:D6（3 行 × 4 列）', '未填', '“2023-03”']],
  ])('%s', async (formula, read, passed) => {
    expect((await passedTo(callOf(formula, read), 'zh-CN')).map(each => each.passed)).toEqual(passed);
  });

  it.each(registry)('of $name has a name in both languages, and none of them is English in the Chinese pane', each => {
    for (const { name } of each.parameters) {
      expect(explainZhCN.parameter[name]).toMatch(/^[\p{Script=Han}]+$/u);
      expect(explainEnUS.parameter[name]).toMatch(/^[A-Z][a-z ]+$/);
    }
  });
});

describe('what the selected cell stands for', () => {
  it('is its row, by the headers of the table', async () => {
    const row = await selectedOf(callOf('=MCN.CHECK(A4:D6,"2023-03")', [ROSTER], 1, 3), 'zh-CN');
    expect(row).toMatchObject({ kind: 'row', about: explainZhCN.rowOf['CHECK'] });
    const cells = new Map(row?.kind === 'row' ? row.cells : []);
    expect([...cells.keys()].at(-1)).toBe('改法');
    expect([...cells.values()].join()).not.toMatch(/undefined|object/);
  });

  it.each([
    ['=MCN.POLICIES()', '编号', /dy-life-mcn/],
    ['=MCN.POLICY("2023-03")', '值', /./],
    ['=MCN.POLICY_DIFF("2023-02","2023-03")', '变化', /./],
  ])('is the row of %s', async (formula, head, text) => {
    const row = await selectedOf(callOf(formula, [], 1), 'zh-CN');
    expect(new Map(row?.kind === 'row' ? row.cells : []).get(head)).toMatch(text);
  });

  it('is the headers of so many rows', async () => {
    const said = await selectedOf(callOf('=MCN.POLICIES()'), 'en-US');
    expect(said).toMatchObject({ kind: 'sentence', text: expect.stringMatching(/headers of \d+ rows?\. Each row/) });
  });

  it('is the day of its place, with the policy in force on it', async () => {
    const days = [['2023-03-15', 44_970, '']];
    const on = (column: number) => selectedOf(callOf('=MCN.POLICY_ON(A1:C1)', [days], 0, column), 'zh-CN');
    expect(await on(0)).toEqual({ kind: 'sentence', text: '2023-03-15 这一天生效的政策是 2023-03。' });
    expect(await on(1)).toEqual({ kind: 'sentence', text: '2023-02-13 这一天生效的政策是 2023-02。' });
    expect(await on(2)).toEqual({ kind: 'sentence', text: explainZhCN.blankHere });
  });

  it('is an error in words', async () => {
    const day = await selectedOf(callOf('=MCN.POLICY_ON("1999-01-01")'), 'zh-CN');
    expect(day).toMatchObject({ kind: 'error', text: expect.stringContaining('1999-01-01') });
    const check = await selectedOf(callOf('=MCN.CHECK(A4:D6,"1999-12")', [ROSTER], 3), 'zh-CN');
    expect(check).toMatchObject({ kind: 'error', text: expect.stringContaining('1999-12') });
  });

  it('is not known within another formula, or beyond what is given', async () => {
    expect(await selectedOf(callOf('=INDEX(MCN.POLICIES(),2,1)', [], 0), 'zh-CN')).toBeUndefined();
    expect(await selectedOf(callOf('=MCN.POLICIES()', [], 99), 'zh-CN')).toBeUndefined();
  });

  it('is calculated once for the arguments that were read', () => {
    const call = callOf('=MCN.POLICIES()');
    expect(resultOf({ ...call, cell: { ...call.cell, row: 2 } })).toBe(resultOf(call));
  });
});
