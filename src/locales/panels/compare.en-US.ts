import type { CompareStrings } from './compare';

function both(a: string, b: string): string {
  return a === b ? a : `${a}, ${b}`;
}

export const compareEnUS: CompareStrings = {
  title: 'Compare two policies',
  back: 'Back',
  why: 'What differs in the rules of two policies, and what one roster gets under each.',
  a: 'Policy A (to compare with)',
  b: 'Policy B',
  ofLibrary: 'Library',
  mistaken: title => `${title} (has mistakes)`,
  swap: 'Swap A and B',
  sameChosen: 'Both sides are the same policy: choose another on one of them.',
  rules: 'What differs in the rules',
  rulesCount: count => (count === '1' ? '1 difference.' : `${count} differences.`),
  onlyIn: (track, name) => `${track} (only in ${name})`,
  insertRules: 'Insert the differences as a sheet',
  under: ' · ',
  comma: ', ',
  sentence: text => text.charAt(0).toUpperCase() + text.slice(1),
  item: (label, value) => (label === '' ? value : `${label} ${value}`),
  entry: (label, items) => `${label}: ${items}`,
  quoted: text => `“${text}”`,
  resting: (value, status) => `${value} (${status})`,
  added: (text, name) => `${text}, new in ${name}`,
  removed: (text, name) => `${text}, no longer in ${name}`,
  changed: (label, from, to) => `${label}${label === '' ? '' : ': '}${to}, was ${from}`,
  status: (label, value, from, to) =>
    `${label === '' ? '' : `${label} `}${value}: the same value, now “${to}” instead of “${from}”`,
  money: 'What it means for this roster',
  moneyWhy: 'The same roster under either policy; the difference is B less A.',
  compute: 'Work out the difference',
  insert: 'Insert comparison sheet',
  stale: 'The policies, the roster or the settings have changed: work out the difference again.',
  total: 'All payouts',
  fromTo: (from, to) => `${from} → ${to}`,
  unit: currency => `Amounts in ${currency}`,
  restsOn: (name, basis) => `${name}: ${basis}`,
  agencies: (gaining, losing, same) => `Agencies: ${gaining} gain, ${losing} lose, ${same} stay the same.`,
  noted: (count, all, first, why) =>
    `${count} of ${all} agencies do not take part under one of the policies, or miss what a track asks for. One is ${first}: ${why}`,
  gain: 'Agencies that gain',
  lose: 'Agencies that lose',
  byTrack: 'By track',
  more: count => `${count} more; the comparison sheet has them all.`,
  moreProblems: count => `${count} more.`,
  problems: count =>
    count === '1'
      ? 'There is 1 problem to mend before the difference can be worked out:'
      : `There are ${count} problems to mend before the difference can be worked out:`,
  gaps: 'The difference cannot be worked out, because a number is missing:',
  complete: name => `Complete ${name}`,
  sheet: {
    name: (a, b) => `Compare ${both(a, b)}`,
    title: 'Two policies, the difference in money',
    agency: 'By agency',
    track: 'By agency and track',
    roster: 'Roster (columns as chosen)',
    changed: 'Yes: its content has changed; the formulas use it as it is now',
    chart: (a, b, most) =>
      most === undefined
        ? `Difference by agency (yuan): ${b} less ${a}`
        : `The ${String(most)} largest differences (yuan): ${b} less ${a}`,
    rulesName: (a, b) => `Differences ${both(a, b)}`,
    rulesTitle: 'What differs between two policies',
    rules: 'Each difference',
    pinned: 'as inserted',
    since: 'changed?',
    label: (side, label) => `${side}: ${label.charAt(0).toLowerCase()}${label.slice(1)}`,
  },
};
