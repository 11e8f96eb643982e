import { resolveThemeColor } from 'hucre/xlsx';
import { formatAddress, MAX_COLS, MAX_ROWS } from '../port/a1';
import { fromFile } from './formulas';
import { CellReader } from './read-cells';
import { readLooks } from './read-looks';
import { readRecords } from './properties';
import { pixelsOfHeight, pixelsOfWidth } from './units';
import type { Sheet, Workbook } from 'hucre/xlsx';
import type { SampleSheet, SampleWorkbook } from '../workbook';
import type { Palette } from './looks';
import type { LeftOut } from './opened';

function widths({ columns = [] }: Sheet): (number | null)[] {
  return Array.from(columns, column => (column?.width === undefined ? null : pixelsOfWidth(column.width)));
}

function heights({ rowDefs }: Sheet): Record<string, number> {
  const known = [...(rowDefs ?? [])].flatMap(([row, { height }]) =>
    height === undefined ? [] : [[String(row + 1), pixelsOfHeight(height)] as const],
  );
  return Object.fromEntries(known);
}

/** Neighbours that are hidden stay single: a roster with filtered rows has some thousands, which is little. */
function hiddenLines({ rowDefs, columns = [] }: Sheet): string[] {
  const rows = [...(rowDefs ?? [])].flatMap(([row, { hidden }]) =>
    hidden ? [formatAddress({ row, col: 0, rows: 1, cols: MAX_COLS })] : [],
  );
  const cols = Array.from(columns).flatMap((column, col) =>
    column?.hidden ? [formatAddress({ row: 0, col, rows: MAX_ROWS, cols: 1 })] : [],
  );
  return [...rows, ...cols];
}

function readSheet(sheet: Sheet, palette: Palette, namespace: string): SampleSheet {
  const cells = new CellReader(sheet, namespace).read();
  const held = { rows: cells.length, cols: cells.reduce((most, row) => Math.max(most, row.length), 0) };
  const { autoFilter, freezePane, view } = sheet;
  const tab =
    view?.tabColor?.rgb ?? (view?.tabColor?.theme === undefined ? undefined : tabTheme(view.tabColor, palette));
  return {
    name: sheet.name,
    cells,
    columnWidths: widths(sheet),
    rowHeights: heights(sheet),
    styles: readLooks(sheet, palette, held),
    hiddenLines: hiddenLines(sheet),
    frozenRows: freezePane?.rows ?? 0,
    frozenColumns: freezePane?.columns ?? 0,
    merges: (sheet.merges ?? []).map(({ startRow, startCol, endRow, endCol }) =>
      formatAddress({ row: startRow, col: startCol, rows: endRow - startRow + 1, cols: endCol - startCol + 1 }),
    ),
    tables: (sheet.tables ?? []).flatMap(({ name, displayName, range, style }) =>
      range === undefined ? [] : [{ name: displayName ?? name, range, style: style ?? '' }],
    ),
    ...(sheet.hidden || sheet.veryHidden ? { hidden: true } : {}),
    ...(tab === undefined ? {} : { tabColor: `#${tab.slice(-6)}` }),
    ...(view?.showGridLines === false ? { gridlines: false } : {}),
    ...(autoFilter
      ? {
          filter: {
            range: autoFilter.range,
            shown: Object.fromEntries(
              (autoFilter.columns ?? []).map(({ colIndex, filters }) => [String(colIndex), filters ?? []]),
            ),
          },
        }
      : {}),
  };
}

function tabTheme({ theme = 0, tint }: { theme?: number; tint?: number }, palette: Palette): string {
  return resolveThemeColor([...palette.theme], theme, tint);
}

/** What the playground cannot show, and would not save again. */
function leftOutOf({ sheets, pivotCaches, externalLinks }: Workbook): LeftOut[] {
  const some = (has: (sheet: Sheet) => unknown): boolean => sheets.some(has);
  const found: Record<LeftOut, boolean> = {
    charts: some(({ charts }) => charts?.length),
    pictures: some(({ images, textBoxes }) => images?.length ?? textBoxes?.length),
    pivots: (pivotCaches ?? []).length > 0,
    conditions: some(({ conditionalRules }) => conditionalRules?.length),
    validations: some(({ dataValidations }) => dataValidations?.length),
    comments: some(
      ({ threadedComments, cells }) => threadedComments?.length ?? [...(cells ?? [])].some(([, c]) => c.comment),
    ),
    links: (externalLinks ?? []).length > 0,
  };
  return (Object.keys(found) as LeftOut[]).filter(kind => found[kind]);
}

/** A workbook of a file as the playground opens it. Names that belong to one sheet are the whole workbook's where no other is called so. */
export function readBook(
  book: Workbook,
  name: string,
  namespace: string,
): { workbook: SampleWorkbook; leftOut: LeftOut[] } {
  const palette: Palette = { theme: book.themeColors ?? [], size: book.defaultFont?.size };
  const names = new Map<string, { name: string; formula: string }>();
  for (const { name: known, range, scope } of book.namedRanges ?? []) {
    const key = known.toUpperCase();
    if (!key.startsWith('_XLNM.') && (scope === undefined || !names.has(key))) {
      names.set(key, { name: known, formula: fromFile(range, namespace) });
    }
  }
  const active = book.sheets[book.activeSheet ?? 0];
  const workbook: SampleWorkbook = {
    name,
    names: [...names.values()],
    sheets: book.sheets.map(sheet => readSheet(sheet, palette, namespace)),
    records: readRecords(book.properties),
    ...(active === undefined ? {} : { activeSheet: active.name }),
  };
  return { workbook, leftOut: leftOutOf(book) };
}
