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
    empty: file => `${file} was not read: the file is empty. Check that it is the right file, or export it again.`,
    gone: file =>
      `${file} was not read: the file cannot be opened; it may have been moved or deleted, or another program is using it. Choose it again.`,
    encoding: file =>
      `${file} was not read: its text is not in UTF-8. Open it in an editor such as Notepad, save it with the encoding UTF-8, and import it again.`,
    locked: file =>
      `${file} was not read: the workbook has a password, or is in the old .xls format. In Excel, remove the password, save it as .xlsx, and import it again.`,
    neither: file =>
      `${file} was not read: it is neither an .xlsx workbook nor JSON. Choose a file that "Export .xlsx" or "Export JSON" wrote.`,
    too_long: file =>
      `${file} was not read: it has more than 2 million characters, which no policy has. Check that it is the right file.`,
    too_large: file =>
      `${file} was not read: it is too large; at most 5 MB (50 MB unpacked), 200 sheets and 100,000 rows a sheet are read. Check that it is the right file. If the policy is part of a large workbook, open that workbook and save the policy alone with "Export .xlsx".`,
    broken: file => `${file} was not read: it is damaged, or no .xlsx workbook. Export it again.`,
    several: file =>
      `${file} was not read: it holds several policy tables. Keep one of them, or choose one in that workbook's policy panel and save it.`,
    no_table: file =>
      `${file} was not read: no sheet holds a policy table, that is a row with the headers "Value", "Status" and "Path". Choose a file that "Export .xlsx" wrote.`,
  },
};
