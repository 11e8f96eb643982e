import { aBrowser, aPane } from './opened';

const said = {
  'zh-CN': {
    day: '状态日期',
    march: '2023年3月',
    open: '可报名至2023年3月20日',
    before: '尚未生效',
    settings: '语言与主题',
    theme: '主题',
    again: '再试一次',
    chosen: /本工作簿已改用 2023-02/,
    refused: /有单元格正在编辑/,
    language: '语言',
    other: { value: 'en-US', heading: /March 2023/, tab: 'Policy' },
  },
  'en-US': {
    day: 'Status as of',
    march: 'March 2023',
    open: 'sign-up open until 20 Mar 2023',
    before: 'not yet in force',
    settings: 'Language and theme',
    theme: 'Theme',
    again: 'Try again',
    chosen: /This workbook now uses 2023-02/,
    refused: /A cell is being edited/,
    language: 'Language',
    other: { value: 'zh-CN', heading: /抖音生活服务/, tab: '政策' },
  },
} as const;

const browser = aBrowser();

describe.each(['zh-CN', 'en-US'] as const)('the policy panel in %s', locale => {
  const words = said[locale];
  const open = aPane(browser, locale);

  it('says what each month is on a day that the user asks about', async () => {
    const { pane } = open;
    const option = (month: string): Promise<string | null> =>
      pane.getByRole('combobox').locator('option', { hasText: month }).textContent();
    await pane.getByLabel(words.day).fill('2023-03-05');
    expect(await option(words.march)).toContain(words.open);
    await pane.getByText(words.open, { exact: true }).waitFor();
    await pane.getByLabel(words.day).fill('2023-02-20');
    expect(await option(words.march)).toContain(words.before);
  });

  it('draws the ladder of each track, and says in words what is drawn', async () => {
    await open.pane.locator('article svg [stroke-width="2"]').first().waitFor({ state: 'attached' });
    const drawn = open.pane.locator('article').getByRole('img');
    expect(await drawn.count()).toBe(3);
    expect(await drawn.first().getAttribute('aria-label')).toMatch(/30,000/);
  });

  it('says that Excel refused a choice, and makes it when tried again', async () => {
    const { page, pane } = open;
    const says = (text: RegExp): Promise<void> => pane.locator('.fui-MessageBar', { hasText: text }).waitFor();
    await page.evaluate(() => window.playground?.faults.refuse('InvalidOperationInCellEditMode', { always: true }));
    await pane.getByRole('combobox').first().selectOption('2023-02');
    await says(words.refused);
    await page.evaluate(() => window.playground?.faults.clear());
    await pane.getByRole('button', { name: words.again }).click();
    await says(words.chosen);
    await pane.getByRole('combobox').first().selectOption('2023-03');
    await page.evaluate(() => window.playground?.idle());
  });

  it('changes its theme, which stays for the next time', async () => {
    const { pane } = open;
    const background = (): Promise<string> =>
      pane.locator('#pane header').evaluate(element => getComputedStyle(element).backgroundColor);
    await pane.getByRole('button', { name: words.settings }).click();
    const colors: string[] = [];
    for (const theme of ['light', 'dark', 'contrast']) {
      await pane.getByLabel(words.theme, { exact: true }).selectOption(theme);
      await pane.waitForFunction(
        seen =>
          !seen.includes(getComputedStyle(document.querySelector('#pane header') ?? document.body).backgroundColor),
        colors,
      );
      colors.push(await background());
    }
    expect(new Set(colors).size).toBe(3);
    expect(await pane.evaluate(() => localStorage.getItem('mcn.theme'))).toBe('contrast');
    await pane.getByLabel(words.theme, { exact: true }).selectOption('auto');
  });

  it('speaks another language when asked, and goes back to that of Office', async () => {
    const { pane } = open;
    await pane.getByLabel(words.language, { exact: true }).selectOption(words.other.value);
    await pane.getByRole('tab', { name: words.other.tab }).waitFor();
    expect(await pane.getByRole('heading', { level: 1 }).innerText()).toMatch(words.other.heading);
    expect(await pane.evaluate(() => document.documentElement.lang)).toBe(words.other.value);
    await pane.getByRole('combobox').nth(0).selectOption('auto');
    await pane.getByLabel(words.day).waitFor();
  });
});
