import { aBrowser, aPane } from './opened';
import { formula, openTab, select, selection, used, values, valuesFrom } from './pane-page';
import { words } from './pane-words';

jest.setTimeout(90_000);

const sheet = '花名册';
/** The sample's roster, and the rewards that the sample itself shows for it. */
const roster = 'A4:J234';
const sampleRewards = 'L4:R6';

const browser = aBrowser();

describe.each(['zh-CN', 'en-US'] as const)('the pane in %s', locale => {
  const said = words[locale];
  const open = aPane(browser, locale);

  const press = async (): Promise<void> => {
    await openTab(open.pane, 'calculate');
    await open.pane.getByRole('button', { name: said.write }).click();
  };
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

  it('writes the formula for the roster, and its values spill', async () => {
    const sample = await values(open.page, sheet, sampleRewards);
    await open.page.evaluate(([name]) => window.playground?.setCell(name, 'L4', ''), [sheet] as const);
    await open.page.evaluate(() => window.playground?.idle());
    const { col, cols } = await used(open.page, sheet);
    const target = { row: 3, col: col + cols + 1 };
    await select(open.page, sheet, roster);
    await press();
    await says(said.wrote);
    await open.page.evaluate(() => window.playground?.idle());
    expect(await formula(open.page, sheet, target)).toBe(`=MCN.REWARDS(${roster},"agency",MCN_POLICY)`);
    const spilled = await valuesFrom(open.page, sheet, { ...target, rows: 3, cols: 7 });
    expect(spilled).toEqual(sample);
    expect(spilled[1]?.[0]).toMatch(/\p{Script=Han}/u);
    const after = await used(open.page, sheet);
    // The selection stays, so that a second press finds the roster again and not the result.
    expect(await selection(open.page)).toMatchObject({ row: 3, col: 0, rows: 231, cols: 10 });
    await press();
    await says(said.again);
    expect(await used(open.page, sheet)).toEqual(after);
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
    await openTab(open.pane, 'policy');
    await open.page.evaluate(() => {
      window.playground?.port.setName('MCN_POLICY', '="1999-12"');
    });
    await open.pane.evaluate(() => window.dispatchEvent(new Event('focus')));
    await says(/1999-12/);
    await openTab(open.pane, 'calculate');
    await says(said.noPolicy);
    const button = open.pane.getByRole('button', { name: said.write });
    expect(await button.getAttribute('aria-disabled')).toBe('true');
    await openTab(open.pane, 'policy');
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

  it('has formulas that leave their policy out follow a choice that was changed in the workbook itself', async () => {
    const cell = 'A300';
    await open.page.evaluate(([s, a]) => window.playground?.setCell(s, a, '=MCN.REWARD_LADDER(6,"waist_incubation")'), [
      sheet,
      cell,
    ] as const);
    await open.page.evaluate(() => window.playground?.idle());
    expect(await values(open.page, sheet, cell)).toEqual([[8000]]);
    await open.page.evaluate(() => {
      window.playground?.port.setName('MCN_POLICY', '="1999-12"');
    });
    await select(open.page, sheet, 'A301');
    await says(/1999-12/);
    await open.page.waitForFunction(([s, a]) => window.playground?.getValues(s, a)[0]?.[0] === '#N/A', [
      sheet,
      cell,
    ] as const);
    await open.pane.getByRole('combobox').selectOption('2023-03');
    await says(said.chosen);
    await open.page.evaluate(([s, a]) => window.playground?.setCell(s, a, ''), [sheet, cell] as const);
    await open.page.evaluate(() => window.playground?.idle());
  });

  it('says that the sheet is gone that the choice stood on, and mends it', async () => {
    await openTab(open.pane, 'policy');
    await open.page.evaluate(() => {
      const port = window.playground?.port;
      const away = port?.addSheet('政策 (1)');
      if (port === undefined || away === undefined) return;
      port.write({ sheetId: away, row: 0, col: 0, rows: 1, cols: 1 }, [['2023-03']]);
      port.setName('MCN_POLICY', "='政策 (1)'!$A$1");
      port.removeSheet(away);
    });
    await open.pane.evaluate(() => window.dispatchEvent(new Event('focus')));
    await says(/#REF!/);
    await open.pane.getByRole('combobox').selectOption('2023-03');
    await open.page.waitForFunction(() =>
      window.playground?.port.names().some(({ formula: choice }) => choice === '="2023-03"'),
    );
  });
});
