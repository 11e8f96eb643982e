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
  'zh-CN': {
    read: '读取所选名单',
    insert: '插入结果表',
    edit: '编辑副本',
    own: '政策 2023-03',
    complete: '补全这份政策',
    compare: '与另一份比较',
    back: '返回',
  },
  'en-US': {
    read: 'Read the selected roster',
    insert: 'Insert a result sheet',
    edit: 'Edit a copy',
    own: 'Policy 2023-03',
    complete: 'Complete this policy',
    compare: 'Compare with another',
    back: 'Back',
  },
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

  // What the ribbon above and the menu of a cell offer.
  await page.mouse.click(300, 400, { button: 'right' });
  await shoot(page, `menu-${locale}`);
  await page.keyboard.press('Escape');

  await openTab(pane, 'functions');
  await pane.getByRole('searchbox').waitFor();
  await shootPane(page, `functions-${locale}`);
}

/** The same pane in the dark and in high contrast. */
async function drawThemes(page: Page, pane: Frame, locale: Language): Promise<void> {
  await openTab(pane, 'policy');
  for (const theme of ['dark', 'contrast']) {
    await pane.locator('header button[aria-expanded]').click();
    await pane.locator('header + section select').nth(1).selectOption(theme);
    await pane.locator('header button[aria-expanded]').click();
    await shootPane(page, `policy-${theme}-${locale}`);
  }
}

/** A policy of the workbook's own: its sheet, the steps that complete it and what it comes to beside another. */
async function drawOwn(page: Page, pane: Frame, locale: Language): Promise<void> {
  const said = words[locale];
  const press = (name: string): Promise<void> => pane.getByRole('button', { name, exact: true }).click();
  await openTab(pane, 'policy');
  await press(said.edit);
  await page.waitForFunction(name => window.playground?.port.sheets().some(each => each.name === name), said.own);
  await calculated(page);
  await select(page, said.own, 'C47');
  await shoot(page, `own-policy-${locale}`);
  await press(said.compare);
  await pane.getByRole('combobox').nth(1).waitFor();
  await shootPane(page, `compare-${locale}`);
  await press(said.back);
  await press(said.complete);
  await page.waitForTimeout(1000);
  await shootPane(page, `complete-${locale}`);
}

await build();
mkdirSync(folder, { recursive: true });
const serving = await serve(root, 0);
env['PLAYGROUND_URL'] = `${serving.url}/playground/index.html`;
const browser = await openBrowser();

for (const locale of ['zh-CN', 'en-US'] as const) {
  const { page, pane, close } = await openPane(browser, locale, 1440);
  await draw(page, pane, locale);
  await drawOwn(page, pane, locale);
  await close();
  const again = await openPane(browser, locale, 1440);
  await drawThemes(again.page, again.pane, locale);
  await again.close();
  console.log(`docs/screenshots/*-${locale}.png`);
}
await browser.close();
await serving.close();
