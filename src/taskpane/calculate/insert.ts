import { findResultSheet, insertResult, removeSheet, updateResult, type Existing, type Put } from '../../host';
import { readAndCheck, type With } from './check';
import { digestFor } from './pin';
import { planOf } from './plan';
import { tooLargeForFormulas } from './size';
import type { Said } from './state';
import { breathe, type Store, type Working } from './store';
import { computeTables } from './tables';

/** Inserts a result sheet for the roster; where it has one already, the user is asked first. */
export function insert(store: Store, wanted: With): Promise<void> {
  return store.attempt({ what: 'reading', cancellable: true }, async working => {
    const { roster } = store.get();
    if (roster === undefined) return undefined;
    const existing = await findResultSheet(roster.place);
    if (!existing.ok) return { kind: 'failed', failure: existing.failure };
    if (existing.value !== undefined) {
      // Nobody is asked about what cannot be done.
      const sound = await readAndCheck(store, wanted, working);
      if ('kind' in sound) return sound;
      store.set({ asking: existing.value });
      return undefined;
    }
    return put(store, wanted, working, undefined);
  });
}

/** Updates the sheet that the user was asked about; where it has gone since, there is a new one. */
export function update(store: Store, wanted: With): Promise<void> {
  return store.attempt({ what: 'reading', cancellable: true }, async working => {
    const { roster } = store.get();
    if (roster === undefined) return undefined;
    const existing = await findResultSheet(roster.place);
    if (!existing.ok) return { kind: 'failed', failure: existing.failure };
    return put(store, wanted, working, existing.value);
  });
}

async function put(
  store: Store,
  wanted: With,
  working: Working,
  existing: Existing | undefined,
): Promise<Said | undefined> {
  const { left } = store.get();
  if (left !== undefined && (await removeSheet(left))) store.set({ left: undefined });
  const sound = await readAndCheck(store, wanted, working);
  if ('kind' in sound) return sound;
  const { place, reading } = sound;
  working.doing({ what: 'computing', cancellable: true });
  const tables = await computeTables(wanted, reading, place.address, breathe);
  if (!tables.ok) return { kind: 'problems', count: tables.problems.length };
  if (working.signal.aborted) return { kind: 'cancelled' };
  const asValues = tooLargeForFormulas(reading.grid, tables.value);
  const digest = await digestFor(wanted.policy);
  const plan = planOf({ ...wanted, digest, place, reading, tables: tables.value, asValues });
  working.doing({ what: 'writing', cancellable: asValues });
  const course = {
    signal: working.signal,
    onProgress: (share: number) => {
      working.doing({ what: 'writing', share, cancellable: true });
    },
  };
  const became =
    existing === undefined
      ? await insertResult(plan, place, course)
      : await updateResult(plan, place, existing, course);
  return told(store, became, { asValues, updated: existing !== undefined });
}

/** What is to be said of a sheet; one that Excel did not let go of is kept in mind. */
export function told(store: Store, became: Put, how: { readonly asValues: boolean; readonly updated: boolean }): Said {
  switch (became.kind) {
    case 'put':
      return { kind: 'put', sheet: became.sheet, ...how };
    case 'in_the_way':
      return became;
    case 'cancelled':
    case 'failed': {
      const { left, ...said } = became;
      store.set({ left });
      return left === undefined ? said : { ...said, left: left.name };
    }
  }
}
