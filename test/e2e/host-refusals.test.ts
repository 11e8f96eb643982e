import type { Frame, Page } from 'playwright-core';
import { aWire } from './opened';

/** What the host does not implement, asked through the real Office.js: refused, and said by name. */

let page: Page;
let addin: Frame;

aWire(wire => {
  ({ page, addin } = wire);
});

const said = (text: string) => page.locator('#message', { hasText: text }).waitFor();

test('writing to the selection the old way fails', async () => {
  const status = await addin.evaluate(
    () =>
      new Promise(resolve => {
        Office.context.document.setSelectedDataAsync('hello', result => {
          resolve(`${result.status} ${String(result.error.code)}`);
        });
      }),
  );
  expect(status).toBe('failed 5000');
  await said('document.setSelectedDataAsync');
});

test('reading the selection the old way fails', async () => {
  const status = await addin.evaluate(
    () =>
      new Promise(resolve => {
        Office.context.document.getSelectedDataAsync(Office.CoercionType.Text, result => {
          resolve(result.status);
        });
      }),
  );
  expect(status).toBe('failed');
  await said('document.getSelectedDataAsync');
});

test('a binding is refused and not left unanswered', async () => {
  const status = await addin.evaluate(
    () =>
      new Promise(resolve => {
        Office.context.document.bindings.addFromSelectionAsync(Office.BindingType.Text, {}, result => {
          resolve(result.status);
        });
      }),
  );
  expect(status).toBe('failed');
  await said('bindings.addFromSelectionAsync');
});

test('a button that the ribbon has not', async () => {
  const outcome = await addin.evaluate(() =>
    Office.ribbon
      .requestUpdate({ tabs: [{ id: 'TabHome', controls: [{ id: 'NotThere', enabled: false }] }] })
      .then(() => 'done', String),
  );
  expect(outcome).toContain('NotThere');
});

test('a button that the ribbon has', async () => {
  await addin.evaluate(() =>
    Office.ribbon.requestUpdate({ tabs: [{ id: 'TabHome', controls: [{ id: 'Recalculate', enabled: false }] }] }),
  );
  expect(await page.getByRole('button', { name: 'Recalculate' }).isDisabled()).toBe(true);
});

test.each([
  ['ExcelApi', '1.17', true],
  ['ExcelApi', '1.18', false],
  ['SharedRuntime', '1.1', true],
  ['DialogApi', '1.1', false],
  ['KeyboardShortcuts', '1.1', true],
])('%s %s: %s', async (set, version, supported) => {
  const found = await addin.evaluate(([name, least]) => Office.context.requirements.isSetSupported(name, least), [
    set,
    version,
  ] as const);
  expect(found).toBe(supported);
});

test('several selected areas where one is meant', async () => {
  await page.locator('canvas').first().waitFor();
  await page.mouse.click(300, 400);
  await page.keyboard.down('Control');
  await page.mouse.click(500, 500);
  await page.keyboard.up('Control');
  const areas = await page.evaluate(() => window.playground?.port.selections().length);
  expect(areas).toBe(2);
  const outcome = await addin.evaluate(() =>
    window.attempt?.(async context => {
      const range = context.workbook.getSelectedRange().load('address');
      await context.sync();
      return range.address;
    }),
  );
  expect(outcome).toMatch(/^InvalidSelection \| Workbook\.getSelectedRange/);
});
