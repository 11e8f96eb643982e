import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { env } from 'node:process';
import type { Browser, Frame, Page } from 'playwright-core';
import { idle } from './host-page';

declare global {
  interface Window {
    /** Runs a batch and gives its result, or the error's code, place and text. */
    attempt?: (batch: (context: Excel.RequestContext) => Promise<unknown>) => Promise<unknown>;
  }
}

const fixture = (name: string): string => readFileSync(join(__dirname, '../playground/fixtures', name), 'utf8');

/** An empty workbook in the playground with an add-in made for tests in place of the product. */
export async function openWire(browser: Browser): Promise<{ page: Page; addin: Frame }> {
  const page = await browser.newPage({ viewport: { width: 1500, height: 900 } });
  await page.route('**/taskpane.html*', route =>
    route.fulfill({ body: fixture('addin.html'), contentType: 'text/html' }),
  );
  await page.route('**/functions*.json', route =>
    route.fulfill({ body: fixture('functions.json'), contentType: 'application/json' }),
  );
  await page.route('**/fixture-shortcuts.json', route =>
    route.fulfill({ body: fixture('shortcuts.json'), contentType: 'application/json' }),
  );
  await page.route('**/manifest.xml', route =>
    route.fulfill({ body: fixture('manifest.xml'), contentType: 'text/xml' }),
  );
  await page.goto(`${env['PLAYGROUND_URL'] ?? ''}?workbook=none&locale=en-US`);
  await page.waitForFunction(() => window.playground, undefined, { timeout: 30_000 });
  await idle(page);
  const addin = page.frames().find(frame => frame.url().includes('taskpane.html'));
  if (!addin) throw new Error('The add-in has no frame.');
  await addin.waitForFunction(() => typeof Office !== 'undefined');
  await addin.evaluate(() => Office.onReady().then(() => undefined));
  return { page, addin };
}
