/** `npm run screenshots`: draws docs/screenshots/ from the build, so that what the README shows is what there is. */
import { mkdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { env } from 'node:process';
import type { Frame, Page } from 'playwright-core';
import { openBrowser } from '../test/e2e/browser';
import { openPane, select } from '../test/e2e/pane-page';
import { build } from './build';
import { serve } from './serve';

const root = resolve(import.meta.dirname, '..');
const folder = resolve(root, 'docs/screenshots');
const sheet = '花名册';

/** Buttons as the pane names them. */
const words = {
  'zh-CN': { read: '读取所选名单', insert: '插入结果表' },
  'en-US': { read: 'Read the selected roster', insert: 'Insert a result sheet' },
} as const;

type Language = keyof typeof words;

/** The whole window, as on a store's page. */
async function shoot(page: Page, name: string): Promise<void> {
  await page.waitForTimeout(500);
  await page.screenshot({ path: resolve(folder, `${name}.png`) });
}

/** The pane by itself, as wide as Excel opens it. */
async function shootPane(page: Page, name: string): Promise<void> {
  await page.waitForTimeout(500);
  await page.locator('iframe').screenshot({ path: resolve(folder, `${name}.png`) });
}

async function calculated(page: Page): Promise<void> {
  await page.evaluate(() => window.playground?.idle());
}

async function openTab(pane: Frame, panel: string): Promise<void> {
  await pane.locator(`#tab-${panel}`).click();
}

async function draw(page: Page, pane: Frame, locale: Language): Promise<void> {
  const said = words[locale];
  await select(page, sheet, 'L4');
  await shoot(page, `playground-${locale}`);
  await shootPane(page, `policy-${locale}`);

  await select(page, sheet, 'A4:J234');
  await openTab(pane, 'calculate');
  await pane.getByRole('button', { name: said.read }).click();
  await pane.getByRole('button', { name: said.insert }).waitFor();
  await shootPane(page, `calculate-${locale}`);
  await pane.getByRole('button', { name: said.insert }).click();
  await pane.locator('.fui-MessageBar').waitFor();
  await calculated(page);
  await shoot(page, `result-${locale}`);

  await select(page, sheet, 'M8');
  await openTab(pane, 'explain');
  await pane.getByRole('heading').first().waitFor();
  await shoot(page, `explain-${locale}`);

  await openTab(pane, 'functions');
  await pane.getByRole('searchbox').waitFor();
  await shootPane(page, `functions-${locale}`);
}

await build();
mkdirSync(folder, { recursive: true });
const serving = await serve(root, 0);
env['PLAYGROUND_URL'] = `${serving.url}/playground/index.html`;
const browser = await openBrowser();

for (const locale of ['zh-CN', 'en-US'] as const) {
  const { page, pane, close } = await openPane(browser, locale, 1440);
  await draw(page, pane, locale);
  await close();
  console.log(`docs/screenshots/*-${locale}.png`);
}
await browser.close();
await serving.close();
