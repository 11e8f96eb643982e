import type { PaneStrings } from './pane';

const months = 'January February March April May June July August September October November December'.split(' ');

function monthName(month: number): string {
  return months[month - 1] ?? String(month);
}

const words = (detail: string): string => `“${detail.replace(/\.$/, '')}”`;
const said = (detail: string): string => (detail === '' ? '' : ` (${words(detail)})`);

export const paneEnUS: PaneStrings = {
  product: 'MCN Incentives',
  panels: 'Panels',
  panel: { policy: 'Policy', calculate: 'Calculate', explain: 'Explain', functions: 'Functions' },
  loading: 'Loading…',
  notLoaded:
    'This panel could not be loaded. Check the network and try again; if that does not help, close the pane and open it anew.',
  again: 'Try again',
  settings: 'Language and theme',
  language: 'Language',
  theme: 'Theme',
  asOffice: 'As in Office',
  themes: { auto: 'As in Office', light: 'Light', dark: 'Dark', contrast: 'High contrast' },
  policy: 'Incentive policy',
  policyMissing: 'Choose a policy',
  policyOther: value =>
    `This workbook’s MCN_POLICY is “${value}”, which is not one of the policies here. Choosing one replaces it.`,
  policyGone:
    'This workbook’s MCN_POLICY is #REF!: the sheet or the cells that it refers to are gone. Choosing a policy here mends it.',
  policyTables: 'This workbook’s own',
  ownPolicy: 'own',
  ownMistaken: 'has mistakes',
  version: (version, revision) => `Version ${version} · revision ${String(revision)}`,
  numbers: 'Numbers',
  illustrative: 'Illustrative – not payable',
  illustrativeWhy:
    'Some of this policy’s numbers, such as its ladders, were never published. They were made up so that the tool can be tried: no amount that rests on them may be paid.',
  complete: 'All numbers known',
  incomplete: count => (count === 1 ? '1 number unknown' : `${String(count)} numbers unknown`),
  status: {
    published: 'published',
    derived: 'derived',
    assumption: 'assumption',
    supplied: 'supplied',
    illustrative: 'illustrative',
    unknown: 'unknown',
  },
  statusWhy: {
    published: 'Stated by a public source.',
    derived: 'Worked out from published numbers.',
    assumption: 'A reading of the policy that the source does not state; it can be overridden.',
    supplied: 'Entered by the user of this workbook, who answers for where it is from; payable.',
    illustrative: 'Made up so that the tool can be tried; never payable.',
    unknown: 'Not published. A calculation that needs it says so, and how to supply it.',
  },
  source: (title, part) => (part === '' ? `Source: ${title}` : `Source: ${title} (${part})`),
  suppliedFrom: (source, on) => `From: ${source} (entered on ${on})`,
  windows: 'Dates',
  enrolment: 'Sign-up',
  effective: 'In effect',
  payout: 'Paid in',
  participants: 'Who may join',
  announced: 'Announced',
  from: day => `from ${day}`,
  until: day => `until ${day}`,
  between: (from, to) => `${from} – ${to}`,
  day: (year, month, day) => `${String(day)} ${monthName(month).slice(0, 3)} ${String(year)}`,
  month: (year, month) => `${monthName(month)} ${String(year)}`,
  asOf: 'Status as of',
  inForce: { before: 'not yet in force', within: 'in force', after: 'ended', unknown: 'dates not published' },
  signUp: {
    before: from => `sign-up opens ${from}`,
    within: (_, to) => `sign-up open until ${to}`,
    after: () => 'sign-up closed',
    unknown: () => 'sign-up dates not published',
  },
  tracks: 'Tracks',
  tracksUnknown: 'The tracks, ladders and caps of this month were not published, so no reward can be computed.',
  scope: { creator: 'Counted for each creator', agency: 'Counted for each agency' },
  incubated: band => `${band} incubated in the period: below the band at its start, in it at its end`,
  increment: (field, base) => `Increment of each creator: ${field} less ${base}`,
  sum: field => `Sum of ${field}`,
  count: 'Creators who meet the conditions',
  points: "Points of the creators' levels",
  field: {
    gmv: 'GMV of the period',
    gmv_base: 'GMV of the baseline period',
    level_start: 'level at the start',
    level_end: 'level at the end',
    agency: 'agency',
    creator: 'creator',
    creator_id: 'creator id',
    bound_on: 'binding date',
    unbound_on: 'unbinding date',
    enrolled_on: 'sign-up date',
  },
  condition: (when, band) => `${band} only, by their ${when}`,
  compares: (field, op, value) => `Only rows whose ${field} ${op} ${value}`,
  op: {
    is: 'is',
    is_not: 'is not',
    in: 'is one of',
    not_in: 'is none of',
    at_least: 'is at least',
    more_than: 'is above',
    at_most: 'is at most',
    less_than: 'is below',
  },
  reaches: 'From',
  pays: 'Pays',
  tier: 'Tier',
  aroundThresholds: 'Around each threshold',
  aroundColumn: { below: one => `${one} less`, exactly: () => 'Exactly', above: one => `${one} more` },
  creators: count => (count === '1' ? '1 creator' : `${count} creators`),
  yuan: amount => `¥${amount}`,
  inclusive: 'Reaching a threshold exactly is enough',
  exclusive: 'A threshold must be exceeded',
  cap: { creator: 'Cap for each creator', agency: 'Cap for each agency', policy: 'Cap for all agencies together' },
  ladderDrawn: (track, most) => `The ladder of “${track}” drawn; the highest on it is ${most}.`,
  inKind: '(no amount)',
  forms: 'Paid as',
  share: share => `${share}%`,
  questions: 'Open questions',
  sources: 'Sources',
  published: date => `published ${date}`,
  writing: 'Writing…',
  wrote: (target, source) => `The rewards formula is in ${target}; it reads ${source}.`,
  there: (target, source) =>
    `The rewards formula for ${source} is already in ${target}, so no second one was written. It is selected now.`,
  shows: (target, source, error) =>
    `The formula in ${target} reads ${source}, but shows ${error}. Select ${target} to see why; once that is mended, the formula calculates again.`,
  left: rows =>
    `Note: a blank row ends this range, and ${rows} below it is not counted. To count it, select from the headers to the last row and write again.`,
  chosen: policy => `This workbook now uses “${policy}”, and its formulas were recalculated.`,
  chosenIncomplete: version =>
    `This workbook now uses ${version}. Its tracks or ladders were not published: formulas that need them show #N/A.`,
  kept: {
    it: sheet =>
      `The policy is on the sheet “${sheet}”, which this workbook now uses: change a number there and formulas follow.`,
    another: sheet => `The policy is on the sheet “${sheet}”; this workbook uses the same policy as before.`,
    none: sheet =>
      `The policy is on the sheet “${sheet}”, but this workbook uses no policy yet: the one that it used is gone. Choose one above.`,
  },
  sheetLeft: {
    begun: sheet => `The sheet “${sheet}” is unfinished and could not be deleted: delete it yourself.`,
    unchosen: sheet => `The policy is on the sheet “${sheet}”, but could not be made the one that this workbook uses.`,
    half: sheet => `The table on “${sheet}” may be half overwritten: undo (Ctrl+Z), or try again.`,
  },
  dismiss: 'Dismiss',
  broken: 'Something went wrong in the add-in itself. Try again; if it persists, save and reopen the workbook.',
  origins:
    'Point at a label beside a number to see where the number comes from; with the keyboard, go to a group with Tab and on with the arrow keys.',
  failure: {
    cell_edit_mode: () => 'A cell is being edited, so Excel takes no changes. Press Enter or Esc, then try again.',
    not_found: (_, detail) =>
      `A sheet, range or name that was to be used is gone. Select the range again and retry.${said(detail)}`,
    access_denied: (_, detail) =>
      `The sheet or the workbook is protected or read-only. Unprotect it or save a copy, then retry.${said(detail)}`,
    busy: () => 'Excel is busy. Wait until it has finished calculating, then try again.',
    too_large: () =>
      'The selection is more than Excel passes at once. Select only the roster’s columns, or fewer rows.',
    selection_not_one_range: () =>
      'The selection is not one range. Select one range only: the roster with its headers.',
    selection_empty: where => `${where} is empty. Select the roster with its headers, or click any cell inside it.`,
    selection_one_row: where =>
      `${where} is a single row. A roster needs a row of headers and at least one creator; select again.`,
    selection_no_headers: where =>
      `No row of ${where} holds a roster’s headers, such as “creator”, “agency” or “level”. Select the roster with its row of headers.`,
    selection_is_result: where =>
      `The selection holds the result of the formula in ${where}. Select the roster itself: its headers and its creators.`,
    no_room: where =>
      `${where} reaches the sheet’s right edge; no column is free. Delete unused columns or move the roster to a new sheet.`,
    target_taken: where =>
      `${where} is not empty, so nothing was written. Clear it or move the roster to a new sheet, then try again.`,
    api_missing: (_, detail) =>
      `This version of Excel lacks what is needed here (${detail}). Update Excel or use Excel on the web, then try again.`,
    not_in_excel: () => 'This page is not inside Excel. In Excel, open MCN Incentives from the Home tab.',
    excel: (_, detail) => `Excel refused: ${words(detail)}. Try again; if it persists, save and reopen the workbook.`,
  },
};
