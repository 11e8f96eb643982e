import { digestOf } from '../../src/functions/policy-view/digest';
import { whole } from '../../src/policies/whole';
import { fieldColumns, type Chosen } from '../../src/taskpane/calculate/columns';
import { insert, update } from '../../src/taskpane/calculate/insert';
import { Store } from '../../src/taskpane/calculate/store';
import { choose, take } from '../../src/taskpane/calculate/take';
import { contents, openWorkbook, type Workbook } from '../host/roster-office';
import { ROSTER, wantedIn } from './calculate-kit';

type Cells = Parameters<typeof openWorkbook>[0];

async function taken(cells: Cells = ROSTER, select = { row: 0, col: 0, rows: 1, cols: 1 }) {
  const book = openWorkbook(cells);
  const sheetId = book.port.activeSheet();
  book.port.select({ ...select, sheetId });
  const store = new Store();
  const wanted = await wantedIn('zh-CN');
  await take(store, undefined, wanted);
  return { book, store, wanted, sheetId };
}

function sheetNamed(book: Workbook, name: string): unknown[][] {
  return contents(book)[name] as unknown[][];
}

describe('a roster', () => {
  test('is taken, its columns known and its cells found sound', async () => {
    const { store } = await taken();
    expect(store.get()).toMatchObject({
      roster: { place: { sheet: '花名册', address: 'A1:H5', rows: 5 }, goesOn: false, notes: [] },
      checked: { count: 0 },
      said: undefined,
      doing: undefined,
    });
  });

  test('has its problems listed in the order of the sheet, each with its cell', async () => {
    const bad = ROSTER.map(row => [...row]);
    bad[2] = ['2', '乙', '聚亮文化', 'Lv3', 'Lv99', 0, '十块', '2023-03-01'];
    const { store } = await taken([['三月'], [], ...bad], { row: 3, col: 1, rows: 1, cols: 1 });
    const { checked } = store.get();
    expect(checked?.count).toBe(2);
    expect(checked?.shown.map(({ cell }) => cell?.address)).toEqual(['E5', 'G5']);
    expect(checked?.shown[0]?.problem).toContain('Lv99');
  });

  test('has problems of one kind in one column told once, with how many more there are', async () => {
    const bad = [...ROSTER, ...ROSTER.slice(1).map(row => [`${String(row[0])}0`, ...row.slice(1)])];
    const { store } = await taken(bad.map((row, r) => row.map((cell, c) => (r > 0 && c === 4 ? '高' : cell))));
    expect(store.get().checked).toMatchObject({ count: 8, gaps: 0, shown: [{ cell: { address: 'E2' }, more: 7 }] });
  });

  test('that another one touches is told by its second row of headers', async () => {
    const { store } = await taken([
      ...ROSTER,
      ...ROSTER.map(row => row.map((cell, c) => (c === 0 ? `${String(cell)}` : cell))),
    ]);
    const { checked } = store.get();
    expect(checked?.shown[0]).toMatchObject({ problem: expect.stringContaining('第 6 行又是一行表头') as string });
    expect(checked?.shown[0]?.cell?.address).toBe('A6');
    // No cell of that row is told besides.
    expect(checked?.shown.slice(1).some(({ cell }) => cell?.row === 5)).toBe(false);
  });

  test('is well where the policy has numbers that nobody has published: that is the policy’s, and said once', async () => {
    const book = openWorkbook(ROSTER);
    const store = new Store();
    const wanted = await wantedIn('zh-CN', {}, '2023-02');
    await take(store, undefined, wanted);
    expect(store.get()).toMatchObject({ checked: { count: 0, shown: [], gaps: 6 }, said: undefined });
    await insert(store, wanted);
    expect(store.get().said).toEqual({ kind: 'gaps' });
    expect(book.port.sheets().length).toBe(1);
  });

  test.each([
    [
      'rows come below it',
      (book: Workbook, sheetId: string) => book.port.write({ sheetId, row: 5, col: 0, rows: 1, cols: 1 }, [['5']]),
    ],
    [
      'a header changes',
      (book: Workbook, sheetId: string) => book.port.write({ sheetId, row: 0, col: 2, rows: 1, cols: 1 }, [['公司']]),
    ],
  ])('is not computed with when %s', async (_, change) => {
    const { book, store, wanted, sheetId } = await taken();
    change(book, sheetId);
    await insert(store, wanted);
    expect(store.get().said).toEqual({ kind: 'moved', where: '花名册!A1:H5' });
    expect(book.port.sheets().length).toBe(1);
  });
});

describe('a result sheet', () => {
  test('is live formulas beside one another, with what they rest on', async () => {
    const { book, store, wanted } = await taken();
    await insert(store, wanted);
    expect(store.get().said).toEqual({ kind: 'put', sheet: '奖励 2023-03', asValues: false, updated: false });
    const cells = sheetNamed(book, '奖励 2023-03');
    const formulas = cells[1]?.filter(cell => String(cell).startsWith('='));
    expect(formulas).toEqual([
      `=MCN.REWARDS('花名册'!$A$1:$H$5,"agency",MCN_POLICY)`,
      `=MCN.REWARDS('花名册'!$A$1:$H$5,"track",MCN_POLICY)`,
      `=MCN.AGENCY_RANKING('花名册'!$A$1:$H$5,,MCN_POLICY)`,
      `=MCN.REWARDS('花名册'!$A$1:$H$5,"creator",MCN_POLICY)`,
    ]);
    expect(cells[2]?.slice(0, 2)).toEqual(['政策', '=MCN.POLICY_VALUE("title",MCN_POLICY)']);
    expect(cells[5]?.slice(0, 2)).toEqual(['数字依据', '=MCN.POLICY_VALUE("basis",MCN_POLICY)']);
    const digest = digestOf(whole(wanted.policy));
    expect(digest).toMatch(/^[0-9a-f]{12}$/);
    expect(cells[6]?.slice(0, 2)).toEqual(['插入时的政策', `dy-life-mcn 2023-03 · 修订 2 · ${digest}`]);
    expect(cells[7]?.slice(0, 2)).toEqual([
      '此后有无改动',
      `=IF(IFERROR(MCN.POLICY_VALUE("digest",MCN_POLICY),"")="${digest}","没有：与插入时完全相同","有：政策内容或所选政策已变，公式按现在的计算")`,
    ]);
    expect(book.port.names().map(({ name, formula }) => [name, formula])).toEqual([['MCN_POLICY', '="2023-03"']]);
    expect(book.port.records.charts.length).toBe(1);
    // The largest first: each bar is tied to its row of the table by its name, wherever that row goes.
    const top = cells.length - 2;
    expect(cells.slice(-3).map(row => row.slice(0, 2))).toEqual([
      ['米艾科技', `=INDEX($E$3:$E$1005,MATCH(A${String(top)},$D$3:$D$1005,0))`],
      ['聚亮文化', `=INDEX($E$3:$E$1005,MATCH(A${String(top + 1)},$D$3:$D$1005,0))`],
      ['其余（未画入图表）', `=ROUND(SUM($E$3:$E$1005)/2-SUM(B${String(top)}:B${String(top + 1)}),2)`],
    ]);
  });

  test('takes a free name, and is asked about before it is updated; what else stands on it stays', async () => {
    const { book, store, wanted } = await taken();
    book.port.addSheet('奖励 2023-03');
    await insert(store, wanted);
    expect(store.get().said).toMatchObject({ sheet: '奖励 2023-03 (2)' });
    const sheetId = book.port.sheets().at(-1)?.id ?? '';
    book.port.renameSheet(sheetId, '三月结果');
    book.port.write({ sheetId, row: 40, col: 0, rows: 1, cols: 1 }, [['我的备注']]);
    await insert(store, wanted);
    const { asking, said } = store.get();
    expect([asking?.name, said]).toEqual(['三月结果', undefined]);
    if (asking !== undefined) await update(store, wanted);
    expect(store.get().said).toEqual({ kind: 'put', sheet: '三月结果', asValues: false, updated: true });
    expect(book.port.sheets().length).toBe(3);
    expect(sheetNamed(book, '三月结果')[40]?.[0]).toBe('我的备注');
    expect(book.port.records.charts.length).toBe(1);
  });

  test('is not written over what the user has put in its way', async () => {
    const { book, store, wanted } = await taken();
    await insert(store, wanted);
    const sheetId = book.port.sheets().at(-1)?.id ?? '';
    book.port.write({ sheetId, row: 4, col: 4, rows: 1, cols: 1 }, [['我的']]);
    const before = contents(book);
    await insert(store, wanted);
    const { asking } = store.get();
    if (asking !== undefined) await update(store, wanted);
    expect(store.get().said).toEqual({ kind: 'in_the_way', where: "'奖励 2023-03'!E5" });
    expect(contents(book)).toEqual(before);
  });

  test('quotes the roster’s sheet', async () => {
    const { book, store, wanted } = await taken();
    book.port.renameSheet(book.port.activeSheet(), "三月 '终版'");
    await insert(store, wanted);
    expect(sheetNamed(book, '奖励 2023-03')[1]?.[3]).toBe(
      `=MCN.REWARDS('三月 ''终版'''!$A$1:$H$5,"agency",MCN_POLICY)`,
    );
  });
});

describe('the chart', () => {
  const title = ({ port }: Workbook) => port.records.charts[0]?.title.text;

  test('draws every agency, the unpaid too', async () => {
    const { book, store, wanted } = await taken([...ROSTER, ['5', '戊', '无奖机构', 'Lv3', 'Lv3', 0, 0, '2023-03-01']]);
    await insert(store, wanted);
    expect(title(book)).toBe('应发合计（元）');
    expect(
      sheetNamed(book, '奖励 2023-03')
        .slice(-4, -1)
        .map(row => row[0]),
    ).toEqual(['米艾科技', '聚亮文化', '无奖机构']);
  });

  test('is tied to the rows of the table where names are no way to find them', async () => {
    const { book, store, wanted } = await taken([...ROSTER, ['5', '戊', '机构*', 'Lv3', 'Lv3', 0, 0, '2023-03-01']]);
    await insert(store, wanted);
    expect(sheetNamed(book, '奖励 2023-03').at(-2)?.slice(0, 2)).toEqual(['=D5', '=E5']);
  });

  test('draws the twenty who are paid most where there are more, and says so', async () => {
    const [headers = [], first = []] = ROSTER;
    const many = Array.from({ length: 21 }, (_, i) =>
      [...first].map((cell, c) =>
        c === 0 ? String(i) : c === 2 ? `机构${String(i)}` : c === 4 ? 'Lv6' : c === 6 ? 90_000 : cell,
      ),
    );
    const { book, store, wanted } = await taken([headers, ...many]);
    await insert(store, wanted);
    expect(title(book)).toBe('应发合计最高的 20 名（元）');
  });
});

describe('columns that the user chooses', () => {
  const ambiguous = ROSTER.map((row, r) => [...row, r === 0 ? '核销GMV' : 5]);

  test('settle which of two it is, are kept with the workbook, and are read by formulas through a live copy', async () => {
    const { book, store, wanted, sheetId } = await taken(ambiguous);
    expect(store.get().checked?.count).toBeGreaterThan(0);
    await choose(store, 'gmv', 8, wanted);
    expect(store.get().checked?.count).toBe(0);
    await insert(store, wanted);
    const cells = sheetNamed(book, '奖励 2023-03');
    expect(cells[1]?.[3]).toMatch(/^=MCN\.REWARDS\(\$[A-Z]+\$2:\$[A-Z]+\$1006,"agency",MCN_POLICY\)$/);
    expect(cells[2]?.at(-1)).toMatch(/^=IF\('花名册'!\$[A-Z]\$2:\$[A-Z]\$5="","",'花名册'!/);
    // Another day.
    const again = new Store();
    book.port.select({ sheetId, row: 0, col: 0, rows: 1, cols: 1 });
    await take(again, undefined, wanted);
    expect(again.get().roster?.chosen).toEqual({ gmv: { index: 8, header: '核销GMV' } });
    await choose(again, 'gmv', undefined, wanted);
    expect(again.get().roster?.chosen).toEqual({});
  });

  test('are marked where two fields are read from one', async () => {
    const { policy } = await wantedIn('zh-CN');
    const [headers = []] = ROSTER;
    const shared = (chosen: Chosen): readonly string[] =>
      fieldColumns(policy, headers, chosen).flatMap(({ field, shared: isShared }) => (isShared ? [field] : []));
    expect(shared({})).toEqual([]);
    expect(shared({ agency: { index: 1, header: '达人' } })).toEqual(['agency', 'creator']);
  });
});
