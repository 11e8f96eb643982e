import { headerRow } from '../../engine';
import {
  keepColumns,
  keptColumns,
  listTables,
  readNotes,
  supportsExcelApi,
  takeSelection,
  takeTable,
  type TableName,
} from '../../host';
import { check, type With } from './check';
import { asChosen, titlesOf } from './columns';
import type { Said } from './state';
import type { Store } from './store';

/** What the panel asks of Excel throughout. */
const FLOOR = '1.7';

/** Looks which tables there are to choose from. Refused while the user types in a cell: the next look finds them. */
export async function lookForTables(store: Store): Promise<void> {
  if (!supportsExcelApi(FLOOR)) {
    store.set({ said: { kind: 'too_old' } });
    return;
  }
  const outcome = await listTables();
  if (outcome.ok) store.set({ tables: outcome.value });
}

/** Takes the selection or a table for the roster, with the columns that were chosen for it before, and checks it. */
export function take(store: Store, source: TableName | undefined, wanted: With): Promise<void> {
  return store.attempt(TAKING, async working => (await takeRoster(store, source)) ?? check(store, wanted, working));
}

/** The same unchecked, for who asks something else of it. */
export function takeOnly(store: Store, source: TableName | undefined): Promise<void> {
  return store.attempt(TAKING, () => takeRoster(store, source));
}

const TAKING = { what: 'taking', cancellable: false } as const;

/** Gives what is to be said where none was taken. */
async function takeRoster(store: Store, source: TableName | undefined): Promise<Said | undefined> {
  if (!supportsExcelApi(FLOOR)) return { kind: 'too_old' };
  await lookForTables(store);
  const outcome = source === undefined ? await takeSelection(headerRow) : await takeTable(source, headerRow);
  if (!outcome.ok) return { kind: 'failed', failure: outcome.failure };
  const { place } = outcome.value;
  const kept = await keptColumns(place);
  if (!kept.ok) return { kind: 'failed', failure: kept.failure };
  // Only remarks: a roster is none the worse where Excel does not tell.
  const notes = await readNotes(place);
  const roster = { ...outcome.value, chosen: asChosen(kept.value), notes: notes.ok ? notes.value : [] };
  store.set({ roster, checked: undefined });
  return undefined;
}

/**
 * Has a field read from another column, keeps that with the workbook, and checks again.
 *
 * @param index of the column; `none`: from no column; undefined: as functions read it by themselves
 */
export function choose(store: Store, field: string, index: number | 'none' | undefined, wanted: With): Promise<void> {
  return store.attempt({ what: 'checking', cancellable: true }, async (working): Promise<Said | undefined> => {
    const { roster } = store.get();
    if (roster === undefined) return undefined;
    const others = Object.fromEntries(Object.entries(roster.chosen).filter(([each]) => each !== field));
    const header = typeof index === 'number' ? (titlesOf(roster.headers)[index] ?? '') : '';
    const choice = index === undefined ? {} : { [field]: index === 'none' ? index : { index, header } };
    const chosen = { ...others, ...choice };
    store.set({ roster: { ...roster, chosen }, checked: undefined });
    const kept = await keepColumns(roster.place, Object.keys(chosen).length === 0 ? undefined : chosen);
    if (!kept.ok) return { kind: 'failed', failure: kept.failure };
    return check(store, wanted, working);
  });
}
