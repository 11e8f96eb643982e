import type { Frame, Page } from 'playwright-core';
import { aWire } from './opened';
import { settles } from './host-page';

/** Keyboard shortcuts, events of sheets and injected faults, through the real Office.js. */

let page: Page;
let addin: Frame;

aWire(wire => {
  ({ page, addin } = wire);
});

const marked = () => addin.evaluate(() => Number(document.body.dataset['marked'] ?? 0));

test('a shortcut calls its action from the grid and from the pane', async () => {
  await page.mouse.click(300, 400);
  const before = await marked();
  await page.keyboard.press('Control+Shift+K');
  await settles(marked, before + 1);
  await page.mouse.click(1_400, 500);
  await page.keyboard.press('Control+Shift+K');
  await settles(marked, before + 2);
});

test('shortcuts are told and changed', async () => {
  const told = await addin.evaluate(async () => {
    const before = await Office.actions.getShortcuts();
    const inUse = await Office.actions.areShortcutsInUse(['Ctrl+C', 'Ctrl+Alt+9']);
    return [before, inUse.map(each => each.inUse)];
  });
  expect(told).toEqual([{ Mark: 'Ctrl+Shift+K' }, [true, false]]);
});

test('sheets that come, go and change their names are told', async () => {
  const handle = await addin.evaluateHandle(() => {
    const heard: string[] = [];
    const say = (word: string) => {
      heard.push(word);
      return Promise.resolve();
    };
    const ready = window.attempt?.(async context => {
      const { worksheets } = context.workbook;
      worksheets.onAdded.add(() => say('added'));
      worksheets.onDeleted.add(() => say('deleted'));
      worksheets.onNameChanged.add(args => say(`${args.nameBefore} → ${args.nameAfter}`));
      worksheets.onChanged.add(args => say(`changed ${args.address}`));
      await context.sync();
    });
    return { heard, ready };
  });
  await handle.evaluate(({ ready }) => ready);
  await page.evaluate(() => {
    const port = window.playground?.port;
    const id = port?.addSheet('来') ?? '';
    port?.renameSheet(id, '去');
    port?.write({ sheetId: id, row: 1, col: 1, rows: 1, cols: 1 }, [[1]]);
    port?.removeSheet(id);
  });
  await settles(() => handle.evaluate(({ heard }) => heard), ['added', '来 → 去', 'changed B2', 'deleted']);
});

describe('faults', () => {
  const write = () =>
    addin.evaluate(() =>
      window.attempt?.(async context => {
        context.workbook.worksheets.getActiveWorksheet().getRange('A1').values = [[1]];
        await context.sync();
        return 'written';
      }),
    );
  const sabotage = (act: 'refuse' | 'protect' | 'limit') =>
    page.evaluate(kind => {
      const faults = window.playground?.faults;
      if (kind === 'refuse') faults?.refuse('GeneralException');
      else if (kind === 'limit') faults?.refuse('RequestPayloadSizeLimitExceeded');
      else faults?.protect('Sheet1');
    }, act);

  test.each([
    ['refuse', /^GeneralException/],
    ['limit', /^RequestPayloadSizeLimitExceeded/],
  ] as const)('a batch that is refused (%s) once', async (act, code) => {
    await sabotage(act);
    expect(await write()).toMatch(code);
    expect(await write()).toBe('written');
  });

  test('a protected sheet', async () => {
    await sabotage('protect');
    expect(await write()).toMatch(/^AccessDenied/);
    await page.evaluate(() => window.playground?.faults.unprotect('Sheet1'));
    expect(await write()).toBe('written');
  });

  test('more than a request carries', async () => {
    const outcome = await addin.evaluate(() =>
      window.attempt?.(async context => {
        const rows = Array.from({ length: 60_000 }, () => Array.from({ length: 8 }, () => 'more than enough'));
        context.workbook.worksheets.getActiveWorksheet().getRange('A1:H60000').values = rows;
        await context.sync();
      }),
    );
    expect(outcome).toMatch(/^RequestPayloadSizeLimitExceeded/);
  }, 30_000);

  test('a requirement set that is missing, from the next loading on', async () => {
    await page.evaluate(() => {
      window.playground?.faults.lower('ExcelApi', '1.4');
      window.playground?.addinFrame.contentWindow?.location.reload();
    });
    await page.waitForTimeout(300);
    await addin.waitForFunction(() => typeof Office !== 'undefined');
    const found = await addin.evaluate(async () => {
      await Office.onReady();
      const { requirements } = Office.context;
      const outcome = await window.attempt?.(async context => {
        context.workbook.getSelectedRanges();
        await context.sync();
      });
      return [requirements.isSetSupported('ExcelApi', '1.4'), requirements.isSetSupported('ExcelApi', '1.9'), outcome];
    });
    expect(found.slice(0, 2)).toEqual([true, false]);
    expect(found[2]).toMatch(/^ApiNotFound/);
  }, 30_000);
});
