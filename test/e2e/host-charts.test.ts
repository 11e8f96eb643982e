import type { Frame, Page } from 'playwright-core';
import { aWire } from './opened';
import { idle, select, setCell, settles, undo } from './host-page';

/** Charts that an add-in makes, as pictures in the grid. */

let page: Page;
let addin: Frame;

aWire(wire => {
  ({ page, addin } = wire);
});

/** Each test has a chart of its own, in view: one that is tried again finds what it found the first time. */
beforeEach(async () => {
  await addin.evaluate(() =>
    window.attempt?.(async context => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      const before = sheet.charts.getItemOrNullObject('Payouts');
      await context.sync();
      if (!before.isNullObject) before.delete();
      // A step of undo by itself, that undoing the new chart does not bring the old one back.
      await context.sync();
      sheet.getRange('A1:B3').values = [
        ['Agency', 'Payout'],
        ['North', 120],
        ['South', 40],
      ];
      sheet.freezePanes.freezeRows(1);
      const chart = sheet.charts.add('ColumnClustered', sheet.getRange('A1:B3'), 'Columns');
      chart.name = 'Payouts';
      chart.title.text = 'Payouts by agency';
      chart.setPosition('D3', 'H14');
      await context.sync();
    }),
  );
  await select(page, 'Sheet1', 'A2');
  await idle(page);
  await picture().waitFor();
});

const picture = () => page.locator('[data-chart=Payouts]');
const box = async () => {
  const found = await picture().boundingBox();
  return found && [found.x, found.y, found.width, found.height].map(Math.round);
};
/** The height of a bar: the first rectangle is the paper, the second the legend's. */
const bar = (index: number) =>
  picture().evaluate(
    (each, place) => Math.round(Number(each.querySelectorAll('rect')[place + 2]?.getAttribute('height'))),
    index,
  );

test('is drawn with its title over the cells that it was set over', async () => {
  await picture().waitFor();
  await page.getByRole('img', { name: 'Payouts by agency' }).waitFor();
  const canvas = await page.locator('canvas[id^=univer-sheet]').boundingBox();
  const [x = 0, y = 0, width = 0] = (await box()) ?? [];
  // Columns of 88 pixels behind the row numbers; two rows below the column letters.
  expect(Math.abs(x - (canvas?.x ?? 0) - 46 - 3 * 88)).toBeLessThan(3);
  expect(y - (canvas?.y ?? 0)).toBeGreaterThan(50);
  expect(width).toBe(5 * 88);
});

test('follows its cells, and undo takes it away and back', async () => {
  const before = await bar(1);
  await setCell(page, 'Sheet1', 'B3', 80);
  await settles(async () => (await bar(1)) > before, true);
  await undo(page);
  await undo(page);
  await picture().waitFor({ state: 'detached' });
  await page.evaluate(() => window.playground?.redo());
  await picture().waitFor();
});

test('scrolls with its cells and goes beneath what is frozen', async () => {
  // From the grid's own top: what stands above the grid may come while the page is young.
  const place = async () => {
    const grid = await page.locator('canvas[id^=univer-sheet]').boundingBox();
    const [x = 0, y = 0] = (await box()) ?? [];
    return [x - (grid?.x ?? 0), y - (grid?.y ?? 0)] as const;
  };
  const [x, y] = await place();
  await page.mouse.move(200, 400);
  await page.mouse.wheel(0, 60);
  await settles(async () => y - (await place())[1] > 30, true);
  const [sameX, higher] = await place();
  expect(sameX).toBe(x);
  const clip = await picture().evaluate(each => each.parentElement?.offsetTop ?? 0);
  expect(clip).toBeGreaterThan(higher);
});

test('belongs to its sheet', async () => {
  const other = await page.evaluate(() => {
    const port = window.playground?.port;
    const id = port?.addSheet('Other') ?? '';
    port?.activateSheet(id);
    return id;
  });
  await picture().waitFor({ state: 'detached' });
  await page.evaluate(id => window.playground?.port.removeSheet(id), other);
  await picture().waitFor();
});

test('can be read and deleted by the add-in', async () => {
  const found = await addin.evaluate(() =>
    window.attempt?.(async context => {
      const { charts } = context.workbook.worksheets.getActiveWorksheet();
      const chart = charts.getItemOrNullObject('Payouts');
      chart.load('name,chartType,title/text,legend/visible');
      const series = chart.series.load('items/name');
      await context.sync();
      const told = [chart.name, chart.chartType, chart.title.text, chart.legend.visible, series.items[0]?.name];
      chart.delete();
      await context.sync();
      return told;
    }),
  );
  expect(found).toEqual(['Payouts', 'ColumnClustered', 'Payouts by agency', true, 'Payout']);
  await picture().waitFor({ state: 'detached' });
});
