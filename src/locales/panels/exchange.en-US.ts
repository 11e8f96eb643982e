import type { ExchangeStrings } from './exchange';

export const exchangeEnUS: ExchangeStrings = {
  why: 'Saves the policy on show as a file, for a colleague or another workbook, and reads policy files that you were given. Files are read and written on this computer only.',
  importWhy:
    'Reads a policy file that you were given, .json or .xlsx, onto a new sheet, which this workbook then uses. Files are read on this computer only.',
  exportJson: 'Export JSON',
  exportWorkbook: 'Export .xlsx',
  import: 'Import…',
  copyJson: 'Copy JSON',
  saved: file => `Saved as ${file}: look in your downloads.`,
  notSaved: 'No file can be saved here. Use "Copy JSON" and paste it into a text file.',
  copied: 'Copied as JSON.',
  notCopied: 'Nothing can be copied here. Use "Export JSON".',
  reading: 'Reading the file…',
  imported: (title, warnings) =>
    `"${title}" has been read into a new sheet and chosen for this workbook.${
      warnings === 0
        ? ''
        : ` ${warnings === 1 ? 'One thing is' : `${warnings} things are`} worth a look: see the list in the policy panel.`
    }`,
  refused: (file, count) =>
    `${file} was not read: it has ${count === 1 ? 'a problem' : `${count} problems`}. The workbook is as it was.`,
  more: count => `And ${count} more.`,
  unreadable: {
    too_large: file =>
      `${file} was not read: it is larger than 5 MB or 100,000 rows, which no policy is. Check that it is the right file.`,
    broken: file => `${file} was not read: it is damaged, or no .xlsx workbook. Export it again.`,
    several: file =>
      `${file} was not read: it holds several policy tables. Keep one of them, or choose one in that workbook's policy panel and save it.`,
    no_table: file =>
      `${file} was not read: no sheet holds a policy table, that is a row with the headers "Value", "Status" and "Path". Choose a file that "Export .xlsx" wrote.`,
  },
};
