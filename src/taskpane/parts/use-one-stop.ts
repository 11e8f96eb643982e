import { useEffect, useRef, type RefObject } from 'react';

const steps: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };

/**
 * Makes one tab stop of all the labels within an element: a ladder has one beside each number, too many to pass with Tab
 * alone; or of all the buttons of a toolbar. The arrow keys, Home and End go from one to another; Tab returns to the one that was left.
 */
export function useOneStop<E extends HTMLElement>(
  which: '[role=note]' | 'button' = '[role=note]',
): RefObject<E | null> {
  const group = useRef<E>(null);
  // After each drawing, for that may have brought other labels.
  useEffect(() => {
    const element = group.current;
    if (element === null) return undefined;
    let labels: HTMLElement[] = [];
    const enter = (label: HTMLElement | undefined): void => {
      for (const each of labels) each.tabIndex = each === label ? 0 : -1;
    };
    const arrange = (): void => {
      labels = [...element.querySelectorAll<HTMLElement>(which)];
      enter(
        labels.find(each => each === document.activeElement) ?? labels.find(each => each.tabIndex === 0) ?? labels[0],
      );
    };
    arrange();
    // Labels are made anew once their tooltips have been fetched.
    const watching = new MutationObserver(arrange);
    watching.observe(element, { childList: true, subtree: true });

    const listening = new AbortController();
    const { signal } = listening;
    const at = (event: Event): number => labels.indexOf(event.target as HTMLElement);
    element.addEventListener(
      'focusin',
      event => {
        if (at(event) >= 0) enter(labels[at(event)]);
      },
      { signal },
    );
    element.addEventListener(
      'keydown',
      event => {
        const last = labels.length - 1;
        const to = { Home: 0, End: last }[event.key] ?? at(event) + (steps[event.key] ?? 0);
        if (at(event) < 0 || to === at(event)) return;
        event.preventDefault();
        labels[Math.min(Math.max(to, 0), last)]?.focus();
      },
      { signal },
    );
    return () => {
      watching.disconnect();
      listening.abort();
    };
  });
  return group;
}
