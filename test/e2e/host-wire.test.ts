import type { Frame, Page } from 'playwright-core';
import { aWire } from './opened';
import { idle, message, select, setCell, undo, value, values } from './host-page';

/** The host against an add-in made for the purpose, through the real Office.js. */

const SHEET = 'Sheet1';

let page: Page;
let addin: Frame;

aWire(wire => {
  ({ page, addin } = wire);
});

async function put(rows: number, cols: number, col: number, write: string): Promise<void> {
  await page.evaluate(
    ([height, width, left, body]) => {
      const cell = new Function('r', 'c', `return ${body}`) as (r: number, c: number) => string | number;
      const port = window.playground?.port;
      const grid = Array.from({ length: height }, (_, r) => Array.from({ length: width }, (__, c) => cell(r, c)));
      port?.write({ sheetId: port.activeSheet(), row: 0, col: left, rows: height, cols: width }, grid);
    },
    [rows, cols, col, write] as const,
  );
}

describe('arguments', () => {
  test.each([
    ['=MCN.ARGS("2023-03")', '["2023-03",null]'],
    ['=MCN.ARGS(Z99)', '[null,null]'],
    ['=MCN.ARGS(12.5,TRUE)', '[12.5,true]'],
    ['=MCN.ARGS("")', '["",null]'],
    ['=MCN.ARGS(1+1)', '[2,null]'],
  ])('%s gets %s', async (formula, expected) => {
    await setCell(page, SHEET, 'A1', formula);
    expect(await value(page, SHEET, 'A1')).toBe(expected);
  });

  test('an error that the function accepts is passed on', async () => {
    await setCell(page, SHEET, 'A1', '=MCN.ARGS(1/0)');
    expect(await value(page, SHEET, 'A1')).toContain('#DIV/0!');
  });

  test('a range where one cell is wanted is refused', async () => {
    await setCell(page, SHEET, 'A1', '=MCN.ARGS(B1:B2)');
    expect(await value(page, SHEET, 'A1')).toBe('#VALUE!');
    expect(await message(page, SHEET, 'A1')).toContain('"first"');
  });

  test('calls within calls and side by side', async () => {
    await setCell(page, SHEET, 'A1', '=MCN.TWICE(3)+MCN.TWICE(MCN.TWICE(5))');
    expect(await value(page, SHEET, 'A1')).toBe(26);
    await setCell(page, SHEET, 'A2', '=MCN.TWICE(A1)');
    expect(await value(page, SHEET, 'A2')).toBe(52);
    await setCell(page, SHEET, 'A2', '');
  });
});

describe('results', () => {
  test.each([
    ['=MCN.FAIL()', '#N/A', 'no such thing'],
    ['=MCN.BROKEN()', '#VALUE!', 'An argument has the wrong kind of value.'],
    ['=MCN.ABSENT()', '#VALUE!', 'An argument has the wrong kind of value.'],
  ])('%s is %s', async (formula, code, text) => {
    await setCell(page, SHEET, 'A1', formula);
    expect(await value(page, SHEET, 'A1')).toBe(code);
    expect(await message(page, SHEET, 'A1')).toBe(text);
  });

  test('a matrix spills, with an error and its text, and text that looks like something else', async () => {
    await setCell(page, SHEET, 'A1', '=MCN.MIXED()');
    expect(await values(page, SHEET, 'A1:B2')).toEqual([
      [1, '#VALUE!'],
      ['=cmd', '2023-03'],
    ]);
    expect(await message(page, SHEET, 'B1')).toBe('inner text');
  });

  test('only the last of several edits counts while a call is on its way', async () => {
    await setCell(page, SHEET, 'A1', '=MCN.SLOW(D9)');
    for (const number of [1, 2, 3]) {
      await page.evaluate(n => window.playground?.setCell('Sheet1', 'D9', n), number);
      await page.waitForTimeout(200);
    }
    await idle(page);
    expect(await value(page, SHEET, 'A1')).toBe(6);
  }, 20_000);

  test('an add-in that reloads is asked again', async () => {
    await page.evaluate(() => window.playground?.setCell('Sheet1', 'D9', 21));
    await page.waitForTimeout(400);
    await page.evaluate(() => window.playground?.addinFrame.contentWindow?.location.reload());
    await page.waitForTimeout(200);
    await idle(page);
    expect(await value(page, SHEET, 'A1')).toBe(42);
    await setCell(page, SHEET, 'A1', '');
  }, 20_000);
});

describe('the size of things', () => {
  test('100,000 × 8 cells in, 100,000 × 2 out, and undo', async () => {
    await put(100_000, 8, 0, 'r * 8 + c');
    await idle(page);
    await setCell(page, SHEET, 'K1', '=MCN.SUM4(A:H)');
    expect(await value(page, SHEET, 'K1')).toBe(39_999_900_000);
    await setCell(page, SHEET, 'M1', '=MCN.PAIRS(A1:H100000)');
    expect(await values(page, SHEET, 'M99999:N100001')).toEqual([
      [799_984, 1_599_974],
      [799_992, 1_599_990],
      ['', ''],
    ]);
    await setCell(page, SHEET, 'D1', 1_000_003);
    expect(await value(page, SHEET, 'K1')).toBe(40_000_900_000);
    await undo(page);
    expect(await value(page, SHEET, 'K1')).toBe(39_999_900_000);
    await setCell(page, SHEET, 'M1', '');
    await setCell(page, SHEET, 'K1', '');
  }, 60_000);

  test('10,000 formulas', async () => {
    await put(10_000, 1, 10, '`=MCN.TWICE(A${r + 1})`');
    await idle(page);
    const results = (await values(page, SHEET, 'K1:K10000')).flat();
    expect(results.filter((result, index) => result !== index * 16)).toEqual([]);
  }, 60_000);
});

describe('the API', () => {
  test('refuses by name what it does not know', async () => {
    const outcome = await addin.evaluate(() =>
      window.attempt?.(async context => {
        context.workbook.worksheets.getActiveWorksheet().shapes.addGeometricShape('Rectangle');
        await context.sync();
      }),
    );
    expect(outcome).toMatch(/^ApiNotFound \| Worksheet\.shapes \| .*Worksheet\.shapes/);
  });

  test('refuses a write while a cell is being edited', async () => {
    const write = () =>
      addin.evaluate(() =>
        window.attempt?.(async context => {
          context.workbook.worksheets.getActiveWorksheet().getRange('P1').values = [[5]];
          await context.sync();
          return 'written';
        }),
      );
    await page.mouse.click(600, 500);
    await page.keyboard.type('12');
    expect(await write()).toMatch(/^InvalidOperationInCellEditMode/);
    await page.keyboard.press('Escape');
    await page.waitForTimeout(300);
    expect(await write()).toBe('written');
  }, 20_000);

  test('tells of changes and selections', async () => {
    const handle = await addin.evaluateHandle(() => {
      const heard: string[] = [];
      const ready = window.attempt?.(async context => {
        context.workbook.worksheets.getActiveWorksheet().onChanged.add(args => {
          heard.push(`${args.address} ${args.source}`);
          return Promise.resolve();
        });
        context.workbook.onSelectionChanged.add(() => {
          heard.push('selection');
          return Promise.resolve();
        });
        await context.sync();
      });
      return { heard, ready };
    });
    await handle.evaluate(({ ready }) => ready);
    await setCell(page, SHEET, 'P9', 3);
    await select(page, SHEET, 'P10');
    await page.waitForTimeout(300);
    expect(await handle.evaluate(({ heard }) => heard)).toEqual(['P9 Local', 'selection']);
  });

  test('hides and shows the pane, and remembers the start-up behaviour and settings', async () => {
    const remembered = await addin.evaluate(async () => {
      await Office.addin.setStartupBehavior(Office.StartupBehavior.load);
      const { settings } = Office.context.document;
      settings.set('chosen', { policy: '2023-03' });
      await new Promise(resolve => {
        settings.saveAsync(resolve);
      });
      await Office.addin.hide();
      return [await Office.addin.getStartupBehavior(), Office.context.displayLanguage, settings.get('chosen')];
    });
    expect(remembered).toEqual(['Load', 'en-US', { policy: '2023-03' }]);
    await page.locator('#pane').waitFor({ state: 'hidden' });
    await page.locator('#ribbon button').first().click();
    await page.locator('#pane').waitFor({ state: 'visible' });
  });

  test('runs the function of a ribbon button', async () => {
    await page.getByRole('button', { name: 'Recalculate' }).click();
    await addin.locator('body[data-pressed=yes]').waitFor({ state: 'attached' });
  });
});
