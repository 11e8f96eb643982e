import { done, type HostOutcome } from '../outcome';
import type { RosterPlace } from '../roster/place';
import { runExcel } from '../run';
import { asRemembered, resultKey, type Remembered } from './remembered';

/** The result sheet that a roster has already. */
export interface Existing extends Remembered {
  readonly name: string;
}

/** Finds it by what the workbook remembers; a sheet that was deleted since is none. */
export function findResultSheet(place: RosterPlace): Promise<HostOutcome<Existing | undefined>> {
  return runExcel<Existing | undefined>(async context => {
    const setting = context.workbook.settings.getItemOrNullObject(resultKey(place));
    setting.load('value');
    await context.sync();
    const remembered = setting.isNullObject ? undefined : asRemembered(setting.value as unknown);
    if (remembered === undefined) return done(undefined);
    const sheet = context.workbook.worksheets.getItemOrNullObject(remembered.sheetId);
    sheet.load('name');
    await context.sync();
    return done(sheet.isNullObject ? undefined : { ...remembered, name: sheet.name });
  }, '1.4');
}
