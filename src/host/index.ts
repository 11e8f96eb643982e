/** The door to Excel: the only folder that calls Office.js. */
export { sheetOf } from './address';
export { associateAction, showPane } from './actions';
export { calculateAll } from './calculate-all';
export { choosePolicy } from './choose-policy';
export { readFormulaCell, type FormulaCell } from './explain-cell';
export { readReferences, type ReadArgument, type Reference } from './explain-read';
export { insertSheet, type SheetWanted } from './explain-sheet';
export { insertFormula, type FormulaWanted, type Insertion } from './insert-formula';
export { readPlace, readSelectedAddress, selectFreePlace, type Place } from './insert-place';
export { locale } from './language';
export type { HostCode, HostFailure, HostOutcome } from './outcome';
export { whenPaneIsShown } from './pane';
export { forgetCopy, listCopies, type OwnCopy } from './own-policies/copies';
export { keepOwnPolicy } from './own-policies/keep';
export { chooseOwn, listOwnPolicies, showAddress, type OwnTable } from './own-policies/list';
export type { Kept, OwnPolicy } from './own-policies/plan';
export { rewriteOwn } from './own-policies/rewrite';
export {
  goneReference,
  policyName,
  readNamedPolicy,
  readPolicyName,
  type NamedPolicy,
  type PolicyNameValue,
} from './policy-name';
export { prefer, preference, type Preferences } from './preferences';
export { officeLoaded, officeReady } from './ready';
export { readCells, type Course } from './roster/cells';
export { keepColumns, keptColumns } from './roster/kept';
export { readNotes, type RosterNote } from './roster/notes';
export { rosterKey, type RosterPlace, type TableName } from './roster/place';
export { selectCell } from './roster/select-cell';
export { listTables, takeAgain, takeSelection, takeTable, type Taken } from './roster/take';
export { findResultSheet, type Existing } from './result-sheet/find';
export { insertResult } from './result-sheet/insert';
export type { Area, Block, ChartPlan, Look, Piece, PlanCell, SheetPlan } from './result-sheet/plan';
export type { Put } from './result-sheet/put';
export { removeSheet, type Begun } from './result-sheet/sheets';
export { updateResult } from './result-sheet/update';
export { supportsExcelApi } from './supports';
export { officeIsDark } from './theme';
export { today } from './today';
export { repairFormulas, type Repaired } from './repair';
export { loadWithWorkbook } from './startup';
export { readStrict, writeStrict } from './strict';
export { whenWorkbookMoves } from './watch';
export { followPolicy, workbookPolicy, workbookPolicyAddress } from './workbook-policy';
export { writeFormulaBeside, type Wanted, type Written } from './write-formula';
