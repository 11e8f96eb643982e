import { aBrowser } from './opened';
import { idle, setCell, value } from './host-page';
import { openWire } from './host-wire-page';

const browser = aBrowser();

test('a million rows of four columns reach a function, and are the region around one of their cells', async () => {
  const { page } = await openWire(browser());
  const region = await page.evaluate(rows => {
    const port = window.playground?.port;
    const sheetId = port?.activeSheet() ?? '';
    const grid = Array.from({ length: rows }, (_, r) => [r, 1, 2, 3]);
    port?.write({ sheetId, row: 0, col: 0, rows, cols: 4 }, grid);
    return port?.region({ sheetId, row: 5, col: 1, rows: 1, cols: 1 });
  }, 1_000_000);
  expect(region).toEqual({ sheetId: expect.any(String) as string, row: 0, col: 0, rows: 1_000_000, cols: 4 });
  await idle(page);
  await setCell(page, 'Sheet1', 'F1', '=MCN.SIZE(A:D)');
  expect(await value(page, 'Sheet1', 'F1')).toBe(4_000_000);
}, 90_000);
