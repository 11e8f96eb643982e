/**
 * Ties a command of the manifest to what it does. Excel shows a command as running until it is told of the end; a keyboard shortcut has
 * nothing to be told.
 */
export function associateAction(name: string, act: () => Promise<void>): void {
  Office.actions.associate(name, (event?: Partial<Office.AddinCommands.Event>) => {
    void act().finally(() => {
      event?.completed?.();
    });
  });
}

export function showPane(): Promise<void> {
  return Office.addin.showAsTaskpane();
}
