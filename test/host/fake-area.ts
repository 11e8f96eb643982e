/** Areas of the one sheet of the fake workbook; rows and columns count from 0. */
export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

function letter(column: number): string {
  const rest = Math.floor(column / 26);
  return (rest > 0 ? letter(rest - 1) : '') + String.fromCharCode(65 + (column % 26));
}

export function intersect(a: Area, b: Area): Area | undefined {
  const row = Math.max(a.row, b.row);
  const column = Math.max(a.column, b.column);
  const rows = Math.min(a.row + a.rows, b.row + b.rows) - row;
  const columns = Math.min(a.column + a.columns, b.column + b.columns) - column;
  return rows > 0 && columns > 0 ? { row, column, rows, columns } : undefined;
}

export function addressOf({ row, column, rows, columns }: Area): string {
  const first = `${letter(column)}${String(row + 1)}`;
  const last = `${letter(column + columns - 1)}${String(row + rows)}`;
  return `Sheet1!${first === last ? first : `${first}:${last}`}`;
}
