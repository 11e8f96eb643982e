import { done, type HostOutcome } from '../outcome';
import { runExcel } from '../run';
import type { RosterPlace } from './place';

/** Shows a cell to the user. Row and column count from the sheet's first. */
export function selectCell({ sheetId }: RosterPlace, row: number, column: number): Promise<HostOutcome<undefined>> {
  return runExcel<undefined>(async context => {
    const sheet = context.workbook.worksheets.getItem(sheetId);
    sheet.activate();
    sheet.getCell(row, column).select();
    await context.sync();
    return done(undefined);
  });
}
