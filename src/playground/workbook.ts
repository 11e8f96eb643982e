import type { CellValue } from './port/port';

/** The sample workbook as `assets/sample-workbook.json` has it: what one would type, row by row. */
export interface SampleWorkbook {
  readonly name: string;
  readonly activeSheet?: string;
  readonly names?: readonly { readonly name: string; readonly formula: string }[];
  readonly sheets: readonly SampleSheet[];
}

export interface SampleSheet {
  readonly name: string;
  /** Rows from A1; text that begins with `=` is a formula, a leading apostrophe marks literal text. */
  readonly cells: readonly (readonly CellValue[])[];
  /** In pixels. */
  readonly columnWidths?: readonly number[];
  /** In pixels, by row number as the grid shows it. */
  readonly rowHeights?: Readonly<Record<string, number>>;
  readonly frozenRows?: number;
  readonly styles?: readonly SampleStyle[];
}

export interface SampleStyle {
  readonly range: string;
  readonly bold?: boolean;
  readonly fill?: string;
  readonly color?: string;
  readonly size?: number;
  readonly wrap?: boolean;
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
