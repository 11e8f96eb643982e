import { readFile } from 'node:fs/promises';
import { writeXlsx } from 'hucre/xlsx';
import type { Page } from 'playwright-core';
import { aBrowser } from './opened';
import { idle, openPlayground, setCell, value, values } from './host-page';

/** Files are opened and saved in the playground as by hand. */

const ROSTER = '花名册';

const browser = aBrowser();

async function give(page: Page, name: string, bytes: Uint8Array): Promise<void> {
  await page.locator('input[type=file]').setInputFiles({ name, mimeType: '', buffer: Buffer.from(bytes) });
}

/** The page loads again with what was opened. */
async function opened(page: Page, open: () => Promise<unknown>): Promise<void> {
  await page.evaluate(() => {
    (window as { before?: boolean }).before = true;
  });
  await open();
  await page.waitForFunction(() => !('before' in window) && window.playground, undefined, { timeout: 30_000 });
  await idle(page);
}

async function saved(page: Page): Promise<{ name: string; bytes: Uint8Array }> {
  const download = page.waitForEvent('download');
  await page.locator('#save').click();
  const file = await download;
  return { name: file.suggestedFilename(), bytes: await readFile(await file.path()) };
}

/** What the workbook holds, sheet by sheet. */
async function contents(page: Page): Promise<unknown> {
  return page.evaluate(() => {
    const port = window.playground?.port;
    const names = port?.names().map(({ name, formula }) => [name, formula]);
    const sheets = port?.sheets().map(({ id, name }) => {
      const used = port.used(id);
      const area = used && { ...used, sheetId: id };
      return {
        name,
        frozen: port.frozen(id),
        widths: [0, 1, 2, 3].map(col => port.columnWidth(id, col)),
        bold: port.format({ sheetId: id, row: 0, col: 0, rows: 1, cols: 1 }).bold,
        values: area && port.read(area, 'values'),
        formulas: area && port.read(area, 'formulas'),
        formats: area && port.read(area, 'numberFormats'),
      };
    });
    return { names, sheets };
  });
}

test('the sample saved and opened again is the same workbook, calculated anew', async () => {
  const page = await openPlayground(browser(), '?locale=zh-CN');
  await setCell(page, ROSTER, 'AC20', 'kept');
  const before = await contents(page);
  const { name, bytes } = await saved(page);
  expect(name).toBe('示例数据.xlsx');
  await setCell(page, ROSTER, 'AC20', 'lost');
  await give(page, name, bytes);
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: '保留当前工作簿' }).click();
  expect(await value(page, ROSTER, 'AC20')).toBe('lost');
  await give(page, name, bytes);
  await opened(page, () => dialog.getByRole('button', { name: '打开', exact: true }).click());
  expect(await contents(page)).toEqual(before);
  expect(await page.locator('#book').textContent()).toBe('示例数据');
  await page.close();
}, 90_000);

test('a roster of one’s own is opened without being asked when nothing is lost, and computed with', async () => {
  const page = await openPlayground(browser(), '?locale=en-US');
  const formula = '_xldudf_MCN_REWARD_LADDER(6,"waist_incubation",MCN_POLICY)';
  const roster = await writeXlsx({
    sheets: [
      {
        name: "O'Brien’s 名单",
        rows: [
          ['id', 'since'],
          [1, new Date(Date.UTC(2023, 2, 15))],
        ],
        cells: new Map([['2,0', { formula }]]),
      },
    ],
    namedRanges: [{ name: 'MCN_POLICY', range: '"2023-03"' }],
  });
  await opened(page, () => give(page, 'mine.xlsx', roster));
  expect(await values(page, "O'Brien’s 名单", 'A1:B2')).toEqual([
    ['id', 'since'],
    [1, 45000],
  ]);
  expect(typeof (await value(page, "O'Brien’s 名单", 'A3'))).toBe('number');
  expect(await page.locator('#book').textContent()).toBe('mine');
  await page.close();
}, 60_000);

test('a file that cannot be opened is said, and nothing changes', async () => {
  const page = await openPlayground(browser(), '?locale=en-US');
  const dialog = page.getByRole('dialog');
  for (const [name, bytes, said] of [
    ['old.xls', [0xd0, 0xcf, 0x11, 0xe0], '“old.xls” is a workbook of the old kind'],
    ['torn.xlsx', [0x50, 0x4b, 3, 4, 0, 0], '“torn.xlsx” is damaged'],
    ['nothing.csv', [], '“nothing.csv” is empty'],
  ] as const) {
    await give(page, name, Uint8Array.from(bytes));
    await dialog.getByText(said).waitFor();
    await dialog.getByRole('button').click();
  }
  expect(await page.locator('#book').textContent()).toBe('示例数据');
  await page.close();
}, 60_000);

test('a file dropped onto the page is opened', async () => {
  const page = await openPlayground(browser(), '?locale=zh-CN');
  const transfer = await page.evaluateHandle(() => {
    const data = new DataTransfer();
    data.items.add(new File(['达人,流水\n甲,12.5\n'], '流水.csv'));
    return data;
  });
  await page.dispatchEvent('body', 'dragenter', { dataTransfer: transfer });
  await page.locator('#drop').getByText('将工作簿拖到此处即可打开').waitFor();
  await opened(page, () => page.dispatchEvent('#drop', 'drop', { dataTransfer: transfer }));
  expect(await values(page, '流水', 'A1:B2')).toEqual([
    ['达人', '流水'],
    ['甲', 12.5],
  ]);
  await page.close();
}, 60_000);
