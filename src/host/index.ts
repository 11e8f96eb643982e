/** The door to Excel: the only folder that calls Office.js. */
export { associateAction, showPane } from './actions';
export { calculateAll } from './calculate-all';
export { choosePolicy } from './choose-policy';
export { readFormulaCell, type FormulaCell } from './explain-cell';
export { readReferences, type ReadArgument, type Reference } from './explain-read';
export { insertSheet, type SheetWanted } from './explain-sheet';
export { locale } from './language';
export type { HostCode, HostFailure, HostOutcome } from './outcome';
export { whenPaneIsShown } from './pane';
export { policyName, readPolicyName, type PolicyNameValue } from './policy-name';
export { prefer, preference, type Preferences } from './preferences';
export { officeLoaded, officeReady } from './ready';
export { officeIsDark } from './theme';
export { today } from './today';
export { repairFormulas, type Repaired } from './repair';
export { whenWorkbookMoves } from './watch';
export { followPolicy, workbookPolicy } from './workbook-policy';
export { writeFormulaBeside, type Wanted, type Written } from './write-formula';
