import { useSyncExternalStore } from 'react';
import { PANELS, type PanelId } from './panels';

/** The panel on show; a command of the ribbon can ask for one before the pane is drawn. */
let current: PanelId = 'policy';
const followers = new Set<() => void>();

export function openPanel(panel: PanelId): void {
  current = panel;
  for (const follower of followers) follower();
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
