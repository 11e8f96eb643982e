import {
  chooseOwn,
  forgetCopy,
  keepOwnPolicy,
  listCopies,
  listOwnPolicies,
  readNamedPolicy,
  rewriteOwn,
  showAddress,
  type OwnPolicy,
} from '../../src/host';
import { contents, openWorkbook, type Workbook } from './roster-office';

const own: OwnPolicy = {
  title: '我的政策 2023-03',
  cells: [
    ['部分', '项目', '值', '状态', '路径'],
    ['政策', '版本', '2023-03', '', 'version'],
    ['赛道', '档 1 起', 10, '示例', 'tracks[0].ladder.tiers[0].from'],
    ['赛道', '档 1 发放', '未知', '未知', 'tracks[0].ladder.tiers[0].pays'],
    ['说明', '说明', '"=1+1"', '', 'openQuestions[0].text'],
  ],
  widths: [60, 120, 80, 60, 200],
  sections: [1, 2, 4],
  doubtful: [2, 3],
  open: [3],
  quiet: [4],
  end: '请在此行上方插入新行',
  copy: { policy: '{"id":"own"}', digest: '0123456789ab' },
};

/** So many requests keeping a policy takes; a test below holds this. */
const KEEPING = 3;

/** Where a request breaks off: as a whole, or at one of its actions, the names and the copy being the last. */
const ACTIONS = [0, 3, 9, 20, 40, 70, 100, 102, 103, 104, 105, 106, 107, 108];

let book: Workbook;

beforeEach(() => {
  book = openWorkbook([['达人']]);
});

function names(): Record<string, string> {
  return Object.fromEntries(book.port.names().map(({ name, formula }) => [name, formula]));
}

const settings = (): unknown => book.port.records.settings;

function sheetId(name: string): string {
  const found = book.port.sheets().find(each => each.name === name);
  if (found === undefined) throw new Error(`There is no sheet ${name}.`);
  return found.id;
}

describe('a policy of the workbook’s own', () => {
  it('comes onto a sheet of its own, texts as text, with a row to insert above and a name over all of it', async () => {
    const asked = book.asked();
    expect(await keepOwnPolicy(own)).toEqual({
      ok: true,
      value: { name: 'MCN_OWN_1', sheet: '我的政策 2023-03', address: "'我的政策 2023-03'!A1" },
    });
    expect(book.asked() - asked).toBe(KEEPING);
    const sheet = sheetId('我的政策 2023-03');
    const area = { sheetId: sheet, row: 0, col: 0, rows: 6, cols: 5 };
    expect(book.port.read(area, 'values')).toEqual([...own.cells, [own.end, '', '', '', '']]);
    expect(names()).toEqual({ MCN_OWN_1: "='我的政策 2023-03'!$A$1:$E$6" });
  });

  it('never takes the name of another sheet, nor of another policy', async () => {
    await keepOwnPolicy(own);
    expect(await keepOwnPolicy(own)).toMatchObject({ value: { name: 'MCN_OWN_2', sheet: '我的政策 2023-03 (2)' } });
    expect(await keepOwnPolicy({ ...own, title: "It's a/b" })).toMatchObject({ value: { sheet: "It's a-b" } });
    expect(names()['MCN_OWN_3']).toBe("='It''s a-b'!$A$1:$E$6");
    expect(await listOwnPolicies()).toMatchObject({ ok: true, value: [{}, {}, { sheet: "It's a-b" }] });
  });

  it('is listed with its cells; one whose name leads nowhere is passed over', async () => {
    await keepOwnPolicy(own);
    book.port.setName('MCN_OWN_7', '=#REF!', '');
    const listed = await listOwnPolicies();
    expect(listed).toMatchObject({ ok: true, value: [{ name: 'MCN_OWN_1', sheet: '我的政策 2023-03' }] });
    expect(listed.ok && listed.value[0]?.values[2]).toEqual(own.cells[2]);
    // What a formula may still name is not given to another.
    expect(await keepOwnPolicy(own)).toMatchObject({ value: { name: 'MCN_OWN_8' } });
  });

  it('is chosen as its cells, so that what is typed there counts', async () => {
    await keepOwnPolicy(own);
    expect(await chooseOwn('MCN_OWN_1')).toEqual({ ok: true, value: 'MCN_OWN_1' });
    expect(names()['MCN_POLICY']).toBe("='我的政策 2023-03'!$A$1:$E$6");
    expect(await readNamedPolicy()).toMatchObject({ ok: true, value: { address: "'我的政策 2023-03'!A1:E6" } });
    expect(await chooseOwn('MCN_OWN_9')).toMatchObject({ ok: false, failure: { code: 'not_found' } });
  });

  it('has its cells shown', async () => {
    await keepOwnPolicy({ ...own, title: "It's" });
    expect(await showAddress("'It''s'!C3")).toEqual({ ok: true, value: undefined });
    expect(book.port.activeSheet()).toBe(sheetId("It's"));
    expect(await showAddress('没有!C3')).toMatchObject({ ok: false, failure: { code: 'not_found' } });
  });

  it.each(Array.from({ length: KEEPING }, (_, i) => i + 1).flatMap(batch => ACTIONS.map(action => [batch, action])))(
    'leaves nothing half written when request %i fails at its action %i',
    async (batch = 0, action = 0) => {
      const before = contents(book);
      book.faults.refuse('GeneralException', { batch, ...(action > 0 && { action }) });
      const kept = await keepOwnPolicy(own);
      if (kept.ok) return;
      expect(contents(book)).toEqual(before);
      expect(names()).toEqual({});
      expect(settings()).toEqual({});
      expect(await keepOwnPolicy(own)).toMatchObject({ ok: true });
    },
  );
});

describe('the copy that is kept of a policy', () => {
  const sheet = '我的政策 2023-03';

  it('stands in the settings of the workbook, with its sheet and the day', async () => {
    await keepOwnPolicy(own);
    const on = expect.stringMatching(/^\d{4}-\d{2}-\d{2}$/) as string;
    expect(settings()).toEqual({ 'mcn.own.MCN_OWN_1': { ...own.copy, sheet, on } });
    const address = `'${sheet}'!A1:E6`;
    const held = { ...own.copy, sheet, on };
    expect(await listCopies()).toEqual({ ok: true, value: [{ name: 'MCN_OWN_1', held, address }] });
  });

  it('says that the sheet is gone; what else is in the settings is passed over', async () => {
    await keepOwnPolicy(own);
    book.port.keep({
      settings: { 'mcn.strict': true, 'mcn.own.x': 1, 'mcn.own.MCN_OWN_7': 'x', ...(settings() as object) },
    });
    book.port.removeSheet(sheetId(sheet));
    const listed = await listCopies();
    expect(listed).toMatchObject({ ok: true, value: [{ name: 'MCN_OWN_7', held: 'x' }, { name: 'MCN_OWN_1' }] });
    expect(listed.ok && listed.value.every(({ address }) => address === undefined)).toBe(true);
    // Nor is its number another's, even once its name is gone.
    book.port.deleteName('MCN_OWN_1');
    expect(await keepOwnPolicy(own)).toMatchObject({ value: { name: 'MCN_OWN_8' } });
  });

  it.each(['gone with its sheet', 'deleted too'])('brings it back under its own name, if that is %s', async kind => {
    await keepOwnPolicy(own);
    book.port.removeSheet(sheetId(sheet));
    if (kind === 'deleted too') book.port.deleteName('MCN_OWN_1');
    const back = { ...own, title: '新表', copy: { policy: '{}', digest: 'ba9876543210' } };
    expect(await keepOwnPolicy(back, 'MCN_OWN_1')).toMatchObject({
      ok: true,
      value: { name: 'MCN_OWN_1', sheet: '新表' },
    });
    expect(names()).toEqual({ MCN_OWN_1: "='新表'!$A$1:$E$6" });
    expect(settings()).toMatchObject({ 'mcn.own.MCN_OWN_1': { ...back.copy, sheet: '新表' } });
  });

  it.each(
    [2, 3].flatMap(batch =>
      ['gone with its sheet', 'deleted too'].flatMap(kind => ACTIONS.map(action => [batch, kind, action] as const)),
    ),
  )('is as it was when request %i fails, its name %s, at action %i', async (batch, kind, action) => {
    await keepOwnPolicy(own);
    book.port.removeSheet(sheetId(sheet));
    if (kind === 'deleted too') book.port.deleteName('MCN_OWN_1');
    const before = [contents(book), names(), settings()];
    book.faults.refuse('GeneralException', { batch, ...(action > 0 && { action }) });
    const kept = await keepOwnPolicy({ ...own, title: '新表', copy: { policy: '{}', digest: '' } }, 'MCN_OWN_1');
    if (kept.ok) return;
    expect([contents(book), names(), settings()]).toEqual(before);
  });

  it('is forgotten, its name is not: formulas may still hold that', async () => {
    await keepOwnPolicy(own);
    book.port.removeSheet(sheetId(sheet));
    expect(await forgetCopy('MCN_OWN_1')).toEqual({ ok: true, value: undefined });
    expect(settings()).toEqual({});
    expect(Object.keys(names())).toEqual(['MCN_OWN_1']);
    expect(await forgetCopy('MCN_OWN_1')).toEqual({ ok: true, value: undefined });
  });
});

describe('a table that is rewritten', () => {
  const copy = { policy: '{"id":"other"}', digest: 'ba9876543210' };
  const longer: OwnPolicy = {
    ...own,
    copy,
    cells: [...own.cells, ['说明', '说明', '更多', '', 'openQuestions[1].text']],
  };
  const shorter: OwnPolicy = { ...own, cells: own.cells.slice(0, 3), sections: [1], doubtful: [2], open: [] };
  const sheet = '我的政策 2023-03';

  beforeEach(async () => {
    await keepOwnPolicy(own);
    await chooseOwn('MCN_OWN_1');
  });

  const cells = (rows: number): unknown =>
    book.port.read({ sheetId: sheetId(sheet), row: 0, col: 0, rows, cols: 5 }, 'values');

  it.each([
    ['longer', longer],
    ['shorter', shorter],
  ])('may be %s, and is followed by both names', async (_, wanted) => {
    expect(await rewriteOwn('MCN_OWN_1', wanted)).toMatchObject({ ok: true, value: { sheet } });
    const blank = Array.from({ length: 10 - wanted.cells.length - 1 }, () => ['', '', '', '', '']);
    expect(cells(10)).toEqual([...wanted.cells, [own.end, '', '', '', ''], ...blank]);
    const formula = `='${sheet}'!$A$1:$E$${String(wanted.cells.length + 1)}`;
    expect(names()).toEqual({ MCN_OWN_1: formula, MCN_POLICY: formula });
    expect(settings()).toMatchObject({ 'mcn.own.MCN_OWN_1': { ...wanted.copy, sheet } });
  });

  it('is not written over what the user has put below it, nor where it was moved', async () => {
    const at = { sheetId: sheetId(sheet), row: 6, col: 1, rows: 1, cols: 1 };
    book.port.write(at, [['我的备注']]);
    const before = contents(book);
    expect(await rewriteOwn('MCN_OWN_1', longer)).toMatchObject({ failure: { code: 'target_taken' } });
    expect(contents(book)).toEqual(before);
    book.port.setName('MCN_OWN_2', `='${sheet}'!$B$2:$F$6`, '');
    expect(await rewriteOwn('MCN_OWN_2', own)).toMatchObject({ failure: { code: 'target_taken' } });
    expect(await rewriteOwn('MCN_OWN_3', own)).toMatchObject({ failure: { code: 'not_found' } });
  });

  it.each([1, 3, 9, 20, 40, 60, 100, 110, 115, 120, 122, 124, 126])(
    'is put back when Excel refuses at action %i',
    async action => {
      const before = contents(book);
      const named = names();
      const kept = settings();
      // What it holds is read in three requests; the next writes.
      book.faults.refuse('GeneralException', { batch: 4, action });
      const rewritten = await rewriteOwn('MCN_OWN_1', longer);
      if (action === 1) expect(rewritten.ok).toBe(false);
      if (rewritten.ok) return;
      expect(contents(book)).toEqual(before);
      expect(names()).toEqual(named);
      expect(settings()).toEqual(kept);
    },
  );
});
