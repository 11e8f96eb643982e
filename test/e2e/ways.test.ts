import { resolve } from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
import { serve, type Serving } from '../../scripts/serve';
import { OFFICE, SETS, type SetName } from '../../scripts/sets/sets';
import { root } from '../house/run';
import { aBrowser } from './opened';
import { frameOf } from './pane-page';

jest.setTimeout(120_000);

const LIBRARY = resolve(root, 'node_modules/@microsoft/office-js/dist');

interface Seen {
  readonly requests: URL[];
  readonly missing: string[];
  /** What a page's Content-Security-Policy refused: the browser's words, and the file that asked for it. */
  readonly refusals: { readonly text: string; readonly file: string }[];
}

const browser = aBrowser();

/** Plays the address that a set names for Office.js from the installed package; nothing else leaves the machine. */
async function playOffice(context: BrowserContext, set: SetName): Promise<void> {
  const { script, origin } = OFFICE[set];
  if (origin === undefined) return;
  const folder = script.slice(0, script.lastIndexOf('/'));
  await context.route(`${origin}/**`, route => {
    const path = new URL(route.request().url()).href.slice(folder.length).split(/[?#]/)[0] ?? '';
    const trust = path.toLowerCase() === '/agaveerrorux/index.html';
    return route.fulfill({ path: trust ? resolve(root, 'src/playground/trust.html') : `${LIBRARY}${path}` });
  });
}

/** Notes every request, and in the console, which tells of all frames, every refusal. */
function watch(context: BrowserContext): Seen {
  const seen: Seen = { requests: [], missing: [], refusals: [] };
  context.on('request', request => {
    const url = new URL(request.url());
    if (url.protocol.startsWith('http')) seen.requests.push(url);
  });
  context.on('response', response => {
    if (response.status() >= 400) seen.missing.push(response.url());
  });
  context.on('console', message => {
    const text = message.text();
    if (text.includes('Content Security Policy')) seen.refusals.push({ text, file: message.location().url });
  });
  return seen;
}

async function openPane(page: Page, serving: Serving): Promise<void> {
  await page.goto(`${serving.url}/playground/index.html?locale=zh-CN`);
  await page.waitForFunction(() => window.playground !== undefined);
  await page.evaluate(() => window.playground?.ready);
  await (await frameOf(page)).waitForSelector('.fui-FluentProvider');
  await page.evaluate(() => window.playground?.idle());
}

/** Each panel is fetched when it is first seen, its charts after it. */
async function seeEveryPanel(page: Page): Promise<void> {
  const frame = await frameOf(page);
  for (const tab of await frame.getByRole('tab').all()) {
    await tab.click();
    await frame.getByRole('tabpanel').first().waitFor();
    await page.waitForLoadState('networkidle');
  }
}

describe.each(SETS)('the set %s, as it would lie on a server', set => {
  let serving: Serving;
  let context: BrowserContext;
  let seen: Seen;

  beforeAll(async () => {
    serving = await serve(root, 0, { set });
  });

  afterAll(async () => {
    await serving.close();
  });

  beforeEach(async () => {
    context = await browser().newContext({ viewport: { width: 1440, height: 900 } });
    seen = watch(context);
    await playOffice(context, set);
  });

  afterEach(async () => {
    await context.close();
  });

  const origins = (): string[] => [...new Set(seen.requests.map(({ origin }) => origin))].sort();
  const own = (): string => new URL(serving.url).origin;
  const office = (): string => OFFICE[set].origin ?? own();

  /** Office.js styles elements that no one sees; everything else would be ours. */
  const refusalsOfOurs = (): Seen['refusals'] =>
    seen.refusals.filter(({ text, file }) => {
      const { script } = OFFICE[set];
      const library = new URL(script.slice(0, script.lastIndexOf('/') + 1), `${own()}/`).href;
      return !(text.startsWith('Applying inline style') && file.startsWith(library));
    });

  it('calculates and draws every panel, asks its own origin and Office.js’s alone, and finds every file', async () => {
    const page = await context.newPage();
    await openPane(page, serving);
    await seeEveryPanel(page);
    await page.waitForFunction(() => typeof window.playground?.getValues('花名册', 'M5')[0]?.[0] === 'number');
    expect(origins()).toEqual([...new Set([own(), office()])].sort());
    expect(seen.missing).toEqual([]);
    expect(refusalsOfOurs()).toEqual([]);
  });

  it('says outside of Excel where to open it, and keeps Office.js from reaching an address of statistics', async () => {
    const page = await context.newPage();
    await page.goto(`${serving.url}/taskpane.html`);
    await page.getByText(/not inside Excel|不在 Excel 中/).waitFor();
    // Office.js waits three seconds before it tries.
    while (refusalsOfOurs().length === 0) await page.waitForTimeout(100);
    expect(refusalsOfOurs()[0]?.text).toMatch(/^Framing 'https:\/\/telemetryservice\..*violates/);
    expect(origins()).toEqual([...new Set([own(), office()])].sort());
  });

  it.each(['support', 'privacy'])('has a page %s.html that asks no one else and leads to the other', async name => {
    const page = await context.newPage();
    await page.goto(`${serving.url}/${name}.html`);
    await page.locator('p a').nth(1).click();
    await page.waitForURL(`**/${name === 'support' ? 'privacy' : 'support'}.html`);
    expect(await page.locator('h1').count()).toBe(2);
    expect(origins()).toEqual([own()]);
    expect(seen.missing).toEqual([]);
    expect(seen.refusals).toEqual([]);
  });
});

describe('the set selfhost, in a language of which it has no words of Office.js', () => {
  it('falls back to English and works', async () => {
    const serving = await serve(root, 0, { set: 'selfhost' });
    const context = await browser().newContext();
    const seen = watch(context);
    await context.route('**/zh-cn/office_strings.js', route => route.fulfill({ status: 404, body: 'Not found' }));
    await openPane(await context.newPage(), serving);
    expect(seen.requests.map(({ pathname }) => pathname)).toContain('/office-js/en-us/office_strings.js');
    expect(seen.missing).toHaveLength(1);
    await context.close();
    await serving.close();
  });
});
