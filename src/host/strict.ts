import { done, type HostOutcome } from './outcome';
import { runExcel } from './run';

/** The setting of the workbook. Office.js holds them all in memory from the page's load on: formulas can read it without waiting. */
const key = 'mcn.strict';

/** Whether the workbook takes no illustrative number for an answer; no, unless somebody has said so. */
export function readStrict(): boolean {
  return inMemory()?.get(key) === true;
}

/**
 * Says so for the workbook, or no longer, and has everything calculated: Excel does not know that formulas depend on it. Written by
 * itself, as `saveAsync` writes all that is in memory, and with it what others have kept since in another state.
 */
export function writeStrict(strict: boolean): Promise<HostOutcome<boolean>> {
  return runExcel(async context => {
    const { settings } = context.workbook;
    const item = settings.getItemOrNullObject(key);
    item.load('key');
    await context.sync();
    if (strict) settings.add(key, true);
    else if (!item.isNullObject) item.delete();
    await context.sync();
    if (strict) inMemory()?.set(key, true);
    else inMemory()?.remove(key);
    context.application.calculate('Full');
    await context.sync();
    return done(strict);
  }, '1.4');
}

/** Missing until Office is ready, and outside of it, whatever its types say. */
function inMemory(): Office.Settings | undefined {
  const context = typeof Office === 'undefined' ? undefined : (Office.context as Partial<Office.Context> | undefined);
  return (context?.document as Partial<Office.Document> | undefined)?.settings;
}
