import { useEffect, useState } from 'react';
import { readPlace, whenWorkbookMoves } from '../../host';

export interface Workbook {
  /** Where a formula would go: the active cell. */
  readonly place: string | undefined;
  /** How often cells have changed since the panel was opened. */
  readonly changes: number;
}

/** Follows what the user does in the workbook. */
export function useWorkbook(): Workbook {
  const [workbook, setWorkbook] = useState<Workbook>({ place: undefined, changes: 0 });
  useEffect(() => {
    let ended = false;
    const look = async (changed: boolean): Promise<void> => {
      // Refused while a cell is edited: the next move looks again.
      const found = await readPlace();
      if (ended) return;
      setWorkbook(before => ({
        place: found.ok ? found.value.address : before.place,
        changes: before.changes + (changed ? 1 : 0),
      }));
    };
    void look(false);
    const end = whenWorkbookMoves(changed => void look(changed));
    return () => {
      ended = true;
      end();
    };
  }, []);
  return workbook;
}
