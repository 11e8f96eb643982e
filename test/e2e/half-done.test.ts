import { readFile } from 'node:fs/promises';
import { aBrowser, aPane } from './opened';
import { openTab, used, values } from './pane-page';
import './patience';

/** A policy that is completed by halves, and policies that leave as files and come back. */

const words = {
  'zh-CN': {
    complete: '补全这份政策',
    cancel: '取消',
    giveUp: '放弃',
    later: '稍后继续',
    goOn: '继续补全',
    forGood: '确定放弃',
    ask: /已填写的内容不会保留/,
    half: /还没有补全完/,
    next: '下一步',
    missing: '请填写这一档的奖励，或删除这一档。',
    source: '这些数字从哪里来',
    edit: '编辑副本',
    kept: /政策已放到工作表/,
    sheet: '政策 2023-03',
    files: '导入与导出',
    exports: ['导出 JSON', '导出 .xlsx'],
    imported: /已读入/,
  },
  'en-US': {
    complete: 'Complete this policy',
    cancel: 'Cancel',
    giveUp: 'Discard',
    later: 'Later',
    goOn: 'Go on completing',
    forGood: 'Discard for good',
    ask: /what you have entered is lost/,
    half: /You have begun to complete/,
    next: 'Next',
    missing: 'Fill in what this tier pays, or remove the tier.',
    source: 'Where the numbers are from',
    edit: 'Edit a copy',
    kept: /The policy is on the sheet/,
    sheet: 'Policy 2023-03',
    files: 'Files: import and export',
    exports: ['Export JSON', 'Export .xlsx'],
    imported: /has been read into a new sheet/,
  },
} as const;

const browser = aBrowser();

describe.each(['zh-CN', 'en-US'] as const)('in %s', locale => {
  const said = words[locale];
  const open = aPane(browser, locale);
  const press = (name: string): Promise<void> => open.pane.getByRole('button', { name, exact: true }).first().click();
  const bar = (text: RegExp) => open.pane.locator('.fui-MessageBar', { hasText: text });
  const threshold = () => open.pane.locator('[name="from 0"]');

  it('a policy that is being completed is found as it was left when one comes back to its tab', async () => {
    await press(said.complete);
    await threshold().fill('2');
    await open.pane.locator('[name="pays 0"]').fill('');
    await open.pane.getByLabel(said.source).fill('portal');
    await openTab(open.pane, 'calculate');
    await openTab(open.pane, 'policy');
    expect(await threshold().inputValue()).toBe('2');
    await press(said.next);
    await open.pane.getByText(said.missing).waitFor();
    expect(await open.pane.locator(':focus').getAttribute('name')).toBe('pays 0');
  });

  it('it is not given up by a single press, can be left for later, and is gone on with', async () => {
    await press(said.cancel);
    await bar(said.ask).waitFor();
    await press(said.later);
    await bar(said.half).waitFor();
    // Whatever the workbook uses meanwhile.
    await open.pane.locator('select').selectOption('2023-02');
    await press(said.goOn);
    expect(await threshold().inputValue()).toBe('2');
    await press(said.cancel);
    await press(said.giveUp);
    await open.pane.locator('article').first().waitFor();
    expect(await bar(said.half).count()).toBe(0);
  });

  it('what is said of a policy’s sheet goes with the view that it was said in', async () => {
    await open.pane.locator('select').selectOption('2023-03');
    await press(said.edit);
    await bar(said.kept).waitFor();
    await openTab(open.pane, 'calculate');
    await openTab(open.pane, 'policy');
    expect(await bar(said.kept).count()).toBe(0);
  });

  it('what was saved as a file comes back beside the policy of the same id, without a difference', async () => {
    const table = async (sheet: string): Promise<unknown[][]> => {
      const { rows } = await used(open.page, sheet);
      return values(open.page, sheet, `A1:J${String(rows)}`);
    };
    const before = await table(said.sheet);
    await press(said.files);
    const files: { readonly name: string; readonly buffer: Buffer }[] = [];
    for (const name of said.exports) {
      const download = open.page.waitForEvent('download');
      await press(name);
      const got = await download;
      files.push({ name: got.suggestedFilename(), buffer: await readFile(await got.path()) });
    }
    expect(files.map(({ name }) => name)).toEqual(['dy-life-mcn-2023-03.json', 'dy-life-mcn-2023-03.xlsx']);
    for (const [i, file] of files.entries()) {
      await open.pane.locator('input[type=file]').setInputFiles({ ...file, mimeType: '' });
      await bar(said.imported).waitFor();
      const sheet = `${said.sheet} (${String(i + 2)})`;
      await open.pane
        .getByRole('combobox')
        .locator('option:checked', { hasText: sheet })
        .waitFor({ state: 'attached' });
      expect(await table(sheet)).toEqual(before);
    }
    expect(await table(said.sheet)).toEqual(before);
  });
});
