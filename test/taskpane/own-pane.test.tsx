/** @jest-environment jsdom */
import { policies } from '../../src/policies';
import { whole } from '../../src/policies/whole';
import type { Policy } from '../../src/engine';
import { openOwnPane, type OwnPane } from './own-pane';

jest.mock('../../src/host/watch', () => ({ whenWorkbookMoves: () => () => undefined }));

const march = whole(policies().find(({ version }) => version === '2023-03') as Policy);
const SHEET = '政策 2023-03';

let open: OwnPane<undefined>;

beforeEach(async () => {
  open = await openOwnPane(() => undefined);
});

afterEach(() => {
  open.close();
});

const keep = (): Promise<void> => open.after(() => open.pane().keep(march, 'zh-CN'));
const sheetId = (name: string): string => open.book.port.sheets().find(each => each.name === name)?.id ?? '';

describe('that a policy is on a sheet', () => {
  it('is said until its table has a mistake, and not again once that is mended', async () => {
    await keep();
    expect(open.pane().choice.kind).toBe('own');
    expect(open.pane().notice).toMatchObject({ kind: 'kept', sheet: SHEET, uses: 'it' });
    await open.look();
    expect(open.pane().notice).toMatchObject({ kind: 'kept' });
    const cell = { sheetId: sheetId(SHEET), row: 2, col: 7, rows: 1, cols: 1 };
    const [[path]] = open.book.port.read(cell, 'values') as [[string]];
    open.book.port.write(cell, [['moon']]);
    await open.look();
    expect(open.pane().choice.kind).toBe('refused');
    expect(open.pane().notice).toBeUndefined();
    open.book.port.write(cell, [[path]]);
    await open.look();
    expect(open.pane().choice.kind).toBe('own');
    expect(open.pane().notice).toBeUndefined();
  });

  it.each([
    [
      'renamed',
      () => {
        const names = open.book.port.names();
        open.book.port.renameSheet(sheetId(SHEET), '三月');
        // As Excel's names do by themselves.
        for (const { name, formula } of names) open.book.port.setName(name, formula.replace(SHEET, '三月'));
      },
    ],
    [
      'deleted',
      () => {
        open.book.port.removeSheet(sheetId(SHEET));
      },
    ],
  ])('is not said once the sheet is %s', async (_, spoil) => {
    await keep();
    spoil();
    await open.look();
    expect(open.pane().notice).toBeUndefined();
  });
});

describe('a name over more cells than Excel passes at once', () => {
  it('is said to be unread; the table that it referred to before is not on show as if it still did', async () => {
    await keep();
    const [before] = open.book.port.names().filter(({ name }) => name === 'MCN_POLICY');
    open.book.port.setName('MCN_POLICY', `='${SHEET}'!$A$1:$CV$100000`);
    await open.look();
    expect(open.pane().choice).toEqual({ kind: 'unread', why: 'too_large' });
    open.book.port.setName('MCN_POLICY', before?.formula ?? '');
    await open.look();
    expect(open.pane().choice.kind).toBe('own');
  });

  it('is read as far as they are used where they are whole columns', async () => {
    await keep();
    for (const name of ['MCN_POLICY', 'MCN_OWN_1']) open.book.port.setName(name, `='${SHEET}'!$A:$J`);
    await open.look();
    expect(open.pane().choice).toMatchObject({ kind: 'own', address: `'${SHEET}'!A1:J225`, policy: march });
    expect(open.pane().own).toMatchObject([{ name: 'MCN_OWN_1', version: '2023-03' }]);
  });
});

describe('several policies whose sheets are gone', () => {
  const [first, second] = ['MCN_OWN_1', 'MCN_OWN_2'];
  const again = (name: string, sole = false): Promise<void> =>
    open.after(() => open.pane().keepAgain(march, 'zh-CN', name, sole));
  const chosen = (): string | undefined => open.book.port.names().find(({ name }) => name === 'MCN_POLICY')?.formula;

  beforeEach(async () => {
    await keep();
    await keep();
    for (const name of open.sheets().slice(1)) open.book.port.removeSheet(sheetId(name));
    await open.look();
    expect(open.pane().choice).toEqual({ kind: 'other', value: '#REF!' });
  });

  it('come back one by one: only the one that was the workbook’s choice is so again', async () => {
    await again(first);
    expect(open.pane().notice).toMatchObject({ kind: 'kept', name: first, uses: 'none' });
    expect(open.pane().choice.kind).toBe('other');
    await again(second);
    expect(open.pane().notice).toMatchObject({ kind: 'kept', name: second, uses: 'it' });
    expect(chosen()).toContain(`'${SHEET} (2)'!`);
  });

  it('are none of them chosen where nobody saw which it was; a sole one is', async () => {
    open.close();
    open = await openOwnPane(() => undefined, open.book);
    await again(first);
    expect(open.pane().notice).toMatchObject({ uses: 'none' });
    await again(second, true);
    expect(open.pane().notice).toMatchObject({ uses: 'it' });
  });

  it('leave another choice as it is', async () => {
    await open.after(() => open.pane().choose('2023-02'));
    await again(second);
    expect(open.pane().notice).toMatchObject({ uses: 'another' });
    expect(chosen()).toContain('2023-02');
  });
});
