import { RichError } from '../errors';
import type { WorkbookPort } from '../../port/port';

/** What a protected sheet may allow all the same, by the names of `Excel.WorksheetProtectionOptions`. */
export type Right =
  'allowFormatCells' | 'allowFormatColumns' | 'allowFormatRows' | 'allowEditObjects' | 'allowAutoFilter';

/** Refuses a change as Excel does: of any kind while the user types in a cell, and in a protected sheet. */
export function guard(port: WorkbookPort, sheetId: string, right?: Right): void {
  if (port.editing) {
    throw new RichError('InvalidOperationInCellEditMode');
  }
  const protection = port.records.protection[sheetId];
  if (protection && !(right && protection[right] === true)) {
    throw new RichError('AccessDenied');
  }
}
