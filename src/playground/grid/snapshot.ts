import { BooleanNumber } from '@univerjs/core';
import { MAX_COLS, MAX_ROWS, parseAddress } from '../port/a1';
import { intersect } from '../port/areas';
import { typed } from '../port/literal';
import { plain } from './cells';
import { WHOLE_BOOK } from './defined-names';
import { toStyle } from './looks';
import { sheetId } from './first-records';
import type { ICellData, IColumnData, IRowData, IStyleData, IWorkbookData, IWorksheetData } from '@univerjs/core';
import type { Area, CellValue } from '../port/port';
import type { SampleSheet, SampleWorkbook } from '../workbook';

type Cells = Record<number, Record<number, ICellData>>;

/** Where Univer looks for defined names in a saved workbook. */
const NAMES = 'SHEET_DEFINED_NAME_PLUGIN';

/** In points; a little below Univer's own, so that as much fits as in Excel. */
const FONT_SIZE = 10;

function cellData(value: CellValue): ICellData | undefined {
  const entry = typed(value);
  switch (entry.kind) {
    case 'keep':
    case 'empty':
      return undefined;
    case 'formula':
      return { f: entry.formula };
    case 'value':
      return plain(entry.value);
  }
}

function contents(sheet: SampleSheet): Cells {
  const cells: Cells = {};
  for (const [r, values] of sheet.cells.entries()) {
    const row: Record<number, ICellData> = {};
    for (const [c, value] of values.entries()) {
      const cell = cellData(value);
      if (cell) {
        row[c] = cell;
      }
    }
    cells[r] = row;
  }
  return cells;
}

/** Later styles add to earlier ones, cell by cell. */
function dress(cells: Cells, sheet: SampleSheet, bounds: { rows: number; cols: number }): void {
  for (const { range, ...look } of sheet.styles ?? []) {
    const named = parseAddress(range);
    const area = named && intersect(named, { row: 0, col: 0, ...bounds });
    const style: IStyleData = toStyle(look);
    for (let r = area?.row ?? 0; area && r < area.row + area.rows; r++) {
      const row = (cells[r] ??= {});
      for (let c = area.col; c < area.col + area.cols; c++) {
        const before = row[c];
        row[c] = { ...before, s: { ...(typeof before?.s === 'object' ? before.s : {}), ...style } };
      }
    }
  }
}

/** Rows of a given height; the others grow with text that wraps. */
function rowData(sheet: SampleSheet): Record<number, Partial<IRowData>> {
  const rows: Record<number, Partial<IRowData>> = {};
  for (const [number, h] of Object.entries(sheet.rowHeights ?? {})) {
    rows[Number(number) - 1] = { h, ia: BooleanNumber.FALSE };
  }
  for (const { row, rows: count, cols } of areas(sheet.hiddenLines)) {
    for (let r = row; cols === MAX_COLS && r < row + count; r++) {
      rows[r] = { ...rows[r], hd: BooleanNumber.TRUE };
    }
  }
  return rows;
}

function columnData(sheet: SampleSheet): Record<number, Partial<IColumnData>> {
  const columns: Record<number, Partial<IColumnData>> = {};
  for (const [c, w] of (sheet.columnWidths ?? []).entries()) {
    columns[c] = w === null ? {} : { w };
  }
  for (const { col, rows, cols: count } of areas(sheet.hiddenLines)) {
    for (let c = col; rows === MAX_ROWS && c < col + count; c++) {
      columns[c] = { ...columns[c], hd: BooleanNumber.TRUE };
    }
  }
  return columns;
}

function areas(addresses: readonly string[] = []): Area[] {
  return addresses.flatMap(address => parseAddress(address) ?? []);
}

function frozen({ frozenRows = 0, frozenColumns = 0 }: SampleSheet): Partial<IWorksheetData> {
  return frozenRows === 0 && frozenColumns === 0
    ? {}
    : {
        freeze: {
          startRow: frozenRows || -1,
          startColumn: frozenColumns || -1,
          ySplit: frozenRows,
          xSplit: frozenColumns,
        },
      };
}

function worksheet(sheet: SampleSheet, id: string): Partial<IWorksheetData> {
  const widest = sheet.cells.reduce((most, row) => Math.max(most, row.length), 0);
  const bounds = { rows: Math.max(sheet.cells.length + 60, 200), cols: Math.max(widest + 8, 26) };
  const cells = contents(sheet);
  dress(cells, sheet, bounds);
  return {
    id,
    name: sheet.name,
    rowCount: bounds.rows,
    columnCount: bounds.cols,
    cellData: cells,
    defaultStyle: { fs: FONT_SIZE },
    rowData: rowData(sheet),
    columnData: columnData(sheet),
    mergeData: areas(sheet.merges).map(({ row, col, rows, cols }) => ({
      startRow: row,
      startColumn: col,
      endRow: row + rows - 1,
      endColumn: col + cols - 1,
    })),
    ...(sheet.hidden ? { hidden: BooleanNumber.TRUE } : {}),
    ...(sheet.tabColor === undefined ? {} : { tabColor: sheet.tabColor }),
    ...(sheet.gridlines === false ? { showGridlines: BooleanNumber.FALSE } : {}),
    ...frozen(sheet),
  };
}

/** The sample workbook as Univer opens it; the first sheet, or the one it names, is shown. */
export function snapshotOf(book: SampleWorkbook): Partial<IWorkbookData> {
  const ids = book.sheets.map((_, index) => sheetId(index));
  const names = (book.names ?? []).map(({ name, formula }, index) => {
    const id = `name-${String(index + 1)}`;
    return [id, { id, name, formulaOrRefString: formula, comment: '', localSheetId: WHOLE_BOOK }] as const;
  });
  return {
    id: 'book',
    name: book.name,
    sheetOrder: ids,
    sheets: Object.fromEntries(
      book.sheets.map((sheet, index) => [ids[index] ?? '', worksheet(sheet, ids[index] ?? '')]),
    ),
    resources: [{ name: NAMES, data: JSON.stringify(Object.fromEntries(names)) }],
  };
}
