import sample from '../../assets/sample-workbook.json';
import { readXlsx, writeXlsx } from 'hucre/xlsx';
import { MemoryPort } from '../../src/playground/port/memory';
import { parseAddress } from '../../src/playground/port/a1';
import { readWorkbook } from '../../src/playground/workbook';
import { openFile, saveFile } from '../../src/playground/xlsx';
import { fromFile, toFile } from '../../src/playground/xlsx/formulas';
import { markParameters } from '../../src/playground/xlsx/parameters';
import { shifted } from '../../src/playground/xlsx/shared-formulas';
import type { ChartRecord } from '../../src/playground/port/charts';
import type { CellValue, WorkbookPort } from '../../src/playground/port/port';
import type { SampleWorkbook } from '../../src/playground/workbook';
import type { WriteOptions } from 'hucre/xlsx';

const NAMESPACE = 'MCN';

async function opened(bytes: Uint8Array, file = 'book.xlsx'): Promise<SampleWorkbook> {
  const result = await openFile(file, bytes, NAMESPACE);
  if (!result.ok) {
    throw new Error(result.reason);
  }
  return result.workbook;
}

/** A workbook in memory that holds what another file describes; nothing calculates in it. */
function portOf(book: SampleWorkbook): WorkbookPort {
  const port = new MemoryPort(book.sheets[0]?.name);
  for (const [index, sheet] of book.sheets.entries()) {
    const sheetId = index === 0 ? port.activeSheet() : port.addSheet(sheet.name);
    for (const [row, values] of sheet.cells.entries()) {
      port.write({ sheetId, row, col: 0, rows: 1, cols: values.length }, [values]);
    }
    for (const { range, numberFormat, ...format } of sheet.styles ?? []) {
      const area = parseAddress(range);
      if (area && area.rows < 2000) {
        port.setFormat({ ...area, sheetId }, format);
        if (numberFormat !== undefined) {
          const grid = Array.from({ length: area.rows }, () => Array.from({ length: area.cols }, () => numberFormat));
          port.setNumberFormats({ ...area, sheetId }, grid);
        }
      }
    }
    port.freeze(sheetId, sheet.frozenRows ?? 0, sheet.frozenColumns ?? 0);
  }
  for (const { name, formula } of book.names ?? []) {
    port.setName(name, formula);
  }
  return port;
}

async function roundTrip(book: SampleWorkbook): Promise<SampleWorkbook> {
  return opened(await saveFile(portOf(book), NAMESPACE));
}

/** Without what is empty at the end of a row or of the sheet. */
function held(cells: readonly (readonly CellValue[])[]): CellValue[][] {
  const rows = cells.map(row => {
    const copy: CellValue[] = [...row];
    while (copy.length > 0 && (copy.at(-1) === null || copy.at(-1) === '')) copy.pop();
    return copy.map(value => (value === '' ? null : value));
  });
  while (rows.at(-1)?.length === 0) rows.pop();
  return rows;
}

function book(cells: CellValue[][], more: Partial<SampleWorkbook['sheets'][number]> = {}): SampleWorkbook {
  return { name: 'b', sheets: [{ name: 'S', cells, ...more }] };
}

async function file(options: WriteOptions): Promise<SampleWorkbook> {
  return opened(await writeXlsx(options));
}

describe('a workbook that is saved and opened again', () => {
  test('the sample keeps its values, formulas and names', async () => {
    const before = readWorkbook(sample);
    const after = await roundTrip(before);
    expect(after.names).toEqual(before.names);
    expect(after.sheets.map(({ name }) => name)).toEqual(before.sheets.map(({ name }) => name));
    for (const [index, sheet] of before.sheets.entries()) {
      expect(held(after.sheets[index]?.cells ?? [])).toEqual(held(sheet.cells));
      expect(after.sheets[index]?.frozenRows).toBe(sheet.frozenRows ?? 0);
    }
  });

  test('text stays text, whatever it looks like', async () => {
    const cells = [["'=1+1", "''quoted", '2023-03', '007', 'TRUE', ' spaces ', 'two\nlines', '达人🙂', '<&>"']];
    expect((await roundTrip(book(cells))).sheets[0]?.cells).toEqual(cells);
  });

  test('numbers and truth values are what they were', async () => {
    const cells = [[0, -0.1, 1e21, 45000.123456789, 123456789012345, true, false]];
    expect((await roundTrip(book(cells))).sheets[0]?.cells).toEqual(cells);
  });

  test('looks and number formats stay with their cells', async () => {
    const styles = [
      { range: 'A1', bold: true, fill: '#FFEE00', color: '#C00000', align: 'Center' as const, wrap: true },
      { range: 'A2:A3', numberFormat: '#,##0.00' },
      { range: 'B2', numberFormat: 'yyyy-mm-dd', italic: true },
    ];
    const cells = [
      ['head', 'x'],
      [1, 45000],
      [2, 3],
    ];
    const after = await roundTrip(book(cells, { styles }));
    expect(after.sheets[0]?.styles).toEqual(styles);
    expect(after.sheets[0]?.cells).toEqual(cells);
  });

  test('sheets may be called anything that Excel allows', async () => {
    const names = ["O'Brien", '花名册 (3月)', 'A1', 'R1C1', "it''s"];
    const sheets = names.map(name => ({ name, cells: [[1]] }));
    const after = await roundTrip({ name: 'b', sheets, names: [{ name: 'X', formula: "='O''Brien'!$A$1" }] });
    expect(after.sheets.map(({ name }) => name)).toEqual(names);
    expect(after.names).toEqual([{ name: 'X', formula: "='O''Brien'!$A$1" }]);
  });

  test('tables, hidden lines, merges, settings and properties stay', async () => {
    const port = portOf(
      book([
        ['id', 'id', 3],
        [1, 2, 3],
      ]),
    );
    const sheetId = port.activeSheet();
    const area = { sheetId, row: 0, col: 0, rows: 2, cols: 3 };
    port.keep({
      tables: [{ id: 't', name: '花名册', area, style: 'TableStyleLight9' }],
      settings: { columns: { creator: 'x'.repeat(600) } },
      properties: { client: 'A', size: 3 },
      about: { Title: 'Roster' },
      startup: 'Background',
    });
    port.hide({ sheetId, row: 4, col: 0, rows: 2, cols: 1 }, 'rows', true);
    port.write({ sheetId, row: 8, col: 0, rows: 1, cols: 1 }, [[9]]);
    port.merge({ sheetId, row: 8, col: 0, rows: 1, cols: 3 });
    const after = await opened(await saveFile(port, NAMESPACE));
    expect(after.sheets[0]?.tables).toEqual([{ name: '花名册', range: 'A1:C2', style: 'TableStyleLight9' }]);
    expect(after.sheets[0]?.cells[0]).toEqual(['id', 'id2', '3']);
    expect(after.sheets[0]?.hiddenLines).toEqual(['5:5', '6:6']);
    expect(after.sheets[0]?.merges).toEqual(['A9:C9']);
    const { about, properties, settings, startup } = port.records;
    expect(after.records).toEqual({ about, properties, settings, startup });
  });
});

test('charts refer to their cells', async () => {
  const port = portOf({
    name: 'b',
    sheets: [
      {
        name: '花名册',
        cells: [
          ['agency', 'paid'],
          ['甲', 1],
          ['乙', 2],
        ],
      },
    ],
  });
  const sheetId = port.activeSheet();
  const chart: ChartRecord = {
    id: 'c',
    name: 'Chart 1',
    sheetId,
    type: 'BarClustered',
    source: { sheetId, row: 0, col: 0, rows: 3, cols: 2 },
    seriesBy: 'Columns',
    title: { visible: true, text: 'Payouts' },
    legend: { visible: false, position: 'Bottom' },
    axes: {},
    left: 200,
    top: 40,
    width: 300,
    height: 200,
  };
  port.keep({ charts: [chart] });
  const [read] = (await readXlsx(await saveFile(port, NAMESPACE))).sheets[0]?.charts ?? [];
  expect(read?.title).toBe('Payouts');
  expect(read?.series).toEqual([
    expect.objectContaining({ name: 'paid', valuesRef: '花名册!$B$2:$B$3', categoriesRef: '花名册!$A$2:$A$3' }),
  ]);
});

describe('formulas in a file', () => {
  test.each([
    ['=MCN.REWARDS(A1:B9,"MCN.X(",mcn_policy)', '_xldudf_MCN_REWARDS(A1:B9,"MCN.X(",mcn_policy)'],
    ['=IFERROR(mcn.check(A1),XLOOKUP(1,A:A,B:B))', 'IFERROR(_xldudf_MCN_CHECK(A1),_xlfn.XLOOKUP(1,A:A,B:B))'],
    ['=SORT(UNIQUE(A1:A9))', '_xlfn._xlws.SORT(_xlfn.UNIQUE(A1:A9))'],
    ["=SUM('LET(x'!A1)", "SUM('LET(x'!A1)"],
    ['=LET(x,A1,y,SUM(x,"x,y"),x*y+x.z)', '_xlfn.LET(_xlpm.x,A1,_xlpm.y,SUM(_xlpm.x,"x,y"),_xlpm.x*_xlpm.y+x.z)'],
    ['=MAP(A1:A3,LAMBDA(甲,甲*2))', '_xlfn.MAP(A1:A3,_xlfn.LAMBDA(_xlpm.甲,_xlpm.甲*2))'],
  ])('%s is spelled as Excel spells it', (typed, inFile) => {
    expect(toFile(markParameters(typed), NAMESPACE)).toBe(inFile);
    expect(fromFile(inFile, NAMESPACE).toLowerCase()).toBe(typed.toLowerCase());
  });

  test.each([
    ['B2+$B2+B$2+$B$2', 'C4+$B4+C$2+$B$2'],
    ['SUM(A:B,1:2,$A:B)', 'SUM(B:C,3:4,$A:C)'],
    ['\'A1\'!A1&"A1"&LOG10(A1)&Sheet1!A1', '\'A1\'!B3&"A1"&LOG10(B3)&Sheet1!B3'],
    ['XFD1+A1048575', '#REF!+#REF!'],
  ])('%s filled down and right refers on', (formula, further) => {
    expect(shifted(formula, { rows: 2, cols: 1 })).toBe(further);
  });
});

describe('a file that Excel has made', () => {
  test('formulas are as one would type them', async () => {
    const cells = new Map([
      ['0,1', { formula: '_xldudf_MCN_REWARDS(A1:A9,"_xldudf_MCN_x",MCN_POLICY)', formulaResult: 1 }],
      ['1,1', { formula: '_xlfn._xlws.FILTER(A1:A9,A1:A9>1)', formulaResult: 1 }],
      ['2,1', { formula: '_xlfn.LET(_xlpm.x,A1,_xlpm.x*2)', formulaResult: 1 }],
    ]);
    const after = await file({ sheets: [{ name: 'S', rows: [[1], [2], [3]], cells }] });
    expect(after.sheets[0]?.cells.map(row => row[1])).toEqual([
      '=MCN.REWARDS(A1:A9,"_xldudf_MCN_x",MCN_POLICY)',
      '=FILTER(A1:A9,A1:A9>1)',
      '=LET(x,A1,x*2)',
    ]);
  });

  test('a formula that was filled down is read in each of its cells', async () => {
    const shared = { formulaType: 'shared' as const, formulaSharedIndex: 0 };
    const formula = `A1*$B$1+SUM('A1 B'!A1:A2)+MCN.X1(C:C,"A1")`;
    const cells = new Map([
      ['0,2', { ...shared, formula, formulaRef: 'C1:C2', formulaResult: 1 }],
      ['1,2', { ...shared, formula: '', formulaResult: 1 }],
    ]);
    const after = await file({
      sheets: [
        {
          name: 'S',
          rows: [
            [1, 2],
            [3, 4],
          ],
          cells,
        },
      ],
    });
    expect(after.sheets[0]?.cells[1]?.[2]).toBe(`=A2*$B$1+SUM('A1 B'!A2:A3)+MCN.X1(C:C,"A1")`);
  });

  test('what a formula spilled is not kept as typed values', async () => {
    const master = {
      formula: '_xldudf_MCN_REWARDS(A1)',
      formulaType: 'array' as const,
      formulaRef: 'B1:C2',
      formulaResult: 1,
    };
    const cells = new Map([['0,1', { ...master, formulaDynamic: true }]]);
    const after = await file({
      sheets: [
        {
          name: 'S',
          rows: [
            [1, null, 2],
            [1, 3, 4],
            [5, 6, 7],
          ],
          cells,
        },
      ],
    });
    expect(after.sheets[0]?.cells).toEqual([[1, '=MCN.REWARDS(A1)'], [1], [5, 6, 7]]);
  });

  test('dates are the numbers that Excel keeps', async () => {
    const day = new Date(Date.UTC(2023, 2, 15, 12));
    const after = await file({
      sheets: [{ name: 'S', rows: [[day, new Date(Date.UTC(1900, 0, 1))]] }],
      dateSystem: '1904',
    });
    expect(after.sheets[0]?.cells[0]?.[0]).toBe(45000.5);
    const old = await file({
      sheets: [{ name: 'S', rows: [[new Date(Date.UTC(1900, 0, 1)), new Date(Date.UTC(1900, 2, 1))]] }],
    });
    expect(old.sheets[0]?.cells).toEqual([[1, 61]]);
  });

  test('a sheet whose looks reach far below holds only what it holds', async () => {
    const cells = new Map([['90000,0', { value: null, style: { font: { bold: true } } }]]);
    const after = await file({ sheets: [{ name: 'S', rows: [['x']], cells }] });
    expect(after.sheets[0]?.cells).toEqual([['x']]);
    expect(after.sheets[0]?.styles).toEqual([]);
  });
});

describe('a file that cannot be opened', () => {
  const compound = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

  async function reason(bytes: Uint8Array): Promise<unknown> {
    const result = await openFile('x.xlsx', bytes, NAMESPACE);
    return result.ok ? undefined : result.reason;
  }

  test('says why', async () => {
    const whole = await writeXlsx({ sheets: [{ name: 'S', rows: [[1]] }] });
    expect(await reason(new Uint8Array())).toBe('empty');
    expect(await reason(whole.slice(0, 300))).toBe('broken');
    expect(await reason(Uint8Array.from([...compound, 1, 0]))).toBe('xls');
    expect(await reason(Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 0]))).toBe('other');
    const locked = await writeXlsx({
      sheets: [{ name: 'S', rows: [[1]] }],
      encryption: { password: 'p', spinCount: 1 },
    });
    expect(await reason(locked)).toBe('encrypted');
    const far = await writeXlsx({ sheets: [{ name: 'S', cells: new Map([['1048000,16000', { value: 1 }]]) }] });
    expect(await reason(far)).toBe('tooLarge');
  });
});

describe('a file of separated values', () => {
  const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

  test('is read in the encoding that it has', async () => {
    const gb = Uint8Array.from([0xb4, 0xef, 0xc8, 0xcb, 0x2c, 0x31, 0x0a]);
    expect((await opened(gb, '花名册.csv')).sheets).toEqual([{ name: '花名册', cells: [['达人', 1]] }]);
    expect((await opened(utf8('\uFEFF达人,1\n'), 'a.csv')).sheets[0]?.cells).toEqual([['达人', 1]]);
    const wide = Uint8Array.from([
      0xff,
      0xfe,
      ...[...'达,1'].flatMap(c => [c.charCodeAt(0) & 255, c.charCodeAt(0) >> 8]),
    ]);
    expect((await opened(wide, 'a.txt')).sheets[0]?.cells).toEqual([['达', 1]]);
  });

  test('numbers are numbers, ids stay text', async () => {
    const text = '1,-2.5,"1,234.5",12%,1e3,007,12345678901234567,TRUE,x,"a,b",,-,2023-03\n';
    expect((await opened(utf8(text), 'a.csv')).sheets[0]?.cells).toEqual([
      [1, -2.5, 1234.5, 0.12, 1000, '007', '12345678901234567', true, 'x', 'a,b', '', '-', '2023-03'],
    ]);
  });
});
