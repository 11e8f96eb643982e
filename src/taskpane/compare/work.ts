import { insertResult, removeSheet, type RosterPlace, type SheetPlan } from '../../host';
import type { Outcome } from '../../engine';
import { readAgain } from '../calculate/check';
import { told } from '../calculate/insert';
import { digestFor } from '../calculate/pin';
import type { Reading } from '../calculate/reading';
import { tooLargeForFormulas } from '../calculate/size';
import type { Said } from '../calculate/state';
import { breathe, type Store, type Working } from '../calculate/store';
import { moneyPlan, rulesPlan, type Speech } from './plan';
import { readingForBoth } from './reading';
import { moneyTables, rulesTable, type Asked, type DiffTables } from './tables';

/** What a roster comes to under both policies, and for which question that is the answer. */
export interface Computed {
  readonly asked: Asked;
  readonly place: RosterPlace;
  readonly reading: Reading;
  readonly outcome: Outcome<DiffTables>;
}

const READING = { what: 'reading', cancellable: true } as const;

/** Works out the difference for the roster as it is now. @param keep is given what it came to */
export function compute(store: Store, asked: Asked, keep: (computed: Computed) => void): Promise<void> {
  return store.attempt(READING, async working => {
    const computed = await computedNow(store, asked, working);
    if ('kind' in computed) return computed;
    keep(computed);
    return undefined;
  });
}

/** Inserts the difference as a sheet of its own. */
export function insertMoney(
  store: Store,
  asked: Asked,
  speech: Speech,
  keep: (computed: Computed) => void,
): Promise<void> {
  return store.attempt(READING, async working => {
    const computed = await computedNow(store, asked, working);
    if ('kind' in computed) return computed;
    keep(computed);
    const { place, reading, outcome } = computed;
    // Why not is told where the figures would stand.
    if (!outcome.ok) return undefined;
    if (working.signal.aborted) return { kind: 'cancelled' };
    const { agency, track } = outcome.value;
    const tables = [...(agency === undefined ? [] : [agency]), track];
    const asValues = tooLargeForFormulas(
      reading.grid,
      tables.map(cells => ({ cells })),
    );
    const digests = await digestsOf(asked);
    const plan = moneyPlan({ ...speech, ...asked, digests, place, reading, tables: outcome.value, asValues });
    return put(store, plan, asValues, working);
  });
}

/** Inserts what differs in the rules as a sheet of its own. */
export function insertRules(store: Store, asked: Asked, speech: Speech): Promise<void> {
  return store.attempt({ what: 'computing', cancellable: false }, async working => {
    const table = await rulesTable(asked);
    if (!table.ok) return { kind: 'problems', count: table.problems.length };
    const plan = rulesPlan({ ...speech, ...asked, digests: await digestsOf(asked), table: table.value });
    return put(store, plan, false, working);
  });
}

async function computedNow(store: Store, asked: Asked, working: Working): Promise<Computed | Said> {
  const read = await readAgain(store, working);
  if ('kind' in read) return read;
  working.doing({ what: 'computing', cancellable: true });
  await breathe();
  const { place, cells, chosen } = read;
  const [a, b] = asked.pair;
  const reading = readingForBoth([a.policy, b.policy], cells, chosen);
  const outcome = await moneyTables(asked, reading.grid, place.address, breathe);
  return { asked, place, reading, outcome };
}

async function digestsOf({ pair: [a, b] }: Asked): Promise<readonly [string, string]> {
  return [await digestFor(a.policy), await digestFor(b.policy)];
}

async function put(store: Store, plan: SheetPlan, asValues: boolean, { signal, doing }: Working): Promise<Said> {
  const { left } = store.get();
  if (left !== undefined && (await removeSheet(left))) store.set({ left: undefined });
  doing({ what: 'writing', cancellable: asValues });
  const onProgress = (share: number): void => {
    doing({ what: 'writing', share, cancellable: true });
  };
  const became = await insertResult(plan, undefined, { signal, onProgress });
  return told(store, became, { asValues, updated: false });
}
