import { done, type HostOutcome } from '../outcome';
import { freeName, removeSheet } from '../result-sheet/sheets';
import { runExcel } from '../run';
import { keyOf, putCopyBack } from './copies';
import type { Kept, OwnPolicy } from './plan';
import { addOwn, type Making } from './write';

/**
 * Adds a sheet with a policy's table, the workbook's name for it, and a copy of the policy in the workbook's settings. Where Excel refuses a
 * part of it, all is as it was before; a sheet that Excel does not let go of is named in `where`.
 *
 * @param again the name of a policy whose sheet is gone: the new sheet takes its place
 */
export async function keepOwnPolicy(own: OwnPolicy, again?: string): Promise<HostOutcome<Kept>> {
  const free = await freeName(own.title);
  if (!free.ok) return free;
  const begun: Making = { name: free.value, title: String(own.cells[0]?.[0] ?? '') };
  const added = await addOwn(own, begun, again);
  if (added.ok) return added;
  // A sheet that came up under this name meanwhile is the user's.
  const theirs = added.failure.detail?.startsWith('ItemAlreadyExists') ?? false;
  if (theirs || begun.own === undefined) return added;
  await takeBack(begun.own);
  if (await removeSheet(begun)) return added;
  return { ok: false, failure: { ...added.failure, where: begun.name } };
}

/** A name that was there before leads nowhere again once the sheet is gone. */
async function takeBack({ name, isNew, held }: NonNullable<Making['own']>): Promise<void> {
  await runExcel(async context => {
    const item = context.workbook.names.getItemOrNullObject(name);
    const copy = context.workbook.settings.getItemOrNullObject(keyOf(name));
    item.load('name');
    copy.load('key');
    await context.sync();
    if (isNew && !item.isNullObject) item.delete();
    putCopyBack(context, name, held, copy);
    await context.sync();
    return done(undefined);
  }, '1.4');
}
