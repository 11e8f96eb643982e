import { resolveThemeColor } from 'hucre/xlsx';
import type { CellStyle } from 'hucre/xlsx';
import type { CellFormat } from '../port/port';
import type { SampleStyle } from '../workbook';

type Color = NonNullable<NonNullable<CellStyle['font']>['color']>;

/** How a cell looks, without the cells that look so. */
export type Look = Omit<SampleStyle, 'range'>;

/** What a file says once for all its cells. */
export interface Palette {
  readonly theme: readonly string[];
  /** The size that goes without saying. */
  readonly size: number | undefined;
}

/** The first eight colours of the old palette; files of today name others by theme or by value. */
const INDEXED = ['000000', 'FFFFFF', 'FF0000', '00FF00', '0000FF', 'FFFF00', 'FF00FF', '00FFFF'];

function rgb(color: Color | undefined, theme: readonly string[]): string | undefined {
  // Where a file names both, the first is an eight-digit value with its opacity before it.
  const value =
    color?.rgb?.slice(-6) ??
    (color?.theme === undefined ? undefined : resolveThemeColor([...theme], color.theme, color.tint)) ??
    INDEXED[color?.indexed ?? -1] ??
    INDEXED[(color?.indexed ?? -1) - INDEXED.length];
  return value === undefined ? undefined : `#${value.toUpperCase()}`;
}

const SIDES = { left: 'Left', center: 'Center', centerContinuous: 'Center', right: 'Right' } as const;
const HEIGHTS = { top: 'Top', center: 'Center', bottom: 'Bottom' } as const;

/** What the grid can show of a style. Black text goes without saying, so that a dark grid may show it white. */
export function lookOf({ font, fill, alignment, numFmt }: CellStyle, { theme, size }: Palette): Look {
  const ink = rgb(font?.color, theme);
  const paper = fill?.type === 'pattern' && fill.pattern === 'solid' ? rgb(fill.fgColor, theme) : undefined;
  const align = SIDES[alignment?.horizontal as keyof typeof SIDES] as CellFormat['align'] | undefined;
  const valign = HEIGHTS[alignment?.vertical as keyof typeof HEIGHTS] as CellFormat['valign'] | undefined;
  return {
    ...(font?.bold ? { bold: true } : {}),
    ...(font?.italic ? { italic: true } : {}),
    ...(font?.size === undefined || font.size === size ? {} : { size: font.size }),
    ...(ink === undefined || ink === '#000000' ? {} : { color: ink }),
    ...(paper === undefined ? {} : { fill: paper }),
    ...(alignment?.wrapText ? { wrap: true } : {}),
    ...(align === undefined ? {} : { align }),
    ...(valign === undefined ? {} : { valign }),
    ...(numFmt === undefined || numFmt === 'General' ? {} : { numberFormat: numFmt }),
  };
}

function color(value: string): Color {
  return { rgb: value.replace('#', '').toUpperCase() };
}

/** What a file keeps of a cell's look; nothing when it looks like any other. */
export function styleOf(format: CellFormat, numberFormat: string): CellStyle | undefined {
  const { bold, italic, size, color: ink, fill, wrap, align, valign } = format;
  const font = {
    ...(bold ? { bold } : {}),
    ...(italic ? { italic } : {}),
    ...(size === undefined ? {} : { size }),
    ...(ink === undefined ? {} : { color: color(ink) }),
  };
  const alignment = {
    ...(wrap ? { wrapText: true } : {}),
    ...(align === undefined || align === 'General' ? {} : { horizontal: align.toLowerCase() as 'left' }),
    ...(valign === undefined ? {} : { vertical: valign.toLowerCase() as 'top' }),
  };
  const style: CellStyle = {
    ...(Object.keys(font).length > 0 ? { font } : {}),
    ...(typeof fill === 'string' ? { fill: { type: 'pattern', pattern: 'solid', fgColor: color(fill) } } : {}),
    ...(Object.keys(alignment).length > 0 ? { alignment } : {}),
    ...(numberFormat === 'General' ? {} : { numFmt: numberFormat }),
  };
  return Object.keys(style).length > 0 ? style : undefined;
}
