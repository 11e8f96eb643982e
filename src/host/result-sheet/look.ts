import { supportsExcelApi } from '../supports';
import type { SheetPlan } from './plan';

const FILL = '#0F5B57';
const TINT = '#E3F1EF';
const QUIET = '#5F6B6A';

/** The first two columns, in points: labels, and what they say. */
const CARD_WIDTHS = [92, 300];

/** In points: headers take two lines, which Excel does not make room for when they come from a formula. */
const TITLE_HEIGHT = 26;
const HEAD_HEIGHT = 34;

/** So many rows below a table have its number formats already, for when it grows. */
const ROOM = 500;

/** Queues how the sheet looks: titles, bold headers with a fill, widths, number formats, the first two rows always in view. */
export function dress(sheet: Excel.Worksheet, { card, list, blocks }: SheetPlan): void {
  const title = sheet.getCell(0, 0);
  title.format.font.bold = true;
  title.format.font.size = 14;
  CARD_WIDTHS.forEach((width, column) => {
    sheet.getCell(0, column).format.columnWidth = width;
  });
  if (card.cells.length > 0) {
    const labels = sheet.getRangeByIndexes(card.at.row, card.at.column, card.cells.length, 1);
    labels.format.font.color = QUIET;
    const said = sheet.getRangeByIndexes(card.at.row, card.at.column + 1, card.cells.length, 1);
    said.format.horizontalAlignment = 'Left';
  }
  if (list.cells.length > 0) {
    head(sheet.getRangeByIndexes(list.at.row, list.at.column, 1, 2), TINT);
    scalarFormat(sheet.getRangeByIndexes(list.at.row + 1, list.at.column + 1, list.cells.length - 1, 1), '#,##0.00');
  }
  for (const { area, looks } of blocks) {
    const name = sheet.getCell(0, area.column);
    name.format.font.bold = true;
    const headers = sheet.getRangeByIndexes(area.row, area.column, 1, area.columns);
    head(headers, undefined);
    headers.format.wrapText = true;
    looks.forEach(({ width, format }, index) => {
      sheet.getCell(0, area.column + index).format.columnWidth = width;
      if (format !== 'General')
        scalarFormat(sheet.getRangeByIndexes(area.row + 1, area.column + index, area.rows - 1 + ROOM, 1), format);
    });
  }
  sheet.getCell(0, 0).format.rowHeight = TITLE_HEIGHT;
  sheet.getCell(1, 0).format.rowHeight = HEAD_HEIGHT;
  sheet.freezePanes.freezeRows(2);
  sheet.tabColor = FILL;
  if (supportsExcelApi('1.8')) sheet.showGridlines = false;
}

function head(range: Excel.Range, tint: string | undefined): void {
  range.format.font.bold = true;
  range.format.verticalAlignment = 'Center';
  range.format.fill.color = tint ?? FILL;
  if (tint === undefined) range.format.font.color = '#FFFFFF';
}

/** One format for all cells, as the wire takes it: an array of them would be as large as the table. */
function scalarFormat(range: Excel.Range, format: string): void {
  (range as { numberFormat: unknown }).numberFormat = format;
}
