/** A range as a spreadsheet hands it over: rows of cells. An error cell is an object with a `code` such as `#N/A`. */
export type Grid = readonly (readonly unknown[])[];

const UNNAMED_ERROR = '#VALUE!';

/** Whether it is what its type says: callers in JavaScript hand over anything. */
export function isRow(row: unknown): row is readonly unknown[] {
  return Array.isArray(row);
}

/** Blank cells arrive as null, "" or (on some platforms) 0; here only what can be nothing but blank. */
export function isBlank(cell: unknown): boolean {
  return cell == null || (typeof cell === 'string' && cell.trim() === '');
}

/** An error such as #N/A, in whatever shape the host hands it over. */
export function isErrorCell(cell: unknown): boolean {
  return typeof cell === 'object' && cell !== null;
}

/**
 * A row is blank if it would be so on every platform: nothing but blanks and zeros in the columns that are known. A remark in
 * another column is no creator.
 */
export function isBlankRow(row: readonly unknown[], places: readonly number[]): boolean {
  return places.every(place => row[place] === 0 || isBlank(row[place]));
}

/** A cell as messages show it: never longer than a line. What refuses to be shown is an error like any other. */
export function cellText(cell: unknown): string {
  if (cell == null) return '';
  try {
    return shortened(typeof cell === 'object' ? errorCode(cell) : String(cell), 40);
  } catch {
    return UNNAMED_ERROR;
  }
}

/** Cut to so many characters, never within one. */
export function shortened(text: string, most: number): string {
  return text.length <= most ? text : `${text.slice(0, most - 1).replace(/[\ud800-\udbff]$/, '')}…`;
}

function errorCode(cell: object): string {
  const code = 'code' in cell ? cell.code : undefined;
  return typeof code === 'string' ? code : UNNAMED_ERROR;
}

/** The text of a name: trimmed; a number as Excel shows it; undefined for what cannot be a name. */
export function nameOf(cell: unknown): string | undefined {
  if (typeof cell === 'string') return cell.trim();
  if (Number.isFinite(cell)) return String(cell);
  return cell == null ? '' : undefined;
}
