import { done, type HostOutcome } from '../outcome';
import { freeName, removeSheet } from '../result-sheet/sheets';
import { runExcel } from '../run';
import type { Kept, OwnPolicy } from './plan';
import { addOwn, type Making } from './write';

/**
 * Adds a sheet with a policy's table, and the workbook's name for it. Where Excel refuses a part of it, sheet and name are taken away again;
 * a sheet that Excel does not let go of is named in `where`.
 */
export async function keepOwnPolicy(own: OwnPolicy): Promise<HostOutcome<Kept>> {
  const free = await freeName(own.title);
  if (!free.ok) return free;
  const begun: Making = { name: free.value, title: String(own.cells[0]?.[0] ?? '') };
  const added = await addOwn(own, begun);
  if (added.ok) return added;
  // A sheet that came up under this name meanwhile is the user's.
  const theirs = added.failure.detail?.startsWith('ItemAlreadyExists') ?? false;
  if (theirs || begun.ofName === undefined) return added;
  await removeName(begun.ofName);
  if (await removeSheet(begun)) return added;
  return { ok: false, failure: { ...added.failure, where: begun.name } };
}

async function removeName(name: string): Promise<void> {
  await runExcel(async context => {
    const item = context.workbook.names.getItemOrNullObject(name);
    item.load('name');
    await context.sync();
    if (!item.isNullObject) item.delete();
    await context.sync();
    return done(undefined);
  }, '1.4');
}
