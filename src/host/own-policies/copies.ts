import { done, type HostOutcome } from '../outcome';
import { runExcel } from '../run';
import { today } from '../today';
import { isOwnName } from './names';
import type { OwnPolicy } from './plan';

/** The settings of the workbook that hold what its own policies were when they were kept: `mcn.own.MCN_OWN_1`. The sheets are what counts. */
const PREFIX = 'mcn.own.';

/** A policy of the workbook's own as it was kept. */
export interface OwnCopy {
  /** Of the workbook's own policies. */
  readonly name: string;
  /** As it was found: what it is, the reader of policies says. */
  readonly held: unknown;
  /** Where its table stands, with the sheet; missing where the sheet, its cells or the name are gone. */
  readonly address?: string;
}

/** What was kept of each of the workbook's own policies, with where its table stands now. */
export function listCopies(): Promise<HostOutcome<readonly OwnCopy[]>> {
  return runExcel<readonly OwnCopy[]>(async context => {
    const { names, settings } = context.workbook;
    names.load('items/name,items/type');
    settings.load('items/key,items/value');
    await context.sync();
    const copies = settings.items.flatMap(({ key, value }) => {
      const name = nameIn(key);
      return name === undefined ? [] : [{ name, held: value as unknown }];
    });
    const ranges = copies.map(({ name }) =>
      names.items.find(each => each.name === name && each.type === 'Range')?.getRangeOrNullObject(),
    );
    for (const range of ranges) range?.load('address');
    await context.sync();
    return done(
      copies.map((copy, i) => {
        const range = ranges[i];
        return range === undefined || range.isNullObject ? copy : { ...copy, address: range.address };
      }),
    );
  }, '1.4');
}

/** Keeps what was kept of a policy no longer. Its name stays: formulas may still hold it, and no other policy is to have it. */
export function forgetCopy(name: string): Promise<HostOutcome<undefined>> {
  return runExcel<undefined>(async context => {
    const item = context.workbook.settings.getItemOrNullObject(keyOf(name));
    item.load('key');
    await context.sync();
    if (!item.isNullObject) item.delete();
    await context.sync();
    return done(undefined);
  }, '1.4');
}

export function keyOf(name: string): string {
  return PREFIX + name;
}

/** The policy that a setting is of. */
export function nameIn(key: string): string | undefined {
  const name = key.startsWith(PREFIX) ? key.slice(PREFIX.length) : '';
  return isOwnName(name) ? name : undefined;
}

/** Queues that the setting is this policy, on the sheet of this name. */
export function putCopy(context: Excel.RequestContext, name: string, sheet: string, { copy }: OwnPolicy): void {
  const { settings } = context.workbook;
  settings.add(keyOf(name), { ...copy, sheet, on: today() });
}

/** Queues that the setting is again what it was; or, for undefined, is no longer there. */
export function putCopyBack(context: Excel.RequestContext, name: string, held: unknown, there: Excel.Setting): void {
  if (held !== undefined) context.workbook.settings.add(keyOf(name), held);
  else if (!there.isNullObject) there.delete();
}
