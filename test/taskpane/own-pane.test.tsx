/** @jest-environment jsdom */
import { policies } from '../../src/policies';
import { whole } from '../../src/policies/whole';
import type { Policy } from '../../src/engine';
import { openOwnPane, type OwnPane } from './own-pane';

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
    expect(open.pane().notice).toMatchObject({ kind: 'kept', sheet: SHEET, chosen: true });
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
