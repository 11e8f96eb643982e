/** `npm run screenshots`: draws docs/screenshots/ from the build, so that what the README shows is what there is. */
import { mkdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { env } from 'node:process';
import type { Frame, Page } from 'playwright-core';
import { openBrowser } from '../test/e2e/browser';
import { openPane, select, values } from '../test/e2e/pane-page';
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
    compute: '计算差额',
    gain: '增加的机构',
    dismiss: '关闭提示',
  },
  'en-US': {
    read: 'Read the selected roster',
    insert: 'Insert a result sheet',
    edit: 'Edit a copy',
    own: 'Policy 2023-03',
    complete: 'Complete this policy',
    compare: 'Compare with another',
    back: 'Back',
    compute: 'Work out the difference',
    gain: 'Agencies that gain',
    dismiss: 'Dismiss',
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
  await page.mouse.click(950, 326, { button: 'right' });
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

/** Changes a ladder of the table to other amounts; gives the row of the last. */
async function raise(page: Page, own: string): Promise<string> {
  const cells = await values(page, own, 'A1:J400');
  const rowOf = (tier: number): number =>
    cells.findIndex(row => row[7] === `tracks[0].ladder.tiers[${String(tier)}].pays`) + 1;
  for (const [tier, pays] of [4000, 9000, 18_000].entries()) {
    await page.evaluate(([name, a1, v]) => window.playground?.setCell(name, a1, v), [
      own,
      `C${String(rowOf(tier))}`,
      pays,
    ] as const);
    await calculated(page);
  }
  return String(rowOf(2));
}

/** A policy of the workbook's own: its sheet, the steps that complete it and what it comes to beside another. */
async function drawOwn(page: Page, pane: Frame, locale: Language): Promise<void> {
  const said = words[locale];
  const press = (name: string): Promise<void> => pane.getByRole('button', { name, exact: true }).click();
  await openTab(pane, 'policy');
  await press(said.edit);
  await page.waitForFunction(name => window.playground?.port.sheets().some(each => each.name === name), said.own);
  await calculated(page);
  await press(said.dismiss);
  await page.mouse.move(5, 5);
  await select(page, said.own, `C${await raise(page, said.own)}`);
  await calculated(page);
  await shoot(page, `own-policy-${locale}`);
  await press(said.compare);
  await press(said.compute);
  await pane.getByText(said.gain).first().waitFor();
  await pane.getByRole('button', { name: said.compute }).evaluate(button => {
    button.scrollIntoView();
  });
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
