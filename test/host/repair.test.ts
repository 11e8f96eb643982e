import { loadWithWorkbook, repairFormulas } from '../../src/host';
import type { ErrorCode } from '../../src/playground/office-host/errors';
import { contents, openWorkbook, type Workbook } from './roster-office';

/** The workbook of these tests knows none of our functions, so that each of them shows #NAME?. */
const CELLS = [
  ['=_xldudf_MCN_POLICIES()', '=MCN.CHECK(A1:A9)', '=NO_SUCH(1)'],
  ['MCN.', '=1+1', '=[3]!_xldudf_MCN_POLICY("2023-03")&MCN.POLICY_ON(A1)'],
];

function opened(): Workbook {
  const book = openWorkbook(CELLS);
  const sheetId = book.port.addSheet('空表');
  book.port.addSheet('乙');
  const [, , other] = book.port.sheets();
  book.port.write({ sheetId: other?.id ?? sheetId, row: 0, col: 0, rows: 1, cols: 1 }, [['=MCN.POLICIES()']]);
  return book;
}

const repaired = [
  ['=MCN.POLICIES()', '=MCN.CHECK(A1:A9)', '=NO_SUCH(1)'],
  ['MCN.', '=1+1', '=MCN.POLICY("2023-03")&MCN.POLICY_ON(A1)'],
];

describe('formulas that show #NAME?', () => {
  it('are entered anew, under the names that Excel knows them by, and nothing else is', async () => {
    const book = opened();
    expect(await repairFormulas()).toEqual({ ok: true, value: { cells: 4, sheets: 2, refused: [] } });
    expect(contents(book)).toMatchObject({ 花名册: repaired, 空表: [], 乙: [['=MCN.POLICIES()']] });
  });

  it('are left on a protected sheet, which is named; those of the others are entered', async () => {
    const book = opened();
    book.faults.protect('花名册');
    expect(await repairFormulas()).toEqual({ ok: true, value: { cells: 1, sheets: 1, refused: ['花名册'] } });
    expect(contents(book)['花名册']).toEqual(CELLS);
  });

  it('are none in an empty workbook', async () => {
    openWorkbook([]);
    expect(await repairFormulas()).toEqual({ ok: true, value: { cells: 0, sheets: 0, refused: [] } });
  });

  it.each<[ErrorCode, string]>([
    ['InvalidOperationInCellEditMode', 'cell_edit_mode'],
    ['ActivityLimitReached', 'busy'],
    ['GeneralException', 'excel'],
    ['RequestAborted', 'busy'],
  ])('stay when Excel says %s: at the names of the sheets, at the cells, at the writing', async (refused, code) => {
    for (const batch of [1, 2, 3, 4]) {
      const book = opened();
      const before = contents(book);
      book.faults.refuse(refused, { batch });
      expect(await repairFormulas()).toMatchObject({ ok: false, failure: { code } });
      expect(contents(book)).toEqual(before);
    }
  });

  it('of a sheet that is deleted meanwhile are a failure with a code', async () => {
    const book = opened();
    const [first] = book.port.sheets();
    const from = book.asked();
    book.before = request => {
      if (request === from + 2 && first !== undefined) book.port.removeSheet(first.id);
    };
    expect(await repairFormulas()).toMatchObject({ ok: false, failure: { code: 'not_found' } });
    expect(contents(book)).toMatchObject({ 空表: [], 乙: [['=MCN.POLICIES()']] });
  });

  it('need an Excel that can tell which cells are in use', async () => {
    const book = opened();
    const before = contents(book);
    book.api = '1.3';
    expect(await repairFormulas()).toMatchObject({ ok: false, failure: { code: 'api_missing' } });
    expect(contents(book)).toEqual(before);
  });
});

describe('loading with the workbook', () => {
  const set = jest.fn<Promise<void>, [string]>();
  let now = 'none';

  beforeEach(() => {
    set.mockReset().mockResolvedValue();
    now = 'none';
    Object.assign(globalThis, {
      Office: {
        StartupBehavior: { load: 'load', none: 'none' },
        context: { requirements: { isSetSupported: () => true } },
        addin: { getStartupBehavior: () => Promise.resolve(now), setStartupBehavior: set },
      },
    });
  });

  it('is asked for once: a workbook that does so already is left as it is', async () => {
    await loadWithWorkbook();
    now = 'load';
    await loadWithWorkbook();
    expect(set.mock.calls).toEqual([['load']]);
  });

  it('is gone without where the workbook takes no changes, and where Excel has no such thing', async () => {
    set.mockRejectedValue(new Error('read-only'));
    await expect(loadWithWorkbook()).resolves.toBeUndefined();
    Object.assign(Office.context.requirements, { isSetSupported: () => false });
    set.mockClear();
    await loadWithWorkbook();
    expect(set).not.toHaveBeenCalled();
  });
});
