import type { Browser, Page } from 'playwright-core';
import { aBrowser } from './opened';
import { openPlayground } from './host-page';

/** The playground's toolbar: its options, and room for the add-in's buttons. */

const browser = aBrowser();

async function looks(page: Page): Promise<unknown> {
  return page.evaluate(() => [
    getComputedStyle(document.body).backgroundColor,
    document.querySelector('.univer-dark') !== null,
    window.playground?.addinFrame.contentWindow?.matchMedia('(prefers-color-scheme: dark)').matches,
  ]);
}

test('page, grid and pane take the theme that is chosen, and keep it', async () => {
  const context = await browser().newContext({ colorScheme: null });
  const page = await openPlayground({ newPage: () => context.newPage() } as unknown as Browser, '?locale=en-US');
  await page.locator('#options-button').click();
  const theme = page.getByLabel('Theme');
  await theme.selectOption('Dark');
  expect(await looks(page)).toEqual(['rgb(41, 41, 41)', true, true]);
  await theme.selectOption('High contrast');
  expect(await looks(page)).toEqual(['rgb(0, 0, 0)', true, true]);
  await theme.selectOption('Light');
  expect(await looks(page)).toEqual(['rgb(255, 255, 255)', false, false]);
  await theme.selectOption('Dark');
  await page.reload();
  await page.waitForFunction(() => window.playground);
  expect(await looks(page)).toEqual(['rgb(41, 41, 41)', true, true]);
  await context.close();
}, 60_000);

test.each(['zh-CN', 'en-US'])(
  'the toolbar has room for everything at 1280 pixels (%s)',
  async locale => {
    const page = await openPlayground(browser(), `?locale=${locale}`);
    await page.setViewportSize({ width: 1280, height: 800 });
    const [wide, shown] = await page.evaluate(() => {
      const bar = document.getElementById('bar');
      const button = document.getElementById('options-button')?.getBoundingClientRect();
      return [bar?.scrollWidth, button && button.right <= 1280 && button.height < 40];
    });
    expect(wide).toBe(1280);
    expect(shown).toBe(true);
    await page.close();
  },
  60_000,
);

test('the manifest’s entries of the cell’s menu bear their pictures, and its buttons and keys reach the add-in', async () => {
  const page = await openPlayground(browser(), '?locale=en-US');
  const tab = page.frameLocator('.addin').getByRole('tab', { selected: true });
  for (const name of ['Calculate', 'Explain', 'Policy']) {
    await page.locator('#ribbon').getByRole('button', { name }).click();
    await tab.getByText(name).waitFor();
  }
  await page.keyboard.press('Control+Alt+Shift+K');
  await tab.getByText('Calculate').waitFor();
  await page.mouse.click(300, 400, { button: 'right' });
  const pictures = page.locator('img[src^="/assets/"]:not(.ribbon-icon)');
  await pictures.first().waitFor();
  expect(await pictures.count()).toBe(2);
  expect(await pictures.first().evaluate(picture => (picture as HTMLImageElement).naturalWidth)).toBeGreaterThan(0);
  await page.getByText('Explain this number').click();
  await tab.getByText('Explain').waitFor();
  await page.close();
}, 60_000);
