import { aBrowser, aPane } from './opened';
import { formula, select, used, values } from './pane-page';

jest.setTimeout(180_000);

const sheet = '花名册';

const words = {
  'zh-CN': {
    invites: /请选中一个由激励函数算出的单元格/,
    result: '315,000 元',
    measure: '21 人',
    fewer: '20 人',
    cut: /242,000 元超过单个机构上限，只按 150,000 元计/,
    keeps: /下面仍是 花名册!M8 的解释：当前选中的 花名册!C8/,
    clear: '清除',
    next: /再增加 4 人，达到 10 人，就进入第 3 档，奖励多 7,000 元/,
    creators: '逐个达人（10 条）',
    insert: '插入为工作表',
    inserted: /已写入新工作表“解释 星河传媒”/,
    sheet: '解释 星河传媒',
    copy: '复制文字',
    copied: /已复制|按 Ctrl\+C/,
    notFollowed: /参数“汇总方式”是一个算式/,
    gives: 'MCN.POLICIES 给出的结果',
    row: '选中的是第 2 行，共 3 行',
    passes: 'A4:D20（17 行 × 4 列）',
    fails: /#N\/A|没有|不在/,
    repairTitle: '公式显示 #NAME? 错误？',
    repair: '修复公式',
    repaired: /已重写 1 张工作表中的 1 个公式/,
    refused: /GeneralException/,
    again: '再试一次',
    ribbon: '解释数字',
  },
  'en-US': {
    invites: /Select a cell that one of the MCN functions has given/,
    result: '315,000 yuan',
    measure: '21 creators',
    fewer: '20 creators',
    cut: /242,000 yuan is more than the agency cap: only 150,000 yuan counts/,
    keeps: /Still about 花名册!M8: the selected cell 花名册!C8 holds no MCN formula/,
    clear: 'Clear',
    next: /4 creators more, 10 creators in all, would reach tier 3 and add 7,000 yuan/,
    creators: 'Creator by creator (10 lines)',
    insert: 'Insert as a sheet',
    inserted: /Written to the new sheet “Explain 星河传媒”/,
    sheet: 'Explain 星河传媒',
    copy: 'Copy as text',
    copied: /Copied|press Ctrl\+C/,
    notFollowed: /The argument “Grouped by” is an expression/,
    gives: 'What MCN.POLICIES gives',
    row: 'The selected row is 2 of 3',
    passes: 'A4:D20 (17 rows × 4 columns)',
    fails: /agency/,
    repairTitle: 'Do formulas show #NAME?',
    repair: 'Repair formulas',
    repaired: /1 formula entered anew on 1 sheet/,
    refused: /GeneralException/,
    again: 'Try again',
    ribbon: 'Explain',
  },
} as const;

const browser = aBrowser();

describe.each(['zh-CN', 'en-US'] as const)('why a cell shows what it shows, in %s', locale => {
  const said = words[locale];
  const open = aPane(browser, locale);

  const says = (text: RegExp | string): Promise<void> =>
    open.pane.locator('[role=tabpanel]').getByText(text).first().waitFor({ timeout: 15_000 });
  const type = async (address: string, content: string): Promise<void> => {
    await open.page.evaluate(
      ([s, a, c]) => {
        window.playground?.setCell(s, a, c);
      },
      [sheet, address, content] as const,
    );
    await open.page.evaluate(() => window.playground?.idle());
  };

  it('is asked from the ribbon, which opens the panel', async () => {
    await select(open.page, sheet, 'A5');
    await open.page.getByRole('button', { name: said.ribbon, exact: true }).click();
    await says(said.invites);
    expect(await open.pane.locator('#tab-explain').getAttribute('aria-selected')).toBe('true');
  });

  it('is told of an agency’s payout, and stays while the roster is looked at', async () => {
    await select(open.page, sheet, 'M8');
    await says(said.result);
    await says(said.cut);
    expect(await open.pane.locator('[role=img]').count()).toBe(3);
    expect(await open.pane.locator('[role=img]').first().getAttribute('aria-label')).toContain(said.measure);
    await select(open.page, sheet, 'C8');
    await says(said.keeps);
    await says(said.result);
    await select(open.page, sheet, 'M8');
    await open.pane.getByText(said.keeps).waitFor({ state: 'detached' });
    await says(said.result);
  });

  it('is forgotten when asked, and told anew when its cell is selected', async () => {
    await select(open.page, sheet, 'C8');
    await open.pane.getByRole('button', { name: said.clear }).click();
    await says(said.invites);
    expect(await open.pane.getByRole('heading', { level: 1 }).evaluate(title => title === document.activeElement)).toBe(
      true,
    );
    await select(open.page, sheet, 'M8');
    await says(said.result);
  });

  it('stays true when the roster is changed meanwhile', async () => {
    await select(open.page, sheet, 'O8');
    await says(said.measure);
    await select(open.page, sheet, 'E11');
    await type('E11', 'Lv3');
    await says(said.fewer);
    await open.page.evaluate(() => window.playground?.undo());
    await says(said.measure);
  });

  it('follows the selection to other columns, functions and values', async () => {
    await select(open.page, sheet, 'O8');
    await says(said.measure);
    await select(open.page, sheet, 'M28');
    await says(said.next);
    await select(open.page, '榜单', 'F6');
    await says('米艾科技');
  });

  it('has its tabs on one line and nothing over the words of its ladders where it is narrow', async () => {
    const width = (pixels: string): Promise<void> =>
      open.page.evaluate(px => {
        const frame = window.playground?.addinFrame;
        if (frame) Object.assign(frame.style, { width: px, minWidth: px, maxWidth: px });
      }, pixels);
    await width('320px');
    await select(open.page, sheet, 'M8');
    await says(said.cut);
    const found = await open.pane.evaluate(() => {
      const tabs = [...document.querySelectorAll('[role=tab]')].map(tab => tab.getBoundingClientRect().top);
      const over = [...document.querySelectorAll('[role=img]')].flatMap(drawing => {
        const bars = drawing.querySelector('svg')?.getBoundingClientRect();
        const words = [...drawing.querySelectorAll('span')].map(word => word.getBoundingClientRect());
        return words.filter(
          ({ left, right, top, bottom }) =>
            bars && left < bars.right && right > bars.left && top < bars.bottom && bottom > bars.top,
        );
      });
      return { lines: new Set(tabs).size, over: over.length, wide: document.documentElement.scrollWidth };
    });
    expect(found).toEqual({ lines: 1, over: 0, wide: 320 });
    await width('');
  });

  it('tells each creator when asked', async () => {
    await select(open.page, sheet, 'T8');
    await open.pane.getByText(said.creators).click();
    await says(/玩橘爱生活.*42/);
  });

  it('copies the story, or has it selected where the browser forbids', async () => {
    await open.pane.getByRole('button', { name: said.copy }).click();
    await says(said.copied);
  });

  it('goes on a sheet of its own as a live formula', async () => {
    await select(open.page, sheet, 'M8');
    await says(said.result);
    await open.pane.getByRole('button', { name: said.insert }).click();
    await says(said.inserted);
    await open.page.evaluate(() => window.playground?.idle());
    // The pane has looked at the new sheet: the story is still its own.
    await open.page.waitForTimeout(1000);
    expect(await open.pane.getByRole('button', { name: said.clear }).count()).toBe(0);
    expect(await formula(open.page, said.sheet, { row: 2, col: 0 })).toBe(
      '=MCN.EXPLAIN(\'花名册\'!A4:J234,"星河传媒",,MCN_POLICY)',
    );
    const { row, rows } = await used(open.page, said.sheet);
    expect(await values(open.page, said.sheet, `F${String(row + rows)}`)).toEqual([[315_000]]);
  });

  it.each([1, 2, 3])('leaves no half-written sheet when Excel refuses batch %d of that', async batch => {
    const sheets = (): Promise<number | undefined> => open.page.evaluate(() => window.playground?.port.sheets().length);
    await select(open.page, sheet, 'T8');
    await says('135,000');
    // The pane looks at the policy, too, when the selection moves.
    await open.page.waitForTimeout(1000);
    const before = await sheets();
    await open.page.evaluate(at => window.playground?.faults.refuse('GeneralException', { batch: at }), batch);
    await open.pane.getByRole('button', { name: said.insert }).click();
    await says(said.refused);
    expect(await sheets()).toBe(before);
  });

  it('says what it cannot follow, and what other functions give', async () => {
    await type('AC4', '=MCN.REWARDS(A4:J234,LOWER("AGENCY"),MCN_POLICY)');
    await select(open.page, sheet, 'AC4');
    await says(said.notFollowed);
    await type('AC4', '=MCN.REWARD_TRACK("head_growth",A4:J234,"nobody",MCN_POLICY)');
    await says(said.fails);
    await type('AC4', '=MCN.POLICIES()');
    await says(said.gives);
    await select(open.page, sheet, 'AC6');
    await says(said.row);
    await says('2023-02-15');
    await type('AC4', '=MCN.CHECK(A4:D20)');
    await says(said.passes);
    await type('AC4', '=MCN.AGENCY_POINTS(E4:E234)');
    await select(open.page, sheet, 'AC4');
    await says('570');
    await type('AC4', '');
  });

  it('tells each of several calls of a formula', async () => {
    await type('AC4', '=MCN.AGENCY_POINTS(E4:E234)+MCN.REWARD_TRACK("head_growth",A4:J234,"星河传媒",MCN_POLICY)');
    await select(open.page, sheet, 'AC4');
    await says('570');
    const second = open.pane.getByRole('radio', { name: /REWARD_TRACK/ });
    await second.click();
    await says(said.cut);
    expect(await second.isChecked()).toBe(true);
    await open.pane.getByRole('radio', { name: /AGENCY_POINTS/ }).click();
    await says('570');
    await type('AC4', '');
  });

  it('enters anew what shows #NAME?, and nothing else', async () => {
    await type('AC4', '=MCN.NO_SUCH(1)');
    await type('AC5', '=NO_SUCH(1)');
    await select(open.page, sheet, 'M8');
    await open.pane.getByText(said.repairTitle).click();
    await open.pane.getByRole('button', { name: said.repair }).click();
    await says(said.repaired);
    expect(await formula(open.page, sheet, { row: 3, col: 28 })).toBe('=MCN.NO_SUCH(1)');
    await type('AC4', '');
    await type('AC5', '');
  });

  it('says what Excel refused, and tries again', async () => {
    await open.page.evaluate(() => window.playground?.faults.refuse('GeneralException', { always: true }));
    await select(open.page, sheet, 'T8');
    await says(said.refused);
    await open.page.evaluate(() => window.playground?.faults.clear());
    await open.pane.getByRole('button', { name: said.again }).click();
    await open.pane.getByText(said.refused).waitFor({ state: 'detached' });
    await says('135,000');
  });
});
