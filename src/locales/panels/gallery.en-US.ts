import type { GalleryStrings } from './gallery';
import { parametersEnUS } from './parameters.en-US';

export const galleryEnUS: GalleryStrings = {
  title: 'Functions',
  search: 'Search by name or purpose',
  categories: 'Categories',
  all: 'All',
  category: { rewards: 'Rewards', ranking: 'Points and ranking', policy: 'Policy' },
  found: count => (count === 1 ? '1 function' : `${count} functions`),
  nothing: text => `No function has to do with “${text}”. Try another word, such as “cap”, “rank” or “sign-up”.`,
  back: 'All functions',
  parameter: parametersEnUS,
  arguments: 'Arguments',
  noArguments: 'This function takes no arguments; insert it as it is.',
  optional: 'optional',
  howToFill:
    'Type text or a number; or select cells in the sheet, then press “Use selection”. An expression begins with an equals sign.',
  take: 'Use selection',
  takeFor: argument => `Use selection for “${argument}”`,
  asText: text => `Taken as text: ${text}`,
  asCells: address => `Refers to the cells ${address}`,
  asName: name => `Refers to the name ${name}`,
  formula: 'Formula',
  preview: 'Result',
  reading: 'Calculating…',
  missing: argument => `The result appears here once “${argument}” is filled in.`,
  expression: argument =>
    `“${argument}” is an expression. Excel calculates it once it is inserted; there is no preview.`,
  gone: (argument, text) => `${text}, which “${argument}” refers to, is not there. Mend it or select the cells again.`,
  large: cells => `This reads ${cells} cells and takes a moment, so it has not been calculated yet.`,
  calculate: 'Calculate now',
  size: (rows, columns) => `${rows} × ${columns} cells`,
  sizePart: (rows, columns, shown) => `${rows} × ${columns} cells; the first ${shown} rows are shown`,
  shows: error => `The cell will show ${error}:`,
  again: 'Try again',
  broken:
    'Something in the add-in itself failed, so there is no result. Try again; if that does not help, save and reopen the workbook.',
  examples: 'Examples',
  exampleGives: result => ` (gives ${result})`,
  fill: 'Fill in',
  fillFrom: formula => `Fill in the arguments of ${formula}`,
  insert: 'Insert at the selection',
  inserting: 'Inserting…',
  goesTo: address => `Goes to ${address}`,
  fillFirst: argument => `Fill in “${argument}” first, then insert.`,
  inserted: target => `The formula is in ${target}.`,
  insertedShows: (target, error) => `The formula is in ${target}, but it shows ${error}. Select ${target} to see why.`,
  takenCell: target => `Nothing was written: ${target} is not empty. Select an empty cell in the sheet, then insert.`,
  taken: (target, room, cells, more) =>
    `Nothing was written. From ${target} on, the result takes ${room}, and ${cells}${more > 0 ? ` (${more} cells in all)` : ''} would be written over. Select another place in the sheet, then insert.`,
  beyond: target =>
    `Nothing was written. From ${target} on, the result would reach beyond the sheet’s edge. Select another place, then insert.`,
  circular: (target, reads) =>
    `Nothing was written. ${target} lies within ${reads}, which the formula reads: it would refer to itself. Select a place outside, then insert.`,
  join: ', ',
  chooseAnother: 'Selected another: insert',
  pickFree: 'Find me an empty place',
  picked: address =>
    `${address} is empty and now selected. Press “Insert at the selection” to write the formula there.`,
  oneRange: 'The selection is not one range. Select one range only, then press “Use selection”.',
};
