import { batch, call, item, last, load, make, method, nav, openKit, set, WORKBOOK } from './session-kit';

/** Workbook, its sheets, the active sheet, and a range of it. */
const sheetRange = (address: string) => ({
  1: WORKBOOK,
  3: nav(1, 'Worksheets'),
  5: method(3, 'GetActiveWorksheet'),
  7: method(5, 'GetRange', address),
});

describe('a batch', () => {
  test('runs as captured from the client: kept range, write, nested load', async () => {
    const kit = openKit();
    const paths = {
      1: WORKBOOK,
      3: nav(1, 'Worksheets'),
      5: item(3, 'Sheet1'),
      7: method(5, 'GetRange', 'F1'),
    };
    const actions = [1, 3, 5, 7].map(make);
    const result = await batch(kit, paths, [
      ...actions,
      call(7, '_KeepReference'),
      make(7),
      set(7, 'Values', [[5]]),
      load(7, 'values', 'format/font/bold'),
    ]);
    const reference: unknown = expect.any(String);
    expect(result).toEqual({
      Results: [
        { ActionId: 2, Value: {} },
        { ActionId: 4, Value: {} },
        { ActionId: 6, Value: { Id: kit.sheetId } },
        { ActionId: 8, Value: {} },
        { ActionId: 10, Value: null },
        { ActionId: 12, Value: { _ReferenceId: reference } },
        { ActionId: 14, Value: null },
        { ActionId: 16, Value: { _ReferenceId: reference, Values: [[5]], Format: { Font: { Bold: false } } } },
      ],
    });
  });

  test('finds a kept range again, and not after it was released', async () => {
    const kit = openKit();
    const first = await batch(kit, sheetRange('B2'), [call(7, '_KeepReference'), make(7)]);
    const { _ReferenceId: reference } = last(first) as { _ReferenceId: string };
    const kept = { 1: WORKBOOK, 9: { ObjectPathType: 6, Name: reference } };
    expect(last(await batch(kit, kept, [load(9, 'address')]))).toMatchObject({ Address: 'Sheet1!B2' });
    await batch(kit, kept, [call(1, '_RemoveReference', reference)]);
    expect((await batch(kit, kept, [load(9, 'address')])).Error).toMatchObject({ Code: 'InvalidReference' });
  });

  test('gives null for what a …OrNullObject does not find, and for everything below it', async () => {
    const paths = {
      1: WORKBOOK,
      3: nav(1, 'Names'),
      5: method(3, 'GetItemOrNullObject', 'NOT_THERE'),
      7: method(5, 'GetRangeOrNullObject'),
    };
    const result = await batch(openKit(), paths, [make(5), load(5, 'value'), make(7)]);
    expect(result.Results.map(({ Value }) => Value)).toEqual([null, null, null]);
  });

  test('keeps what was done before an error, and says where the error is', async () => {
    const kit = openKit();
    const paths = { ...sheetRange('A1'), 9: item(3, 'Missing') };
    const result = await batch(kit, paths, [set(7, 'Values', [[1]]), make(9)]);
    expect(result.Error).toEqual({
      Code: 'ItemNotFound',
      Message: "The requested resource doesn't exist.",
      Location: 'WorksheetCollection.getItem',
      HttpStatusCode: 404,
      ActionIndex: 1,
    });
    expect(result.Results).toHaveLength(1);
    expect(kit.port.read({ sheetId: kit.sheetId, row: 0, col: 0, rows: 1, cols: 1 }, 'values')).toEqual([[1]]);
  });

  test.each([
    ['a method', [call(7, 'AutoFill', 'A1:A9')], 'Range.autoFill'],
    ['a property', [set(7, 'Style', 'Good')], 'Range.style'],
    ['a load', [load(7, 'linkedDataTypeState')], 'Range.linkedDataTypeState'],
  ])('refuses %s that it does not know by name', async (_, actions, member) => {
    const { Error: refusal } = await batch(openKit(), sheetRange('A1'), actions);
    expect(refusal).toMatchObject({ Code: 'ApiNotFound', HttpStatusCode: 404, Location: member });
    expect(refusal?.Message).toContain(member);
  });

  test('refuses a path that it does not know by name', async () => {
    const paths = { ...sheetRange('A1'), 9: nav(5, 'Shapes') };
    expect((await batch(openKit(), paths, [make(9)])).Error).toMatchObject({
      Code: 'ApiNotFound',
      Location: 'Worksheet.shapes',
    });
  });

  test('answers trace actions by their ids', async () => {
    const trace = { ActionType: 5, Name: '', ObjectPathId: 0 };
    expect(await batch(openKit(), { 1: WORKBOOK }, [make(1), trace])).toMatchObject({ TraceIds: [4] });
  });

  test.each([
    ['an action', { 1: WORKBOOK }, { ActionType: 8, Name: '', ObjectPathId: 1 }, 'Actions of type 8'],
    ['a path', { 1: { ObjectPathType: 12, Name: '' } }, make(1), 'Object paths of type 12'],
  ])('refuses a kind of %s that it does not know', async (_, paths, action, text) => {
    const { Error: refusal } = await batch(openKit(), paths, [action]);
    expect(refusal).toMatchObject({ Code: 'NotImplemented', Message: expect.stringContaining(text) as string });
  });

  test('that the workbook fails in does not take the next one with it', async () => {
    const kit = openKit();
    const end = kit.port.end.bind(kit.port);
    kit.port.end = () => {
      throw new Error('the grid is broken');
    };
    await expect(batch(kit, sheetRange('A1'), [make(7)])).rejects.toThrow('the grid is broken');
    kit.port.end = end;
    expect((await batch(kit, sheetRange('A1'), [set(7, 'Values', [[1]])])).Error).toBeUndefined();
  });

  test('is one step of undo', async () => {
    const kit = openKit();
    await batch(kit, { ...sheetRange('A1'), 9: method(5, 'GetRange', 'B1') }, [
      set(7, 'Values', [[1]]),
      set(9, 'Values', [[2]]),
    ]);
    kit.port.undo();
    expect(kit.port.used(kit.sheetId)).toBeUndefined();
  });

  test('runs after the batch before it, whoever sent that', async () => {
    const kit = openKit();
    const order: string[] = [];
    const settle = kit.port.settle.bind(kit.port);
    kit.port.settle = () => new Promise(resolve => setTimeout(resolve, 20)).then(settle);
    await Promise.all([
      batch(kit, sheetRange('A1'), [load(7, 'values')]).then(() => order.push('first')),
      batch(kit, sheetRange('A1'), [make(7)]).then(() => order.push('second')),
    ]);
    expect(order).toEqual(['first', 'second']);
  });
});

describe('while a cell is being edited', () => {
  test('a write is refused', async () => {
    const kit = openKit();
    kit.port.editing = true;
    const result = await batch(kit, sheetRange('A1'), [set(7, 'Values', [[1]])]);
    expect(result.Error).toMatchObject({ Code: 'InvalidOperationInCellEditMode', Location: 'Range.values' });
  });

  test('a write that may wait does, and lets others pass', async () => {
    const kit = openKit();
    kit.port.editing = true;
    const order: string[] = [];
    const waiting = batch(kit, sheetRange('A1'), [set(7, 'Values', [[1]])], 65).then(() => order.push('waiting'));
    await batch(kit, sheetRange('A1'), [load(7, 'values')], 2177).then(() => order.push('passing'));
    kit.port.editing = false;
    await waiting;
    expect(order).toEqual(['passing', 'waiting']);
  });
});
