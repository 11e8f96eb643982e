import type { CalculateStrings } from './calculate';

export const calculateEnUS: CalculateStrings = {
  roster: 'Roster',
  pointAtRoster: 'Click any cell of your roster, or select all of it with its headers, then read it.',
  take: 'Read the selected roster',
  takeOther: 'Use the selection instead',
  fromTable: 'Or read a table',
  chooseTable: 'Choose a table…',
  size: (rows, columns) => `${rows} ${rows === '1' ? 'row' : 'rows'} · ${columns} columns`,
  tableOf: name => `table “${name}”`,
  left: rows =>
    `A blank row ends this range, and ${rows} below it is not counted. To count it, select from the headers to the last row and read again.`,
  goesOn: 'There is more below the selection; it is not counted.',
  mergedHeaders: where =>
    `The headers in ${where} are merged cells: only the leftmost column has a header. Unmerge them and give each column its own.`,
  hiddenRows: 'Some rows are hidden; they count as well.',
  filtered: 'The roster is filtered; rows that are filtered out count as well.',
  blankHeaders: columns =>
    `No header in ${columns}. If these are two lists side by side, click a cell of one of them and use that selection instead.`,
  columns: 'Columns',
  columnsWhy: policy =>
    `What policy ${policy} reads. Change what was read wrongly; your choice is saved with the workbook.`,
  columnOf: field => `Column of ${field}`,
  required: 'required',
  column: (letters, header) => `${letters} · ${header}`,
  untitled: '(no header)',
  asRead: column => `${column} (auto)`,
  notUsed: 'Not used',
  notThere: 'None (auto)',
  missing: 'This column is missing',
  optionalMissing: 'No such column',
  without: {
    enrolled_on: 'Without it, everyone counts as signed up',
    bound_on: 'Without it, every creator with an agency counts as bound',
    unbound_on: 'Without it, creators who have left still count',
  },
  several: columns => `Could be ${columns}: choose one`,
  sharedColumn: 'Another field is read from this column, too',
  toBeChosen: 'Choose…',
  otherwise:
    'You changed the columns. Functions know columns by their headers alone, so the result sheet will hold a live copy of the roster under standard headers for its formulas to read. Your roster stays as it is.',
  noPolicy:
    'The policy that this workbook names cannot be used: it is not known, or its table has mistakes. Mend it or choose another in the Policy panel, then calculate.',
  check: 'Check',
  checkNow: 'Check again',
  allIsWell: 'No problems found: ready to calculate.',
  problems: count =>
    count === '1'
      ? '1 problem found. Click it to go to its cell.'
      : `${count} problems found. Click one to go to its cell.`,
  shownFirst: count => `The first ${count} are shown.`,
  more: count =>
    count === '1' ? '1 more like it further down this column.' : `${count} more like it further down this column.`,
  headersAgain: row => ({
    problem: `Row ${String(row)} repeats the headers: another list seems to begin there.`,
    remedy: 'Leave a blank row between the two lists and use the selection again; if it is one list, delete this row.',
  }),
  gaps: 'The policy of this month has numbers that nobody has published (in strict mode, illustrative ones do not count either): no reward can be calculated, whatever the roster. The Policy panel shows which; there you can also choose another month.',
  showPolicy: 'Show the policy',
  notComputable: 'The policy has unpublished numbers: no result sheet was inserted.',
  goTo: address => `Go to ${address}`,
  insert: 'Insert a result sheet',
  formulaOnly: 'Just the formula beside the list',
  doing: {
    taking: 'Reading the selection…',
    reading: 'Reading the roster…',
    checking: 'Checking…',
    computing: 'Calculating…',
    writing: 'Writing…',
  },
  percent: share => `${String(Math.round(share * 100))}%`,
  cancel: 'Cancel',
  inserted: sheet =>
    `The sheet “${sheet}” is in place. It is all live formulas, which follow the roster and the policy.`,
  updated: sheet => `The sheet “${sheet}” is up to date.`,
  insertedValues: sheet => `The sheet “${sheet}” is in place.`,
  asValues:
    'The roster is more than one call of a function carries, so the sheet holds values, not formulas: update it after the roster has changed.',
  cancelled: 'Cancelled. What was half written has been taken back.',
  inTheWay: where =>
    `${where} holds something of yours that the result would cover, so nothing was written. Move it and try again.`,
  moved: where =>
    `The roster has changed: the headers or rows of ${where} are not what was read. Select it and press “Use the selection instead”.`,
  notInserted: count =>
    count === '1'
      ? 'The roster has 1 problem. No result sheet was inserted: mend it first.'
      : `The roster has ${count} problems. No result sheet was inserted: mend them first.`,
  tooOld:
    'This Excel is too old for the panel, which needs ExcelApi 1.7. Update Office or open the workbook in Excel on the web; the functions still work in cells.',
  leftBehind: sheet =>
    `Excel would not remove the half-written sheet “${sheet}”. It will be removed before the next one is inserted; you can also delete it yourself.`,
  damaged: sheet =>
    `The sheet “${sheet}” could not be restored completely. Undo (Ctrl+Z) brings it back, or try again.`,
  nothingWritten: 'Nothing in the workbook was changed.',
  broken: 'Something went wrong in the add-in itself. Try again; if it persists, save and reopen the workbook.',
  again: 'Try again',
  ask: sheet => `This roster already has the result sheet “${sheet}”. Update it? Whatever else you wrote on it stays.`,
  update: 'Update',
  keep: 'Leave it',
  sheetName: version => `Rewards ${version}`,
  sheetTitle: 'Agency rewards',
  tables: {
    agency: 'By agency',
    track: 'By track and form of payment',
    ranking: 'Agency ranking',
    creator: 'By creator',
    roster: 'Roster (columns as chosen)',
  },
  others: 'Others, not in the chart',
  chartTitle: most => (most === undefined ? 'Payouts (yuan)' : `The ${String(most)} highest payouts (yuan)`),
  card: {
    policy: 'Policy',
    version: 'Version',
    revision: 'Revision',
    basis: 'Rests on',
    pinned: 'When inserted',
    pin: (id, version, revision, digest) => `${id} ${version} · revision ${String(revision)} · ${digest}`,
    since: 'Changed since',
    same: 'No: the very same as when it was inserted',
    changed: 'Yes: the policy, or the choice of it, is another one now; the formulas follow it',
    asOf: 'As of',
    roster: 'Roster',
    rows: 'Roster rows',
    kind: 'Content',
    formulas: 'Live formulas: they follow the roster and the chosen policy',
    values: 'Values, not formulas: the roster is more than one call of a function carries; computed in the pane',
    columns: 'Columns',
    copied: 'Chosen by you: formulas read “Roster (columns as chosen)” on the right',
    chosen: 'Chosen by you, not by the headers alone',
  },
};
