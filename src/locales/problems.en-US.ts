import type { CellPlace } from '../engine';
import type { ProblemMessages } from './problems';

const at = (p: CellPlace): string => {
  const column = p.column === '' ? '' : `, column "${p.column}"`;
  return p.address === undefined ? `Row ${p.row} of the range${column}` : `Row ${p.row}${column} (${p.address})`;
};
const list = (items: readonly string[], most = 12): string =>
  items
    .slice(0, most)
    .map(item => (item.length > 40 ? `${item.slice(0, 39)}…` : item))
    .join(', ') + (items.length > most ? '…' : '');

/** English titles of a column; the Chinese ones are for Chinese sheets. */
const english = (aliases: readonly string[]): string => list(aliases.filter(alias => /^[ -~]+$/.test(alias)));

const FIELDS: Readonly<Record<string, string>> = {
  creator_id: 'creator id',
  creator: 'creator',
  agency: 'agency',
  level_start: 'level at start',
  level_end: 'level at end',
  gmv_base: 'baseline GMV',
  gmv: 'GMV of the period',
  bound_on: 'binding date',
  unbound_on: 'unbinding date',
  enrolled_on: 'sign-up date',
};
const field = (id: string): string => FIELDS[id] ?? id;
const top = (path: string): string => (path === '' ? 'policy' : path);

export const problemsEnUS: ProblemMessages = {
  'roster.empty': () => 'The range is empty. Select a range with a header row and creators below it.',
  'roster.single_cell': () =>
    'The range is a single cell. A roster needs a header row and at least one row of data; select the whole block, such as A3:J240.',
  'roster.no_header': p =>
    `The first row has no known header (found: ${list(p.found)}). Start the range at the header row, with titles such as creator_id, agency, level_start, level_end.`,
  'roster.missing_column': p =>
    `The column for the ${field(p.field)} is missing (headers found: ${list(p.found)}). Add it under one of these titles: ${english(p.aliases)}.`,
  'roster.ambiguous_column': p =>
    `The columns "${p.first}" and "${p.second}" could both be the ${field(p.field)}. Keep one of them, or give the other one a different title.`,
  'roster.no_rows': () => 'There are no rows of data below the header. Extend the range to the rows with creators.',
  'roster.error_cell': p => `${at(p)}: the cell holds the error ${p.value}. Fix that cell first.`,
  'roster.bad_level': p =>
    `${at(p)}: "${p.value}" is not a level. Write it as Lv4, L4 or 4, from ${p.first} to ${p.last}.`,
  'roster.missing_level': p => `${at(p)}: the level is blank. Enter a level from ${p.first} to ${p.last}.`,
  'roster.bad_amount': p =>
    `${at(p)}: "${p.value}" is not an amount. Write a number, or text such as ￥12,345.60 or 1.2万, in yuan.`,
  'roster.amount_too_large': p =>
    `${at(p)}: the amount ${p.value} is too large to be exact to the fen (limit 90 billion yuan). Check that the unit is yuan.`,
  'roster.bad_date': p => `${at(p)}: "${p.value}" is not a date. Use a date cell, or write it as 2023-03-15.`,
  'roster.bad_name': p => `${at(p)}: "${p.value}" cannot be a name. Enter text.`,
  'roster.unbound_before_bound': p =>
    `${at(p)}: the unbinding date ${p.value} is before the binding date ${p.bound}. Check both dates.`,
  'roster.duplicate_creator': p =>
    `${at(p)}: creator "${p.value}" is in row ${p.otherRow} too, and both rows are bound at the period's end, so it would count twice. Remove one row or enter its unbinding date.`,
  'statement.sum_too_large': p =>
    `The total of agency "${p.agency}" on track "${p.track}" is too large to be exact to the fen. Check that the amounts are in yuan.`,
  'track.unknown': p => `The policy has no track "${p.track}". Its tracks: ${list(p.known)}.`,
  'agency.unknown': p =>
    `The roster has no agency "${p.agency}". Check the name; agencies in the roster: ${list(p.known)}.`,
  'policy.unknown': p =>
    `There is no policy "${p.policy}". Write the id in quotes; known policies: ${list(p.known)}; =MCN.POLICIES() lists them all.`,
  'policy.none_on': p =>
    `No policy is in force on ${p.date}. Check the date; effective windows known: ${list(p.known)}.`,
  'policy.choice_unreadable': p =>
    `The workbook's name ${p.name} could not be read. Name the policy as the last argument, such as "2023-03", or recalculate later.`,
  'policy.number_unknown': p =>
    `Policy ${p.policy} has no published number at ${p.path}, so this cannot be computed. Supply that number in the policy first.`,
  'policy.path_unknown': p => {
    const reached = p.reached === '' ? 'the policy' : `"${p.reached}"`;
    if (p.here.length === 0)
      return `Policy ${p.policy} has nothing at "${p.path}": nothing stands below ${reached}. Leave out what follows it; =MCN.POLICY() lists all paths.`;
    return `Policy ${p.policy} has nothing at "${p.path}": ${reached} holds ${list(p.here, 30)}. Use one of these; =MCN.POLICY() lists all paths.`;
  },
  'policy.path_section': p =>
    `"${p.path}" is a whole part of policy ${p.policy}, not one number. ${p.here.length === 0 ? 'There is nothing in it; use another path' : `Go on with one of: ${list(p.here, 30)}`}.`,
  'policy.not_an_object': p => `${top(p.path)}: expected an object, found ${p.found}. Write it as { … }.`,
  'policy.not_a_list': p => `${top(p.path)}: expected a list, found ${p.found}. Write it as [ … ].`,
  'policy.empty_list': p => `${top(p.path)}: the list is empty. Give at least one item.`,
  'policy.unknown_key': p => `${top(p.path)}: unknown key "${p.key}". Remove it or use one of: ${list(p.allowed)}.`,
  'policy.missing_key': p => `${top(p.path)}: the key "${p.key}" is missing. Add it.`,
  'policy.not_text': p => `${p.path}: expected text that is not empty, found ${p.found}. Write text in quotes.`,
  'policy.not_a_number': p => `${p.path}: expected a number, found ${p.found}. Write a number without quotes.`,
  'policy.not_an_integer': p => `${p.path}: expected a whole number, found ${p.found}. Remove the decimals.`,
  'policy.not_yuan': p =>
    `${p.path}: ${p.found} is not an amount in whole fen. Use at most two decimals, up to 90 billion yuan.`,
  'policy.too_large': p => `${p.path}: ${p.found} is too large; at most ${p.most}.`,
  'policy.cap_twice': p => `${p.path}: the track has another cap for the ${p.entity}. Keep one of them.`,
  'policy.cap_without_effect': p =>
    `${p.path}: a track that pays by agency cannot have a creator cap. Remove it, or set scope to creator.`,
  'policy.same_field': p => `${p.path}: the baseline is the same field "${p.field}" as the period. Use another field.`,
  'policy.not_a_rate': p => `${p.path}: ${p.found} is not a usable percentage. Use at most four decimals.`,
  'policy.rate_of_count': p =>
    `${p.path}: ${p.mode} pays a rate, which needs a measure of money, not a count. Use another mode or measure.`,
  'policy.negative': p => `${p.path}: must not be negative, found ${p.found}. Use 0 or more.`,
  'policy.not_one_of': p => `${p.path}: ${p.found} is not allowed. Use one of: ${list(p.allowed)}.`,
  'policy.not_a_date': p => `${p.path}: ${p.found} is not a day. Write it as "2023-03-31".`,
  'policy.not_a_month': p => `${p.path}: ${p.found} is not a month. Write it as "2023-04".`,
  'policy.bad_id': p =>
    `${p.path}: ${p.found} cannot be an id. Use letters, digits, dots, underscores or hyphens, up to 64 characters.`,
  'policy.duplicate_id': p => `${p.path}: "${p.id}" occurs twice. Give each its own id.`,
  'policy.dangling': p => `${p.path}: "${p.id}" is not defined. Use one of: ${list(p.known)}.`,
  'policy.unknown_with_value': p =>
    `${p.path}: the status is unknown but there is a value. Set value to null, or change the status.`,
  'policy.value_missing': p =>
    `${p.path}: the status is ${p.status} but there is no value. Give the value, or set the status to unknown.`,
  'policy.source_missing': p => `${p.path}: a published figure must cite its source. Add source, such as "art#caps".`,
  'policy.source_dangling': p =>
    `${p.path}: source "${p.source}" is not among the sources. Use one of: ${list(p.known)}.`,
  'policy.note_missing': p => `${p.path}: a figure with status ${p.status} must say how it came about. Add note.`,
  'policy.tiers_not_increasing': p =>
    `${p.path}: the threshold ${p.found} is not above the previous tier's ${p.previous}. Make the thresholds rise.`,
  'policy.window_reversed': p =>
    `${p.path}: the first day ${p.from} is after the last day ${p.to}. Swap or correct them.`,
  'policy.shares_off': p => `${p.path}: the shares of the forms add up to ${p.sum} %, not 100 %. Adjust the shares.`,
  'argument.missing': p => `The argument ${p.name} is missing. Supply it.`,
  'argument.too_large': p =>
    `${p.name}: "${p.value}" is too large to be exact to the fen (limit 90 billion yuan). Check that the unit is yuan.`,
  'argument.error_cell': p => `${p.name}: the cell holds the error ${p.value}. Fix that cell first.`,
  'argument.bad_value': p => `${p.name}: "${p.value}" is not a number. Give a number, or an amount such as 1.2万.`,
  'argument.bad_date': p => `${p.name}: "${p.value}" is not a date. Refer to a date cell, or write it as "2023-03-15".`,
  'argument.bad_choice': p => `${p.name}: "${p.value}" is not allowed. Use one of: ${list(p.allowed)}.`,
  'argument.bad_top': p => `top: "${p.value}" is not allowed. Use a whole number from 1.`,
  'argument.one_cell': p => `${p.name} takes one value, not a range of several cells. Refer to a single cell.`,
  'argument.points_column_agency': () =>
    'A single column of levels cannot be split by agency. Select a range with an agency and a level column, or leave the agency out.',
  'argument.policy_table': p =>
    `${p.name} is a range of several cells. Give a policy id such as "2023-03", or refer to the one cell that holds it.`,
};
