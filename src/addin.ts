/**
 * The add-in's page: it serves as pane, as functions and as commands. The functions are associated while the page loads,
 * before anything is awaited: Excel shows #NAME? for those that come late. React comes when the pane is first seen.
 */
import { associateCommands } from './commands';
import { associateFunctions } from './functions';
import { locale, officeReady, whenPaneIsShown, workbookPolicy } from './host';

associateFunctions({ locale, workbookPolicy });
void start();

async function start(): Promise<void> {
  await officeReady();
  associateCommands();
  whenPaneIsShown(() => {
    void import(/* webpackChunkName: "pane" */ './taskpane').then(pane => pane.showPane());
  });
}
