import { env } from 'node:process';
import type { Browser, Frame, Page } from 'playwright-core';

export interface OpenPane {
  readonly page: Page;
  readonly pane: Frame;
  /** What went wrong in the page without anyone catching it. */
  readonly errors: readonly string[];
  close(): Promise<void>;
}

/** Opens the playground in a language, calculated, with the add-in's pane drawn beside the grid. */
export async function openPane(browser: Browser, locale: string, width = 1440): Promise<OpenPane> {
  const address = env['PLAYGROUND_URL'];
  if (address === undefined) throw new Error('PLAYGROUND_URL is not set; test/e2e/global-setup.ts sets it.');
  const context = await browser.newContext({ viewport: { width, height: 900 } });
  const page = await context.newPage();
  const errors: string[] = [];
  page.on('pageerror', error => errors.push(error.message));
  await page.goto(`${address}?locale=${locale}`);
  await page.waitForFunction(() => window.playground !== undefined);
  await page.evaluate(() => window.playground?.ready);
  const pane = await frameOf(page);
  await pane.waitForSelector('article');
  await page.evaluate(() => window.playground?.idle());
  return { page, pane, errors, close: () => context.close() };
}

/** Goes to a panel by its tab. */
export async function openTab(pane: Frame, panel: 'policy' | 'calculate'): Promise<void> {
  await pane.locator(`#tab-${panel}`).click();
}

/** The add-in's frame, as soon as it has its page. */
export async function frameOf(page: Page): Promise<Frame> {
  const isPane = (frame: Frame): boolean => frame.url().includes('/taskpane.html');
  return page.frames().find(isPane) ?? page.waitForEvent('framenavigated', { predicate: isPane });
}

export function values(page: Page, sheet: string, address: string): Promise<unknown[][]> {
  return page.evaluate(([s, a]) => window.playground?.getValues(s, a) ?? [], [sheet, address] as const);
}

export async function select(page: Page, sheet: string, address: string): Promise<void> {
  await page.evaluate(
    ([s, a]) => {
      const playground = window.playground;
      const found = playground?.port.sheets().find(({ name }) => name === s);
      if (found !== undefined) playground?.port.activateSheet(found.id);
      playground?.select(s, a);
    },
    [sheet, address] as const,
  );
}

/** What is selected in the grid. */
export function selection(page: Page): Promise<unknown> {
  return page.evaluate(() => window.playground?.port.selection());
}

/** Waits until the cell is the selection's first: what a click asks of the workbook takes its way through the pane and the host. */
export async function isSelected(page: Page, at: Partial<Extent>): Promise<void> {
  await page.waitForFunction(wanted => {
    const found = window.playground?.port.selection() as Partial<Record<string, number>> | undefined;
    return Object.entries(wanted).every(([key, value]) => found?.[key] === value);
  }, at);
}

interface Place {
  readonly row: number;
  readonly col: number;
}

/** The formula in one cell, as typed; rows and columns count from 0. */
export async function formula(page: Page, sheet: string, at: Place): Promise<unknown> {
  return (await read(page, sheet, { ...at, rows: 1, cols: 1 }, 'formulas'))[0]?.[0];
}

type Extent = Place & { readonly rows: number; readonly cols: number };

export function valuesFrom(page: Page, sheet: string, area: Extent): Promise<unknown[][]> {
  return read(page, sheet, area, 'values');
}

function read(page: Page, sheet: string, area: Extent, facet: 'values' | 'formulas'): Promise<unknown[][]> {
  return page.evaluate(
    ([name, extent, what]) => {
      const port = window.playground?.port;
      const sheetId = port?.sheets().find(each => each.name === name)?.id;
      return port === undefined || sheetId === undefined ? [] : port.read({ ...extent, sheetId }, what);
    },
    [sheet, area, facet] as const,
  );
}

/** The rows and columns in use on a sheet. */
export function used(page: Page, sheet: string): Promise<Extent> {
  return page.evaluate(name => {
    const port = window.playground?.port;
    const id = port?.sheets().find(each => each.name === name)?.id ?? '';
    return port?.used(id) ?? { row: 0, col: 0, rows: 0, cols: 0 };
  }, sheet);
}
