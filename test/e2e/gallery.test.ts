import { settles } from './host-page';
import { aBrowser, aPane } from './opened';
import { select, values } from './pane-page';

jest.setTimeout(120_000);

const sheet = '花名册';

const browser = aBrowser();

const words = {
  'zh-CN': {
    search: '名次',
    take: '取所选单元格，填入 roster',
    insert: '插入到所选单元格',
    lacking: '请先填写 roster，再插入。',
    heads: ['机构', '应发合计'],
  },
  'en-US': {
    search: 'equal points share',
    take: 'Use selection for roster',
    insert: 'Insert at the selection',
    lacking: 'Fill in roster first, then insert.',
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
    open.pane.locator('.fui-MessageBar', { hasText: text }).first().waitFor();
  const press = (name: string): Promise<void> => open.pane.getByRole('button', { name, exact: true }).click();

  it('are found by what they do', async () => {
    const search = open.pane.getByRole('searchbox');
    await search.fill(said.search);
    await open.pane.locator('li button', { hasText: 'MCN.AGENCY_RANKING' }).waitFor();
    expect(await open.pane.locator('li button').count()).toBe(1);
    await search.fill('');
    await open.pane.locator('li button', { hasText: 'MCN.REWARDS' }).click();
  });

  it('take the selection as an argument and show the result that the sheet shows', async () => {
    await press(said.insert);
    await says(said.lacking);
    await select(open.page, sheet, 'A4:J234');
    await press(said.take);
    await settles(() => open.pane.getByLabel('roster', { exact: true }).inputValue(), '花名册!A4:J234');
    const table = open.pane.locator('td');
    await table.first().waitFor();
    const shown = await table.allInnerTexts();
    expect(shown.slice(0, 1)).toEqual([said.heads[0]]);
    const [heads = []] = await values(open.page, sheet, 'L4:N4');
    expect(shown).toEqual(expect.arrayContaining(heads.filter(head => head !== '')));
  });
});
