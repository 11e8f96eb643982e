import { readFile } from 'node:fs/promises';
import type { Frame, Page } from 'playwright-core';
import { parsePolicy } from '../../src/engine';
import { readPolicyTable } from '../../src/functions/policy-table/read';
import march from '../../src/policies/dy-life-mcn-2023-03.json';
import { oracle } from '../oracle/oracle';
import type { RawPolicy } from '../oracle/raw';
import { ROWS } from '../oracle/sample';
import { aBrowser } from './opened';
import { frameOf, openPane, openTab, select, used, values } from './pane-page';
import './patience';

/** A month’s work from a clean playground: the ladders of the portal go into a copy of March, and the rewards are those of the oracle. */

const ROSTER = '花名册';
const POLICY = '政策 2023-03';
const RESULT = '奖励 2023-03';

/** What the portal says: thresholds and rewards of the three ladders, none of them the sample’s. */
const LADDERS: readonly (readonly (readonly [from: number, pays: number])[])[] = [
  [
    [2, 1234.5],
    [5, 6000],
    [9, 14_000],
    [15, 28_000.01],
  ],
  [
    [1, 9000],
    [2, 21_000],
    [4, 60_000],
    [7, 111_111.11],
  ],
  [
    [30_000, 2500],
    [80_000, 9999.99],
    [150_000, 18_000],
    [300_000, 43_000],
  ],
];
const SOURCE = '机构后台截图，3 月阶梯表';
const DAY = '2023-03-15';

const supplied = (value: number) => ({ value, status: 'supplied', source: SOURCE, on: DAY });

/** March with these ladders, made without the table. */
const expected = {
  ...march,
  tracks: march.tracks.map((track, t) => ({
    ...track,
    ladder: {
      ...track.ladder,
      tiers: (LADDERS[t] ?? []).map(([from, pays]) => ({ from: supplied(from), pays: supplied(pays) })),
    },
  })),
} as unknown as RawPolicy;

const browser = aBrowser();
const yuan = (fen: bigint): number => Number(fen) / 100;

/** What the result sheet pays each agency, by its spilled table. */
async function paid(page: Page): Promise<ReadonlyMap<string, number>> {
  const { rows } = await used(page, RESULT);
  const table = await values(page, RESULT, `D2:Z${String(rows)}`);
  const header = (table[0] ?? []).map(String);
  const [agency, total] = [header.indexOf('机构'), header.indexOf('应发合计')];
  const body = table.slice(
    1,
    table.findIndex(row => row[agency] === '合计'),
  );
  return new Map(body.map(row => [String(row[agency]), Number(row[total])]));
}

function owed(): ReadonlyMap<string, number> {
  const { crowd, payout } = oracle(expected, ROWS);
  return new Map(crowd.agencies.map((name, a) => [name, yuan(payout[a] ?? 0n)]));
}

async function policyOn(page: Page, sheet: string): Promise<unknown> {
  const { rows, cols } = await used(page, sheet);
  const read = readPolicyTable(await values(page, sheet, `A1:${'ABCDEFGHIJ'[cols - 1] ?? 'J'}${String(rows)}`));
  return read.ok ? read.value : read.problems;
}

const press = (pane: Frame, name: string): Promise<void> => pane.getByRole('button', { name, exact: true }).click();

async function saved(page: Page): Promise<Buffer> {
  const download = page.waitForEvent('download');
  await page.locator('#save').click();
  return readFile(await (await download).path());
}

test('copies March, replaces three ladders; the rewards follow, are saved, reopened and taken to another workbook', async () => {
  const { page, pane, errors, close } = await openPane(browser(), 'zh-CN');
  const settle = () => page.evaluate(() => window.playground?.idle());

  await openTab(pane, 'calculate');
  await select(page, ROSTER, 'A4:J234');
  await press(pane, '读取所选名单');
  await press(pane, '插入结果表');
  await pane.locator('.fui-MessageBar', { hasText: RESULT }).waitFor();

  await openTab(pane, 'policy');
  await press(pane, '编辑副本');
  await pane.locator('.fui-MessageBar', { hasText: POLICY }).waitFor();
  const { rows } = await used(page, POLICY);
  const paths = (await values(page, POLICY, `H1:H${String(rows)}`)).map(([path]) => path);
  for (const [t, tiers] of LADDERS.entries()) {
    for (const [k, [from, pays]] of tiers.entries()) {
      for (const [key, value] of [
        ['from', from],
        ['pays', pays],
      ] as const) {
        const row = paths.indexOf(`tracks[${String(t)}].ladder.tiers[${String(k)}].${key}`) + 1;
        expect(row).toBeGreaterThan(1);
        for (const [column, cell] of [
          ['C', value],
          ['D', '自填'],
          ['E', SOURCE],
          ['F', DAY],
          ['G', ''],
          ['J', ''],
        ] as const)
          await page.evaluate(([sheet, a1, v]) => window.playground?.setCell(sheet, a1, v), [
            POLICY,
            `${column}${String(row)}`,
            cell,
          ] as const);
      }
    }
  }
  await settle();

  const wanted = parsePolicy({
    ...expected,
    title: { 'zh-CN': march.title['zh-CN'] + '（副本）', 'en-US': march.title['en-US'] + ' (copy)' },
  });
  if (!wanted.ok) throw new Error(JSON.stringify(wanted.problems));
  expect(await policyOn(page, POLICY)).toEqual(wanted.value);
  expect(await paid(page)).toEqual(owed());
  expect([...owed().values()].some(payout => payout > 0)).toBe(true);

  const bytes = await saved(page);

  // Another day: the file is opened again, and all is still there. Nobody is asked: what is there has been saved.
  await page.evaluate(() => {
    (window as { before?: boolean }).before = true;
  });
  await page.locator('input[type=file]').setInputFiles({ name: '三月.xlsx', mimeType: '', buffer: bytes });
  await page.waitForFunction(() => !('before' in window) && window.playground, undefined, { timeout: 30_000 });
  await page.evaluate(() => window.playground?.ready);
  await settle();
  expect(await policyOn(page, POLICY)).toEqual(wanted.value);
  expect(await paid(page)).toEqual(owed());
  const back = await frameOf(page);
  await back.getByRole('combobox').locator('option:checked', { hasText: POLICY }).waitFor({ state: 'attached' });
  expect(errors).toEqual([]);
  await close();

  // Another workbook: the policy is taken out of the file.
  const other = await openPane(browser(), 'zh-CN');
  await other.pane.locator('input[type=file]').setInputFiles({ name: '三月.xlsx', mimeType: '', buffer: bytes });
  await other.pane.locator('.fui-MessageBar', { hasText: '已读入' }).waitFor();
  expect(await policyOn(other.page, POLICY)).toEqual(wanted.value);
  expect(other.errors).toEqual([]);
  await other.close();
}, 240_000);
