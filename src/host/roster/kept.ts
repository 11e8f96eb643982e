import { done, type HostOutcome } from '../outcome';
import { runExcel } from '../run';
import { rosterKey, type RosterPlace } from './place';

const KEY = 'mcn.columns ';

/** Columns that the user has chosen, by field; what they are is the pane's business. Kept in the workbook, so that they travel with it. */
export function keptColumns(place: RosterPlace): Promise<HostOutcome<unknown>> {
  return runExcel<unknown>(async context => {
    const setting = context.workbook.settings.getItemOrNullObject(KEY + rosterKey(place));
    setting.load('value');
    await context.sync();
    return done(setting.isNullObject ? undefined : (setting.value as unknown));
  }, '1.4');
}

/** @param columns undefined forgets what was chosen */
export function keepColumns(place: RosterPlace, columns: object | undefined): Promise<HostOutcome<undefined>> {
  return runExcel<undefined>(async context => {
    const { settings } = context.workbook;
    const key = KEY + rosterKey(place);
    const setting = settings.getItemOrNullObject(key);
    setting.load('key');
    await context.sync();
    if (columns !== undefined) settings.add(key, columns);
    else if (!setting.isNullObject) setting.delete();
    await context.sync();
    return done(undefined);
  }, '1.4');
}
