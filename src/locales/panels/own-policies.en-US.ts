import type { OwnPoliciesStrings } from './own-policies';

export const ownPoliciesEnUS: OwnPoliciesStrings = {
  sheetName: version => `Policy ${version}`,
  endOfTable: 'To add rows, insert them above this line.',
  edit: 'Edit a copy',
  editing: 'Copying…',
  editWhy: 'Lays the whole policy out on a new sheet, where every number can be changed and formulas follow.',
  complete: 'Complete this policy',
  compare: 'Compare with another',
  whereTo: sheet =>
    `Where should the completed policy go? Putting it back on “${sheet}” replaces the whole table, with any remarks and formulas that you added to it.`,
  replace: 'Replace this table',
  keepApart: 'Use a new sheet',
  mistakes: count =>
    count === 1 ? 'This policy table has 1 mistake' : `This policy table has ${String(count)} mistakes`,
  mistakesWhy:
    'Nothing is calculated with it until they are mended; formulas that use it say which cell is wrong. Click one to go to its cell.',
  odd: count => (count === 1 ? '1 thing to check again' : `${String(count)} things to check again`),
  goTo: address => `Go to ${address}`,
  more: count => `${String(count)} more are not listed.`,
  sound: 'This policy table has no mistakes.',
  notRead:
    'The part of the add-in that reads policy tables could not be loaded. Check the connection, then click any cell of the sheet.',
  strict: 'Strict mode',
  strictWhy:
    'When on, every result that needs an illustrative number shows #N/A and names that number. Holds for the whole workbook.',
};
