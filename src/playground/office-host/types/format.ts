import { POINTS_PER_PIXEL } from '../../port/place';
import { describe } from '../classes';
import { number, oneOf, text } from './arguments';
import { guard } from './guard';
import type { CellFormat } from '../../port/port';
import type { Classes } from '../classes';
import type { RangePart } from './objects';
import type { World } from './world';

const ALIGNMENTS = ['General', 'Left', 'Center', 'Right'] as const;
const VERTICAL = ['Top', 'Center', 'Bottom'] as const;

export function formatClasses({ port }: World): Classes {
  const of = ({ area }: RangePart): CellFormat => port.format(area);
  const change = (self: RangePart, patch: CellFormat): void => {
    guard(port, self.area.sheetId, 'allowFormatCells');
    port.setFormat(self.area, patch);
  };
  const widen = ({ area }: RangePart, points: number): void => {
    guard(port, area.sheetId, 'allowFormatColumns');
    for (let col = area.col; col < area.col + area.cols; col++) {
      port.setColumnWidth(area.sheetId, col, points / POINTS_PER_PIXEL);
    }
  };
  return {
    RangeFormat: describe<RangePart>({
      get: {
        ColumnWidth: ({ area }) => port.columnWidth(area.sheetId, area.col) * POINTS_PER_PIXEL,
        HorizontalAlignment: self => of(self).align ?? 'General',
        RowHeight: ({ area }) => port.rowHeight(area.sheetId, area.row) * POINTS_PER_PIXEL,
        VerticalAlignment: self => of(self).valign ?? 'Bottom',
        WrapText: self => of(self).wrap ?? false,
      },
      set: {
        ColumnWidth: (self, points) => {
          widen(self, number(points));
        },
        HorizontalAlignment: (self, value) => {
          change(self, { align: oneOf(ALIGNMENTS, value) });
        },
        RowHeight: ({ area }, points) => {
          guard(port, area.sheetId, 'allowFormatRows');
          port.setRowHeights(area, number(points) / POINTS_PER_PIXEL);
        },
        VerticalAlignment: (self, value) => {
          change(self, { valign: oneOf(VERTICAL, value) });
        },
        WrapText: (self, value) => {
          change(self, { wrap: value === true });
        },
      },
      nav: {
        Fill: ({ area }) => ({ kind: 'RangeFill', area }),
        Font: ({ area }) => ({ kind: 'RangeFont', area }),
      },
      methods: {
        AutofitColumns: ({ area }) => {
          guard(port, area.sheetId, 'allowFormatColumns');
          port.autofitColumns(area);
        },
        AutofitRows: ({ area }) => {
          guard(port, area.sheetId, 'allowFormatRows');
          port.autofitRows(area);
        },
      },
    }),
    RangeFont: describe<RangePart>({
      get: {
        Bold: self => of(self).bold ?? false,
        Color: self => of(self).color ?? '#000000',
        Italic: self => of(self).italic ?? false,
        Size: self => of(self).size ?? 11,
      },
      set: {
        Bold: (self, value) => {
          change(self, { bold: value === true });
        },
        Color: (self, value) => {
          change(self, { color: text(value) });
        },
        Italic: (self, value) => {
          change(self, { italic: value === true });
        },
        Size: (self, value) => {
          change(self, { size: number(value) });
        },
      },
    }),
    RangeFill: describe<RangePart>({
      get: { Color: self => of(self).fill ?? '#FFFFFF' },
      set: {
        Color: (self, value) => {
          change(self, { fill: text(value) });
        },
      },
      methods: {
        Clear: self => {
          change(self, { fill: null });
        },
      },
    }),
  };
}
