/** A policy's table as it is to stand on a sheet of its own. */
export interface OwnPolicy {
  /** What the sheet is called, if no other is. */
  readonly title: string;
  /** From A1 on, its header first. */
  readonly cells: readonly (readonly (string | number | boolean)[])[];
  /** Of each column, in points. */
  readonly widths: readonly number[];
  /** Rows with which a section begins, counted from 0 with the header. */
  readonly sections: readonly number[];
  /** Rows whose number may not be paid, or is not known. */
  readonly doubtful: readonly number[];
  /** Rows whose value is a word for a number to come: without a format, so that what is typed there is a number. */
  readonly open: readonly number[];
  /** Columns that hold what a reader seldom needs. */
  readonly quiet: readonly number[];
  /** What the last row says: that rows are inserted above it. */
  readonly end: string;
  /** The policy itself, which the workbook keeps besides: its JSON, and its digest. */
  readonly copy: { readonly policy: string; readonly digest: string };
}

/** A policy of the workbook's own that has come onto a sheet. */
export interface Kept {
  readonly name: string;
  readonly sheet: string;
  /** Of its first cell, with the sheet. */
  readonly address: string;
}

/** The column of the values, which has numbers among its texts. */
export const VALUES = 2;

/** The rows of the table with the last one: the header, its rows, the end. */
export function rowsIn({ cells }: OwnPolicy): number {
  return cells.length + 1;
}

export function columnsIn({ cells }: OwnPolicy): number {
  return cells[0]?.length ?? 0;
}

/** Rows that follow one another, as one: [3, 4, 5, 9] are two runs. */
export function runsOf(rows: readonly number[]): readonly { readonly row: number; readonly rows: number }[] {
  const runs: { row: number; rows: number }[] = [];
  for (const row of rows) {
    const last = runs.at(-1);
    if (last !== undefined && last.row + last.rows === row) last.rows += 1;
    else runs.push({ row, rows: 1 });
  }
  return runs;
}
