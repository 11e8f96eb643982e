import { choosePolicy, readPolicyName, workbookPolicy } from '../../src/host';
import { book, fakeExcel } from './fake-excel';

const fake = book([['a']], { row: 0, column: 0, rows: 1, columns: 1 });

beforeAll(() => {
  Object.assign(globalThis, { Excel: fakeExcel(fake), Office: { onReady: () => Promise.resolve() } });
});

afterAll(() => {
  Reflect.deleteProperty(globalThis, 'Excel');
  Reflect.deleteProperty(globalThis, 'Office');
});

describe('the workbook’s choice of policy', () => {
  it('is nothing where there is no such name', async () => {
    expect(await readPolicyName()).toEqual({ ok: true, value: undefined });
  });

  it('is written, and everything calculated', async () => {
    expect(await choosePolicy('2023-03')).toEqual({ ok: true, value: '2023-03' });
    expect(fake.names.get('MCN_POLICY')?.formula).toBe('="2023-03"');
    expect(fake.recalculated).toBe(1);
  });

  it('is read once for formulas that leave it out, and again after the pane has changed it', async () => {
    expect(await workbookPolicy()).toBe('2023-03');
    fake.names.set('MCN_POLICY', { formula: '="2023-02"', type: 'String', value: '2023-02' });
    expect(await workbookPolicy()).toBe('2023-03');
    await choosePolicy('2023-01');
    expect(await workbookPolicy()).toBe('2023-01');
  });

  it('may be a range: a policy table, or one cell that names a policy', async () => {
    const table = [
      ['id', 'x'],
      ['version', 'y'],
    ];
    fake.names.set('MCN_POLICY', { formula: '=Sheet1!A1:B2', type: 'Range', value: table });
    expect(await readPolicyName()).toEqual({ ok: true, value: table });
    fake.names.set('MCN_POLICY', { formula: '=Sheet1!A1', type: 'Range', value: [['2023-03']] });
    expect(await readPolicyName()).toEqual({ ok: true, value: '2023-03' });
  });

  it('is asked for again after Excel has refused once', async () => {
    await choosePolicy('2023-03');
    fake.refuse = 'ActivityLimitReached';
    await expect(workbookPolicy()).rejects.toThrow('MCN_POLICY');
    delete fake.refuse;
    expect(await workbookPolicy()).toBe('2023-03');
  });
});
