import { withoutSheet } from '../address';
import { done, type HostOutcome } from '../outcome';
import { runExcel } from '../run';
import { supportsExcelApi } from '../supports';
import type { RosterPlace } from './place';

/** What about a roster's cells may not be as it seems. */
export type RosterNote =
  /** Headers in merged cells: all but the first column below them have none. */
  { readonly kind: 'merged_headers'; readonly where: string } | { readonly kind: 'hidden_rows' | 'filtered' };

/** Looks for what the eye does not see and functions do; where this Excel cannot tell, nothing is said. */
export function readNotes(place: RosterPlace): Promise<HostOutcome<readonly RosterNote[]>> {
  return runExcel<readonly RosterNote[]>(async context => {
    const sheet = context.workbook.worksheets.getItem(place.sheetId);
    const range = sheet.getRangeByIndexes(place.row, place.column, place.rows, place.columns);
    range.load('rowHidden');
    const merged = supportsExcelApi('1.13') ? range.getRow(0).getMergedAreasOrNullObject() : undefined;
    merged?.load('address');
    const filter = supportsExcelApi('1.9') ? sheet.autoFilter : undefined;
    filter?.load('isDataFiltered');
    await context.sync();
    const notes: RosterNote[] = [];
    if (merged !== undefined && !merged.isNullObject)
      notes.push({ kind: 'merged_headers', where: merged.address.split(',').map(withoutSheet).join(', ') });
    // Null: some are hidden and some are not.
    const hidden = (range.rowHidden as boolean | null) !== false;
    if (filter?.isDataFiltered === true) notes.push({ kind: 'filtered' });
    else if (hidden) notes.push({ kind: 'hidden_rows' });
    return done(notes);
  }, '1.7');
}
