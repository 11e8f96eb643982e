import { insert, update } from '../../src/taskpane/calculate/insert';
import type { Said } from '../../src/taskpane/calculate/state';
import { Store } from '../../src/taskpane/calculate/store';
import { take } from '../../src/taskpane/calculate/take';
import type { ErrorCode } from '../../src/playground/office-host/errors';
import { contents, openWorkbook, type Workbook } from '../host/roster-office';
import { ROSTER, wantedIn } from './calculate-kit';

jest.setTimeout(60_000);

/** So many requests inserting a result sheet takes, and updating one; a test below holds this. */
const INSERTING = 8;
const UPDATING = 17;
/** Where Excel does not tell what is spilled. */
const UPDATING_BEFORE_1_12 = 16;

async function ready() {
  const book = openWorkbook(ROSTER);
  book.port.setName('MCN_POLICY', '="2023-03"');
  const store = new Store();
  const wanted = await wantedIn('zh-CN');
  await take(store, undefined, wanted);
  return { book, store, wanted };
}

type Ready = Awaited<ReturnType<typeof ready>>;

async function withSheet() {
  const all = await ready();
  await insert(all.store, all.wanted);
  return all;
}

async function again({ store, wanted }: Ready): Promise<void> {
  await insert(store, wanted);
  const { asking } = store.get();
  if (asking !== undefined) await update(store, wanted);
}

/** At each of the coming requests in turn. */
const each = (count: number): readonly number[] => Array.from({ length: count }, (_, i) => i + 1);

function onRequest(book: Workbook, number: number, act: () => void): void {
  const from = book.asked();
  book.before = request => {
    if (request === from + number) act();
  };
}

test('the tables below go through every request', async () => {
  const all = await ready();
  const before = all.book.asked();
  await insert(all.store, all.wanted);
  expect(all.book.asked() - before).toBe(INSERTING);
  const inserted = all.book.asked();
  await again(all);
  expect(all.book.asked() - inserted).toBe(UPDATING);
  all.book.api = '1.11';
  const updated = all.book.asked();
  await again(all);
  expect(all.store.get().said).toMatchObject({ kind: 'put', updated: true });
  expect(all.book.asked() - updated).toBe(UPDATING_BEFORE_1_12);
});

test('one step of undo takes an insertion back, and an update', async () => {
  const all = await ready();
  const empty = contents(all.book);
  await insert(all.store, all.wanted);
  all.book.port.undo();
  expect((contents(all.book)['奖励 2023-03'] ?? []) as unknown[]).toEqual([]);
  all.book.port.redo();
  const before = contents(all.book);
  expect(before).not.toEqual(empty);
  const wanted = await wantedIn('en-US');
  await again({ ...all, wanted });
  expect(contents(all.book)).not.toEqual(before);
  all.book.port.undo();
  expect(contents(all.book)).toEqual(before);
});

describe.each<[ErrorCode, string]>([
  ['GeneralException', 'excel'],
  ['InvalidOperationInCellEditMode', 'cell_edit_mode'],
  ['AccessDenied', 'access_denied'],
  ['ActivityLimitReached', 'busy'],
])('%s', (code, failure) => {
  test.each(each(INSERTING))(
    'at request %i of an insertion leaves nothing, and it can be tried again',
    async number => {
      const all = await ready();
      const before = contents(all.book);
      all.book.faults.refuse(code, { batch: number });
      await insert(all.store, all.wanted);
      expect(all.store.get().said).toMatchObject({ kind: 'failed', failure: { code: failure } });
      expect(contents(all.book)).toEqual(before);
      await all.store.get().again?.();
      expect(all.store.get().said).toMatchObject({ kind: 'put', sheet: '奖励 2023-03' });
    },
  );
});

test.each(each(INSERTING).flatMap(number => [1, 7, 20].map(action => [number, action] as const)))(
  'a failure at request %i, its action %i, with what came before done, leaves nothing',
  async (number, action) => {
    const all = await ready();
    const before = contents(all.book);
    all.book.faults.refuse('GeneralException', { batch: number, action });
    await insert(all.store, all.wanted);
    const { said } = all.store.get();
    expect(['failed', 'put']).toContain(said?.kind);
    if (said?.kind === 'failed') expect(contents(all.book)).toEqual(before);
  },
);

test.each([
  ...each(UPDATING).map(number => [number, '1.17'] as const),
  ...each(UPDATING_BEFORE_1_12).map(number => [number, '1.11'] as const),
])('a failure at request %i of an update gives the sheet back, with ExcelApi %s', async (number, api) => {
  const all = await withSheet();
  all.book.api = api;
  const before = contents(all.book);
  all.book.faults.refuse('GeneralException', { batch: number, action: number % 2 });
  await again(all);
  const { said } = all.store.get();
  if (said?.kind === 'put') return;
  expect(said).toMatchObject({ kind: 'failed', failure: { code: 'excel' } });
  expect(contents(all.book)).toEqual(before);
});

interface Row {
  readonly name: string;
  readonly when: (all: Ready) => void;
  readonly says: Partial<Said>;
  /** Sheets that are there afterwards. */
  readonly sheets: readonly string[];
}

const ROWS: readonly Row[] = [
  {
    name: 'a slow host',
    when: ({ book }) => {
      book.faults.delay = 150;
    },
    says: { kind: 'put' },
    sheets: ['花名册', '奖励 2023-03'],
  },
  {
    name: 'the roster’s sheet renamed while it is read',
    when: ({ book }) => {
      onRequest(book, 4, () => {
        book.port.renameSheet(book.port.activeSheet(), '新名');
      });
    },
    says: { kind: 'put' },
    sheets: ['新名', '奖励 2023-03'],
  },
  {
    name: 'the roster’s sheet deleted before it is read',
    when: ({ book }) => {
      book.port.addSheet('别的');
      book.port.removeSheet(book.port.activeSheet());
    },
    says: { kind: 'failed', failure: { code: 'not_found', detail: expect.any(String) as unknown as string } },
    sheets: ['别的'],
  },
  {
    name: 'the begun sheet deleted while it is written',
    when: ({ book }) => {
      onRequest(book, INSERTING, () => {
        const begun = book.port.sheets().find(({ name }) => name.startsWith('奖励'));
        if (begun !== undefined) book.port.removeSheet(begun.id);
      });
    },
    says: { kind: 'failed' },
    sheets: ['花名册'],
  },
  {
    name: 'the begun sheet renamed while it is written',
    when: ({ book }) => {
      onRequest(book, INSERTING, () => {
        const begun = book.port.sheets().find(({ name }) => name.startsWith('奖励'));
        if (begun !== undefined) book.port.renameSheet(begun.id, '我的');
      });
    },
    says: { kind: 'put' },
    sheets: ['花名册', '我的'],
  },
  {
    name: 'a protected roster',
    when: ({ book }) => {
      book.faults.protect('花名册');
    },
    says: { kind: 'put' },
    sheets: ['花名册', '奖励 2023-03'],
  },
];

test.each(ROWS.map(row => [row.name, row] as const))('%s', async (_, { when, says, sheets }) => {
  const all = await ready();
  when(all);
  await insert(all.store, all.wanted);
  expect(all.store.get().said).toMatchObject(says);
  expect(all.store.get().doing).toBeUndefined();
  expect(all.book.port.sheets().map(({ name }) => name)).toEqual(sheets);
});

test('a protected result sheet is left as it is', async () => {
  const all = await withSheet();
  all.book.faults.protect('奖励 2023-03');
  const before = contents(all.book);
  await again(all);
  const { said } = all.store.get();
  expect(said).toMatchObject({ kind: 'failed', failure: { code: 'access_denied' } });
  // Nothing was changed, so nothing is said to be damaged.
  expect(said).not.toHaveProperty('damaged');
  expect(contents(all.book)).toEqual(before);
});

test('a result sheet that is deleted while the user is asked is made anew', async () => {
  const all = await withSheet();
  await insert(all.store, all.wanted);
  expect(all.store.get().asking?.name).toBe('奖励 2023-03');
  const begun = all.book.port.sheets().find(({ name }) => name === '奖励 2023-03');
  all.book.port.removeSheet(begun?.id ?? '');
  await update(all.store, all.wanted);
  expect(all.store.get().said).toMatchObject({ kind: 'put', sheet: '奖励 2023-03', updated: false });
});

test('an older Excel is told', async () => {
  const all = await ready();
  all.book.api = '1.6';
  await take(all.store, undefined, all.wanted);
  expect(all.store.get().said).toEqual({ kind: 'too_old' });
});

test('without what came after the floor the sheet is inserted all the same', async () => {
  const book = openWorkbook(ROSTER);
  book.api = '1.7';
  const store = new Store();
  const wanted = await wantedIn('en-US');
  await take(store, undefined, wanted);
  await insert(store, wanted);
  expect(store.get().said).toMatchObject({ kind: 'put', sheet: 'Rewards 2023-03' });
});

test('a sheet that Excel does not let go of is named, and removed before the next', async () => {
  const all = await ready();
  all.book.faults.refuse('GeneralException', { batch: INSERTING, always: true });
  await insert(all.store, all.wanted);
  expect(all.store.get().said).toMatchObject({ kind: 'failed', left: '奖励 2023-03' });
  all.book.faults.clear();
  await all.store.get().again?.();
  expect(all.store.get().said).toMatchObject({ kind: 'put', sheet: '奖励 2023-03' });
  expect(all.book.port.sheets().length).toBe(2);
});
