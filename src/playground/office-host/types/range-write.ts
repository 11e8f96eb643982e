import { MAX_COLS, MAX_ROWS } from '../../port/a1';
import { clipWhole } from '../../port/areas';
import { RichError } from '../errors';
import { cell } from './arguments';
import { guard } from './guard';
import type { CellValue, SheetArea, WorkbookPort } from '../../port/port';
import type { RangeObject } from './objects';

const SIZE = "The number of rows or columns in the input array doesn't match the size or dimensions of the range.";

/** The area with whole columns and rows cut to what the sheet holds: nothing reads or writes a million empty rows. */
export function bounded(port: WorkbookPort, { area }: RangeObject): SheetArea {
  // What is used is found by walking the sheet, so only whole columns and rows ask for it.
  const whole = area.rows === MAX_ROWS || area.cols === MAX_COLS;
  return !whole ? area : { ...clipWhole(area, port.used(area.sheetId)), sheetId: area.sheetId };
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
  const { area, grid } = gridFor(port, range, value);
  port.write(area, grid);
}

export function writeNumberFormats(port: WorkbookPort, range: RangeObject, value: unknown): void {
  guard(port, range.area.sheetId, 'allowFormatCells');
  const { area, grid } = gridFor(port, range, value);
  port.setNumberFormats(area, grid);
}

export function clearCells(port: WorkbookPort, range: RangeObject): void {
  guard(port, range.area.sheetId);
  port.clear(bounded(port, range));
}
