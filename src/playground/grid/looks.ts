import { BooleanNumber, HorizontalAlign, WrapStrategy } from '@univerjs/core';
import { sheetFacade, sheetModel } from './book';
import type { IStyleData } from '@univerjs/core';
import type { CellFormat, SheetArea } from '../port/port';
import type { Book } from './book';

const ALIGN = {
  General: HorizontalAlign.UNSPECIFIED,
  Left: HorizontalAlign.LEFT,
  Center: HorizontalAlign.CENTER,
  Right: HorizontalAlign.RIGHT,
} as const;

function truth(value: boolean): BooleanNumber {
  return value ? BooleanNumber.TRUE : BooleanNumber.FALSE;
}

/** A patch of the API in the grid's terms. */
export function toStyle(patch: CellFormat & { readonly numberFormat?: string }): IStyleData {
  return {
    ...(patch.bold === undefined ? {} : { bl: truth(patch.bold) }),
    ...(patch.italic === undefined ? {} : { it: truth(patch.italic) }),
    ...(patch.size === undefined ? {} : { fs: patch.size }),
    ...(patch.color === undefined ? {} : { cl: { rgb: patch.color } }),
    ...(patch.fill === undefined ? {} : { bg: patch.fill === null ? null : { rgb: patch.fill } }),
    ...(patch.wrap === undefined ? {} : { tb: patch.wrap ? WrapStrategy.WRAP : WrapStrategy.OVERFLOW }),
    ...(patch.align === undefined ? {} : { ht: ALIGN[patch.align] }),
    ...(patch.numberFormat === undefined ? {} : { n: { pattern: patch.numberFormat } }),
  };
}

function fromStyle(style: IStyleData): CellFormat {
  const align = (['Left', 'Center', 'Right'] as const).find(name => ALIGN[name] === style.ht);
  return {
    bold: style.bl === BooleanNumber.TRUE,
    italic: style.it === BooleanNumber.TRUE,
    wrap: style.tb === WrapStrategy.WRAP,
    align: align ?? 'General',
    ...(typeof style.fs === 'number' ? { size: style.fs } : {}),
    ...(style.cl?.rgb ? { color: style.cl.rgb } : {}),
    ...(style.bg?.rgb ? { fill: style.bg.rgb } : {}),
  };
}

export function readFormat(book: Book, area: SheetArea): CellFormat {
  const cell = sheetModel(book, area.sheetId).getCellMatrix().getValue(area.row, area.col);
  return fromStyle(book.model.getStyles().getStyleByCell(cell) ?? {});
}

export function autofit(book: Book, area: SheetArea): void {
  const count = Math.min(area.cols, sheetModel(book, area.sheetId).getColumnCount() - area.col);
  if (count > 0) {
    sheetFacade(book, area.sheetId).autoResizeColumns(area.col, count);
  }
}

export function freezeAt(book: Book, sheetId: string, rows: number, cols: number): void {
  const sheet = sheetFacade(book, sheetId);
  if (rows === 0 && cols === 0) {
    sheet.cancelFreeze();
  } else {
    sheet.setFreeze({ startRow: rows || -1, startColumn: cols || -1, ySplit: rows, xSplit: cols });
  }
}
