import { useEffect, useSyncExternalStore, type RefObject } from 'react';
import { PANELS, type PanelId } from './panels';

/** The panel on show; a command of the ribbon can ask for one before the pane is drawn. */
let current: PanelId = 'policy';
const followers = new Set<() => void>();

export function openPanel(panel: PanelId): void {
  current = panel;
  for (const follower of followers) follower();
}

/** The panel that a command has opened, until it has taken the keyboard to what the command is about. */
let commanded: PanelId | undefined;

/** Opens a panel as a command does: whoever asked by keyboard goes on there. */
export function commandPanel(panel: PanelId): void {
  commanded = panel;
  openPanel(panel);
}

/** Takes the keyboard to an element of the panel, each time that a command opens it. */
export function useFocusOnCommand(panel: PanelId, element: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const take = (): void => {
      if (commanded !== panel) return;
      commanded = undefined;
      element.current?.focus();
    };
    take();
    followers.add(take);
    return () => {
      followers.delete(take);
    };
  }, [panel, element]);
}

/** A panel by its name, as a command of the manifest knows it. */
export function panelNamed(name: string | undefined): PanelId | undefined {
  return PANELS.find(id => id === name);
}

export function usePanel(): PanelId {
  return useSyncExternalStore(
    follower => {
      followers.add(follower);
      return () => followers.delete(follower);
    },
    () => current,
  );
}
