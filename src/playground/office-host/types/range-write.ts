import { MAX_COLS, MAX_ROWS } from '../../port/a1';
import { clipWhole, intersect } from '../../port/areas';
import { RichError } from '../errors';
import { cell } from './arguments';
import { guard } from './guard';
import type { CellValue, SheetArea, WorkbookPort } from '../../port/port';
import type { RangeObject } from './objects';

const SIZE = "The number of rows or columns in the input array doesn't match the size or dimensions of the range.";

/** A whole column or row, whose cells Excel neither reads nor writes one by one. */
export function isWhole({ rows, cols }: SheetArea): boolean {
  return rows === MAX_ROWS || cols === MAX_COLS;
}

/** The area with whole columns and rows cut to what the sheet holds: nothing reads or writes a million empty rows. */
export function bounded(port: WorkbookPort, { area }: RangeObject): SheetArea {
  // What is used is found by walking the sheet, so only whole columns and rows ask for it.
  return !isWhole(area) ? area : { ...clipWhole(area, port.used(area.sheetId)), sheetId: area.sheetId };
}

export function checkSize({ area }: RangeObject, rows: unknown, cols: unknown): void {
  if (rows !== area.rows || cols !== area.cols) {
    throw new RichError('InvalidArgument', SIZE);
  }
}

/** A single value fills the range; an array must have its shape. */
function gridFor(port: WorkbookPort, range: RangeObject, value: unknown): { area: SheetArea; grid: CellValue[][] } {
  if (!Array.isArray(value)) {
    const area = bounded(port, range);
    const fill = cell(value);
    return { area, grid: Array.from({ length: area.rows }, () => new Array<CellValue>(area.cols).fill(fill)) };
  }
  const rows: unknown[] = value;
  checkSize(range, rows.length, range.area.cols);
  const grid = rows.map(row => {
    if (!Array.isArray(row) || row.length !== range.area.cols) {
      throw new RichError('InvalidArgument', SIZE);
    }
    return row.map(cell);
  });
  return { area: range.area, grid };
}

export function writeCells(port: WorkbookPort, range: RangeObject, value: unknown): void {
  guard(port, range.area.sheetId);
  if (isWhole(range.area)) {
    throw new RichError('InvalidArgument');
  }
  const { area, grid } = gridFor(port, range, value);
  port.write(area, grid);
}

export function writeNumberFormats(port: WorkbookPort, range: RangeObject, value: unknown): void {
  guard(port, range.area.sheetId, 'allowFormatCells');
  const { area, grid } = gridFor(port, range, value);
  port.setNumberFormats(area, grid);
}

/** Everything, or as `applyTo` says; what it names beside contents is not told apart from the rest. */
export function clearCells(port: WorkbookPort, range: RangeObject, applyTo: unknown): void {
  guard(port, range.area.sheetId);
  if (applyTo === 'Contents') {
    const { area, grid } = gridFor(port, range, '');
    port.write(area, grid);
  } else if (applyTo === undefined || applyTo === null || applyTo === 'All') {
    port.clear(bounded(port, range));
  } else {
    throw new RichError('NotImplemented', `The playground does not clear ${String(applyTo)} alone.`);
  }
}

/** Makes one cell of the range, or one of each of its rows. */
export function mergeCells(port: WorkbookPort, { area }: RangeObject, across: boolean): void {
  guard(port, area.sheetId);
  if (port.records.tables.some(table => table.area.sheetId === area.sheetId && intersect(table.area, area))) {
    throw new RichError('MergedRangeConflict');
  }
  for (let row = area.row; row < area.row + (across ? area.rows : 1); row++) {
    port.merge(across ? { ...area, row, rows: 1 } : area);
  }
}
