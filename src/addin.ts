/**
 * The add-in's page: it serves as pane, as functions and as commands. The functions are associated while the page loads,
 * before anything is awaited: Excel shows #NAME? for those that come late. React comes when the pane is first seen.
 *
 * In the pane's frame the browser's console shows two refusals of inline styles at each load. They are Office.js's own, for
 * elements that no one sees; nothing is lost, and the page's policy stays as strict as it is.
 */
import { associateCommands } from './commands';
import { associateFunctions } from './functions';
import {
  loadWithWorkbook,
  locale,
  officeLoaded,
  officeReady,
  readStrict,
  whenPaneIsShown,
  workbookPolicy,
  workbookPolicyAddress,
} from './host';

if (officeLoaded()) {
  associateFunctions({ locale, workbookPolicy, workbookPolicyAddress, strict: readStrict });
  void start();
} else {
  // Without Office.js the language is not known either: the page itself says it in both.
  document.getElementById('pane')?.remove();
  document.getElementById('no-office')?.removeAttribute('hidden');
  document.getElementById('reload')?.addEventListener('click', () => {
    location.reload();
  });
}

async function start(): Promise<void> {
  if (!(await officeReady())) {
    const outside = await import(/* webpackChunkName: "outside" */ './taskpane/outside');
    return outside.sayNotInExcel();
  }
  associateCommands(openPanel);
  whenPaneIsShown(() => void openPanel());
  void loadWithWorkbook();
}

/** Draws the pane, on a panel if one is named. */
async function openPanel(panel?: string): Promise<void> {
  const pane = await import(/* webpackChunkName: "pane" */ './taskpane');
  await pane.showPane(panel);
}
