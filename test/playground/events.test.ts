import { Events } from '../../src/playground/office-host/events';

const area = { sheetId: 's1', row: 2, col: 1, rows: 3, cols: 2 };

describe('events', () => {
  test('a selection goes to the workbook and to the sheet', () => {
    const entries = new Events().entries({ kind: 'selection', area });
    const json = '{"address":"B3:C5","worksheetId":"s1"}';
    expect(entries).toEqual([
      [65536, 14, 'Workbook', json, null],
      [65536, 14, 's1', json, null],
    ]);
  });

  test('a change can be asked for its range, and says when it was the add-in', () => {
    const events = new Events();
    const [entry] = events.entries({ kind: 'changed', area, own: true });
    const detail = JSON.parse(entry?.[3] ?? '') as { referenceId: string; triggerSource?: string };
    expect(detail).toMatchObject({ address: 'B3:C5', changeType: 'RangeEdited', triggerSource: 'ThisLocalAddin' });
    expect(events.range(detail.referenceId)).toMatchObject({ kind: 'Range', area });
    expect(events.range('event999')).toBeUndefined();
  });

  test('old ranges are forgotten', () => {
    const events = new Events();
    for (let i = 0; i < 600; i++) {
      events.entries({ kind: 'changed', area, own: false });
    }
    expect(events.range('event1')).toBeUndefined();
    expect(events.range('event600')).toBeDefined();
  });

  test.each([
    ['activated', 11],
    ['deactivated', 12],
    ['added', 13],
    ['deleted', 15],
  ] as const)('%s is %i', (kind, type) => {
    expect(new Events().entries({ kind, sheetId: 's2' })[0]?.slice(0, 3)).toEqual([65536, type, 'Workbook']);
  });

  test('a calculation names the sheets that calculated, and is silent when none did', () => {
    const entries = new Events().entries({ kind: 'calculated', sheetIds: ['s2', 's3'] });
    expect(entries.map(entry => entry.slice(1, 4))).toEqual([
      [16, 'Workbook', '{"worksheetId":"s2"}'],
      [16, 's2', '{"worksheetId":"s2"}'],
      [16, 'Workbook', '{"worksheetId":"s3"}'],
      [16, 's3', '{"worksheetId":"s3"}'],
    ]);
    expect(new Events().entries({ kind: 'calculated', sheetIds: [] })).toEqual([]);
  });
});
