/** @jest-environment jsdom */
import '../host/jsdom-globals';
import type { Policy } from '../../src/engine';
import { paneZhCN } from '../../src/locales/pane.zh-CN';
import { policies } from '../../src/policies';
import { whole } from '../../src/policies/whole';
import { noticeText } from '../../src/taskpane/parts/NoticeBar';
import { contents } from '../host/roster-office';
import { openOwnPane, type OwnPane } from './own-pane';

jest.mock('../../src/host/watch', () => ({ whenWorkbookMoves: () => () => undefined }));
jest.setTimeout(60_000);

/** What Excel refuses while a policy is kept, put back or brought again: it is said, and nothing half-written stays without a word. */

const [february, march] = ['2023-02', '2023-03'].map(wanted =>
  whole(policies().find(({ version }) => version === wanted) as Policy),
) as [Policy, Policy];

/** What is done, and how many requests it takes until the workbook has been looked at again; a test below holds this. */
const DOINGS = [
  ['keep', 12],
  ['rewrite', 8],
  ['again', 12],
] as const;

/** Where a request breaks off: as a whole, or at one of its actions. Those that come later only look at what has been done. */
const PLACES = [
  [1, 0],
  [2, 0],
  [2, 5],
  [3, 0],
  [3, 30],
  [3, 100],
  [4, 0],
  [4, 30],
  [5, 0],
  [6, 0],
  [8, 0],
] as const;

let open: OwnPane<undefined>;

beforeEach(async () => {
  open = await openOwnPane(() => undefined);
});

afterEach(() => {
  open.close();
});

const names = (): Record<string, string> =>
  Object.fromEntries(open.book.port.names().map(({ name, formula }) => [name, formula]));
const state = (): unknown => [contents(open.book), names(), open.book.port.records.settings];

/** What is said in the pane, as it is read. */
function said(): string {
  const { notice } = open.pane();
  return notice === undefined ? '' : noticeText(notice, { locale: 'zh-CN', strings: paneZhCN });
}

const doings = {
  keep: () => open.pane().keep(march, 'zh-CN'),
  rewrite: () => open.pane().rewrite(february, 'MCN_OWN_1', 'zh-CN'),
  again: () => open.pane().keepAgain(march, 'zh-CN', 'MCN_OWN_1', true),
};

async function begin(doing: keyof typeof doings): Promise<void> {
  if (doing === 'keep') return;
  await open.after(doings.keep);
  if (doing === 'again') {
    const sheet = open.book.port.sheets().find(({ name }) => name === '政策 2023-03');
    open.book.port.removeSheet(sheet?.id ?? '');
  }
  await open.look();
  await open.after(() => {
    open.pane().dismiss();
  });
}

/** Whether all that is otherwise than before is named in what is said. */
function isTold(before: unknown): boolean {
  const { notice } = open.pane();
  if (notice?.kind === 'kept') return true;
  if (JSON.stringify(state()) === JSON.stringify(before)) return true;
  return notice?.kind === 'failed' && notice.sheet !== undefined && open.sheets().includes(notice.sheet.name);
}

test('the tables below go through every request', async () => {
  for (const [doing, requests] of DOINGS) {
    open.close();
    open = await openOwnPane(() => undefined);
    await begin(doing);
    const before = open.book.asked();
    await open.after(doings[doing]);
    expect(open.pane().notice).toMatchObject({ kind: 'kept', uses: 'it' });
    expect([doing, open.book.asked() - before]).toEqual([doing, requests]);
  }
});

describe.each(DOINGS)('%s', (doing, requests) => {
  test.each(PLACES.filter(([batch]) => batch <= requests))(
    'refused at request %i, action %i, says what has become of it, and can be tried again',
    async (batch, action) => {
      await begin(doing);
      const sheets = open.sheets().length;
      const before = state();
      open.book.faults.refuse('GeneralException', { batch, ...(action > 0 && { action }) });
      await open.after(doings[doing]);
      const { notice } = open.pane();
      expect(open.pane().busy).toBeUndefined();
      expect(isTold(before)).toBe(true);
      if (notice?.kind === 'failed') await open.after(notice.again ?? doings[doing]);
      expect(open.pane().notice).toMatchObject({ kind: 'kept', uses: 'it' });
      expect(open.sheets().length).toBe(sheets + (doing === 'rewrite' ? 0 : 1));
    },
  );
});

test('a policy that is kept and cannot be chosen is said to be there, and is chosen when it is tried again', async () => {
  open.book.faults.refuse('GeneralException', { batch: 4 });
  await open.after(doings.keep);
  expect(said()).toMatch(/^政策已放到工作表“政策 2023-03”，但没能设为本工作簿的政策。 Excel 拒绝了这一步/);
  expect(open.pane().own.map(({ sheet }) => sheet)).toEqual(['政策 2023-03']);
});

test('a sheet that Excel lets neither be finished nor be deleted is named', async () => {
  open.book.before = () => {
    if (open.sheets().length > 1) open.book.faults.refuse('GeneralException', { always: true });
  };
  open.book.faults.refuse('GeneralException', { batch: 3, action: 30 });
  await open.after(async () => {
    await doings.keep();
  });
  expect(open.sheets()).toHaveLength(2);
  expect(said()).toMatch(/^工作表“政策 2023-03”没有写完，也没能删除，请自行删除。/);
});

test('a table that could not be put back is said to be half overwritten', async () => {
  await begin('rewrite');
  open.book.faults.refuse('GeneralException', { batch: 4, action: 0, always: true });
  await open.after(doings.rewrite);
  expect(said()).toMatch(/^工作表“政策 2023-03”上的表可能只改写了一部分/);
});
