import type { Browser, Frame, Page } from 'playwright-core';
import { openBrowser } from './browser';
import { openWire } from './host-wire-page';
import { openPane, type OpenPane } from './pane-page';

/** What is opened before the tests of a file (or of a `describe`) and closed after them. */

function there<T>(value: T | undefined): T {
  if (value === undefined) throw new Error('It is opened before the first test and not before.');
  return value;
}

/** A browser; asked for in a test or a `beforeAll`. */
export function aBrowser(): () => Browser {
  let browser: Browser | undefined;
  beforeAll(async () => {
    browser = await openBrowser();
  }, 60_000);
  afterAll(() => browser?.close());
  return () => there(browser);
}

/** The add-in's pane in a language, for tests that end without an error that nobody caught. */
export function aPane(browser: () => Browser, locale: string): Pick<OpenPane, 'page' | 'pane'> {
  let open: OpenPane | undefined;
  beforeAll(async () => {
    open = await openPane(browser(), locale);
  });
  afterAll(async () => {
    expect(there(open).errors).toEqual([]);
    await open?.close();
  });
  return {
    get page(): Page {
      return there(open).page;
    },
    get pane(): Frame {
      return there(open).pane;
    },
  };
}

/** An empty workbook with an add-in made for tests, in a browser of its own. */
export function aWire(use: (wire: { readonly page: Page; readonly addin: Frame }) => Promise<void> | void): void {
  const browser = aBrowser();
  beforeAll(async () => {
    await use(await openWire(browser()));
  }, 60_000);
}
