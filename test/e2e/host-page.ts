import { env } from 'node:process';
import type { Browser, Page } from 'playwright-core';
import type { CellValue } from '../../src/playground/port/port';
import type { Playground } from '../../src/playground/page/door';

/** The playground with the sample, or as the query says, when it has calculated everything. */
export async function openPlayground(browser: Browser, query: string): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 1500, height: 900 } });
  await page.goto(`${env['PLAYGROUND_URL'] ?? ''}${query}`);
  await page.waitForFunction(() => window.playground, undefined, { timeout: 30_000 });
  await idle(page);
  return page;
}

/** The doors of the page, one call each, for tests that read like a user's steps. */
export async function idle(page: Page): Promise<void> {
  await page.evaluate(() => window.playground?.idle());
}

async function door<T>(page: Page, sheet: string, a1: string, ask: keyof Playground): Promise<T> {
  return page.evaluate(
    ([sheetName, address, member]) => {
      const found = window.playground?.[member as 'getValues'];
      return found?.(sheetName, address) as never;
    },
    [sheet, a1, ask] as const,
  );
}

export function values(page: Page, sheet: string, a1: string): Promise<CellValue[][]> {
  return door(page, sheet, a1, 'getValues');
}

export async function value(page: Page, sheet: string, a1: string): Promise<CellValue> {
  return (await values(page, sheet, a1))[0]?.[0] ?? '';
}

export function message(page: Page, sheet: string, a1: string): Promise<string | undefined> {
  return door(page, sheet, a1, 'message');
}

export function select(page: Page, sheet: string, a1: string): Promise<undefined> {
  return door(page, sheet, a1, 'select');
}

export async function setCell(page: Page, sheet: string, a1: string, content: CellValue): Promise<void> {
  await page.evaluate(([sheetName, address, typed]) => window.playground?.setCell(sheetName, address, typed), [
    sheet,
    a1,
    content,
  ] as const);
  await idle(page);
}

export async function undo(page: Page): Promise<void> {
  await page.evaluate(() => window.playground?.undo());
  await idle(page);
}

/** Reads until it gets what is expected, for up to ten seconds; then the last thing read is compared. */
export async function settles<T>(read: () => Promise<T>, expected: T): Promise<void> {
  const until = Date.now() + 10_000;
  let last = await read();
  while (JSON.stringify(last) !== JSON.stringify(expected) && Date.now() < until) {
    await new Promise(resolve => setTimeout(resolve, 100));
    last = await read();
  }
  expect(last).toEqual(expected);
}
