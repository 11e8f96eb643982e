/** How long until the pane can be used, beside an empty pane of React and Fluent in the same host: from the frame's start to its first button. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Browser } from 'playwright-core';
import webpack from 'webpack';
import { openBrowser } from '../../../test/e2e/browser';
import { build } from '../../build';
import { serve } from '../../serve';
import { inMs, report } from '../figures';

const root = resolve(import.meta.dirname, '../../..');
const folder = resolve(root, '.bench/empty-pane');
const rounds = 9;

/** Built as the add-in's own page is. */
async function buildEmptyPane(): Promise<string> {
  const { default: configs } = await import('../../../webpack.config.js');
  const [{ module, resolve: resolving }] = configs as unknown as readonly [webpack.Configuration];
  const bundler = webpack({
    mode: 'production',
    target: ['web', 'es2022'],
    entry: resolve(import.meta.dirname, 'empty-pane.tsx'),
    output: { path: folder, filename: 'empty-pane.js' },
    performance: false,
    ...(module === undefined ? {} : { module }),
    ...(resolving === undefined ? {} : { resolve: resolving }),
  });
  await new Promise<void>((done, fail) => {
    bundler.run((error, stats) => {
      if (error !== null || stats?.hasErrors() !== false) fail(error ?? new Error(stats?.toString('errors-only')));
      else done();
    });
  });
  return readFileSync(resolve(folder, 'empty-pane.js'), 'utf8');
}

/** Milliseconds from the start of the pane's frame until a button stands in it. @param script in place of the add-in's, if any */
async function start(browser: Browser, address: string, script?: string): Promise<number> {
  const context = await browser.newContext();
  const page = await context.newPage();
  if (script !== undefined) {
    await page.route('**/taskpane.html*', async route => {
      const answer = await route.fetch();
      const html = (await answer.text()).replace('src=functions.js', 'src=empty-pane.js');
      await route.fulfill({ response: answer, body: html });
    });
    await page.route('**/empty-pane.js', route => route.fulfill({ contentType: 'text/javascript', body: script }));
  }
  await page.goto(`${address}/playground/index.html?locale=zh-CN`);
  const isPane = (url: string): boolean => url.includes('/taskpane.html');
  const frame =
    page.frames().find(each => isPane(each.url())) ??
    (await page.waitForEvent('framenavigated', { predicate: each => isPane(each.url()) }));
  const drawn = await frame.waitForFunction(
    () => document.querySelector('#pane button') !== null && performance.now(),
    undefined,
    { polling: 'raf' },
  );
  const ms = Number(await drawn.jsonValue());
  await context.close();
  return ms;
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0;
}

await build();
const script = await buildEmptyPane();
const serving = await serve(root, 0);
const browser = await openBrowser();
const pairs: (readonly [own: number, empty: number])[] = [];
for (let round = 0; round <= rounds; round++) {
  const own = await start(browser, serving.url);
  const empty = await start(browser, serving.url, script);
  // The first round fills the browser's and the system's caches.
  if (round > 0) pairs.push([own, empty]);
}
await browser.close();
await serving.close();
report({
  what: 'the pane, from its start to its first button',
  engine: inMs(median(pairs.map(([own]) => own))),
  beside: `empty Fluent pane ${inMs(median(pairs.map(([, empty]) => empty)))}`,
  figure: median(pairs.map(([own, empty]) => own / empty)),
  unit: '×',
  aim: { most: 1.5 },
});
