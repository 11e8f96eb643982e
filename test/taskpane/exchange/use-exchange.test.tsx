/** @jest-environment jsdom */
import type { Policy } from '../../../src/engine';
import { exchangeZhCN as strings } from '../../../src/locales/panels/exchange.zh-CN';
import { paneZhCN } from '../../../src/locales/pane.zh-CN';
import { policies } from '../../../src/policies';
import { whole } from '../../../src/policies/whole';
import { useExchange, type Exchange } from '../../../src/taskpane/exchange/use-exchange';
import { openOwnPane, type OwnPane } from '../own-pane';

jest.mock('../../../src/host/watch', () => ({ whenWorkbookMoves: () => () => undefined }));

const march = whole(policies().find(({ version }) => version === '2023-03') as Policy);
const text = JSON.stringify(march);

const toWorkbook = jest.fn();
jest.mock('../../../src/taskpane/exchange/workbook', () => ({
  ...jest.requireActual<object>('../../../src/taskpane/exchange/workbook'),
  toWorkbook: (...given: unknown[]): unknown => toWorkbook(...given),
}));

let open: OwnPane<Exchange>;
let saved: { readonly name: string; readonly content: Blob }[] = [];

beforeEach(async () => {
  saved = [];
  toWorkbook.mockResolvedValue(new Uint8Array([80, 75]));
  let made: Blob = new Blob();
  const createObjectURL = (content: Blob): string => {
    made = content;
    return 'blob:x';
  };
  Object.assign(URL, { createObjectURL, revokeObjectURL: () => undefined });
  jest.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    saved.push({ name: this.download, content: made });
  });
  open = await openOwnPane(pane => useExchange(pane, strings));
});

afterEach(() => {
  open.close();
  jest.restoreAllMocks();
});

function chosen(content: string, name = '三月.json'): File {
  const bytes = new TextEncoder().encode(content);
  return { name, size: bytes.length, arrayBuffer: () => Promise.resolve(bytes.buffer) } as File;
}

const read = (file: File): Promise<void> =>
  open.after(async () => {
    open.more().read(file);
    await new Promise(resume => setTimeout(resume, 400));
  });

describe('a file that is read', () => {
  it('becomes a policy of the workbook’s own, and its choice', async () => {
    await read(chosen(text));
    expect(open.pane().notice).toMatchObject({ kind: 'told', intent: 'success', about: 'MCN_OWN_1' });
    expect(open.pane().choice).toMatchObject({ kind: 'own', policy: { version: '2023-03' } });
    expect(open.more()).toMatchObject({ busy: false, reading: false });
  });

  it('is kept beside one of the same id: nothing is written over', async () => {
    await read(chosen(text));
    await read(chosen(text));
    expect(open.sheets()).toEqual(['花名册', '政策 2023-03', '政策 2023-03 (2)']);
    expect(open.pane().own.map(({ name }) => name)).toEqual(['MCN_OWN_1', 'MCN_OWN_2']);
  });

  it('with mistakes is told with them, the first ten by words; the workbook is as it was', async () => {
    await read(chosen(JSON.stringify({ ...march, ...Object.fromEntries([...'abcdefghijklm'].map(key => [key, 1])) })));
    const { notice } = open.pane();
    expect(notice).toMatchObject({ kind: 'told', intent: 'error', text: strings.refused('三月.json', 13) });
    expect(notice?.kind === 'told' && notice.list?.length).toBe(11);
    expect(notice?.kind === 'told' && notice.list?.at(-1)).toBe(strings.more(3));
    expect(open.sheets()).toEqual(['花名册']);
  });

  it.each([
    ['nothing', '', strings.unreadable.empty],
    ['words', 'moon', strings.unreadable.neither],
  ])('that holds %s says so by its name', async (_, content, said) => {
    await read(chosen(content));
    expect(open.pane().notice).toMatchObject({ intent: 'error', text: said('三月.json') });
  });

  it('and cannot be kept says why, and is kept when it is tried again', async () => {
    open.book.faults.refuse('GeneralException', { batch: 3 });
    await read(chosen(text));
    const { notice } = open.pane();
    expect(notice).toMatchObject({ kind: 'failed' });
    expect([open.sheets(), open.more().busy]).toEqual([['花名册'], false]);
    await open.after(() => (notice?.kind === 'failed' ? notice.again?.() : undefined));
    expect(open.pane().notice).toMatchObject({ kind: 'kept', sheet: '政策 2023-03', uses: 'it' });
  });

  it('that is gone meanwhile says so', async () => {
    await read({ ...chosen(text), name: 'x.json', arrayBuffer: () => Promise.reject(new Error('gone')) } as File);
    expect(open.pane().notice).toMatchObject({ intent: 'error', text: strings.unreadable.gone('x.json') });
    expect(open.more().busy).toBe(false);
  });
});

describe('the policy on show', () => {
  it('is saved as JSON and as a workbook, under its id', async () => {
    await open.after(() => {
      open.more().saveJson();
    });
    expect(open.pane().notice).toMatchObject({ intent: 'success', text: strings.saved('dy-life-mcn-2023-03.json') });
    await open.after(() => {
      open.more().saveWorkbook();
    });
    expect(saved.map(({ name }) => name)).toEqual(['dy-life-mcn-2023-03.json', 'dy-life-mcn-2023-03.xlsx']);
  });

  it('says that it cannot be saved where the page may not', async () => {
    Object.assign(URL, { createObjectURL: undefined });
    await open.after(() => {
      open.more().saveJson();
    });
    expect(open.pane().notice).toMatchObject({ intent: 'error', text: strings.notSaved });
  });

  it('is copied, or it is said that it cannot be', async () => {
    const writeText = jest.fn().mockResolvedValue(undefined);
    Object.assign(navigator, { clipboard: { writeText } });
    await open.after(() => {
      open.more().copyJson();
    });
    expect(JSON.parse(String(writeText.mock.calls[0]?.[0]))).toEqual(march);
    expect(open.pane().notice).toMatchObject({ intent: 'success', text: strings.copied });
    writeText.mockRejectedValue(new Error('denied'));
    await open.after(() => {
      open.more().copyJson();
    });
    expect(open.pane().notice).toMatchObject({ intent: 'error', text: strings.notCopied });
  });

  it('says that what writes workbooks could not be fetched', async () => {
    toWorkbook.mockRejectedValue(Object.assign(new Error('offline'), { name: 'ChunkLoadError' }));
    await open.after(() => {
      open.more().saveWorkbook();
    });
    expect(open.pane().notice).toMatchObject({ intent: 'error', text: paneZhCN.notLoaded });
    expect(open.more().busy).toBe(false);
  });
});
