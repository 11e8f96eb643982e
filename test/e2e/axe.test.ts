import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Frame } from 'playwright-core';
import { calculateStrings } from '../../src/locales/panels/calculate';
import { compareStrings } from '../../src/locales/panels/compare';
import { completeStrings } from '../../src/locales/panels/complete';
import { ownPoliciesStrings } from '../../src/locales/panels/own-policies';
import { PANELS } from '../../src/taskpane/shell/panels';
import { aBrowser, aPane } from './opened';
import { select } from './pane-page';

jest.setTimeout(180_000);

const axe = readFileSync(createRequire(__filename).resolve('axe-core/axe.min.js'), 'utf8');

const browser = aBrowser();

/** What axe finds broken in the pane as it stands, of WCAG and of what it holds for good practice besides: rule, and the elements. */
async function findings(pane: Frame): Promise<string[]> {
  await settled(pane);
  await pane.evaluate(`'axe' in window || (() => { ${axe} })()`);
  const results = await pane.evaluate('axe.run(document, { resultTypes: ["violations"] })');
  return (results as AxeResults).violations.map(
    ({ id, help, nodes }) => `${id}: ${help} ${nodes.map(({ html }) => html.slice(0, 200)).join(' | ')}`,
  );
}

/** Lets charts be drawn and what fades come to its end. */
function settled(pane: Frame): Promise<void> {
  return pane.waitForTimeout(300);
}

describe.each(['zh-CN', 'en-US'] as const)('axe, in %s', locale => {
  const open = aPane(browser, locale);
  const press = (name: string | RegExp): Promise<void> =>
    open.pane.getByRole('button', { name, ...(typeof name === 'string' && { exact: true }) }).click();

  beforeAll(async () => {
    // As narrow as the pane gets.
    await open.page.addStyleTag({
      content: 'iframe { width: 320px !important; min-width: 0 !important; flex: none !important }',
    });
    expect(await open.pane.evaluate(() => window.innerWidth)).toBe(320);
    open.page.setDefaultTimeout(10_000);
    // Another policy to compare with, of which the workbook makes no use.
    await press((await ownPoliciesStrings(locale)).edit);
    await open.pane.locator('.fui-MessageBar').waitFor();
    await open.pane.getByRole('combobox').selectOption('2023-03');
    await open.page.evaluate(() => window.playground?.idle());
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
      await settled(open.pane);
      expect(await findings(open.pane)).toEqual([]);
      await open.pane.locator('header button[aria-expanded]').click();
    });

    it.each(PANELS)('finds nothing in the panel %s', async panel => {
      await select(open.page, '花名册', 'M8');
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
      await settled(open.pane);
      expect(await findings(open.pane)).toEqual([]);
      await noWiderThanItIs();
      await open.pane.locator('main button').first().click();
    });

    it('finds nothing in what files can be made of and read', async () => {
      const { files } = await ownPoliciesStrings(locale);
      await open.pane.locator('#tab-policy').click();
      await press(new RegExp(`^${files}`));
      await open.pane.locator('button[aria-expanded=true][aria-controls]').waitFor();
      expect(await findings(open.pane)).toEqual([]);
      await noWiderThanItIs();
      await press(new RegExp(`^${files}`));
    });

    it('finds nothing in two policies compared, what they mean for a roster and which numbers are missing for that', async () => {
      const [{ compare }, words, { take }] = await Promise.all([
        ownPoliciesStrings(locale),
        compareStrings(locale),
        calculateStrings(locale),
      ]);
      const choose = (side: string, key: string): Promise<unknown> => open.pane.getByLabel(side).selectOption(key);
      await select(open.page, '花名册', 'A4:J234');
      await open.pane.locator('#tab-policy').click();
      await press(compare);
      await choose(words.b, 'MCN_OWN_1');
      const taking = open.pane.getByRole('button', { name: take, exact: true });
      if ((await taking.count()) > 0) await taking.click();
      for (const [a, result] of [
        ['2023-03', words.byTrack],
        ['2023-02', words.gaps],
      ] as const) {
        await choose(words.a, a);
        await press(words.compute);
        await open.pane.getByText(result).first().waitFor();
        await settled(open.pane);
        expect(await findings(open.pane)).toEqual([]);
        await noWiderThanItIs();
      }
      await press(words.back);
    });

    it('finds nothing in any step of a policy that is completed, as it begins and with what is wrong in it', async () => {
      const [{ complete }, words] = await Promise.all([ownPoliciesStrings(locale), completeStrings(locale)]);
      const policies = open.pane.getByRole('combobox').first();
      for (const version of ['2023-01', '2023-03']) {
        await open.pane.locator('#tab-policy').click();
        await policies.selectOption(version);
        await press(complete);
        const title = open.pane.locator('form h2');
        await title.waitFor();
        // The tracks of another month are what comes before all other steps; the rest is the same for every policy.
        for (let step = 0; version === '2023-03' || step === 0; step += 1) {
          await settled(open.pane);
          expect(await findings(open.pane)).toEqual([]);
          await noWiderThanItIs();
          if ((await open.pane.getByRole('button', { name: words.skip, exact: true }).count()) === 0) break;
          await press(words.next);
          expect(await findings(open.pane)).toEqual([]);
          await press(words.skip);
        }
        await press(words.cancel);
        await policies.waitFor();
      }
    });
  });
});
