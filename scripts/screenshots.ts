/** `npm run screenshots`: draws docs/screenshots/ from the build, so that what the README shows is what there is. */
import { mkdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { env } from 'node:process';
import type { Page } from 'playwright-core';
import { openBrowser } from '../test/e2e/browser';
import { openPane, openTab, select, used } from '../test/e2e/pane-page';
import { build } from './build';
import { serve } from './serve';

const root = resolve(import.meta.dirname, '..');
const folder = resolve(root, 'docs/screenshots');
const sheet = '花名册';
const roster = 'A4:J234';

async function shoot(page: Page, name: string): Promise<void> {
  await page.screenshot({ path: resolve(folder, `${name}.png`) });
}

await build();
mkdirSync(folder, { recursive: true });
const serving = await serve(root, 0);
env['PLAYGROUND_URL'] = `${serving.url}/playground/index.html`;
const browser = await openBrowser();

for (const locale of ['zh-CN', 'en-US'] as const) {
  const { page, pane, close } = await openPane(browser, locale, 1440);
  await select(page, sheet, 'L4');
  await page.waitForTimeout(500);
  await shoot(page, `playground-${locale}`);

  // The pane by itself, after it has written, as wide as Excel opens it.
  // Without the sample's own formula: where there is one, the pane writes no second.
  await page.evaluate(name => window.playground?.setCell(name, 'L4', ''), sheet);
  await page.evaluate(() => window.playground?.idle());
  const { col, cols } = await used(page, sheet);
  await select(page, sheet, roster);
  await openTab(pane, 'calculate');
  await pane.getByRole('button').last().click();
  await pane.locator('.fui-MessageBar').waitFor();
  await page.waitForTimeout(500);
  await page.locator('iframe').screenshot({ path: resolve(folder, `pane-${locale}.png`) });
  console.log(`${locale}: wrote in column ${String(col + cols + 2)}`);
  await close();
}
await browser.close();
await serving.close();
