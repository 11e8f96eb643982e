import { batch, call, item, last, load, make, method, nav, openKit, set, WORKBOOK } from './session-kit';
import type { Kit } from './session-kit';

/** Tables, filters, protection, several areas, properties and looks of a sheet, as batches see them. */

const SHEET = { 1: WORKBOOK, 3: nav(1, 'Worksheets'), 5: method(3, 'GetActiveWorksheet') };
const sheetRange = (address: string) => ({ ...SHEET, 7: method(5, 'GetRange', address) });

function roster(kit: Kit): void {
  kit.port.write({ sheetId: kit.sheetId, row: 1, col: 1, rows: 4, cols: 2 }, [
    ['机构', 'GMV'],
    ['a', 1],
    ['b', 2],
    ['a', 3],
  ]);
}

describe('tables', () => {
  const TABLE = { ...SHEET, 7: nav(5, 'Tables'), 9: method(7, 'Add', 'B2:C5', true) };

  async function made(): Promise<Kit> {
    const kit = openKit();
    roster(kit);
    const result = await batch(kit, TABLE, [make(9)]);
    expect(last(result)).toEqual({ Id: expect.any(String) as string });
    return kit;
  }

  test('have a name, and the ranges of their parts', async () => {
    const kit = await made();
    const paths = {
      1: WORKBOOK,
      3: nav(1, 'Tables'),
      5: item(3, '表1'),
      7: method(5, 'GetRange'),
      9: method(5, 'GetHeaderRowRange'),
      11: method(5, 'GetDataBodyRange'),
    };
    const result = await batch(kit, paths, [
      load(5, 'name', 'worksheet/name', 'autoFilter/isDataFiltered'),
      ...[7, 9, 11].map(id => load(id, 'address')),
    ]);
    expect(result.Results.slice(0, 1).map(({ Value }) => Value)).toMatchObject([
      { Name: '表1', Worksheet: { Name: 'Sheet1' }, AutoFilter: { IsDataFiltered: false } },
    ]);
    expect(result.Results.slice(1).map(({ Value }) => Value)).toEqual([
      { Address: 'Sheet1!B2:C5' },
      { Address: 'Sheet1!B2:C2' },
      { Address: 'Sheet1!B3:C5' },
    ]);
  });

  test.each([
    ['B2:B3', false, 1],
    ['A1:D9', true, 1],
    ['B2:C3', true, 0],
    ['F1:G2', false, 0],
  ])('are found from %s (wholly: %s): %i', async (address, whole, count) => {
    const kit = await made();
    const paths = { ...sheetRange(address), 9: method(7, 'GetTables', whole) };
    expect(last(await batch(kit, paths, [call(9, 'GetCount')]))).toBe(count);
  });

  test('do not overlap, and their names are their own', async () => {
    const kit = await made();
    expect((await batch(kit, TABLE, [make(9)])).Error?.Code).toBe('MergedRangeConflict');
    const other = { ...SHEET, 7: nav(5, 'Tables'), 9: method(7, 'Add', 'F2:G3', true) };
    const named = await batch(kit, other, [set(9, 'Name', '表1')]);
    expect(named.Error?.Code).toBe('InvalidArgument');
    expect(kit.port.records.tables.map(({ name }) => name)).toEqual(['表1', '表2']);
    // The blank headers of the second have names now.
    expect(kit.port.read({ sheetId: kit.sheetId, row: 1, col: 5, rows: 1, cols: 2 }, 'values')).toEqual([
      ['列1', '列2'],
    ]);
  });

  test('go with their cells, or leave them', async () => {
    const kit = await made();
    const first = { 1: WORKBOOK, 3: nav(1, 'Tables'), 5: item(3, '表1'), 7: method(5, 'ConvertToRange') };
    expect(last(await batch(kit, first, [load(7, 'address')]))).toEqual({ Address: 'Sheet1!B2:C5' });
    expect(kit.port.records.tables).toEqual([]);
    expect(kit.port.used(kit.sheetId)).toBeDefined();
    await batch(kit, TABLE, [call(9, 'Delete')]);
    expect(kit.port.used(kit.sheetId)).toBeUndefined();
  });

  test('are not found when their sheet is gone', async () => {
    const kit = await made();
    kit.port.addSheet();
    kit.port.removeSheet(kit.sheetId);
    const paths = { 1: WORKBOOK, 3: nav(1, 'Tables'), 5: method(3, 'GetItemOrNullObject', '表1') };
    expect((await batch(kit, paths, [call(3, 'GetCount'), make(5)])).Results.map(({ Value }) => Value)).toEqual([
      0,
      null,
    ]);
  });

  test('are filtered by what a column shows', async () => {
    const kit = await made();
    const paths = { 1: WORKBOOK, 3: nav(1, 'Tables'), 5: item(3, '表1'), 7: nav(5, 'AutoFilter') };
    const area = { sheetId: kit.sheetId, row: 1, col: 1, rows: 4, cols: 2 };
    const hidden = (): unknown[] => [1, 2, 3, 4].map(row => kit.port.hidden({ ...area, row, rows: 1 }, 'rows'));
    const range = { ...paths, 9: method(5, 'GetRange') };
    const apply = {
      ...call(7, 'Apply', 9, 0, { filterOn: 'Values', values: ['a'] }),
      ArgumentInfo: { Arguments: [9, 0, { filterOn: 'Values', values: ['a'] }], ReferencedObjectPathIds: [9, 0, 0] },
    };
    const result = await batch(kit, range, [apply, load(7, 'enabled', 'isDataFiltered')]);
    expect(last(result)).toEqual({ Enabled: true, IsDataFiltered: true });
    expect(hidden()).toEqual([false, false, true, false]);
    await batch(kit, paths, [call(7, 'Remove')]);
    expect(hidden()).toEqual([false, false, false, false]);
  });
});

describe('protection', () => {
  const PROTECTION = { ...sheetRange('A1'), 9: nav(5, 'Protection'), 11: nav(7, 'Format'), 13: nav(11, 'Font') };

  test('with a password is lifted by it alone', async () => {
    const kit = openKit();
    await batch(kit, PROTECTION, [call(9, 'Protect', null, 'secret')]);
    expect(last(await batch(kit, PROTECTION, [load(9, 'protected')]))).toEqual({ Protected: true });
    expect((await batch(kit, PROTECTION, [call(9, 'Unprotect', 'guess')])).Error?.Code).toBe('BadPassword');
    await batch(kit, PROTECTION, [call(9, 'Unprotect', 'secret')]);
    expect(last(await batch(kit, PROTECTION, [load(9, 'protected', 'options')]))).toEqual({
      Options: null,
      Protected: false,
    });
  });

  test('forbids what it does not allow', async () => {
    const kit = openKit();
    await batch(kit, PROTECTION, [call(9, 'Protect', { allowFormatCells: true })]);
    const code = async (...actions: Parameters<typeof batch>[2][number][]): Promise<string | undefined> =>
      (await batch(kit, PROTECTION, actions)).Error?.Code;
    expect(await code(set(13, 'Bold', true))).toBeUndefined();
    expect(await code(set(7, 'Values', [[1]]))).toBe('AccessDenied');
    expect(await code(set(7, 'RowHidden', true))).toBe('AccessDenied');
    expect(await code(set(11, 'ColumnWidth', 30))).toBe('AccessDenied');
    expect(await code(call(7, 'Merge'))).toBe('AccessDenied');
    expect(await code(call(7, 'Clear'))).toBe('AccessDenied');
  });
});

describe('several areas', () => {
  test('that are selected', async () => {
    const kit = openKit();
    kit.port.select({ sheetId: kit.sheetId, row: 0, col: 0, rows: 2, cols: 1 });
    kit.port.selectToo({ sheetId: kit.sheetId, row: 4, col: 2, rows: 1, cols: 2 });
    const paths = { 1: WORKBOOK, 3: method(1, 'GetSelectedRanges'), 5: nav(3, 'Areas') };
    const result = await batch(kit, paths, [load(3, 'address', 'areaCount', 'cellCount'), load(5, 'address')]);
    expect(result.Results.map(({ Value }) => Value)).toEqual([
      { Address: 'Sheet1!A1:A2, Sheet1!C5:D5', AreaCount: 2, CellCount: 4 },
      { _Items: [{ Address: 'Sheet1!A1:A2' }, { Address: 'Sheet1!C5:D5' }] },
    ]);
  });

  test('that are merged, or none', async () => {
    const kit = openKit();
    const paths = { ...sheetRange('A1:C1'), 9: method(7, 'GetMergedAreasOrNullObject') };
    expect(last(await batch(kit, paths, [make(9)]))).toBeNull();
    await batch(kit, sheetRange('A1:B1'), [call(7, 'Merge', false)]);
    expect(last(await batch(kit, paths, [load(9, 'address')]))).toEqual({ Address: 'Sheet1!A1:B1' });
    await batch(kit, sheetRange('A1'), [call(7, 'Unmerge')]);
    expect(last(await batch(kit, paths, [make(9)]))).toBeNull();
  });
});

test('properties of the document, and custom ones', async () => {
  const kit = openKit();
  const paths = {
    1: WORKBOOK,
    3: nav(1, 'Properties'),
    5: nav(3, 'Custom'),
    7: method(5, 'Add', 'mcn.policy', '2023-03'),
    9: method(5, 'GetItemOrNullObject', 'MCN.Policy'),
    11: method(5, 'GetItemOrNullObject', 'other'),
  };
  const result = await batch(kit, paths, [set(3, 'Title', '激励'), make(7), load(9, 'value', 'type'), make(11)]);
  expect(result.Results.slice(1).map(({ Value }) => Value)).toEqual([
    { _Id: 'mcn.policy' },
    { _Id: 'mcn.policy', Type: 'String', Value: '2023-03' },
    null,
  ]);
  expect(last(await batch(kit, paths, [load(3, 'title')]))).toEqual({ Title: '激励' });
  await batch(kit, paths, [call(5, 'DeleteAll')]);
  expect(last(await batch(kit, { 1: WORKBOOK, 3: paths[3], 5: paths[5] }, [call(5, 'GetCount')]))).toBe(0);
});

test('the looks of a sheet and of its rows', async () => {
  const kit = openKit();
  const paths = { ...sheetRange('A1:A3'), 9: nav(7, 'Format') };
  await batch(kit, paths, [
    set(5, 'TabColor', '#107C41'),
    set(5, 'Gridlines', false),
    set(9, 'RowHeight', 30),
    set(9, 'VerticalAlignment', 'Center'),
    set(7, 'RowHidden', true),
  ]);
  const result = await batch(kit, paths, [
    load(5, 'tabColor', 'showGridlines'),
    load(7, 'rowHidden', 'columnHidden', 'format/rowHeight', 'format/verticalAlignment'),
  ]);
  expect(result.Results.map(({ Value }) => Value)).toEqual([
    { Id: kit.sheetId, TabColor: '#107C41', ShowGridlines: false },
    { RowHidden: true, ColumnHidden: false, Format: { RowHeight: 30, VerticalAlignment: 'Center' } },
  ]);
});

test('of a whole column no cells are read or written, and its size is told', async () => {
  const kit = openKit();
  roster(kit);
  const result = await batch(kit, sheetRange('B:B'), [load(7, 'values', 'address', 'rowCount')]);
  expect(last(result)).toEqual({ Values: null, Address: 'Sheet1!B:B', RowCount: 1_048_576 });
  expect((await batch(kit, sheetRange('B:B'), [set(7, 'Values', 1)])).Error?.Code).toBe('InvalidArgument');
});

test('the calculation mode is remembered', async () => {
  const kit = openKit();
  const paths = { 1: WORKBOOK, 3: nav(1, 'Application') };
  const result = await batch(kit, paths, [
    call(3, 'SuspendScreenUpdatingUntilNextSync'),
    set(3, 'CalculationMode', 'Manual'),
    load(3, 'calculationMode'),
  ]);
  expect(last(result)).toEqual({ CalculationMode: 'Manual' });
});
