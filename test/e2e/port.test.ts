import type { Browser, Page } from 'playwright-core';
import { openBrowser } from './browser';
import { openPlayground } from './host-page';

let browser: Browser;
let page: Page;

beforeAll(async () => {
  browser = await openBrowser();
  page = await openPlayground(browser, '?locale=en-US&workbook=none');
  await page.addScriptTag({ url: new URL('port-scenarios.js', page.url()).href });
}, 60_000);

afterAll(() => browser.close());

test('Univer behind the port passes the scenarios that the workbook in memory passes', async () => {
  const failures = await page.evaluate(async () => {
    const { playground, runPortScenarios } = window;
    return playground && runPortScenarios ? runPortScenarios(playground.port) : 'the scenarios are not there';
  });
  expect(failures).toEqual({});
}, 120_000);
