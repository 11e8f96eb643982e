import type { CellFormat, CellValue } from './port/port';
import type { Records } from './port/records';

/** A workbook as `assets/sample-workbook.json` has it, or as it was read from a file: what one would type, row by row. */
export interface SampleWorkbook {
  readonly name: string;
  readonly activeSheet?: string;
  readonly names?: readonly { readonly name: string; readonly formula: string }[];
  readonly sheets: readonly SampleSheet[];
  /** What else it holds that belongs to no sheet. */
  readonly records?: Partial<Pick<Records, 'about' | 'properties' | 'settings' | 'startup'>>;
}

export interface SampleSheet {
  readonly name: string;
  /** Rows from A1; text that begins with `=` is a formula, a leading apostrophe marks literal text. */
  readonly cells: readonly (readonly CellValue[])[];
  /** In pixels; `null` is as wide as usual. */
  readonly columnWidths?: readonly (number | null)[];
  /** In pixels, by row number as the grid shows it. */
  readonly rowHeights?: Readonly<Record<string, number>>;
  readonly frozenRows?: number;
  readonly frozenColumns?: number;
  readonly styles?: readonly SampleStyle[];
  /** Nobody sees the sheet. */
  readonly hidden?: boolean;
  readonly tabColor?: string;
  readonly gridlines?: boolean;
  /** Whole rows and columns, such as `3:7` and `B:B`. */
  readonly hiddenLines?: readonly string[];
  readonly merges?: readonly string[];
  readonly tables?: readonly SampleTable[];
  readonly filter?: SampleFilter;
}

export interface SampleTable {
  readonly name: string;
  /** With the header row. */
  readonly range: string;
  readonly style: string;
}

export interface SampleFilter {
  readonly range: string;
  /** As `FilterRecord` has it. */
  readonly shown: Readonly<Record<string, readonly string[]>>;
}

export interface SampleStyle extends CellFormat {
  readonly range: string;
  readonly numberFormat?: string;
}

export const EMPTY_WORKBOOK: SampleWorkbook = { name: 'Book1', sheets: [{ name: 'Sheet1', cells: [] }] };

/** Accepts a workbook as fetched, or says what is wrong with it. */
export function readWorkbook(json: unknown): SampleWorkbook {
  const book = json as Partial<SampleWorkbook>;
  if (!Array.isArray(book.sheets) || book.sheets.length === 0) {
    throw new Error('The sample workbook has no sheets.');
  }
  for (const sheet of book.sheets) {
    if (typeof sheet.name !== 'string' || !Array.isArray(sheet.cells)) {
      throw new Error('A sheet of the sample workbook has no name or no cells.');
    }
  }
  return { ...book, name: book.name ?? EMPTY_WORKBOOK.name, sheets: book.sheets };
}
