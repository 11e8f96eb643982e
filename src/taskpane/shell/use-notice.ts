import { useEffect, useRef, useState } from 'react';
import type { Choice, Own } from './choice';
import { holds, isPassing, type Notice } from './notice';
import { usePanel } from './route';

/** What is to be said, until it is said no longer. */
export function useNotice() {
  const [notice, setNotice] = useState<Notice>();
  const panel = usePanel();
  useEffect(
    () => () => {
      setNotice(before => (before !== undefined && isPassing(before) ? undefined : before));
    },
    [panel],
  );
  return [notice, setNotice] as const;
}

/** Takes back what was said of a policy and has been so, once it is no longer. What has yet to be seen of the workbook takes back nothing. */
export function useTakenBack(
  notice: Notice | undefined,
  takeBack: () => void,
  { choice, own }: { readonly choice: Choice; readonly own: readonly Own[] },
): void {
  const held = useRef<Notice>(undefined);
  useEffect(() => {
    if (notice === undefined) return;
    if (holds(notice, choice, own)) held.current = notice;
    else if (held.current === notice) takeBack();
  }, [notice, takeBack, choice, own]);
}
