import { done, type HostOutcome } from '../outcome';
import { runExcel } from '../run';

/** A sheet that was begun: its id is known once Excel has answered. */
export interface Begun {
  readonly name: string;
  /** What stands in its first cell: a sheet that holds something else there is not ours. */
  readonly title: string;
  id?: string;
}

/** Excel takes no longer names. */
const LONGEST = 31;

/** A name that no sheet has: the wished one, else with a number. */
export function freeName(wished: string): Promise<HostOutcome<string>> {
  return runExcel<string>(async context => {
    const { worksheets } = context.workbook;
    worksheets.load('items/name');
    await context.sync();
    const taken = new Set(worksheets.items.map(({ name }) => name.toLowerCase()));
    const plain = wished.replace(/[\\/?*[\]:]/g, '-').replace(/^'|'$/g, '');
    for (let number = 1; ; number += 1) {
      const suffix = number === 1 ? '' : ` (${String(number)})`;
      const name = plain.slice(0, LONGEST - suffix.length) + suffix;
      if (!taken.has(name.toLowerCase())) return done(name);
    }
  }, '1.4');
}

/** How often the removal is tried, and how long is waited between, in milliseconds: what kept Excel from writing may pass. */
const TRIES = 4;
const PAUSE = 400;

/** Removes a sheet that was begun, if it is there. False where Excel would not. */
export async function removeSheet(begun: Begun): Promise<boolean> {
  for (let tried = 0; tried < TRIES; tried += 1) {
    if (tried > 0) await new Promise(resume => setTimeout(resume, PAUSE * tried));
    const removed = await remove(begun);
    if (removed.ok) return true;
  }
  return false;
}

function remove({ id, name, title }: Begun): Promise<HostOutcome<undefined>> {
  return runExcel<undefined>(async context => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(id ?? name);
    sheet.load('id');
    await context.sync();
    if (sheet.isNullObject) return done(undefined);
    const first = sheet.getCell(0, 0);
    first.load('values');
    await context.sync();
    const held = (first.values as unknown[][])[0]?.[0];
    if (held === title || held === '') sheet.delete();
    await context.sync();
    return done(undefined);
  }, '1.4');
}
