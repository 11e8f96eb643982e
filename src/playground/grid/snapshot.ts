import { BooleanNumber } from '@univerjs/core';
import { parseAddress } from '../port/a1';
import { intersect } from '../port/areas';
import { typed } from '../port/literal';
import { plain } from './cells';
import { WHOLE_BOOK } from './defined-names';
import { toStyle } from './looks';
import type { ICellData, IRowData, IStyleData, IWorkbookData, IWorksheetData } from '@univerjs/core';
import type { CellValue } from '../port/port';
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
  return rows;
}

function worksheet(sheet: SampleSheet, id: string): Partial<IWorksheetData> {
  const widest = sheet.cells.reduce((most, row) => Math.max(most, row.length), 0);
  const bounds = { rows: Math.max(sheet.cells.length + 60, 200), cols: Math.max(widest + 8, 26) };
  const cells = contents(sheet);
  dress(cells, sheet, bounds);
  const frozen = sheet.frozenRows ?? 0;
  return {
    id,
    name: sheet.name,
    rowCount: bounds.rows,
    columnCount: bounds.cols,
    cellData: cells,
    defaultStyle: { fs: FONT_SIZE },
    rowData: rowData(sheet),
    columnData: Object.fromEntries((sheet.columnWidths ?? []).map((w, c) => [c, { w }])),
    ...(frozen > 0 ? { freeze: { startRow: frozen, startColumn: -1, ySplit: frozen, xSplit: 0 } } : {}),
  };
}

/** The sample workbook as Univer opens it; the first sheet, or the one it names, is shown. */
export function snapshotOf(book: SampleWorkbook): Partial<IWorkbookData> {
  const ids = book.sheets.map((_, index) => `sheet-${String(index + 1)}`);
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
