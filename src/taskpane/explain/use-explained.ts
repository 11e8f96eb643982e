import { useCallback, useEffect, useRef, useState } from 'react';
import {
  readFormulaCell,
  sheetOf,
  whenWorkbookMoves,
  type FormulaCell,
  type HostFailure,
  type HostOutcome,
} from '../../host';
import { readCall, type ReadCall } from './read-call';

export interface Explained {
  /** What is explained; undefined: nothing has been selected yet that could be. */
  readonly call: ReadCall | undefined;
  /** The selected cell, where it holds nothing of ours: what is explained is then another's. */
  readonly elsewhere: string | undefined;
  readonly looked: boolean;
  readonly failure: HostFailure | undefined;
  /** A bug of ours; it is thrown as well. */
  readonly broken: boolean;
  readonly look: () => void;
  /** What is explained has been put on a sheet of this name: there, too, the user is looking at it. */
  readonly putOn: (sheet: string) => void;
  /** Explains another of the calls in the formula. */
  readonly choose: (at: number) => void;
  /** Forgets what is explained, until another formula of ours is selected. */
  readonly clear: () => void;
}

/** A cell that was looked at, and what its formula asks for, where that is one of ours. */
interface Seen {
  readonly address: string;
  readonly call: ReadCall | undefined;
}

/** How long after a refusal while a cell is edited Excel is asked again; in milliseconds. */
const PATIENCE = 1000;

const NOTHING = { call: undefined, elsewhere: undefined, looked: false, failure: undefined, broken: false } as const;

/** Follows the selection: what the cell's formula was given is read anew when cells have changed, not when only the selection has. */
export function useExplained(): Explained {
  const [state, setState] = useState<Omit<Explained, 'look' | 'putOn' | 'choose' | 'clear'>>(NOTHING);
  const [edited, setEdited] = useState(0);
  const latest = useRef<ReadCall | undefined>(undefined);
  /** The sheet on which something explained was put last. */
  const put = useRef<{ readonly cell: FormulaCell; readonly sheet: string } | undefined>(undefined);
  /** Which of the calls in a formula the user has chosen; forgotten with the next formula. */
  const which = useRef<Which>(undefined);
  /** Of several looks under way only the last one counts. */
  const turn = useRef(0);
  /** Cells may have changed since they were read; a look that was overtaken has read nothing. */
  const stale = useRef(true);

  const look = useCallback(async (changed: boolean): Promise<void> => {
    const mine = ++turn.current;
    stale.current ||= changed;
    const anew = stale.current;
    const known = anew ? undefined : latest.current;
    const selected = await see(known, which.current);
    // What is on show stays so while other cells are looked at, but not as it was before they changed.
    const kept = selected.ok && selected.value.call === undefined ? latest.current : undefined;
    const outcome = anew && kept !== undefined ? await see(undefined, which.current, kept.cell) : selected;
    if (mine !== turn.current) return;
    if (!outcome.ok) {
      const { failure } = outcome;
      // While a cell is edited Excel answers nothing: it is asked again, and what is on show stays.
      const editing = failure.code === 'cell_edit_mode';
      const quiet = editing && latest.current !== undefined;
      setState(before => ({ ...before, looked: true, failure: quiet ? undefined : failure }));
      setEdited(count => (editing ? count + 1 : count));
      return;
    }
    stale.current = false;
    if (kept === undefined || anew) latest.current = outcome.value.call;
    const call = latest.current;
    const { current: own } = put;
    const told = call !== undefined && kept !== undefined && selected.ok;
    const onIts =
      told && own !== undefined && own.sheet === sheetOf(selected.value.address) && isSame(own.cell, call.cell);
    const elsewhere = told && !onIts ? selected.value.address : undefined;
    setState({ ...NOTHING, call, elsewhere, looked: true });
  }, []);

  const lookAndSay = useCallback(
    (changed: boolean): void => {
      void look(changed).catch((problem: unknown) => {
        setState(before => ({ ...before, looked: true, broken: true }));
        throw problem;
      });
    },
    [look],
  );

  useEffect(() => {
    lookAndSay(true);
    return whenWorkbookMoves(lookAndSay);
  }, [lookAndSay]);

  useEffect(() => {
    if (edited === 0) return undefined;
    const timer = setTimeout(() => {
      lookAndSay(false);
    }, PATIENCE);
    return () => {
      clearTimeout(timer);
    };
  }, [edited, lookAndSay]);

  const again = useCallback(() => {
    lookAndSay(true);
  }, [lookAndSay]);

  const choose = useCallback(
    (at: number) => {
      if (latest.current === undefined) return;
      which.current = { cell: latest.current.cell, at };
      lookAndSay(true);
    },
    [lookAndSay],
  );

  const putOn = useCallback((sheet: string) => {
    put.current = latest.current && { cell: latest.current.cell, sheet };
    setState(before => ({ ...before, elsewhere: undefined }));
  }, []);

  const clear = useCallback(() => {
    turn.current += 1;
    latest.current = undefined;
    setState({ ...NOTHING, looked: true });
  }, []);
  return { ...state, look: again, putOn, choose, clear };
}

type Which = { readonly cell: FormulaCell; readonly at: number } | undefined;

async function see(known: ReadCall | undefined, which: Which, at?: FormulaCell): Promise<HostOutcome<Seen>> {
  const found = await readFormulaCell(at);
  if (!found.ok) return found;
  const { address, formula: cell } = found.value;
  if (cell === undefined) return { ok: true, value: { address, call: undefined } };
  if (known !== undefined && isSame(known.cell, cell))
    return { ok: true, value: { address, call: { ...known, cell } } };
  const read = await readCall(cell, which !== undefined && isSame(which.cell, cell) ? which.at : 0);
  return read.ok ? { ok: true, value: { address, call: read.value } } : read;
}

function isSame(one: FormulaCell, other: FormulaCell): boolean {
  return one.origin === other.origin && one.formula === other.formula;
}
