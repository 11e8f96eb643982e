/** The calculate panel with a roster of 100,000 rows, in a browser, in the playground: the longest task of the pane's own code. */
import { resolve } from 'node:path';
import { openBrowser } from '../../../test/e2e/browser';
import { openPane, openTab, used } from '../../../test/e2e/pane-page';
import { build } from '../../build';
import { serve } from '../../serve';
import { inMs, report } from '../figures';
import { benchRoster } from '../roster';

const ROWS = 100_000;
const PATIENCE = 300_000;

/** Tasks of the pane's frame alone: the host's are longer, and Excel's are its own business. */
interface Watched {
  ownTasks: number[];
}

await build();
const root = resolve(import.meta.dirname, '../../..');
const serving = await serve(root, 0);
process.env['PLAYGROUND_URL'] = `${serving.url}/playground/index.html`;
const browser = await openBrowser();
const { page, pane, errors } = await openPane(browser, 'en-US');

const roster = benchRoster(ROWS) as (string | number | null)[][];
await page.evaluate(rows => {
  const port = window.playground?.port;
  const sheetId = port?.addSheet('Roster') ?? '';
  port?.activateSheet(sheetId);
  port?.write({ sheetId, row: 0, col: 0, rows: rows.length, cols: rows[0]?.length ?? 0 }, rows);
  port?.select({ sheetId, row: 3, col: 3, rows: 1, cols: 1 });
  return window.playground?.idle();
}, roster);
await pane.evaluate(() => {
  const watched = window as unknown as Watched;
  watched.ownTasks = [];
  new PerformanceObserver(list => {
    for (const { name, duration } of list.getEntries()) if (name === 'self') watched.ownTasks.push(duration);
  }).observe({ type: 'longtask' });
});

await openTab(pane, 'calculate');
await measure('take and check', async () => {
  await pane.getByRole('button', { name: 'Read the selected roster' }).click();
  await pane.getByText('No problems found').waitFor({ timeout: PATIENCE });
});
await measure('insert a result sheet', async () => {
  await pane.getByRole('button', { name: 'Insert a result sheet' }).click();
  await pane.getByText('is in place').waitFor({ timeout: PATIENCE });
});
const { rows } = await used(page, 'Rewards 2023-03');
// Two rows of titles and headers above the creators, their total below.
if (rows < ROWS + 3 || errors.length > 0) throw new Error(`The result has ${rows} rows. ${errors.join(' ')}`);
await browser.close();
await serving.close();

async function measure(what: string, act: () => Promise<void>): Promise<void> {
  const begun = Date.now();
  await act();
  const whole = Date.now() - begun;
  const tasks = await pane.evaluate(() => (window as unknown as Watched).ownTasks.splice(0));
  report({
    what: `100 k rows, ${what}: the longest own task`,
    engine: inMs(Math.max(0, ...tasks)),
    beside: `the whole, host included ${inMs(whole)}`,
    figure: Math.max(0, ...tasks),
    unit: 'ms',
    aim: { most: 200 },
  });
}
