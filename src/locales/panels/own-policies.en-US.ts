import type { OwnPoliciesStrings } from './own-policies';

export const ownPoliciesEnUS: OwnPoliciesStrings = {
  sheetName: version => `Policy ${version}`,
  endOfTable: 'To add rows, insert them above this line.',
  edit: 'Edit a copy',
  editing: 'Copying…',
  editWhy: 'Lays the whole policy out on a new sheet, where every number can be changed and formulas follow.',
  complete: 'Complete this policy',
  compare: 'Compare with another',
  files: 'Files: import and export',
  short: { complete: 'Complete', compare: 'Compare', files: 'Files' },
  halfDone: title => `You have begun to complete “${title}”; what you entered is kept.`,
  goOn: 'Go on completing',
  giveUp: 'Discard',
  giveUpForGood: 'Discard for good',
  whereTo: (sheet, changed) =>
    `Where should the completed policy go? Putting it back on “${sheet}” replaces the whole table, with any remarks and formulas that you added to it${changed ? ', and with what you have changed in it since you began' : ''}.`,
  back: 'Back',
  replace: 'Replace this table',
  keepApart: 'Use a new sheet',
  putBack: day => `Put it back as kept on ${day}`,
  putBackAsk: (sheet, day) =>
    `Putting it back on “${sheet}” replaces the whole table: changes since ${day}, and any remarks and formulas that you added, are lost. On a new sheet, this table stays as it is.`,
  leave: 'Not now',
  changedSince: (day, count) =>
    `Changed in ${String(count)} ${count === 1 ? 'place' : 'places'} since it was kept on ${day}.`,
  lost: count => (count === 1 ? 'The table of 1 policy is gone.' : `The tables of ${String(count)} policies are gone.`),
  lostWhy: 'The sheet, its cells or its name was deleted; the workbook still holds what the policy said.',
  lostPolicy: (title, sheet, day) => `${title} (was on the sheet “${sheet}”, kept on ${day})`,
  putAgain: 'Put onto a new sheet',
  forget: 'Forget it',
  forgetForGood: 'Forget it for good',
  mistakes: count =>
    count === 1 ? 'This policy table has 1 mistake.' : `This policy table has ${String(count)} mistakes.`,
  mistakesWhy:
    'Until that is mended, nothing is calculated with it, and formulas that use it say which cell is wrong. Click a line below to go to its cell.',
  odd: count => (count === 1 ? '1 thing to check again' : `${String(count)} things to check again`),
  goTo: address => `Go to ${address}`,
  more: count => `${String(count)} more are not listed.`,
  sound: 'This policy table has no mistakes.',
  notRead: {
    no_reader:
      'The part of the add-in that reads policy tables could not be loaded. Check the connection, then click any cell of the sheet.',
    too_large:
      'The name MCN_POLICY refers to more cells than Excel passes at once, so the pane has not read them. In Name Manager (Formulas tab), let it refer to the rows of the policy table only.',
  },
  strict: 'Strict mode',
  strictWhy:
    'When on, every result that needs an illustrative number shows #N/A and names that number. Holds for the whole workbook.',
};
