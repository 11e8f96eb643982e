import { settles } from './host-page';
import { aBrowser, aPane } from './opened';
import { formula, select, selection, used, values, valuesFrom } from './pane-page';

jest.setTimeout(120_000);

const sheet = '花名册';

const browser = aBrowser();

const words = {
  'zh-CN': {
    search: '名次',
    take: '取所选单元格，填入“花名册”',
    back: '全部函数',
    insert: '插入到所选单元格',
    lacking: '请先填写“花名册”，再插入。',
    pick: '替我选个空位',
    another: '已另选，插入',
    taken: /没有写入。从 花名册!A4 开始，结果要占 花名册!A4:.*其中 A4、B4、C4、D4 等 \d+ 个单元格/,
    room: /没有写入。从 花名册!K4 开始，结果要占 花名册!K4:.*其中 L4/,
    picked: '已选中空白处的',
    inserted: '写入公式。',
    circular: '公式会引用自己',
    beyond: '会超出工作表的边界',
    isProtected: /工作表或工作簿受保护.*Excel 的原话是“AccessDenied/,
    refused: /Excel 拒绝了这一步：Excel 的原话是“GeneralException/,
    editing: '有单元格正在编辑',
    gone: '“数值”引用的 不在!A1 不存在',
    argument: { roster: '花名册', value: '数值', track: '赛道' },
    heads: ['机构', '应发合计'],
  },
  'en-US': {
    search: 'equal points share',
    take: 'Use selection for “Roster”',
    back: 'All functions',
    insert: 'Insert at the selection',
    lacking: 'Fill in “Roster” first, then insert.',
    pick: 'Find me an empty place',
    another: 'Selected another: insert',
    taken:
      /Nothing was written. From 花名册!A4 on, the result takes 花名册!A4:.*, and A4, B4, C4, D4 \(\d+ cells in all\)/,
    room: /Nothing was written. From 花名册!K4 on, the result takes 花名册!K4:.*, and L4/,
    picked: 'is empty and now selected',
    inserted: 'The formula is in',
    circular: 'it would refer to itself',
    beyond: 'would reach beyond the sheet’s edge',
    isProtected: /protected or read-only.*“AccessDenied/,
    refused: /Excel refused: “GeneralException/,
    editing: 'A cell is being edited',
    gone: 'which “Value” refers to',
    argument: { roster: 'Roster', value: 'Value', track: 'Track' },
    heads: ['Agency', 'Total payout'],
  },
} as const;

describe.each(['zh-CN', 'en-US'] as const)('the functions, in %s', locale => {
  const said = words[locale];
  const open = aPane(browser, locale);

  beforeAll(async () => {
    await open.pane.locator('#tab-functions').click();
  });

  const says = (text: RegExp | string): Promise<void> =>
    open.pane.locator('.fui-MessageBar', { hasText: text }).first().waitFor({ timeout: 15_000 });
  const press = (name: string): Promise<void> => open.pane.getByRole('button', { name, exact: true }).click();

  it('are found by what they do', async () => {
    const search = open.pane.getByRole('searchbox');
    await search.fill(said.search);
    await open.pane.locator('li button', { hasText: 'MCN.AGENCY_RANKING' }).waitFor();
    expect(await open.pane.locator('li button').count()).toBe(1);
    await search.fill('');
    await open.pane.locator('li button', { hasText: /^MCN\.REWARDS(?!_)/ }).click();
  });

  it('take the selection as an argument and show the result that the sheet shows', async () => {
    await press(said.insert);
    await says(said.lacking);
    await select(open.page, sheet, 'A4:J234');
    await press(said.take);
    await settles(() => open.pane.getByLabel(said.argument.roster, { exact: true }).inputValue(), '花名册!A4:J234');
    const table = open.pane.locator('td');
    await table.first().waitFor();
    const shown = await table.allInnerTexts();
    expect(shown.slice(0, 1)).toEqual([said.heads[0]]);
    const [heads = []] = await values(open.page, sheet, 'L4:N4');
    expect(shown).toEqual(expect.arrayContaining(heads.filter(head => head !== '')));
  });

  const step = (way: 'undo' | 'redo'): Promise<void> =>
    open.page.evaluate(async direction => {
      window.playground?.[direction]();
      await window.playground?.idle();
    }, way);
  const fill = (argument: 'value' | 'track', text: string): Promise<void> =>
    open.pane.getByLabel(said.argument[argument], { exact: true }).fill(text);
  const previews = (text: string): Promise<void> =>
    open.pane.locator('[aria-busy=false]').getByText(text, { exact: true }).waitFor();

  it('are never written over cells that hold something, and say which these are', async () => {
    const before = await used(open.page, sheet);
    await press(said.insert);
    await says(said.taken);
    await select(open.page, sheet, 'K4');
    await press(said.another);
    await says(said.room);
    expect(await used(open.page, sheet)).toEqual(before);
    expect(await formula(open.page, sheet, { row: 3, col: 10 })).toBe('');
  });

  it('find an empty place', async () => {
    const { col, cols, row } = await used(open.page, sheet);
    await press(said.pick);
    await says(said.picked);
    expect(await selection(open.page)).toMatchObject({ row, col: col + cols + 1 });
  });

  it('are written where there is room, with the workbook’s own policy, and undone in one step', async () => {
    const before = await used(open.page, sheet);
    const at = { row: 239, col: 0 };
    await select(open.page, sheet, 'A240');
    await press(said.insert);
    await says(said.inserted);
    await open.page.evaluate(() => window.playground?.idle());
    expect(await formula(open.page, sheet, at)).toBe('=MCN.REWARDS(花名册!A4:J234,,MCN_POLICY)');
    const room = { row: at.row, col: at.col, rows: 2, cols: 1 };
    expect(await valuesFrom(open.page, sheet, room)).toEqual([[said.heads[0]], [expect.stringMatching(/./)]]);
    await step('undo');
    expect(await used(open.page, sheet)).toEqual(before);
    await step('redo');
    expect(await formula(open.page, sheet, at)).toBe('=MCN.REWARDS(花名册!A4:J234,,MCN_POLICY)');
    await step('undo');
  });

  it.each([
    ['AccessDenied, of a protected sheet', 'isProtected'],
    ['GeneralException', 'refused'],
    ['InvalidOperationInCellEditMode', 'editing'],
  ] as const)('leave the sheet as it was when Excel says %s', async (what, sentence) => {
    const { row, col, cols } = await used(open.page, sheet);
    const before = await used(open.page, sheet);
    await open.page.evaluate(
      ([name, r, c]) => {
        const port = window.playground?.port;
        const sheetId = port?.sheets().find(each => each.name === name)?.id ?? '';
        port?.select({ sheetId, row: r, col: c, rows: 1, cols: 1 });
      },
      [sheet, row, col + cols + 1] as const,
    );
    // The pane looks at the place, too, when the selection moves.
    await open.page.waitForTimeout(1000);
    await open.page.evaluate(
      ([name, code]) => {
        const faults = window.playground?.faults;
        if (code === 'GeneralException' || code === 'InvalidOperationInCellEditMode')
          faults?.refuse(code, { always: true });
        else faults?.protect(name);
      },
      [sheet, what] as const,
    );
    await press(said.insert);
    await says(said[sentence]);
    await open.page.evaluate(name => {
      window.playground?.faults.clear();
      window.playground?.faults.unprotect(name);
    }, sheet);
    expect(await used(open.page, sheet)).toEqual(before);
  });

  it('show what they give as soon as an argument is changed, and what is wrong with it', async () => {
    await open.pane.getByRole('button', { name: said.back }).click();
    await open.pane.locator('li button', { hasText: 'MCN.REWARD_LADDER' }).click();
    await fill('value', '6');
    await fill('track', 'nowhere');
    await says('#N/A');
    await fill('track', 'waist_incubation');
    await previews('8,000');
    await fill('value', '10');
    await previews('15,000');
    await fill('value', '不在!A1');
    await says(said.gone);
  });

  it('follow the cells that they read', async () => {
    const type = (content: string): Promise<void> =>
      open.page.evaluate(([name, text]) => window.playground?.setCell(name, 'A240', text), [sheet, content] as const);
    await type('3');
    await fill('value', '花名册!A240');
    await previews('3,000');
    await type('20');
    await previews('30,000');
    await type('');
  });

  it('are not written into the cell that they read, nor beyond the sheet’s edge', async () => {
    const before = await used(open.page, sheet);
    await select(open.page, sheet, 'A240');
    await press(said.insert);
    await says(said.circular);
    await select(open.page, sheet, 'XFD1');
    await fill('value', '花名册!A240:B240');
    await press(said.insert);
    await says(said.beyond);
    expect(await used(open.page, sheet)).toEqual(before);
  });
});
