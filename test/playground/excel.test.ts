import { batch, call, item, last, load, make, method, nav, openKit, set, WORKBOOK } from './session-kit';
import type { Kit } from './session-kit';

const sheetRange = (address: string) => ({
  1: WORKBOOK,
  3: nav(1, 'Worksheets'),
  5: method(3, 'GetActiveWorksheet'),
  7: method(5, 'GetRange', address),
});

/** The address of a range that a method of another range leads to. */
async function addressOf(kit: Kit, from: string, name: string, ...args: unknown[]): Promise<unknown> {
  const result = await batch(kit, { ...sheetRange(from), 9: method(7, name, ...args) }, [load(9, 'address')]);
  return result.Error ?? (last(result) as { Address: unknown } | null)?.Address;
}

function fill(kit: Kit): void {
  kit.port.write({ sheetId: kit.sheetId, row: 1, col: 1, rows: 3, cols: 2 }, [
    ['a', 1],
    ['b', 2],
    ['c', true],
  ]);
  kit.port.write({ sheetId: kit.sheetId, row: 9, col: 5, rows: 1, cols: 1 }, [['apart']]);
}

describe('ranges', () => {
  test.each([
    ['GetCell', [1, 1], 'B2:C4', 'Sheet1!C3'],
    ['GetResizedRange', [1, -1], 'B2:C4', 'Sheet1!B2:B5'],
    ['GetOffsetRange', [2, 1], 'B2:C4', 'Sheet1!C4:D6'],
    ['GetEntireColumn', [], 'B2:C4', 'Sheet1!B:C'],
    ['GetRow', [1], 'B2:C4', 'Sheet1!B3:C3'],
    ['GetColumn', [1], 'B2:C4', 'Sheet1!C2:C4'],
    ['GetLastCell', [], 'B2:C4', 'Sheet1!C4'],
    ['GetBoundingRect', ['E9'], 'B2:C4', 'Sheet1!B2:E9'],
    ['GetIntersectionOrNullObject', ['C4:F9'], 'B2:C4', 'Sheet1!C4'],
    ['GetIntersectionOrNullObject', ['F9'], 'B2:C4', undefined],
    ['GetSurroundingRegion', [], 'C3', 'Sheet1!B2:C4'],
    ['GetUsedRange', [], 'C:C', 'Sheet1!C2:C10'],
    ['GetUsedRangeOrNullObject', [], 'H:H', undefined],
    ['GetSpillingToRangeOrNullObject', [], 'B2', undefined],
  ])('%s(%j) of %s is %s', async (name, args, from, expected) => {
    const kit = openKit();
    fill(kit);
    expect(await addressOf(kit, from, name, ...args)).toBe(expected);
  });

  test('outside the sheet there is none', async () => {
    expect(await addressOf(openKit(), 'A1', 'GetOffsetRange', -1, 0)).toMatchObject({ Code: 'InvalidArgument' });
  });

  test('values, formulas and types', async () => {
    const kit = openKit();
    fill(kit);
    kit.port.write({ sheetId: kit.sheetId, row: 1, col: 3, rows: 1, cols: 1 }, [['=SUM(C2:C3)']]);
    const result = await batch(kit, sheetRange('B2:E2'), [load(7, 'values', 'formulas', 'valueTypes', 'rowCount')]);
    expect(last(result)).toEqual({
      Values: [['a', 1, 3, '']],
      Formulas: [['a', 1, '=SUM(C2:C3)', '']],
      ValueTypes: [['String', 'Double', 'Double', 'Empty']],
      RowCount: 1,
    });
  });

  test('a single value fills the range, an array must have its shape', async () => {
    const kit = openKit();
    await batch(kit, sheetRange('A1:B2'), [set(7, 'Values', 'x')]);
    expect(kit.port.used(kit.sheetId)).toEqual({ row: 0, col: 0, rows: 2, cols: 2 });
    const wrong = await batch(kit, sheetRange('A1:B2'), [set(7, 'Values', [[1, 2]])]);
    expect(wrong.Error).toMatchObject({ Code: 'InvalidArgument', Location: 'Range.values' });
  });

  test('a large array arrives in pieces', async () => {
    const kit = openKit();
    const paths = { ...sheetRange('A1:B4'), 9: method(7, 'GetRow', 0), 11: method(7, 'GetRow', 1) };
    const pieces = {
      ...paths,
      13: { ...method(9, 'GetBoundingRect', 0), ArgumentInfo: { Arguments: [11], ReferencedObjectPathIds: [11] } },
    };
    const result = await batch(kit, pieces, [
      call(7, '_ValidateArraySize', 4, 2),
      set(13, 'Values', [
        [1, 2],
        [3, 4],
      ]),
    ]);
    expect(result.Error).toBeUndefined();
    expect(kit.port.used(kit.sheetId)).toEqual({ row: 0, col: 0, rows: 2, cols: 2 });
    const wrong = await batch(kit, paths, [call(7, '_ValidateArraySize', 5, 2)]);
    expect(wrong.Error?.Code).toBe('InvalidArgument');
  });

  test('formats', async () => {
    const kit = openKit();
    const paths = { ...sheetRange('A1'), 9: nav(7, 'Format'), 11: nav(9, 'Font'), 13: nav(9, 'Fill') };
    const result = await batch(kit, paths, [
      set(11, 'Bold', true),
      set(13, 'Color', '#FFF4CE'),
      set(7, 'NumberFormat', '0.00'),
      call(9, 'AutofitColumns'),
      load(7, 'numberFormat', 'format/fill/color', 'format/font/bold'),
    ]);
    expect(last(result)).toEqual({
      NumberFormat: [['0.00']],
      Format: { Fill: { Color: '#FFF4CE' }, Font: { Bold: true } },
    });
  });
});

describe('the workbook', () => {
  test('tells the selection', async () => {
    const kit = openKit();
    kit.port.select({ sheetId: kit.sheetId, row: 1, col: 1, rows: 2, cols: 3 });
    const paths = { 1: WORKBOOK, 3: method(1, 'GetSelectedRange'), 5: method(1, 'GetActiveCell') };
    const result = await batch(kit, paths, [load(3, 'address'), load(5, 'address')]);
    expect(result.Results.map(({ Value }) => Value)).toEqual([{ Address: 'Sheet1!B2:D3' }, { Address: 'Sheet1!B2' }]);
  });

  test('refuses several selected areas where one is meant', async () => {
    const kit = openKit();
    kit.port.select({ sheetId: kit.sheetId, row: 1, col: 1, rows: 2, cols: 3 });
    kit.port.selectToo({ sheetId: kit.sheetId, row: 9, col: 1, rows: 1, cols: 1 });
    const one = await batch(kit, { 1: WORKBOOK, 3: method(1, 'GetSelectedRange') }, [load(3, 'address')]);
    expect(one.Error).toMatchObject({
      Code: 'InvalidSelection',
      HttpStatusCode: 400,
      Location: 'Workbook.getSelectedRange',
    });
  });

  test('adds, finds, renames and shows sheets', async () => {
    const kit = openKit();
    const paths = { 1: WORKBOOK, 3: nav(1, 'Worksheets'), 5: method(3, 'Add', '结果'), 7: item(3, '结果') };
    const result = await batch(kit, paths, [
      make(5),
      call(7, 'Activate'),
      set(7, 'Name', '结果 2'),
      load(3, 'items/name'),
    ]);
    const [first, second] = kit.port.sheets();
    expect(last(result)).toEqual({
      _Items: [
        { Id: first?.id, Name: 'Sheet1' },
        { Id: second?.id, Name: '结果 2' },
      ],
    });
    expect(kit.port.activeSheet()).toBe(second?.id);
    const again = await batch(kit, { ...paths, 5: method(3, 'Add', 'sheet1') }, [make(5)]);
    expect(again.Error).toMatchObject({ Code: 'ItemAlreadyExists', HttpStatusCode: 409 });
  });

  test('keeps names, by name', async () => {
    const kit = openKit();
    const names = { 1: WORKBOOK, 3: nav(1, 'Names'), 5: method(3, 'Add', 'MCN_POLICY', '="2023-03"') };
    expect(last(await batch(kit, names, [make(5)]))).toEqual({ _Id: 'MCN_POLICY' });
    const found = { 1: WORKBOOK, 3: nav(1, 'Names'), 5: item(3, 'mcn_policy') };
    const result = await batch(kit, found, [
      load(5, 'value', 'type'),
      set(5, 'Formula', '="2023-04"'),
      load(5, 'value', 'formula'),
      call(5, 'Delete'),
    ]);
    expect(result.Results.map(({ Value }) => Value)).toEqual([
      { _Id: 'MCN_POLICY', Value: '2023-03', Type: 'String' },
      null,
      { _Id: 'MCN_POLICY', Value: '2023-04', Formula: '="2023-04"' },
      null,
    ]);
    expect(kit.port.names()).toEqual([]);
  });

  test.each(['A1', '1st', 'has space', ''])('refuses the name %j', async name => {
    const paths = { 1: WORKBOOK, 3: nav(1, 'Names'), 5: method(3, 'Add', name, '=1') };
    expect((await batch(openKit(), paths, [make(5)])).Error?.Code).toBe('InvalidArgument');
  });

  test('keeps settings, by key', async () => {
    const kit = openKit();
    const paths = { 1: WORKBOOK, 3: nav(1, 'Settings'), 5: method(3, 'Add', 'language', 'zh-CN') };
    expect(last(await batch(kit, paths, [make(5), load(5)]))).toEqual({
      _Id: 'language',
      Key: 'language',
      Value: 'zh-CN',
    });
    expect(kit.port.records.settings['language']).toBe('zh-CN');
  });
});

describe('services', () => {
  const service = (name: string) => ({ 1: { ObjectPathType: 2, Name: name } });

  test('custom functions say that they are ready and bring results', async () => {
    const kit = openKit();
    const result = await batch(kit, service('Microsoft.ExcelServices.CustomFunctions'), [
      call(1, '_SetOsfControlContainerReadyForCustomFunctions'),
      call(1, '_GetEnabledFeatures'),
      call(1, 'SetInvocationArrayResults', [[1, true, 5, [1]]]),
    ]);
    expect(result.Results.map(({ Value }) => Value)).toEqual([null, [1, 2, 3, 4], null]);
    expect(kit.told).toMatchObject({ ready: 1, results: [[[1, true, 5, [1]]]] });
  });

  test('the pane is shown and hidden, the start-up remembered', async () => {
    const kit = openKit();
    await batch(kit, service('Microsoft.AppRuntime.AppRuntimeService'), [call(1, 'SetAppRuntimeState', 'Background')]);
    expect(kit.told.visible).toBe(false);
    const persistence = service('Microsoft.AppRuntime.AppRuntimePersistenceService');
    await batch(kit, persistence, [call(1, 'SetAppRuntimeStartState', 'Background')]);
    expect(last(await batch(kit, persistence, [call(1, 'GetAppRuntimeStartState')]))).toBe('Background');
  });

  test('the ribbon turns its buttons on and off, and names one that it has not', async () => {
    const kit = openKit();
    const ribbon = (id: string) => ({
      ...service('Microsoft.DynamicRibbon.DynamicRibbon'),
      3: method(1, 'GetButton', id),
    });
    await batch(kit, ribbon('Open'), [set(3, 'Enabled', false)]);
    expect(kit.told.buttons).toEqual([['Open', false]]);
    const { Error: refusal } = await batch(kit, ribbon('Unknown'), [set(3, 'Enabled', false)]);
    expect(refusal).toMatchObject({ Code: 'ItemNotFound', Message: expect.stringContaining('"Unknown"') as string });
  });

  test('an unknown one is refused', async () => {
    const { Error: refusal } = await batch(openKit(), service('Microsoft.Unknown'), [make(1)]);
    expect(refusal).toMatchObject({ Code: 'ApiNotFound' });
  });
});
