import { aBrowser, aPane } from './opened';
import { openTab, select, selection, used } from './pane-page';
import { words } from './pane-words';

jest.setTimeout(120_000);

const sheet = '花名册';
const roster = 'A4:J234';

const browser = aBrowser();

describe.each(['zh-CN', 'en-US'] as const)('what the pane takes for a roster, in %s', locale => {
  const said = words[locale];
  const open = aPane(browser, locale);

  const press = async (): Promise<void> => {
    await openTab(open.pane, 'calculate');
    await open.pane.getByRole('button', { name: said.write }).click();
  };
  const says = (text: RegExp): Promise<void> => open.pane.locator('.fui-MessageBar', { hasText: text }).waitFor();

  it('finds the formula that the sample has for its roster, titles above or not, and writes no second one', async () => {
    const before = await used(open.page, sheet);
    for (const area of [roster, 'A1:J234', 'A1:J1048576']) {
      await select(open.page, sheet, area);
      await press();
      await says(said.there);
      await open.pane.getByRole('button', { name: said.dismiss }).click();
    }
    expect(await selection(open.page)).toMatchObject({ row: 3, col: 11 });
    expect(await used(open.page, sheet)).toEqual(before);
  });

  it('refuses a result as a roster, and cells without headers; nothing is written', async () => {
    const before = await used(open.page, sheet);
    for (const [area, text] of [
      ['M5', said.result],
      ['L4:R6', said.result],
      ['A4:R234', said.result],
      ['A1:B2', said.headers],
      ['A1:A1048576', said.headers],
      ['A5:J20', said.headers],
    ] as const) {
      await select(open.page, sheet, area);
      await press();
      await says(text);
    }
    expect(await open.pane.locator('#pane [role=alert]').innerText()).not.toBe('');
    expect(await used(open.page, sheet)).toEqual(before);
  });

  it('says when the formula that it wrote shows an error', async () => {
    await select(open.page, sheet, 'A4:C20');
    await press();
    await says(said.shows);
    expect(await open.pane.locator('#pane [role=alert]').innerText()).toMatch(said.shows);
    await open.page.evaluate(() => window.playground?.undo());
    await open.page.evaluate(() => window.playground?.idle());
  });

  it('refuses kindly, and says where, when nothing or only the headers are selected', async () => {
    const before = await used(open.page, sheet);
    await select(open.page, sheet, 'A400:C402');
    await press();
    await says(said.empty);
    await select(open.page, sheet, 'A4:J4');
    await press();
    await says(said.oneRow);
    expect(await used(open.page, sheet)).toEqual(before);
  });

  it('refuses several selected areas', async () => {
    await open.page.locator('canvas').first().waitFor();
    await open.page.mouse.click(300, 400);
    await open.page.keyboard.down('Control');
    await open.page.mouse.click(500, 500);
    await open.page.keyboard.up('Control');
    expect(await open.page.evaluate(() => window.playground?.port.selections().length)).toBe(2);
    await press();
    await says(said.several);
  });
});
