import { digestOf } from '../../../src/functions/policy-view/digest';
import { takeOnly } from '../../../src/taskpane/calculate/take';
import { Store } from '../../../src/taskpane/calculate/store';
import { lackingIn } from '../../../src/taskpane/compare/gaps';
import { moneyOf } from '../../../src/taskpane/compare/money';
import type { Pair } from '../../../src/taskpane/compare/sides';
import { suggested } from '../../../src/taskpane/compare/sides';
import { compute, insertMoney, insertRules, type Computed } from '../../../src/taskpane/compare/work';
import { contents, openWorkbook, type Workbook } from '../../host/roster-office';
import { ROSTER } from '../calculate-kit';
import { asOwn, fact, marchWith, ofLibrary, speechIn } from './kit';

/** A first tier that pays 1,000 yuan more. */
const MINE = marchWith(['tracks.0.ladder.tiers.0.pays', fact(4000, 'supplied')]);
const PAIR: Pair = [ofLibrary('2023-03'), asOwn(MINE)];

async function opened(pair: Pair = PAIR, strict = false) {
  const book = openWorkbook(ROSTER);
  const store = new Store();
  await takeOnly(store, undefined);
  const kept: Computed[] = [];
  const keep = (computed: Computed): void => {
    kept.push(computed);
  };
  return {
    book,
    store,
    kept,
    keep,
    asked: { pair, locale: 'zh-CN' as const, strict },
    speech: await speechIn('zh-CN'),
  };
}

function sheet(book: Workbook, name: string): unknown[][] {
  return contents(book)[name] as unknown[][];
}

describe('the difference in money', () => {
  test('is that of the function, for the roster that was taken', async () => {
    const { store, asked, kept, keep } = await opened();
    await compute(store, asked, keep);
    const outcome = kept[0]?.outcome;
    if (outcome?.ok !== true) throw new Error('nothing was computed');
    const { total, agencies, tracks, basis } = moneyOf(outcome.value, 'zh-CN');
    expect(total).toMatchObject({ a: 23_000, b: 24_000, difference: 1000 });
    expect(agencies?.gaining.map(({ name, difference }) => [name, difference])).toEqual([['聚亮文化', 1000]]);
    expect(tracks.map(({ difference }) => difference)).toEqual([1000, 0, 0]);
    expect(basis[1]).toContain('示例');
  });

  test('is not there where a policy lacks a number: which, and whose it is', async () => {
    const pair: Pair = [ofLibrary('2023-02'), ofLibrary('2023-03')];
    const { store, asked, kept, keep } = await opened(pair);
    await compute(store, asked, keep);
    const outcome = kept[0]?.outcome;
    if (outcome?.ok !== false) throw new Error('February was computed');
    expect(outcome.problems.length).toBeGreaterThan(0);
    for (const each of outcome.problems) expect(lackingIn(each, pair)).toBe(pair[0]);
  });

  test('is not there in a strict workbook for what is illustrative', async () => {
    const { store, asked, kept, keep } = await opened(PAIR, true);
    await compute(store, asked, keep);
    const outcome = kept[0]?.outcome;
    if (outcome?.ok !== false) throw new Error('illustrative numbers were computed with');
    expect(outcome.problems[0]?.code).toBe('policy.number_illustrative');
  });
});

describe('a comparison sheet', () => {
  test('is live formulas under a card of both policies, and a chart of the differences', async () => {
    const { book, store, asked, speech, keep } = await opened();
    await insertMoney(store, asked, speech, keep);
    const name = '比较 2023-03';
    expect(store.get().said).toEqual({ kind: 'put', sheet: name, asValues: false, updated: false });
    const cells = sheet(book, name);
    expect(cells[1]?.filter(cell => String(cell).startsWith('='))).toEqual([
      `=MCN.REWARDS_DIFF('花名册'!$A$1:$H$5,"2023-03",MCN_OWN_1,"agency")`,
      `=MCN.REWARDS_DIFF('花名册'!$A$1:$H$5,"2023-03",MCN_OWN_1,"track")`,
    ]);
    const card = Object.fromEntries(cells.slice(2, 17).map(row => [row[0], row[1]]));
    const digest = digestOf(MINE);
    expect(card).toMatchObject({
      'A 政策': '=MCN.POLICY_VALUE("title","2023-03")',
      'B 数字依据': '=MCN.POLICY_VALUE("basis",MCN_OWN_1)',
      'B 插入时': `dy-life-mcn 2023-03 · 修订 2 · ${digest}`,
      名单: '花名册!A1:H5',
    });
    expect(card['B 有无改动']).toContain(`"")="${digest}",`);
    expect(book.port.records.charts.length).toBe(1);
    // Of the two agencies the one with the larger difference first, tied to its row of the table by its name.
    expect(cells.slice(-3).map(row => row.slice(0, 2))).toEqual([
      ['聚亮文化', '=INDEX($G$3:$G$1005,MATCH(A37,$D$3:$D$1005,0))'],
      ['米艾科技', '=INDEX($G$3:$G$1005,MATCH(A38,$D$3:$D$1005,0))'],
      ['其余（未画入图表）', '=ROUND(SUM($G$3:$G$1005)/2-SUM(B37:B38),2)'],
    ]);
    expect(book.port.names()).toEqual([]);
  });

  test('is a new one each time; nothing is written where there is nothing to write', async () => {
    const { book, store, asked, speech, keep } = await opened();
    await insertMoney(store, asked, speech, keep);
    await insertMoney(store, asked, speech, keep);
    expect(book.port.sheets().map(({ name }) => name)).toEqual(['花名册', '比较 2023-03', '比较 2023-03 (2)']);
    const february = { ...asked, pair: [ofLibrary('2023-02'), ofLibrary('2023-03')] as const };
    await insertMoney(store, february, speech, keep);
    expect(store.get().said).toBeUndefined();
    expect(book.port.sheets().length).toBe(3);
  });

  test.each([1, 2, 3, 4, 5, 6])('leaves nothing half written where Excel refuses request %i', async request => {
    const { book, store, asked, speech, keep } = await opened();
    const before = contents(book);
    book.faults.refuse('AccessDenied', { batch: request });
    await insertMoney(store, asked, speech, keep);
    expect(store.get().said).toMatchObject({ kind: 'failed', failure: { code: 'access_denied' } });
    expect(contents(book)).toEqual(before);
    await store.get().again?.();
    expect(store.get().said).toMatchObject({ kind: 'put', sheet: '比较 2023-03' });
  });
});

test('what differs in the rules is a live sheet, too', async () => {
  const { book, store, asked, speech } = await opened();
  await insertRules(store, asked, speech);
  const cells = sheet(book, '差别 2023-03');
  expect(cells[1]?.[3]).toBe('=MCN.POLICY_DIFF("2023-03",MCN_OWN_1)');
  expect(cells[2]?.slice(0, 2)).toEqual(['A 政策', '=MCN.POLICY_VALUE("title","2023-03")']);
  expect(book.port.records.charts).toEqual([]);
});

test.each([
  ['the newest with the one before', [], '2023-03', { a: '2023-02', b: '2023-03' }],
  [
    'a policy of the workbook’s own with the library’s of its version',
    [asOwn(MINE)],
    'MCN_OWN_1',
    { a: '2023-03', b: 'MCN_OWN_1' },
  ],
  ['what is not there any more gives way to the newest', [], 'MCN_OWN_9', { a: '2023-02', b: '2023-03' }],
] as const)('suggested is %s', (_, own, chosen, both) => {
  const library = ['2023-01', '2023-02', '2023-03'].map(ofLibrary);
  expect(suggested([...library, ...own], chosen)).toEqual(both);
});
