import { aBrowser, aPane } from './opened';
import { openTab, select, selection, used, valuesFrom } from './pane-page';

jest.setTimeout(120_000);

const roster = '花名册';

const words = {
  'zh-CN': {
    take: '读取所选名单',
    other: '改用当前选区',
    well: '没有发现问题',
    insert: '插入结果表',
    sheet: '奖励 2023-03',
    inserted: /已插入工作表“奖励 2023-03”/,
    ask: /已有结果表“奖励 2023-03”/,
    update: '更新',
    updated: /“奖励 2023-03”已更新/,
    problems: /发现 2 处问题/,
    refused: /名单有 2 处问题/,
    goTo: /转到 E6/,
    again: '再试一次',
    nothing: /工作簿没有改动/,
    several: /选中的不是一个连续区域/,
    empty: /是空的/,
    gmv: /本期 GMV/,
    otherwise: /附一份带标准表头的实时名单/,
    total: '合计',
  },
  'en-US': {
    take: 'Read the selected roster',
    other: 'Use the selection instead',
    well: 'No problems found',
    insert: 'Insert a result sheet',
    sheet: 'Rewards 2023-03',
    inserted: /The sheet “Rewards 2023-03” is in place/,
    ask: /already has the result sheet “Rewards 2023-03”/,
    update: 'Update',
    updated: /“Rewards 2023-03” is up to date/,
    problems: /2 problems found/,
    refused: /The roster has 2 problems/,
    goTo: /Go to E6/,
    again: 'Try again',
    nothing: /Nothing in the workbook was changed/,
    several: /The selection is not one range/,
    empty: /is empty/,
    gmv: /GMV of the period/,
    otherwise: /a live copy of the roster/,
    total: 'Total',
  },
} as const;

const browser = aBrowser();

describe.each(['zh-CN', 'en-US'] as const)('the calculate panel in %s', locale => {
  const said = words[locale];
  const open = aPane(browser, locale);

  const button = (name: string) => open.pane.getByRole('button', { name, exact: true });
  const says = (text: RegExp): Promise<void> => open.pane.locator('.fui-MessageBar', { hasText: text }).waitFor();
  const sheets = (): Promise<unknown> =>
    open.page.evaluate(() => window.playground?.port.sheets().map(({ name }) => name));
  const set = (cell: string, value: string | number): Promise<void> =>
    open.page.evaluate(([name, a1, v]) => window.playground?.setCell(name, a1, v), [roster, cell, value] as const);

  beforeAll(async () => {
    await openTab(open.pane, 'calculate');
  });

  it('says what cannot be a roster, and takes the next selection', async () => {
    await select(open.page, roster, 'A400');
    await button(said.take).click();
    await says(said.empty);
    await select(open.page, roster, 'A4:J234');
    await button(said.take).click();
    await open.pane.getByText(said.well).waitFor();
    expect(await open.pane.getByText(`${roster}!A4:J234`).isVisible()).toBe(true);
  });

  it('lists problems, leads to their cells, and inserts nothing until they are mended', async () => {
    await set('E6', 'Lv99');
    await set('G8', '许多');
    await button(said.insert).click();
    await says(said.refused);
    await open.pane.getByText(said.problems).waitFor();
    await open.pane.getByRole('button', { name: said.goTo }).focus();
    await open.page.keyboard.press('Enter');
    await open.page.waitForFunction(() => window.playground?.port.selection().row === 5);
    expect(await selection(open.page)).toMatchObject({ row: 5, col: 4, rows: 1, cols: 1 });
    expect(await sheets()).not.toContain(said.sheet);
    await open.page.evaluate(() => {
      window.playground?.undo();
      window.playground?.undo();
    });
  });

  it('says that something failed, leaves nothing, and tries again', async () => {
    const before = await sheets();
    // Half-way through the one request that is long: the one that writes the sheet.
    await open.page.evaluate(() => window.playground?.faults.refuse('GeneralException', { action: 40, always: true }));
    await button(said.insert).click();
    await says(said.nothing);
    expect(await sheets()).toEqual(before);
    await open.page.evaluate(() => window.playground?.faults.clear());
    await button(said.again).click();
    await says(said.inserted);
  });

  it('has inserted tables that are calculated, with the totals of the sample, and a chart', async () => {
    await open.page.evaluate(() => window.playground?.idle());
    const { rows } = await used(open.page, said.sheet);
    const cells = await valuesFrom(open.page, said.sheet, { row: 0, col: 0, rows, cols: 8 });
    expect(cells.flat().filter(cell => /^#/.test(String(cell)))).toEqual([]);
    expect(cells.find(row => row[3] === said.total)?.[4]).toBe(773_000);
    expect(cells[5]?.[1]).toMatch(/2023-03 · /);
    const charts = await open.page.evaluate(() => window.playground?.port.records.charts.length);
    expect(charts).toBe(1);
  });

  it('is undone in one step, the update of it too, and done again', async () => {
    const step = (way: 'undo' | 'redo'): Promise<void> =>
      open.page.evaluate(async direction => {
        window.playground?.[direction]();
        await window.playground?.idle();
      }, way);
    const shown = async (): Promise<unknown> => {
      const { rows, cols } = await used(open.page, said.sheet);
      return valuesFrom(open.page, said.sheet, { row: 0, col: 0, rows, cols });
    };
    const inserted = await shown();
    await step('undo');
    expect(await sheets()).not.toContain(said.sheet);
    await step('redo');
    expect(await shown()).toEqual(inserted);
    await button(said.insert).click();
    await says(said.ask);
    await set('G28', 9_235_886.43);
    await button(said.update).click();
    await says(said.updated);
    await step('undo');
    await step('undo');
    expect(await shown()).toEqual(inserted);
  });

  it('asks before it updates that sheet', async () => {
    await button(said.insert).click();
    await says(said.ask);
    await button(said.update).click();
    await says(said.updated);
    expect(((await sheets()) as string[]).filter(name => name.startsWith(said.sheet))).toEqual([said.sheet]);
  });

  it('reads another column where the user says so, and the sheet’s formulas follow', async () => {
    const choice = open.pane.getByLabel(said.gmv);
    await choice.selectOption('5');
    await open.pane.getByText(said.otherwise).waitFor();
    await open.pane.getByText(said.well).waitFor();
    await button(said.insert).click();
    await says(said.ask);
    await button(said.update).click();
    await says(said.updated);
    await open.page.evaluate(() => window.playground?.idle());
    const { rows } = await used(open.page, said.sheet);
    const cells = await valuesFrom(open.page, said.sheet, { row: 0, col: 0, rows, cols: 8 });
    // No creator's GMV has grown beside itself: what is left is for incubation.
    const total = cells.find(row => row[3] === said.total)?.[4];
    expect(typeof total).toBe('number');
    expect(total).toBeLessThan(773_000);
    await choice.selectOption('');
    await open.pane.getByText(said.well).waitFor();
  });

  it.each([320, 420])('has nothing that sticks out at %i px', async width => {
    await open.page.evaluate(pixels => {
      const frame = window.playground?.addinFrame;
      const size = `${String(pixels)}px`;
      if (frame !== undefined) Object.assign(frame.style, { width: size, minWidth: size, maxWidth: size });
    }, width);
    expect(await open.pane.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
  });
});
