import type { Browser } from 'playwright-core';
import { aBrowser } from './opened';
import { idle, message, openPlayground, select, setCell, value } from './host-page';

/** The playground's own page. */

const ROSTER = '花名册';

const browser = aBrowser();

test('changing the language keeps the edits, the names and the sheet', async () => {
  const page = await openPlayground(browser(), '?locale=zh-CN');
  await setCell(page, ROSTER, 'AC20', 'kept');
  await setCell(page, ROSTER, 'AC21', '=MCN.REWARD_LADDER(6,"waist_incubation",MCN_POLICY)');
  const before = await value(page, ROSTER, 'AC21');
  expect(typeof before).toBe('number');
  await page.locator('#options-button').click();
  await Promise.all([page.waitForURL(/locale=en-US/), page.locator('#language').selectOption('English')]);
  await page.waitForFunction(() => window.playground, undefined, { timeout: 30_000 });
  await idle(page);
  expect(await value(page, ROSTER, 'AC20')).toBe('kept');
  expect(await value(page, ROSTER, 'AC21')).toBe(before);
  expect(await page.evaluate(() => window.playground?.port.names().map(({ name }) => name))).toContain('MCN_POLICY');
  await page.close();
}, 60_000);

test('a message of several lines is shown whole', async () => {
  const page = await openPlayground(browser(), '?locale=en-US');
  await page.setViewportSize({ width: 900, height: 700 });
  await setCell(page, ROSTER, 'AC6', '=MCN.REWARD_TRACK("not-a-track",A4:J234)');
  await select(page, ROSTER, 'AC6');
  const line = page.locator('#message');
  await line.getByText('not-a-track').waitFor();
  expect(await line.textContent()).toBe(await message(page, ROSTER, 'AC6'));
  expect(await line.getAttribute('aria-live')).toBe('polite');
  const [shown, whole] = await line.evaluate(element => [element.clientWidth, element.scrollWidth]);
  expect(whole).toBe(shown);
  await page.close();
}, 60_000);

test('in a narrow window grid and pane have room of their own', async () => {
  const page = await openPlayground(browser(), '?locale=zh-CN');
  await page.setViewportSize({ width: 500, height: 900 });
  const [grid, pane] = await page.evaluate(() =>
    ['grid', 'pane'].map(id => document.getElementById(id)?.getBoundingClientRect().toJSON() as DOMRect),
  );
  expect(pane?.top).toBeGreaterThanOrEqual(grid?.bottom ?? Infinity);
  expect(pane?.width).toBe(500);
  expect(grid?.height).toBeGreaterThanOrEqual(240);
  await page.close();
}, 60_000);

test('page and grid are dark for those who prefer it', async () => {
  const context = await browser().newContext({ colorScheme: 'dark' });
  const page = await openPlayground({ newPage: () => context.newPage() } as unknown as Browser, '?locale=en-US');
  const [background, dark] = await page.evaluate(() => [
    getComputedStyle(document.body).backgroundColor,
    document.querySelector('.univer-dark') !== null,
  ]);
  expect(background).toBe('rgb(41, 41, 41)');
  expect(dark).toBe(true);
  await context.close();
}, 60_000);
