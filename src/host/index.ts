/** The door to Excel: the only folder that calls Office.js. */
export { associateAction, showPane } from './actions';
export { locale } from './language';
export type { HostCode, HostFailure, HostOutcome } from './outcome';
export { whenPaneIsShown } from './pane';
export { choosePolicy, policyName, readPolicyName, workbookPolicy, type PolicyNameValue } from './policy-name';
export { officeReady } from './ready';
export { writeFormulaBeside, type Written } from './write-formula';
