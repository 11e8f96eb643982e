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

const NOTHING = { call: undefined, elsewhere: false, looked: false, failure: undefined, broken: false } as const;

/** Follows the selection: what the cell's formula was given is read anew when cells have changed, not when only the selection has. */
export function useExplained(): Explained {
  const [state, setState] = useState<Omit<Explained, 'look'>>(NOTHING);
  const latest = useRef<ReadCall | undefined>(undefined);
  /** Of several looks under way only the last one counts. */
  const turn = useRef(0);

  const look = useCallback(async (changed: boolean): Promise<void> => {
    const mine = ++turn.current;
    const known = changed ? undefined : latest.current;
    const outcome = await readCellAndCall(known);
    if (mine !== turn.current) return;
    if (!outcome.ok) {
      const { failure } = outcome;
      // While a cell is edited Excel answers nothing; what follows is another occasion to look.
      const quiet = failure.code === 'cell_edit_mode' && latest.current !== undefined;
      setState(before => ({ ...before, looked: true, failure: quiet ? undefined : failure }));
      return;
    }
    const call = outcome.value;
    if (call !== undefined) latest.current = call;
    setState({ ...NOTHING, call: latest.current, elsewhere: call === undefined, looked: true });
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

  const again = useCallback(() => {
    lookAndSay(true);
  }, [lookAndSay]);
  return { ...state, look: again };
}

async function readCellAndCall(known: ReadCall | undefined): ReturnType<typeof readCall> {
  const found = await readFormulaCell();
  if (!found.ok) return found;
  const cell = found.value;
  if (cell === undefined) return { ok: true, value: undefined };
  return known !== undefined && isSame(known.cell, cell) ? { ok: true, value: { ...known, cell } } : readCall(cell);
}

function isSame(one: FormulaCell, other: FormulaCell): boolean {
  return one.origin === other.origin && one.formula === other.formula;
}
