import { env } from 'node:process';
import type { Page } from 'playwright-core';
import { aBrowser } from './opened';
import { frameOf, openPane } from './pane-page';

jest.setTimeout(90_000);

const playground = (): string => env['PLAYGROUND_URL'] ?? '';
const address = (path: string): string => new URL(path, playground()).href;

const browser = aBrowser();
let page: Page;
let errors: string[];

beforeEach(async () => {
  page = await browser().newPage({ locale: 'en-US' });
  errors = [];
  page.on('pageerror', error => errors.push(error.message));
});

afterEach(async () => {
  await page.close();
});

describe('the page', () => {
  it('asks no one but its own server', async () => {
    const origins = new Set<string>();
    page.on('request', request => origins.add(new URL(request.url()).origin));
    await page.goto(playground());
    await page.waitForFunction(() => window.playground !== undefined);
    await page.evaluate(() => window.playground?.idle());
    expect([...origins].filter(origin => origin !== 'null')).toEqual([new URL(playground()).origin]);
  });

  it.each(['zh-CN', 'en-US'])('is usable at 320 px in %s, without scrolling sideways', async locale => {
    const open = await openPane(browser(), locale);
    await open.page.evaluate(() => {
      const frame = window.playground?.addinFrame;
      if (frame !== undefined) Object.assign(frame.style, { width: '320px', minWidth: '320px', maxWidth: '320px' });
    });
    const [inner, scroll] = await open.pane.evaluate(() => [window.innerWidth, document.documentElement.scrollWidth]);
    expect(inner).toBe(320);
    expect(scroll).toBe(320);
    await open.close();
  });

  it('calculates with bodies of functions alone while the pane is hidden, and fetches React when the pane is seen', async () => {
    const asked: string[] = [];
    page.on('request', request => asked.push(new URL(request.url()).pathname));
    await page.addInitScript(() => {
      document.addEventListener('DOMContentLoaded', () => {
        if (window === window.top) document.getElementById('pane')?.style.setProperty('display', 'none');
      });
    });
    await page.goto(`${playground()}?locale=en-US`);
    await page.waitForFunction(() => window.playground !== undefined);
    await page.evaluate(() => window.playground?.idle());
    await page.waitForFunction(() => typeof window.playground?.getValues('花名册', 'M5')[0]?.[0] === 'number');
    const chunks = (): string[] => asked.filter(path => /^\/(?!functions\.)[\w-]+\.[0-9a-f]{8}\.js$/.test(path));
    expect(asked).toContain('/functions.js');
    expect(chunks().filter(path => !path.startsWith('/body-'))).toEqual([]);
    await page.evaluate(() => document.getElementById('pane')?.style.removeProperty('display'));
    await page.frameLocator('iframe').locator('article').first().waitFor();
    expect(chunks().some(path => path.startsWith('/pane.'))).toBe(true);
  });

  it('associates every function before Office.js is ready', async () => {
    const before = `
      window.told = [];
      const associate = CustomFunctions.associate.bind(CustomFunctions);
      CustomFunctions.associate = (name, body) => { window.told.push(name); associate(name, body); };
      Office.onReady().then(() => window.told.push('ready'));`;
    await page.route('**/functions.js', async route => {
      const response = await route.fetch();
      await route.fulfill({ response, body: `{${before}}\n${await response.text()}` });
    });
    await page.goto(`${playground()}?locale=en-US`);
    const frame = await frameOf(page);
    await frame.waitForFunction(() => (window as unknown as { told?: string[] }).told?.includes('ready'));
    const told = await frame.evaluate(() => (window as unknown as { told: string[] }).told);
    const metadata = (await (await page.request.get(address('/functions.json'))).json()) as {
      functions: { id: string }[];
    };
    expect(told).toEqual([...metadata.functions.map(({ id }) => id), 'ready']);
  });
});

describe('the page outside of Excel', () => {
  it.each([
    ['en-US', /not inside Excel/],
    ['zh-CN', /此页面不在 Excel 中/],
  ])('says so, in %s', async (locale, text) => {
    const context = await browser().newContext({ locale });
    const alone = await context.newPage();
    alone.on('pageerror', error => errors.push(error.message));
    await alone.goto(address('/taskpane.html'));
    await alone.getByText(text).waitFor();
    expect(await alone.evaluate(() => document.documentElement.lang)).toBe(locale);
    expect(errors).toEqual([]);
    await context.close();
  });

  it('says in both languages what to do when Office.js is kept out', async () => {
    await page.route('**/office.js', route => route.abort());
    await page.goto(address('/taskpane.html'));
    await page.getByText('Office.js could not be loaded').waitFor();
    expect(await page.getByText('未能载入 Office.js').isVisible()).toBe(true);
    expect(await page.locator('#pane').count()).toBe(0);
    expect(errors).toEqual([]);
  });

  it('shows nothing of that while it loads', async () => {
    await page.route('**/functions.js', route => route.abort());
    await page.goto(address('/taskpane.html'));
    expect(await page.getByText('Office.js could not be loaded').isVisible()).toBe(false);
  });
});
