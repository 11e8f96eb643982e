import { useEffect, useRef, type RefObject } from 'react';

/**
 * The focus begins at the title of what takes a panel's place, and again whenever that shows something else. Who has just come back to the
 * panel by its tab stays at the tab.
 *
 * @param shown what is on show; compared by identity
 */
export function useTitleFocus(shown: unknown): RefObject<HTMLHeadingElement | null> {
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    window.scrollTo(0, 0);
    if (document.activeElement?.getAttribute('role') !== 'tab') title.current?.focus({ preventScroll: true });
  }, [shown]);
  return title;
}
