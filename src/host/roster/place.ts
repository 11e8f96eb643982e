/** Where a roster stands: its headers are the first row. Rows and columns count from 0. */
export interface RosterPlace {
  /** Stays when the sheet is renamed. */
  readonly sheetId: string;
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
  /** As Excel writes it, without the sheet: `A4:J234`. */
  readonly address: string;
  readonly table?: TableName;
}

export interface TableName {
  readonly id: string;
  readonly name: string;
}

/** By what the workbook keeps things about a roster: they stay when rows are added to it or its sheet is renamed. */
export function rosterKey({ sheetId, row, column, table }: RosterPlace): string {
  return table === undefined ? `${sheetId}!${String(row)},${String(column)}` : `table ${table.id}`;
}
