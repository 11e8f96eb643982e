import { readStrict, writeStrict } from '../../src/host';
import { book, closeBook, openBook } from './fake-excel';

const fake = book([['a']], { row: 0, column: 0, rows: 1, columns: 1 });

beforeEach(() => {
  openBook(fake);
  fake.recalculated = 0;
  fake.settings.clear();
});

afterEach(() => {
  delete fake.refuse;
  closeBook();
});

describe('strict mode of a workbook', () => {
  it('is off unless somebody has turned it on, and before Office is there', () => {
    expect(readStrict()).toBe(false);
    Object.assign(Office.context, { document: undefined });
    expect(readStrict()).toBe(false);
    closeBook();
    expect(readStrict()).toBe(false);
  });

  it('is as the workbook was saved with', () => {
    fake.settings.set('mcn.strict', true);
    closeBook();
    openBook(fake);
    expect(readStrict()).toBe(true);
  });

  it('is kept with the workbook, beside all else, and everything calculated; turned off, it leaves nothing behind', async () => {
    fake.settings.set('mcn.columns', 'gmv');
    expect(await writeStrict(true)).toEqual({ ok: true, value: true });
    expect(readStrict()).toBe(true);
    expect(Object.fromEntries(fake.settings)).toEqual({ 'mcn.columns': 'gmv', 'mcn.strict': true });
    expect(fake.recalculated).toBe(1);
    expect(await writeStrict(false)).toEqual({ ok: true, value: false });
    expect(readStrict()).toBe(false);
    expect(Object.fromEntries(fake.settings)).toEqual({ 'mcn.columns': 'gmv' });
    expect(fake.recalculated).toBe(2);
    expect(await writeStrict(false)).toEqual({ ok: true, value: false });
  });

  it('stays as it was where Excel refuses, and outside of it', async () => {
    fake.refuse = 'InvalidOperationInCellEditMode';
    expect(await writeStrict(true)).toMatchObject({ ok: false, failure: { code: 'cell_edit_mode' } });
    expect(readStrict()).toBe(false);
    closeBook();
    expect(await writeStrict(true)).toMatchObject({ ok: false, failure: { code: 'not_in_excel' } });
  });
});
