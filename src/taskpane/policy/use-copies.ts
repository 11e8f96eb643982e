import { useEffect, useState } from 'react';
import { listCopies } from '../../host';
import type { Pane } from '../shell/use-pane';
import { asCopies, type KeptCopy } from './kept-copy';

/** What the workbook has kept of its own policies, read again whenever one comes, goes or moves, or something was done about one. */
export function useCopies({ own, choice, busy }: Pane): readonly KeptCopy[] {
  const [copies, setCopies] = useState<readonly KeptCopy[]>([]);
  const places = own.map(({ name, address }) => `${name} ${address}`).join('\n');
  useEffect(() => {
    let isLast = true;
    if (busy === undefined) {
      void listCopies().then(listed => {
        // Refused while the user types in a cell: what was known stays.
        if (isLast && listed.ok) setCopies(asCopies(listed.value));
      });
    }
    return () => {
      isLast = false;
    };
  }, [places, choice.kind, busy]);
  return copies;
}
