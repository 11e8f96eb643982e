/** @jest-environment jsdom */
import { act } from 'react';
import { createRoot } from 'react-dom/client';
import '../host/jsdom-globals';
import { useExplained, type Explained } from '../../src/taskpane/explain/use-explained';
import { openWorkbook, type Workbook } from '../host/roster-office';

/** The workbook of these tests tells of no events: the test looks when it has moved something. */
jest.mock('../../src/host/watch', () => ({ whenWorkbookMoves: () => () => undefined }));

Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });

let book: Workbook;
let explained: Explained;
let close: () => void;

function Probe(): null {
  explained = useExplained();
  return null;
}

beforeAll(() => {
  // The client is loaded under an address of its own, and jsdom says that it cannot go there.
  const quiet = jest.spyOn(console, 'error').mockImplementation();
  openWorkbook([]);
  quiet.mockRestore();
});

beforeEach(async () => {
  book = openWorkbook([
    ['=MCN.POLICIES()', 5, '=1+1'],
    ['=MCN.NO_SUCH(1)', '', ''],
    ['=MCN.NO_SUCH(1)&ROWS(MCN.POLICIES())&MCN.POLICY_ON(1)', '', ''],
  ]);
  const root = createRoot(document.createElement('div'));
  close = () => {
    root.unmount();
  };
  await act(async () => {
    root.render(<Probe />);
    await settled();
  });
});

afterEach(() => {
  act(close);
});

/** Lets what was asked of the workbook be answered. */
function settled(): Promise<void> {
  return new Promise(resume => setTimeout(resume, 50));
}

async function look(row: number, col: number): Promise<void> {
  book.port.select({ sheetId: book.port.activeSheet(), row, col, rows: 1, cols: 1 });
  await act(async () => {
    explained.look();
    await settled();
  });
}

describe('what is explained', () => {
  it('is the selected formula of ours', () => {
    expect(explained).toMatchObject({ looked: true, elsewhere: undefined, call: { cell: { address: '花名册!A1' } } });
  });

  it.each([
    ['a plain number', 0, 1, '花名册!B1'],
    ['a formula that is not ours', 0, 2, '花名册!C1'],
    ['a function that there is not', 1, 0, '花名册!A2'],
    ['an empty cell', 1, 1, '花名册!B2'],
  ])('stays when %s is selected, and bears the address of that cell', async (_, row, col, address) => {
    await look(row, col);
    expect(explained).toMatchObject({ elsewhere: address, call: { cell: { address: '花名册!A1' } } });
    await look(0, 0);
    expect(explained).toMatchObject({ elsewhere: undefined, call: { cell: { address: '花名册!A1' } } });
  });

  it('is not another cell’s on the sheet that it was put on, and is one’s again elsewhere', async () => {
    const sheet = book.port.addSheet('解释');
    const roster = book.port.activeSheet();
    book.port.activateSheet(sheet);
    act(() => {
      explained.putOn('解释');
    });
    await look(0, 0);
    expect(explained).toMatchObject({ elsewhere: undefined, call: { cell: { address: '花名册!A1' } } });
    book.port.activateSheet(roster);
    await look(0, 1);
    expect(explained).toMatchObject({ elsewhere: '花名册!B1', call: { cell: { address: '花名册!A1' } } });
  });

  it('is forgotten when asked, and found again when its cell is selected', async () => {
    await look(0, 1);
    act(explained.clear);
    expect(explained).toMatchObject({ looked: true, elsewhere: undefined, call: undefined });
    await look(0, 2);
    expect(explained).toMatchObject({ elsewhere: undefined, call: undefined });
    await look(0, 0);
    expect(explained).toMatchObject({ call: { cell: { address: '花名册!A1' } } });
  });

  it('is the chosen one of several calls, until another formula is selected', async () => {
    await look(2, 0);
    const calls = [{ name: 'POLICIES' }, { name: 'POLICY_ON' }];
    expect(explained).toMatchObject({ call: { call: { name: 'POLICIES' }, calls, at: 0 } });
    await act(async () => {
      explained.choose(1);
      await settled();
    });
    expect(explained).toMatchObject({ call: { call: { name: 'POLICY_ON' }, calls, at: 1 } });
    await look(1, 2);
    expect(explained).toMatchObject({ elsewhere: '花名册!C2', call: { at: 1 } });
    await look(2, 0);
    expect(explained).toMatchObject({ call: { at: 1 } });
    await look(0, 0);
    expect(explained).toMatchObject({ call: { call: { name: 'POLICIES' }, at: 0 } });
  });

  it('is nothing any more when its formula is gone', async () => {
    await look(0, 1);
    book.port.write({ sheetId: book.port.activeSheet(), row: 0, col: 0, rows: 1, cols: 1 }, [[7]]);
    await look(0, 1);
    expect(explained).toMatchObject({ elsewhere: undefined, call: undefined, failure: undefined });
  });

  it('stays as it is while a cell is edited', async () => {
    book.faults.refuse('InvalidOperationInCellEditMode');
    await look(0, 1);
    expect(explained).toMatchObject({ failure: undefined, call: { cell: { address: '花名册!A1' } } });
  });

  it('stays beside the failure when Excel refuses', async () => {
    book.faults.refuse('GeneralException');
    await look(0, 1);
    expect(explained).toMatchObject({ failure: { code: 'excel' }, call: { cell: { address: '花名册!A1' } } });
  });
});
