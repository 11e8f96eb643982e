import { readFile } from 'node:fs/promises';
import type { Frame } from 'playwright-core';
import { aBrowser, aPane } from './opened';
import { frameOf, used, values } from './pane-page';
import './patience';

/** What the workbook keeps of its own policies besides their sheets: of use once a table has mistakes, or is gone. */

const roster = '花名册';
const FIRST_TIER_PAYS = 'tracks[0].ladder.tiers[0].pays';

const words = {
  'zh-CN': {
    edit: '编辑副本',
    sheet: '政策 2023-03',
    kept: /政策已放到工作表“政策 2023-03”/,
    changed: /与 \d+年\d+月\d+日存下的相比，这张表改了 1 处。/,
    putBack: /^恢复成 .*存下的样子$/,
    ask: /放回“政策 2023-03”会替换整张表/,
    leave: '暂不恢复',
    replace: '放回这张表',
    sound: '✓ 这张政策表没有错误。',
    lost: /有 1 份政策的表不在了。/,
    again: '重新放到新工作表',
    beside: /本工作簿用的政策没有变/,
    forget: '不再保留',
    forGood: '确定不再保留',
  },
  'en-US': {
    edit: 'Edit a copy',
    sheet: 'Policy 2023-03',
    kept: /The policy is on the sheet “Policy 2023-03”/,
    changed: /Changed in 1 place since it was kept on/,
    putBack: /^Put it back as kept on /,
    ask: /Putting it back on “Policy 2023-03” replaces the whole table/,
    leave: 'Not now',
    replace: 'Replace this table',
    sound: '✓ This policy table has no mistakes.',
    lost: /The table of 1 policy is gone\./,
    again: 'Put onto a new sheet',
    beside: /this workbook uses the same policy as before/,
    forget: 'Forget it',
    forGood: 'Forget it for good',
  },
} as const;

const browser = aBrowser();

describe.each(['zh-CN', 'en-US'] as const)('a policy that the workbook has kept, in %s', locale => {
  const said = words[locale];
  const open = aPane(browser, locale);
  let pane: Frame;
  let row = '';
  let table: unknown[][] = [];

  const says = (text: RegExp): Promise<void> => pane.locator('.fui-MessageBar', { hasText: text }).waitFor();
  const press = (name: string | RegExp): Promise<void> =>
    pane.getByRole('button', { name, ...(typeof name === 'string' && { exact: true }) }).click();
  const settle = (): Promise<void> => open.page.evaluate(() => window.playground?.idle());
  const set = async (cell: string, value: string | number): Promise<void> => {
    await open.page.evaluate(([name, a1, v]) => window.playground?.setCell(name, a1, v), [
      said.sheet,
      cell,
      value,
    ] as const);
    await settle();
  };
  const becomes = (value: unknown): Promise<unknown> =>
    open.page.waitForFunction(([name, wanted]) => window.playground?.getValues(name, 'AA4')[0]?.[0] === wanted, [
      roster,
      value,
    ] as const);
  const removeSheet = async (): Promise<void> => {
    await open.page.evaluate(name => {
      const port = window.playground?.port;
      const found = port?.sheets().find(each => each.name === name);
      if (found !== undefined) port?.removeSheet(found.id);
    }, said.sheet);
    await settle();
  };
  const cells = async (): Promise<unknown[][]> => {
    const { rows } = await used(open.page, said.sheet);
    return values(open.page, said.sheet, `A1:J${String(rows)}`);
  };

  beforeAll(async () => {
    pane = open.pane;
    await open.page.evaluate(([name, text]) => window.playground?.setCell(name, 'AA4', text), [
      roster,
      '=MCN.REWARD_LADDER(3,"waist_incubation",MCN_POLICY)',
    ] as const);
    await press(said.edit);
    await says(said.kept);
    table = await cells();
    row = String(table.findIndex(each => each[7] === FIRST_TIER_PAYS) + 1);
  });

  it('is said to be another than was kept, once a number is', async () => {
    expect(await pane.getByText(said.changed).count()).toBe(0);
    await set(`C${row}`, 4321);
    await becomes(4321);
    await pane.getByText(said.changed).waitFor();
  });

  it('is put back as it was kept where the table has mistakes, and not before that was asked', async () => {
    await set(`C${row}`, 'x');
    await set(`H${row}`, 'moon');
    await press(said.putBack);
    await says(said.ask);
    await press(said.leave);
    await pane.locator('.fui-MessageBar', { hasText: said.ask }).waitFor({ state: 'detached' });
    expect((await values(open.page, said.sheet, `C${row}`))[0]?.[0]).toBe('x');
    await press(said.putBack);
    await press(said.replace);
    await says(said.kept);
    await pane.getByText(said.sound).waitFor();
    expect(await cells()).toEqual(table);
    await becomes(3000);
  });

  it('is still kept when the workbook was saved and opened again, and comes back onto a sheet as its choice', async () => {
    const download = open.page.waitForEvent('download');
    await open.page.locator('#save').click();
    const buffer = await readFile(await (await download).path());
    await open.page.evaluate(() => {
      (window as { before?: boolean }).before = true;
    });
    await open.page.locator('input[type=file]').setInputFiles({ name: '三月.xlsx', mimeType: '', buffer });
    await open.page.waitForFunction(() => !('before' in window) && window.playground, undefined, { timeout: 30_000 });
    await open.page.evaluate(() => window.playground?.ready);
    await settle();
    pane = await frameOf(open.page);
    await becomes(3000);
    await removeSheet();
    await says(said.lost);
    await press(said.again);
    await says(said.kept);
    expect(await cells()).toEqual(table);
    await becomes(3000);
    await pane.locator('.fui-MessageBar', { hasText: said.lost }).waitFor({ state: 'detached' });
  });

  it('comes back beside what the workbook has chosen meanwhile, or is forgotten', async () => {
    await removeSheet();
    await says(said.lost);
    await pane.locator('select').selectOption('2023-02');
    await becomes('#N/A');
    await press(said.again);
    await says(said.beside);
    expect(await cells()).toEqual(table);
    expect(await pane.locator('select').inputValue()).toBe('2023-02');
    await removeSheet();
    await says(said.lost);
    await press(said.forget);
    await press(said.forGood);
    await pane.locator('.fui-MessageBar', { hasText: said.lost }).waitFor({ state: 'detached' });
  });
});
