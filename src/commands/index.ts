import { associateAction, showPane } from '../host';

/** The panel that each command opens; the ribbon, a cell's context menu and keyboard shortcuts (assets/shortcuts.json) name them alike. */
const PANEL_OF = { choosePolicy: 'policy', calculate: 'calculate', explain: 'explain' } as const;

/**
 * The commands that manifest.xml names; each needs no pane to be open.
 *
 * @param openPanel draws the pane on a panel: whoever puts the add-in together knows the pane
 */
export function associateCommands(openPanel: (panel: string) => Promise<void>): void {
  associateAction('openPane', showPane);
  for (const [command, panel] of Object.entries(PANEL_OF)) {
    associateAction(command, async () => {
      await Promise.all([showPane(), openPanel(panel)]);
    });
  }
}
