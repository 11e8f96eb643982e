import type { Page } from 'playwright-core';
import { aBrowser } from './opened';
import { idle, message, openPlayground, select, setCell, undo, value, values, settles } from './host-page';

const ROSTER = '花名册';
const HEADERS = ['达人ID', '达人', '机构', '上月等级', '本月等级', '上月GMV', '本月GMV'];

const browser = aBrowser();

describe('the sample workbook in the playground', () => {
  let page: Page;

  beforeAll(async () => {
    page = await openPlayground(browser(), '?locale=zh-CN');
  }, 60_000);

  test('every formula has a result', async () => {
    const errors = await page.evaluate(() => {
      const port = window.playground?.port;
      return port?.sheets().flatMap(({ id, name }) => {
        const used = port.used(id);
        const cells = used ? port.read({ ...used, sheetId: id }, 'values').flat() : [];
        return cells
          .filter(cell => typeof cell === 'string' && cell.startsWith('#'))
          .map(cell => `${name}: ${String(cell)}`);
      });
    });
    expect(errors).toEqual([]);
  });

  test('a changed GMV changes the reward, and undo brings the old one back', async () => {
    await setCell(page, ROSTER, 'AC4', `=MCN.REWARD_TRACK("head_growth",A4:J234,"山海MCN",MCN_POLICY)`);
    const before = await value(page, ROSTER, 'AC4');
    expect(typeof before).toBe('number');
    await setCell(page, ROSTER, 'G28', 9_235_886.43);
    const after = await value(page, ROSTER, 'AC4');
    expect(Number(after)).toBeGreaterThan(Number(before));
    await undo(page);
    expect(await value(page, ROSTER, 'AC4')).toBe(before);
  }, 30_000);

  test('what refers to a cell that a spill leaves has nothing of it', async () => {
    await setCell(page, ROSTER, 'AZ20', '2023-03');
    await setCell(page, ROSTER, 'BA20', '=MCN.POLICY(AZ20)');
    await setCell(page, ROSTER, 'AY20', '=BA21');
    const before = await value(page, ROSTER, 'AY20');
    expect(before).not.toBe(0);
    await setCell(page, ROSTER, 'AZ20', 'no month');
    await settles(() => values(page, ROSTER, 'AY20:BA20'), [[0, 'no month', '#N/A']]);
    await setCell(page, ROSTER, 'AZ20', '2023-03');
    await settles(() => value(page, ROSTER, 'AY20'), before);
  }, 30_000);

  test('the status line says why a cell holds an error', async () => {
    await setCell(page, ROSTER, 'AC6', '=MCN.REWARD_TRACK("不存在",A4:J234)');
    await select(page, ROSTER, 'AC6');
    const line = page.locator('#message');
    await line.getByText('不存在').waitFor();
    expect(await line.textContent()).toBe(await message(page, ROSTER, 'AC6'));
    await select(page, ROSTER, 'A1');
    await line.waitFor({ state: 'hidden' });
  }, 30_000);

  test('a user types a formula, chooses the function and sees it spill', async () => {
    await page.mouse.click(500, 500);
    await select(page, ROSTER, 'AC20');
    // As fast as a quick typist: keys that come while the editor is opening are the grid's to lose.
    await page.keyboard.type('=MCN.POLICIES()', { delay: 30 });
    await page.keyboard.press('Enter');
    await idle(page);
    await settles(async () => (await values(page, ROSTER, 'AC20:AC21')).flat(), ['政策', '2023-01']);
  }, 30_000);
});

describe('data that is not as it should be', () => {
  let page: Page;
  const sheet = 'Sheet1';
  const roster = [HEADERS, ['a1', '甲', '一', 'Lv3', 'Lv4', 100, 200], ['a2', '乙', '一', 'Lv3', 'Lv4', 100, 200]];

  beforeAll(async () => {
    page = await openPlayground(browser(), '?locale=zh-CN&workbook=none');
  }, 60_000);

  beforeEach(async () => {
    await page.evaluate(grid => {
      const port = window.playground?.port;
      const sheetId = port?.activeSheet() ?? '';
      port?.clear({ sheetId, row: 0, col: 0, rows: 60, cols: 20 });
      port?.write({ sheetId, row: 0, col: 0, rows: grid.length, cols: 7 }, grid);
    }, roster);
    await idle(page);
  });

  const track = '"waist_incubation"';

  test.each([
    ['an unknown track', 'I1', '=MCN.REWARD_TRACK("nope",A1:G3)', /^#N\/A$/, /nope/],
    ['a missing column', 'I1', '=MCN.REWARD_TRACK("head_growth",A1:E3)', /^#VALUE!$/, /GMV/],
    ['an empty range', 'I1', `=MCN.REWARD_TRACK(${track},M1:P9)`, /^#VALUE!$/, /所选区域是空的/],
    ['a single cell', 'I1', `=MCN.REWARD_TRACK(${track},A1)`, /^#VALUE!$/, /只有一个单元格/],
    ['a blocked spill', 'A1', '={1,2;3,4}', /^#SPILL!$/, /清空/],
    ['a name that is not known', 'I1', '=MCN.NOPE(1)', /^#NAME\?$/, /拼写/],
  ])('%s', async (_, cell, formula, code, text) => {
    await setCell(page, sheet, cell, formula);
    expect(await value(page, sheet, cell)).toMatch(code);
    expect(await message(page, sheet, cell)).toMatch(text);
  });

  test('a level that is none names row and value, and correcting it gives the number', async () => {
    await setCell(page, sheet, 'E3', 'Lv9x');
    await setCell(page, sheet, 'I1', `=MCN.REWARD_TRACK(${track},A1:G3)`);
    expect(await value(page, sheet, 'I1')).toBe('#VALUE!');
    expect(await message(page, sheet, 'I1')).toMatch(/Lv9x/);
    await setCell(page, sheet, 'E3', 'Lv4');
    expect(typeof (await value(page, sheet, 'I1'))).toBe('number');
    expect(await message(page, sheet, 'I1')).toBeUndefined();
  });

  test('an error cell within the range does not become a number', async () => {
    await setCell(page, sheet, 'G3', '=1/0');
    await setCell(page, sheet, 'I1', '=MCN.REWARDS(A1:G3)');
    expect(await value(page, sheet, 'I1')).toBe('#VALUE!');
    expect(await message(page, sheet, 'I1')).toMatch(/G3/);
    await setCell(page, sheet, 'I1', '=MCN.REWARD_TRACK("head_growth",A1:G3)');
    expect(await value(page, sheet, 'I1')).toBe('#VALUE!');
    expect(await message(page, sheet, 'I1')).toMatch(/G3/);
  });

  test('text like a formula in names stays text', async () => {
    await setCell(page, sheet, 'C2', "'=cmd|' /C calc'!A0");
    await setCell(page, sheet, 'I1', '=MCN.REWARDS(A1:G3)');
    expect((await values(page, sheet, 'I1:I5')).flat()).toContain("=cmd|' /C calc'!A0");
  });

  test('a million rows are refused with the limit, and a whole column is cut to its data', async () => {
    await setCell(page, sheet, 'I1', `=MCN.REWARD_TRACK(${track},A:G)`);
    expect(typeof (await value(page, sheet, 'I1'))).toBe('number');
    await setCell(page, sheet, 'I1', `=MCN.REWARD_TRACK(${track},A1:F1000000)`);
    expect(await value(page, sheet, 'I1')).toBe('#VALUE!');
    expect(await message(page, sheet, 'I1')).toMatch(/6,000,001.*5,000,000/);
  }, 60_000);
});

describe('the ribbon and the pane', () => {
  test.each([
    ['zh-CN', '打开'],
    ['en-US', 'Open'],
  ])(
    'in %s',
    async (locale, word) => {
      const page = await openPlayground(browser(), `?locale=${locale}`);
      const button = page.locator('#ribbon button').first();
      expect(await button.textContent()).toContain(word);
      await page.locator('#close').click();
      await page.locator('#pane').waitFor({ state: 'hidden' });
      await button.click();
      await page.locator('#pane').waitFor({ state: 'visible' });
      await page.close();
    },
    60_000,
  );
});
