import type { Area, Lines, SheetArea } from './port';
import type { FilterRecord, Records, TableRecord } from './records';

/** Rows or columns that come into a sheet before a line, or with a negative count go from it on. */
export interface Shift {
  readonly sheetId: string;
  readonly lines: Lines;
  readonly at: number;
  readonly count: number;
}

/** Where a stretch of lines stands afterwards; nothing when all of it went. */
function stretch(from: number, size: number, { at, count }: Shift): readonly [from: number, size: number] | undefined {
  if (count > 0) {
    return at <= from ? [from + count, size] : [from, at < from + size ? size + count : size];
  }
  const gone = -count;
  const before = Math.max(0, Math.min(gone, from - at));
  const within = Math.max(0, Math.min(from + size, at + gone) - Math.max(from, at));
  return within >= size ? undefined : [from - before, size - within];
}

export function shiftArea(area: Area, shift: Shift): Area | undefined {
  const byRow = shift.lines === 'rows';
  const moved = stretch(byRow ? area.row : area.col, byRow ? area.rows : area.cols, shift);
  if (!moved) {
    return undefined;
  }
  const [from, size] = moved;
  return byRow ? { ...area, row: from, rows: size } : { ...area, col: from, cols: size };
}

function shiftTable(table: TableRecord, shift: Shift): readonly TableRecord[] {
  if (table.area.sheetId !== shift.sheetId) {
    return [table];
  }
  const area = shiftArea(table.area, shift);
  return area ? [{ ...table, area: { ...area, sheetId: shift.sheetId } }] : [];
}

/** Tables, filters and the cells of charts follow the lines that they lie on; the charts themselves stay where they are. */
export function shifted(records: Records, shift: Shift): Partial<Records> {
  const source = (area: SheetArea): SheetArea =>
    area.sheetId === shift.sheetId ? { ...area, ...shiftArea(area, shift) } : area;
  const owner = (key: string): string => records.tables.find(({ id }) => id === key)?.area.sheetId ?? key;
  const filters = Object.entries(records.filters).flatMap(([key, filter]): [string, FilterRecord][] => {
    const area = owner(key) === shift.sheetId ? shiftArea(filter.area, shift) : filter.area;
    return area ? [[key, { ...filter, area }]] : [];
  });
  return {
    tables: records.tables.flatMap(table => shiftTable(table, shift)),
    charts: records.charts.map(chart => ({ ...chart, source: source(chart.source) })),
    filters: Object.fromEntries(filters),
  };
}
