import { bounding, contains } from '../port/areas';
import { contentOf } from './cells';
import { sheetFacade, sheetModel } from './book';
import type { ICellData, IRange, Nullable } from '@univerjs/core';
import type { Area, CellValue, Facet, SheetArea } from '../port/port';
import type { Book } from './book';

export function areaOf(range: IRange): Area {
  return {
    row: range.startRow,
    col: range.startColumn,
    rows: range.endRow - range.startRow + 1,
    cols: range.endColumn - range.startColumn + 1,
  };
}

/** The part of an area that the grid has; outside it every cell is empty. */
function within(book: Book, area: SheetArea, facet: Facet): (r: number, c: number) => CellValue {
  const sheet = sheetModel(book, area.sheetId);
  const cells = sheet.getCellMatrix();
  const styles = book.model.getStyles();
  const spilled = book.formulas.getArrayFormulaCellData()[book.unitId]?.[area.sheetId];
  const shown = (row: number, col: number): Nullable<ICellData> => {
    const cell = cells.getValue(row, col);
    const hidden = contentOf(cell) === undefined || Boolean(cell?.f ?? cell?.si);
    return (hidden ? spilled?.[row]?.[col] : undefined) ?? cell;
  };
  switch (facet) {
    case 'values':
      return (row, col) => contentOf(shown(row, col)) ?? '';
    case 'formulas':
      return (row, col) => {
        const cell = cells.getValue(row, col);
        const formula = cell?.si ? book.formulas.getFormulaStringByCell(row, col, area.sheetId, book.unitId) : cell?.f;
        return formula ?? contentOf(shown(row, col)) ?? '';
      };
    case 'numberFormats':
      return (row, col) => {
        const pattern = styles.getStyleByCell(cells.getValue(row, col))?.n?.pattern;
        return pattern === undefined || pattern === '' ? 'General' : pattern;
      };
    case 'texts':
      return (row, col) => {
        const content = contentOf(shown(row, col));
        const inside = row < sheet.getRowCount() && col < sheet.getColumnCount();
        return typeof content === 'boolean' || !inside
          ? String(content ?? '').toUpperCase()
          : sheetFacade(book, area.sheetId).getRange(row, col).getDisplayValue();
      };
  }
}

export function readArea(book: Book, area: SheetArea, facet: Facet): CellValue[][] {
  const read = within(book, area, facet);
  const grid = new Array<CellValue[]>(area.rows);
  for (let r = 0; r < area.rows; r++) {
    const row = new Array<CellValue>(area.cols);
    for (let c = 0; c < area.cols; c++) {
      row[c] = read(area.row + r, area.col + c);
    }
    grid[r] = row;
  }
  return grid;
}

/** What a formula shows whose result has no room: it fills nothing, though the grid keeps the area that it would fill. */
const NO_ROOM = '#SPILL!';

/** Every spill of a sheet: the cell of its formula and the area that it fills. */
export function* spills(book: Book, sheetId: string): Generator<{ readonly at: Area; readonly area: Area }> {
  const ranges = book.formulas.getArrayFormulaRange()[book.unitId]?.[sheetId] ?? {};
  const cells = sheetModel(book, sheetId).getCellMatrix();
  for (const [row, columns] of Object.entries(ranges)) {
    for (const [col, range] of Object.entries(columns as Record<string, Nullable<IRange>>)) {
      if (range && cells.getValue(Number(row), Number(col))?.v !== NO_ROOM) {
        yield { at: { row: Number(row), col: Number(col), rows: 1, cols: 1 }, area: areaOf(range) };
      }
    }
  }
}

export function spillCovering(book: Book, sheetId: string, row: number, col: number): Area | undefined {
  for (const { at, area } of spills(book, sheetId)) {
    if (contains(area, row, col)) {
      return at;
    }
  }
  return undefined;
}

/** Which cells of a sheet hold something, typed or spilled; looks at one cell and copies none. */
export function filledIn(book: Book, sheetId: string): (row: number, col: number) => boolean {
  const cells = sheetModel(book, sheetId).getCellMatrix();
  const spilled = book.formulas.getArrayFormulaCellData()[book.unitId]?.[sheetId];
  return (row, col) => {
    const cell = cells.getValue(row, col);
    return (
      Boolean(cell?.f ?? cell?.si) || contentOf(cell) !== undefined || contentOf(spilled?.[row]?.[col]) !== undefined
    );
  };
}

export function usedArea(book: Book, sheetId: string): Area | undefined {
  let used: Area | undefined;
  let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
  sheetModel(book, sheetId)
    .getCellMatrix()
    .forValue((row, col, cell) => {
      if (contentOf(cell) !== undefined || cell?.f || cell?.si) {
        top = Math.min(top, row);
        bottom = Math.max(bottom, row);
        left = Math.min(left, col);
        right = Math.max(right, col);
      }
    });
  if (bottom >= 0) {
    used = { row: top, col: left, rows: bottom - top + 1, cols: right - left + 1 };
  }
  for (const { area } of spills(book, sheetId)) {
    used = used ? bounding(used, area) : area;
  }
  return used;
}
