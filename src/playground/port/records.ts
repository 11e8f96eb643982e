/**
 * What a workbook holds beside its cells and what the grid knows nothing of: plain data that both ports keep alike and that is saved with
 * the workbook. What belongs to a sheet that is gone stays until the workbook is saved, so that it is back when the sheet is.
 */
export interface Records {
  /** The protected sheets, each with what is allowed all the same. */
  readonly protection: Readonly<Record<string, Protection>>;
}

/** As `Excel.WorksheetProtectionOptions`: each is forbidden unless allowed. */
export type Protection = Readonly<Record<string, unknown>> & { readonly password?: string };

export const NO_RECORDS: Records = { protection: {} };

/** The patch that protects a sheet, or no longer does. */
export function protect(records: Records, sheetId: string, options: Protection | undefined): Partial<Records> {
  const others = Object.entries(records.protection).filter(([id]) => id !== sheetId);
  return { protection: Object.fromEntries(options ? [...others, [sheetId, options]] : others) };
}
