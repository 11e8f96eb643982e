import { aBrowser, aPane } from './opened';
import { isSelected, openTab, select, used, values } from './pane-page';
import './patience';

const roster = '花名册';

const words = {
  'zh-CN': {
    edit: '编辑副本',
    sheet: '政策 2023-03',
    kept: /政策已放到工作表“政策 2023-03”/,
    end: '需要加行时，请插在这一行上方。',
    own: '2023-03 · 自有 · 政策 2023-03',
    copy: /（副本）$/,
    supplied: '自填',
    mistakes: /这张政策表有 2 处错误/,
    sound: '✓ 这张政策表没有错误。',
    illustrative: /^2023-03 · 示例数字/,
    withheld: /^2023-03 · 严格模式/,
    around: '门槛前后各得多少',
    first: ['2 人\n0 元', '3 人\n4,321 元', '4 人\n4,321 元'],
    goTo: /^转到 '政策 2023-03'!E\d+/,
    strict: '严格模式',
    take: '读取所选名单',
    insert: '插入结果表',
    rewards: '奖励 2023-03',
  },
  'en-US': {
    edit: 'Edit a copy',
    sheet: 'Policy 2023-03',
    kept: /The policy is on the sheet “Policy 2023-03”/,
    end: 'To add rows, insert them above this line.',
    own: '2023-03 · own · Policy 2023-03',
    copy: / \(copy\)$/,
    supplied: 'supplied',
    mistakes: /This policy table has 2 mistakes/,
    sound: '✓ This policy table has no mistakes.',
    illustrative: /^2023-03 · illustrative/,
    withheld: /^2023-03 · strict mode/,
    around: 'Around each threshold',
    first: ['2 creators\n¥0', '3 creators\n¥4,321', '4 creators\n¥4,321'],
    goTo: /^Go to 'Policy 2023-03'!E\d+/,
    strict: 'Strict mode',
    take: 'Read the selected roster',
    insert: 'Insert a result sheet',
    rewards: 'Rewards 2023-03',
  },
} as const;

const FIRST_TIER_PAYS = 'tracks[0].ladder.tiers[0].pays';

const browser = aBrowser();

describe.each(['zh-CN', 'en-US'] as const)('a policy of the workbook’s own in %s', locale => {
  const said = words[locale];
  const open = aPane(browser, locale);
  /** The row of the table, as addresses count, in which the first tier says what it pays. */
  let row = '';

  const set = async (sheet: string, cell: string, value: string | number): Promise<void> => {
    await open.page.evaluate(([name, a1, v]) => window.playground?.setCell(name, a1, v), [sheet, cell, value] as const);
    await open.page.evaluate(() => window.playground?.idle());
  };
  const says = (text: RegExp): Promise<void> => open.pane.locator('.fui-MessageBar', { hasText: text }).waitFor();
  const shown = async (cell: string): Promise<unknown> => (await values(open.page, roster, cell))[0]?.[0];
  const becomes = (cell: string, value: unknown): Promise<unknown> =>
    open.page.waitForFunction(([name, a1, wanted]) => window.playground?.getValues(name, a1)[0]?.[0] === wanted, [
      roster,
      cell,
      value,
    ] as const);

  beforeAll(async () => {
    await set(roster, 'AA4', '=MCN.REWARD_LADDER(3,"waist_incubation",MCN_POLICY)');
    await set(roster, 'AA5', '=MCN.REWARD_LADDER(3,"waist_incubation")');
    expect([await shown('AA4'), await shown('AA5')]).toEqual([3000, 3000]);
  });

  it('is a copy of the one on show, on a sheet that is shown, and the workbook’s choice', async () => {
    await open.pane.getByRole('button', { name: said.edit }).click();
    await says(said.kept);
    const active = (): Promise<string | undefined> =>
      open.page.evaluate(() => {
        const port = window.playground?.port;
        return port?.sheets().find(({ id }) => id === port.activeSheet())?.name;
      });
    expect(await active()).toBe(said.sheet);
    const { rows, cols } = await used(open.page, said.sheet);
    expect(cols).toBe(10);
    expect((await values(open.page, said.sheet, `A${String(rows)}`))[0]?.[0]).toBe(said.end);
    expect(await open.pane.getByRole('heading', { level: 1 }).innerText()).toMatch(said.copy);
    expect(await open.pane.getByRole('combobox').locator('option:checked').innerText()).toBe(said.own);
    const table = await values(open.page, said.sheet, `A1:J${String(rows)}`);
    row = String(table.findIndex(cells => cells[7] === FIRST_TIER_PAYS) + 1);
    // Looks like a day of March, and is none.
    expect(table.find(cells => cells[7] === 'version')?.[2]).toBe('2023-03');
  });

  it('is followed by the sheet: a tier’s number, and its status', async () => {
    await set(said.sheet, `C${row}`, 4321);
    await becomes('AA4', 4321);
    await becomes('AA5', 4321);
    await open.pane.getByRole('cell', { name: '4,321' }).first().waitFor();
    const around = open.pane.getByRole('table', { name: said.around }).first().getByRole('row').nth(1);
    expect(await around.getByRole('cell').allInnerTexts()).toEqual(said.first);
  });

  it('is what a cell is explained by', async () => {
    await select(open.page, roster, 'AA4');
    await open.pane.locator('#tab-explain').click();
    await open.pane.getByText('4,321').first().waitFor();
    await openTab(open.pane, 'policy');
  });

  it('with a mistake is used by nobody: the pane says which cells, and leads there', async () => {
    await set(said.sheet, `D${row}`, said.supplied);
    await says(said.mistakes);
    expect(await open.pane.locator('article').count()).toBe(0);
    await becomes('AA4', '#VALUE!');
    await select(open.page, roster, 'A1');
    await open.pane.getByRole('button', { name: said.goTo }).first().click();
    await isSelected(open.page, { row: Number(row) - 1, col: 4 });
    await set(said.sheet, `E${row}`, '4月平台后台');
    await set(said.sheet, `F${row}`, '2023-03-05');
    await open.pane.getByText(said.sound).waitFor();
    await becomes('AA4', 4321);
  });

  it('passes for no other in strict mode: what somebody supplied is paid, what is illustrative is not', async () => {
    await open.pane.getByRole('switch', { name: said.strict }).click();
    await becomes('AA4', '#N/A');
    await open.pane.getByRole('switch', { name: said.strict }).click();
    await becomes('AA4', 4321);
  });

  it('gives a result sheet, which follows it too', async () => {
    await openTab(open.pane, 'calculate');
    await select(open.page, roster, 'A4:J234');
    await open.pane.getByRole('button', { name: said.take }).click();
    await open.pane.getByRole('button', { name: said.insert }).click();
    await open.pane.locator('.fui-MessageBar', { hasText: said.rewards }).waitFor();
    await open.page.evaluate(() => window.playground?.idle());
    expect((await values(open.page, said.rewards, 'B3'))[0]?.[0]).toMatch(said.copy);
    const restsOn = async (): Promise<unknown> => (await values(open.page, said.rewards, 'B6'))[0]?.[0];
    expect(await restsOn()).toMatch(said.illustrative);
    await openTab(open.pane, 'policy');
    await open.pane.getByRole('switch', { name: said.strict }).click();
    await becomes('AA4', '#N/A');
    await open.page.evaluate(() => window.playground?.idle());
    expect(await restsOn()).toMatch(said.withheld);
  });
});
