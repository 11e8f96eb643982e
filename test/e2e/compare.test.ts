import { evaluate, yuanFromFen, type Policy } from '../../src/engine';
import { changed } from '../engine/changed';
import { march2023 } from '../engine/march';
import { aBrowser, aPane } from './opened';
import { select, used, values } from './pane-page';
import './patience';

const roster = '花名册';
const PAYS = 4321;

const words = {
  'zh-CN': {
    edit: '编辑副本',
    own: '政策 2023-03',
    compare: '与另一份比较',
    rules: '第 1 档 · 奖励：由 3,000 元（示例）改为 4,321 元（示例）',
    take: '读取所选名单',
    compute: '计算差额',
    insert: '插入比较表',
    sheet: '比较 2023-03',
    total: '合计',
    same: '没有：与插入时完全相同',
    changed: '有：政策内容已变，公式按现在的计算',
    insertRules: '插入差别表',
    rulesSheet: '差别 2023-03',
    swap: '互换 A 与 B',
    stale: '政策、名单或设置有变动，请重新计算差额。',
    complete: '补全 2023-02',
    a: '政策 A（对照）',
    february: '2023年2月',
    cancel: '取消',
  },
  'en-US': {
    edit: 'Edit a copy',
    own: 'Policy 2023-03',
    compare: 'Compare with another',
    rules: 'Tier 1 · pays: 4,321 yuan (illustrative), was 3,000 yuan (illustrative)',
    take: 'Read the selected roster',
    compute: 'Work out the difference',
    insert: 'Insert comparison sheet',
    sheet: 'Compare 2023-03',
    total: 'Total',
    same: 'No: the very same as when it was inserted',
    changed: 'Yes: its content has changed; the formulas use it as it is now',
    insertRules: 'Insert the differences as a sheet',
    rulesSheet: 'Differences 2023-03',
    swap: 'Swap A and B',
    stale: 'The policies, the roster or the settings have changed: work out the difference again.',
    complete: 'Complete 2023-02',
    a: 'Policy A (to compare with)',
    february: 'February 2023',
    cancel: 'Cancel',
  },
} as const;

const browser = aBrowser();

describe.each(['zh-CN', 'en-US'] as const)('two policies compared, in %s', locale => {
  const said = words[locale];
  const open = aPane(browser, locale);
  const button = (name: string) => open.pane.getByRole('button', { name, exact: true });
  const set = async (cell: string, value: string | number): Promise<void> => {
    await open.page.evaluate(([s, a1, v]) => window.playground?.setCell(s, a1, v), [said.own, cell, value] as const);
    await open.page.evaluate(() => window.playground?.idle());
  };
  let row = '';

  /** By agency, as the engine computes it: under March, under the copy, and the difference. */
  const expected = async (pays: number) => {
    const grid = await values(open.page, roster, 'A4:J234');
    const copy = changed(march2023(), ['tracks.0.ladder.tiers.0.pays.value', pays]) as unknown as Policy;
    const [a, b] = [march2023(), copy].map(policy => {
      const outcome = evaluate(policy, grid);
      if (!outcome.ok) throw new Error('the sample has problems');
      return outcome.value;
    });
    return (a?.roster.agencies ?? []).map((name, i) => {
      const [was, is] = [a?.payout[i] ?? 0, b?.payout[i] ?? 0];
      return [name, yuanFromFen(was), yuanFromFen(is), yuanFromFen(is - was)];
    });
  };
  /** The table by agency on the sheet, without its headers and its total. */
  const shown = async () => {
    const table = await values(open.page, said.sheet, 'D2:H60');
    const end = table.findIndex(cells => cells[0] === said.total);
    return table.slice(1, end).map(cells => cells.slice(0, 4));
  };

  beforeAll(async () => {
    await button(said.edit).click();
    await open.page.waitForFunction(
      name => window.playground?.port.sheets().some(sheet => sheet.name === name),
      said.own,
    );
    await open.page.evaluate(() => window.playground?.idle());
    const { rows } = await used(open.page, said.own);
    const table = await values(open.page, said.own, `A1:J${String(rows)}`);
    row = String(table.findIndex(cells => cells[7] === 'tracks[0].ladder.tiers[0].pays') + 1);
    await set(`C${row}`, PAYS);
    await select(open.page, roster, 'A4:J234');
    await button(said.compare).click();
  });

  it('begins with the copy and what it was copied from, and says what differs in words', async () => {
    await open.pane.getByText(said.rules).waitFor();
    const chosen = await open.pane
      .getByRole('combobox')
      .evaluateAll(all => all.map(each => (each as HTMLSelectElement).value));
    expect(chosen.slice(0, 2)).toEqual(['2023-03', 'MCN_OWN_1']);
  });

  it('shows what that means for the roster, in money', async () => {
    await button(said.take).click();
    await button(said.compute).click();
    const all = await expected(PAYS);
    const difference = all.reduce((sum, each) => sum + Number(each[3]), 0);
    expect(difference).toBeGreaterThan(0);
    const text = `+${difference.toLocaleString(locale, { minimumFractionDigits: 2 })}`;
    await open.pane.getByText(text, { exact: true }).first().waitFor();
  });

  it('comes onto a sheet, live, with a chart', async () => {
    await button(said.insert).click();
    await open.pane.locator('.fui-MessageBar', { hasText: said.sheet }).waitFor();
    await open.page.evaluate(() => window.playground?.idle());
    expect(await shown()).toEqual(await expected(PAYS));
    expect(await open.page.evaluate(() => window.playground?.port.records.charts.length)).toBe(1);
    expect((await values(open.page, said.sheet, 'B14'))[0]?.[0]).toBe(said.same);
    await set(`C${row}`, 2000);
    expect(await shown()).toEqual(await expected(2000));
    expect((await values(open.page, said.sheet, 'B14'))[0]?.[0]).toBe(said.changed);
    await open.pane.getByText(said.stale).waitFor();
  });

  it('and so do the differences of the rules', async () => {
    await button(said.insertRules).click();
    await open.pane.locator('.fui-MessageBar', { hasText: said.rulesSheet }).waitFor();
    await open.page.evaluate(() => window.playground?.idle());
    const table = await values(open.page, said.rulesSheet, 'D2:J10');
    expect(table.map(cells => cells[0])).toContain('tracks.waist_incubation.ladder.tiers[0].pays');
  });

  it('names the numbers that a policy lacks, and leads to where they are entered', async () => {
    await open.pane.getByLabel(said.a).selectOption(said.february);
    await button(said.compute).click();
    await button(said.complete).click();
    await button(said.cancel).click();
    await button(said.compute).waitFor();
  });
});
