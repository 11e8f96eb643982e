import { env } from 'node:process';
import { aBrowser, aPane } from './opened';
import { frameOf, select } from './pane-page';

jest.setTimeout(120_000);

const browser = aBrowser();

describe.each([
  ['zh-CN', '为什么是这个数？', '选择政策'],
  ['en-US', 'Explain this number', 'Policy'],
] as const)('commands, in %s', (locale, menu, policy) => {
  const open = aPane(browser, locale);

  const shows = (panel: string): Promise<unknown> => open.pane.waitForSelector(`#tab-${panel}[aria-selected=true]`);

  it('the menu of a cell asks why', async () => {
    await select(open.page, '花名册', 'M8');
    await open.page.locator('canvas').first().waitFor();
    await open.page.mouse.click(300, 400, { button: 'right' });
    await open.page.getByText(menu, { exact: true }).click();
    await shows('explain');
  });

  it('the ribbon goes back to the policy', async () => {
    await open.page.getByRole('button', { name: policy, exact: true }).click();
    await shows('policy');
  });

  it('so does a shortcut, and another asks why', async () => {
    await open.page.mouse.click(300, 400);
    await open.page.keyboard.press('Control+Alt+Shift+E');
    await shows('explain');
    await open.page.keyboard.press('Control+Alt+Shift+P');
    await shows('policy');
  });

  it('the shortcut of the policy goes to its picker, also where the policy is on show', async () => {
    const isOnPicker = (): Promise<unknown> =>
      open.pane.waitForFunction(() => document.hasFocus() && document.activeElement?.tagName === 'SELECT');
    await isOnPicker();
    await open.page.mouse.click(300, 400);
    await open.page.keyboard.press('Control+Alt+Shift+P');
    await isOnPicker();
    await open.page.keyboard.press('Control+Alt+Shift+E');
    await shows('explain');
  });

  it('the workbook loads the add-in from its next opening on', async () => {
    // So Office.js writes `Office.StartupBehavior.load`.
    expect(await open.page.evaluate(() => window.playground?.port.records.startup)).toBe('Background');
  });
});

it('the page without Office.js is loaded anew at the press of a button', async () => {
  const page = await browser().newPage();
  await page.route('**/office.js', route => route.abort());
  await page.goto(env['PLAYGROUND_URL'] ?? '');
  const pane = await frameOf(page);
  const reload = pane.locator('#reload');
  await reload.waitFor();
  await page.unroute('**/office.js');
  await reload.click();
  await pane.waitForSelector('article');
  await page.close();
});
