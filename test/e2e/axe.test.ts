import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Frame } from 'playwright-core';
import { PANELS } from '../../src/taskpane/shell/panels';
import { aBrowser, aPane } from './opened';
import { select } from './pane-page';

jest.setTimeout(180_000);

const axe = readFileSync(createRequire(__filename).resolve('axe-core/axe.min.js'), 'utf8');

const browser = aBrowser();

/** What axe finds broken in the pane as it stands, of WCAG and of what it holds for good practice besides: rule, and the elements. */
async function findings(pane: Frame): Promise<string[]> {
  await pane.evaluate(`'axe' in window || (() => { ${axe} })()`);
  const results = await pane.evaluate('axe.run(document, { resultTypes: ["violations"] })');
  return (results as AxeResults).violations.map(
    ({ id, help, nodes }) => `${id}: ${help} ${nodes.map(({ html }) => html.slice(0, 200)).join(' | ')}`,
  );
}

describe.each(['zh-CN', 'en-US'] as const)('axe, in %s', locale => {
  const open = aPane(browser, locale);

  beforeAll(async () => {
    // As narrow as the pane gets.
    await open.page.addStyleTag({
      content: 'iframe { width: 320px !important; min-width: 0 !important; flex: none !important }',
    });
    expect(await open.pane.evaluate(() => window.innerWidth)).toBe(320);
    await select(open.page, '花名册', 'M8');
  });

  const noWiderThanItIs = async (): Promise<void> => {
    const [width, wanted] = await open.pane.evaluate(() => [window.innerWidth, document.documentElement.scrollWidth]);
    expect(wanted).toBeLessThanOrEqual(width ?? 0);
  };

  describe.each(['light', 'dark', 'contrast'] as const)('%s', theme => {
    beforeAll(async () => {
      await open.pane.locator('header button[aria-expanded]').click();
      const select = open.pane.locator('header + section select').nth(1);
      await select.selectOption(theme);
      expect(await findings(open.pane)).toEqual([]);
      await open.pane.locator('header button[aria-expanded]').click();
    });

    it.each(PANELS)('finds nothing in the panel %s', async panel => {
      await open.pane.locator(`#tab-${panel}`).click();
      await open.pane.locator('[role=tabpanel] > div').waitFor();
      await open.pane.waitForTimeout(700);
      expect(await findings(open.pane)).toEqual([]);
      await noWiderThanItIs();
    });

    it('finds nothing in a function with a result', async () => {
      await open.pane.locator('#tab-functions').click();
      await open.pane.locator('li button', { hasText: 'MCN.POLICY_DIFF' }).click();
      await open.pane.locator('li button').first().click();
      await open.pane.locator('td').first().waitFor();
      await open.pane.waitForTimeout(300);
      expect(await findings(open.pane)).toEqual([]);
      await noWiderThanItIs();
      await open.pane.locator('main button').first().click();
    });
  });
});
