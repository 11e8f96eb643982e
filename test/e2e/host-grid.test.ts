import type { Page } from 'playwright-core';
import { aWire } from './opened';
import { idle, message, select, setCell, settles, value, values } from './host-page';

/** What a user does in the grid, against an add-in made for the purpose. */

const SHEET = 'Sheet1';

let page: Page;

aWire(wire => {
  ({ page } = wire);
});

describe('a formula that refers to itself', () => {
  test.each([
    ['in its argument', '=A1+MCN.TWICE(A1)'],
    ['beside a call', '=A1+MCN.TWICE(3)'],
  ])('%s is shown as circular, and put right', async (_, formula) => {
    await setCell(page, SHEET, 'A1', formula);
    await setCell(page, SHEET, 'B1', '=MCN.TWICE(A1)');
    expect(await values(page, SHEET, 'A1:B1')).toEqual([['#CYCLE!', '#CYCLE!']]);
    expect(await message(page, SHEET, 'A1')).toContain('refers to itself');
    await setCell(page, SHEET, 'A1', '=MCN.TWICE(4)');
    expect(await values(page, SHEET, 'A1:B1')).toEqual([[8, 16]]);
  });

  test('through other cells', async () => {
    await setCell(page, SHEET, 'C1', '=MCN.TWICE(3)');
    await setCell(page, SHEET, 'D1', '=C1+E1');
    await setCell(page, SHEET, 'E1', '=MCN.TWICE(D1)');
    expect(await values(page, SHEET, 'C1:E1')).toEqual([[6, '#CYCLE!', '#CYCLE!']]);
    await setCell(page, SHEET, 'D1', '=C1+1');
    expect(await values(page, SHEET, 'C1:E1')).toEqual([[6, 7, 14]]);
  });
});

test('an error reaches a scalar parameter as an error, and text that looks like one as text', async () => {
  await setCell(page, SHEET, 'A3', '=MCN.KIND(1/0)');
  expect(await value(page, SHEET, 'A3')).toBe('object #DIV/0!');
  await setCell(page, SHEET, 'B3', '=1/0');
  await setCell(page, SHEET, 'A3', '=MCN.KIND(B3)');
  expect(await value(page, SHEET, 'A3')).toBe('object #DIV/0!');
  await setCell(page, SHEET, 'A3', '=MCN.KIND("#DIV/0!")');
  expect(await value(page, SHEET, 'A3')).toBe('string #DIV/0!');
});

/** Defines the name CHOSEN, or takes it away. */
async function choose(formula?: string): Promise<void> {
  await page.evaluate(text => {
    const port = window.playground?.port;
    if (text === undefined) port?.deleteName('CHOSEN');
    else port?.setName('CHOSEN', text);
  }, formula);
  await idle(page);
}

test('a name that goes leaves #NAME?, and heals what holds it when it is back', async () => {
  await choose('=4');
  await setCell(page, SHEET, 'A5', '=MCN.TWICE(CHOSEN)');
  expect(await value(page, SHEET, 'A5')).toBe(8);
  await choose();
  expect(await value(page, SHEET, 'A5')).toBe('#NAME?');
  const formula = await page.evaluate(() => {
    const port = window.playground?.port;
    return port?.read({ sheetId: port.activeSheet(), row: 4, col: 0, rows: 1, cols: 1 }, 'formulas');
  });
  expect(formula).toEqual([['=MCN.TWICE(CHOSEN)']]);
  await choose('=5');
  expect(await value(page, SHEET, 'A5')).toBe(10);
});

test('a long formula, too, follows a name from one meaning to another and back', async () => {
  await choose('=4');
  await setCell(page, SHEET, 'A6', `=MCN.TWICE(CHOSEN)&"${'a long text behind it, '.repeat(4)}"`);
  for (const chosen of [5, 4, 5]) {
    await choose(`=${String(chosen)}`);
    await settles(async () => Number.parseInt(String(await value(page, SHEET, 'A6')), 10), 2 * chosen);
  }
  await setCell(page, SHEET, 'A6', '');
});

test('undo and redo by keyboard', async () => {
  // Whatever a first try on a busy machine has left there.
  await setCell(page, SHEET, 'A7', '');
  await idle(page);
  await page.mouse.click(300, 500);
  await select(page, SHEET, 'A7');
  await page.keyboard.type('=MCN.TWICE(21)');
  await page.keyboard.press('Enter');
  await settles(() => value(page, SHEET, 'A7'), 42);
  await page.keyboard.press('Control+z');
  await settles(() => value(page, SHEET, 'A7'), '');
  await page.keyboard.press('Control+y');
  await settles(() => value(page, SHEET, 'A7'), 42);
}, 60_000);

test('nothing that is typed is lost while answers come in', async () => {
  for (let row = 1; row <= 12; row++) await setCell(page, SHEET, `H${String(row)}`, '');
  await idle(page);
  await page.mouse.click(300, 500);
  await select(page, SHEET, 'H1');
  for (let row = 1; row <= 12; row++) {
    await page.keyboard.type(row === 1 ? '=MCN.TWICE(1)' : `=H${String(row - 1)}+MCN.TWICE(${String(row)})`);
    await page.keyboard.press('Enter');
    // Answers arrive 50 to 250 ms after a question: at another moment of each edit.
    await page.waitForTimeout(row * 23);
  }
  await idle(page);
  const sums = Array.from({ length: 12 }, (_, index) => [(index + 1) * (index + 2)]);
  await settles(() => values(page, SHEET, 'H1:H12'), sums);
}, 120_000);

test('a command of the menu of cells opens the pane', async () => {
  await page.locator('#close').click();
  await page.locator('#pane').waitFor({ state: 'hidden' });
  await page.mouse.click(300, 400, { button: 'right' });
  await page.getByText('Fixture: open').click();
  await page.locator('#pane').waitFor({ state: 'visible' });
});
