import type { SampleWorkbook } from '../workbook';

/** Why a file is not opened. */
export type OpenFailure = 'encrypted' | 'xls' | 'broken' | 'tooLarge' | 'empty' | 'other';

/** What a file may hold that the playground does not show, and so does not save. */
export type LeftOut = 'charts' | 'pictures' | 'pivots' | 'conditions' | 'validations' | 'comments' | 'links';

export type Opened =
  | { readonly ok: true; readonly workbook: SampleWorkbook; readonly leftOut: readonly LeftOut[] }
  | { readonly ok: false; readonly reason: OpenFailure };

/** As many cells as the grid takes in good time; a roster of 100 000 rows and 20 columns. */
export const MAX_CELLS = 2_000_000;
