import type { Browser } from 'playwright-core';
import { openBrowser } from './browser';
import { formula, openPane, select, used, values, valuesFrom, type OpenPane } from './pane-page';

jest.setTimeout(90_000);

const sheet = '花名册';
/** The sample's roster, and the rewards that the sample itself shows for it. */
const roster = 'A4:J234';
const sampleRewards = 'L4:R6';

const words = {
  'zh-CN': {
    title: /抖音生活服务/,
    badge: '示例数字，不可用于结算',
    write: '为所选区域写入奖励公式',
    wrote: /已在 .+ 写入奖励公式，计算区域为 .*A4:J234/,
    chosen: /本工作簿已改用/,
    left: /下方的 A65:J234 没有计入/,
    empty: /是空的。请选择达人名单/,
    oneRow: /只有一行。/,
  },
  'en-US': {
    title: /March 2023/,
    badge: 'Illustrative – not payable',
    write: 'Write the rewards formula for the selection',
    wrote: /The rewards formula is in .+; it reads .*A4:J234/,
    chosen: /This workbook now uses/,
    left: /A65:J234 below it is not counted/,
    empty: /is empty\. Select the roster/,
    oneRow: /is a single row\./,
  },
} as const;

let browser: Browser;

beforeAll(async () => {
  browser = await openBrowser();
});

afterAll(async () => {
  await browser.close();
});

describe.each(['zh-CN', 'en-US'] as const)('the pane in %s', locale => {
  const said = words[locale];
  let open: OpenPane;

  beforeAll(async () => {
    open = await openPane(browser, locale);
  });

  afterAll(async () => {
    expect(open.errors).toEqual([]);
    await open.close();
  });

  const press = (): Promise<void> => open.pane.getByRole('button', { name: said.write }).click();
  const says = (text: RegExp): Promise<void> => open.pane.locator('.fui-MessageBar', { hasText: text }).waitFor();

  it('shows the policy, its status and its tracks, each number with its origin', async () => {
    expect(await open.pane.getByRole('heading', { level: 1 }).innerText()).toMatch(said.title);
    expect(await open.pane.getByText(said.badge).isVisible()).toBe(true);
    expect(await open.pane.locator('article').count()).toBe(3);
    const text = await open.pane.locator('article').nth(2).innerText();
    expect(text).toContain('150,000');
    expect(
      await open.pane
        .locator('td, th[scope=row]')
        .filter({ hasNot: open.pane.getByRole('note') })
        .count(),
    ).toBe(0);
  });

  it('tells the origin of a number to the keyboard, too', async () => {
    await open.pane.getByRole('note').nth(1).focus();
    await open.pane.getByRole('tooltip').waitFor();
    expect(await open.pane.getByRole('tooltip').innerText()).not.toBe('');
    await open.pane.getByRole('combobox').focus();
  });

  it('writes the formula for the roster, and its values spill', async () => {
    const { col, cols } = await used(open.page, sheet);
    const target = { row: 3, col: col + cols + 1 };
    await select(open.page, sheet, roster);
    await press();
    await says(said.wrote);
    await open.page.evaluate(() => window.playground?.idle());
    expect(await formula(open.page, sheet, target)).toBe(`=MCN.REWARDS(${roster},"agency",MCN_POLICY)`);
    const spilled = await valuesFrom(open.page, sheet, { ...target, rows: 3, cols: 7 });
    expect(spilled).toEqual(await values(open.page, sheet, sampleRewards));
    expect(spilled[1]?.[0]).toMatch(/\p{Script=Han}/u);
  });

  it('takes one cell for the region around it, and says what a blank row keeps out of that', async () => {
    const { col, cols } = await used(open.page, sheet);
    await select(open.page, sheet, 'B7');
    await press();
    await says(said.left);
    await open.page.evaluate(() => window.playground?.idle());
    const target = { row: 3, col: col + cols + 1 };
    expect(await formula(open.page, sheet, target)).toBe('=MCN.REWARDS(A4:J64,"agency",MCN_POLICY)');
  });

  it('names a choice that is not of its library, and replaces it when another is chosen', async () => {
    const cell = 'A300';
    await open.page.evaluate(() => {
      window.playground?.port.setName('MCN_POLICY', '="1999-12"');
    });
    await open.pane.evaluate(() => window.dispatchEvent(new Event('focus')));
    await says(/1999-12/);
    await open.pane.getByRole('combobox').selectOption('2023-03');
    await says(said.chosen);
    const names = await open.page.evaluate(() => window.playground?.port.names());
    expect(names?.find(({ name }) => name === 'MCN_POLICY')?.formula).toBe('="2023-03"');
    // Without a policy of its own, a formula takes the workbook's.
    await open.page.evaluate(([s, a]) => window.playground?.setCell(s, a, '=MCN.REWARD_LADDER(6,"waist_incubation")'), [
      sheet,
      cell,
    ] as const);
    await open.page.evaluate(() => window.playground?.idle());
    expect(await values(open.page, sheet, cell)).toEqual([[8000]]);
    await open.page.evaluate(() => {
      window.playground?.undo();
    });
  });

  it('refuses kindly, and says where, when nothing or only the headers are selected', async () => {
    const before = await used(open.page, sheet);
    await select(open.page, sheet, 'A400:C402');
    await press();
    await says(said.empty);
    await select(open.page, sheet, 'A4:J4');
    await press();
    await says(said.oneRow);
    expect(await used(open.page, sheet)).toEqual(before);
  });
});

describe('the page', () => {
  it('asks no one but its own server', async () => {
    const context = await browser.newContext();
    const page = await context.newPage();
    const origins = new Set<string>();
    page.on('request', request => origins.add(new URL(request.url()).origin));
    const address = process.env['PLAYGROUND_URL'] ?? '';
    await page.goto(address);
    await page.waitForFunction(() => window.playground !== undefined);
    await page.evaluate(() => window.playground?.idle());
    expect([...origins].filter(origin => origin !== 'null')).toEqual([new URL(address).origin]);
    await context.close();
  });

  it('is usable at 320 px, without scrolling sideways', async () => {
    const { pane, page, close } = await openPane(browser, 'en-US');
    const address = pane.url();
    await page.evaluate(() => {
      const frame = window.playground?.addinFrame;
      if (frame !== undefined) Object.assign(frame.style, { width: '320px', minWidth: '320px', maxWidth: '320px' });
    });
    const [inner, scroll] = await pane.evaluate(() => [window.innerWidth, document.documentElement.scrollWidth]);
    expect(address).toContain('taskpane.html');
    expect(inner).toBe(320);
    expect(scroll).toBe(320);
    await close();
  });
});
