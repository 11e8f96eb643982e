import { associateAction, showPane } from '../host';

/** The commands that manifest.xml names; each needs no pane to be open. */
export function associateCommands(): void {
  associateAction('openPane', showPane);
}
