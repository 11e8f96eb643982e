import { choosePolicy, followPolicy, readPolicyName, workbookPolicy } from '../../src/host';
import { book, closeBook, openBook } from './fake-excel';

const fake = book([['a']], { row: 0, column: 0, rows: 1, columns: 1 });

/** Further than any span of time that the host keeps to. */
const later = 60_000;

function name(value: string): void {
  fake.names.set('MCN_POLICY', { formula: `="${value}"`, type: 'String', value });
}

beforeAll(() => {
  jest.useFakeTimers({ now: 1_700_000_000_000 });
  openBook(fake);
});

afterAll(() => {
  jest.useRealTimers();
  closeBook();
});

beforeEach(async () => {
  await choosePolicy('2023-03');
  jest.advanceTimersByTime(later);
  fake.recalculated = 0;
});

/** Lets what was started in the background come to its end. */
async function settled(): Promise<void> {
  for (let turn = 0; turn < 20; turn += 1) await Promise.resolve();
}

describe('the workbook’s choice of policy', () => {
  it('is nothing where there is no such name', async () => {
    fake.names.clear();
    expect(await readPolicyName()).toEqual({ ok: true, value: undefined });
  });

  it('is written, and everything calculated', async () => {
    expect(await choosePolicy('2023-04')).toEqual({ ok: true, value: '2023-04' });
    expect(fake.names.get('MCN_POLICY')?.formula).toBe('="2023-04"');
    expect(fake.recalculated).toBe(1);
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

  it.each([
    ['an error', { formula: '=#REF!', type: 'Error', value: '#REF!' }],
    ['a range that is not there', { formula: '=政策!$A$1', type: 'Range', value: undefined }],
  ])('is #REF! when its sheet was deleted: %s', async (_, item) => {
    fake.names.set('MCN_POLICY', item);
    expect(await readPolicyName()).toEqual({ ok: true, value: '#REF!' });
  });
});

describe('formulas that leave their policy out', () => {
  it('share one read when they are calculated together, and read anew later', async () => {
    expect(await workbookPolicy()).toBe('2023-03');
    name('2023-02');
    expect(await workbookPolicy()).toBe('2023-03');
    jest.advanceTimersByTime(later);
    expect(await workbookPolicy()).toBe('2023-02');
  });

  it('read anew at once when the pane has chosen', async () => {
    expect(await workbookPolicy()).toBe('2023-03');
    await choosePolicy('2023-01');
    expect(await workbookPolicy()).toBe('2023-01');
  });

  it('are all calculated when one of them finds the choice changed, with the pane closed; and once only', async () => {
    await workbookPolicy();
    name('2023-02');
    jest.advanceTimersByTime(later);
    await workbookPolicy();
    await settled();
    expect(fake.recalculated).toBe(1);
    await workbookPolicy();
    jest.advanceTimersByTime(later);
    await workbookPolicy();
    await settled();
    expect(fake.recalculated).toBe(1);
  });

  it('are all calculated when the pane finds the choice changed, and not when it finds it the same', async () => {
    await workbookPolicy();
    await followPolicy('2023-03');
    expect(fake.recalculated).toBe(0);
    await followPolicy('2023-02');
    expect(fake.recalculated).toBe(1);
  });

  it('are left alone where none was given a choice', async () => {
    await followPolicy('2023-02');
    expect(fake.recalculated).toBe(0);
  });

  it('do not calculate for ever when the choice is another each time', async () => {
    for (let turn = 0; turn < 10; turn += 1) {
      name(String(turn));
      await workbookPolicy();
      await followPolicy(`${String(turn)}!`);
      jest.advanceTimersByTime(100);
    }
    expect(fake.recalculated).toBe(1);
  });

  it('are calculated once more when the pause is over, where the choice changed twice within it', async () => {
    name('2023-01');
    await workbookPolicy();
    await followPolicy('2023-02');
    expect(fake.recalculated).toBe(1);
    name('2023-02');
    await workbookPolicy();
    name('2023-03');
    await followPolicy('2023-03');
    expect(fake.recalculated).toBe(1);
    await jest.advanceTimersByTimeAsync(later);
    expect(fake.recalculated).toBe(2);
    await jest.advanceTimersByTimeAsync(later);
    expect(fake.recalculated).toBe(2);
  });

  it('are found again when Excel has refused to calculate', async () => {
    await workbookPolicy();
    fake.refuse = 'InvalidOperationInCellEditMode';
    await followPolicy('2023-02');
    delete fake.refuse;
    jest.advanceTimersByTime(later);
    await followPolicy('2023-02');
    expect(fake.recalculated).toBe(1);
  });

  it('ask again after Excel has refused to tell the choice', async () => {
    fake.refuse = 'ActivityLimitReached';
    await expect(workbookPolicy()).rejects.toThrow('MCN_POLICY');
    delete fake.refuse;
    expect(await workbookPolicy()).toBe('2023-03');
  });
});
