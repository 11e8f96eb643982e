import { useCallback, useEffect, useRef, useState } from 'react';
import { readFormulaCell, whenWorkbookMoves, type FormulaCell, type HostFailure } from '../../host';
import { readCall, type ReadCall } from './read-call';

export interface Explained {
  /** What is explained; undefined: nothing has been selected yet that could be. */
  readonly call: ReadCall | undefined;
  /** The selection has moved on to a cell that holds nothing of ours. */
  readonly elsewhere: boolean;
  readonly looked: boolean;
  readonly failure: HostFailure | undefined;
  /** A bug of ours; it is thrown as well. */
  readonly broken: boolean;
  readonly look: () => void;
}

/** How long after a refusal while a cell is edited Excel is asked again; in milliseconds. */
const PATIENCE = 1000;

const NOTHING = { call: undefined, elsewhere: false, looked: false, failure: undefined, broken: false } as const;

/** Follows the selection: what the cell's formula was given is read anew when cells have changed, not when only the selection has. */
export function useExplained(): Explained {
  const [state, setState] = useState<Omit<Explained, 'look'>>(NOTHING);
  const [edited, setEdited] = useState(0);
  const latest = useRef<ReadCall | undefined>(undefined);
  /** Of several looks under way only the last one counts. */
  const turn = useRef(0);
  /** Cells may have changed since they were read; a look that was overtaken has read nothing. */
  const stale = useRef(true);

  const look = useCallback(async (changed: boolean): Promise<void> => {
    const mine = ++turn.current;
    stale.current ||= changed;
    const anew = stale.current;
    const known = anew ? undefined : latest.current;
    const selected = await readCellAndCall(known);
    // What is on show stays so while other cells are looked at, but not as it was before they changed.
    const kept = selected.ok && selected.value === undefined ? latest.current : undefined;
    const outcome = anew && kept !== undefined ? await readCellAndCall(undefined, kept.cell) : selected;
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
    if (kept === undefined || anew) latest.current = outcome.value;
    const call = latest.current;
    setState({ ...NOTHING, call, elsewhere: kept !== undefined, looked: true });
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
  return { ...state, look: again };
}

async function readCellAndCall(known: ReadCall | undefined, at?: FormulaCell): ReturnType<typeof readCall> {
  const found = await readFormulaCell(at);
  if (!found.ok) return found;
  const cell = found.value;
  if (cell === undefined) return { ok: true, value: undefined };
  return known !== undefined && isSame(known.cell, cell) ? { ok: true, value: { ...known, cell } } : readCall(cell);
}

function isSame(one: FormulaCell, other: FormulaCell): boolean {
  return one.origin === other.origin && one.formula === other.formula;
}
