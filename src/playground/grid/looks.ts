import { BooleanNumber, HorizontalAlign, VerticalAlign, WrapStrategy } from '@univerjs/core';
import { sheetModel } from './book';
import type { IStyleData } from '@univerjs/core';
import type { CellFormat, SheetArea } from '../port/port';
import type { Book } from './book';

const ALIGN = {
  General: HorizontalAlign.UNSPECIFIED,
  Left: HorizontalAlign.LEFT,
  Center: HorizontalAlign.CENTER,
  Right: HorizontalAlign.RIGHT,
} as const;

const VALIGN = { Top: VerticalAlign.TOP, Center: VerticalAlign.MIDDLE, Bottom: VerticalAlign.BOTTOM } as const;

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
    ...(patch.valign === undefined ? {} : { vt: VALIGN[patch.valign] }),
    ...(patch.numberFormat === undefined ? {} : { n: { pattern: patch.numberFormat } }),
  };
}

function fromStyle(style: IStyleData): CellFormat {
  const align = (['Left', 'Center', 'Right'] as const).find(name => ALIGN[name] === style.ht);
  const valign = (['Top', 'Center', 'Bottom'] as const).find(name => VALIGN[name] === style.vt);
  return {
    bold: style.bl === BooleanNumber.TRUE,
    italic: style.it === BooleanNumber.TRUE,
    wrap: style.tb === WrapStrategy.WRAP,
    align: align ?? 'General',
    ...(valign ? { valign } : {}),
    ...(typeof style.fs === 'number' ? { size: style.fs } : {}),
    ...(style.cl?.rgb ? { color: style.cl.rgb } : {}),
    ...(style.bg?.rgb ? { fill: style.bg.rgb } : {}),
  };
}

export function readFormat(book: Book, area: SheetArea): CellFormat {
  const cell = sheetModel(book, area.sheetId).getCellMatrix().getValue(area.row, area.col);
  return fromStyle(book.model.getStyles().getStyleByCell(cell) ?? {});
}
