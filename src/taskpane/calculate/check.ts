import { headerRow, strictly, type Grid, type Locale, type Policy } from '../../engine';
import { readCells, takeAgain, type RosterPlace } from '../../host';
import type { CalculateStrings } from '../../locales/panels/calculate';
import { titlesOf, type Chosen } from './columns';
import { findProblems } from './problems';
import { readingOf, type Reading } from './reading';
import type { Said } from './state';
import { breathe, type Store, type Working } from './store';

/** With what is computed, and in which words. */
export interface With {
  readonly policy: Policy;
  /** The cells that the policy stands in, where it is the workbook's own. */
  readonly table?: Grid | undefined;
  /** Whether the workbook takes no illustrative number for an answer. */
  readonly strict?: boolean;
  readonly locale: Locale;
  readonly strings: CalculateStrings;
}

/** A roster that was read and has no problem. */
export interface Sound {
  readonly place: RosterPlace;
  readonly reading: Reading;
}

/** Reads the roster as it is now and lists what is wrong with it. Gives what is to be said where that does not come about. */
export async function check(store: Store, wanted: With, working: Working): Promise<Said | undefined> {
  const sound = await readAndCheck(store, wanted, working);
  return 'kind' in sound && sound.kind !== 'problems' && sound.kind !== 'gaps' ? sound : undefined;
}

/** The same for what goes on with the roster. */
export async function readAndCheck(
  store: Store,
  { policy: whole, strict = false, locale, strings }: With,
  working: Working,
): Promise<Sound | Said> {
  const policy = strict ? strictly(whole) : whole;
  const read = await readAgain(store, working);
  if ('kind' in read) return read;
  const { place, cells, chosen } = read;
  working.doing({ what: 'checking', cancellable: true });
  await breathe();
  const reading = readingOf(policy, cells, chosen);
  await breathe();
  const checked = await findProblems({ policy, reading, cells, place, locale, strings });
  store.set({ checked });
  if (checked.count > 0) return { kind: 'problems', count: checked.count };
  return checked.gaps > 0 ? { kind: 'gaps' } : { place, reading };
}

/** A roster's cells as they are now. */
export interface ReadAgain {
  readonly place: RosterPlace;
  readonly cells: readonly (readonly unknown[])[];
  readonly chosen: Chosen;
}

/** Reads the roster that was taken, if it is still what it was. */
export async function readAgain(store: Store, { signal, doing }: Working): Promise<ReadAgain | Said> {
  const before = store.get().roster;
  if (before === undefined) return { kind: 'cancelled' };
  const now = await takeAgain(before, headerRow);
  if (!now.ok) return { kind: 'failed', failure: now.failure };
  const { place, headers, goesOn } = now.value;
  const same = JSON.stringify(titlesOf(headers)) === JSON.stringify(titlesOf(before.headers));
  if (!same || goesOn !== before.goesOn) {
    store.set({ checked: undefined });
    return { kind: 'moved', where: `${place.sheet}!${place.address}` };
  }
  store.set({ roster: { ...before, place } });
  const onProgress = (share: number): void => {
    doing({ what: 'reading', share, cancellable: true });
  };
  const cells = await readCells(place, { onProgress, signal });
  if (!cells.ok) return { kind: 'failed', failure: cells.failure };
  return cells.value === undefined ? { kind: 'cancelled' } : { place, cells: cells.value, chosen: before.chosen };
}
