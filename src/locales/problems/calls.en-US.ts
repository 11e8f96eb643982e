import type { CellPlace } from '../../engine';
import type { CallProblem, ProblemMessages } from '../problems';
import { short, shortList } from './words';

const at = (p: CellPlace): string => {
  const column = p.column === '' ? '' : `, column "${p.column}"`;
  return p.address === undefined ? `Row ${p.row} of the range${column}` : `Row ${p.row}${column} (${p.address})`;
};
const title = (text: string): string => short(text, 100);
const list = (items: readonly string[], most?: number): string => shortList(items, ', ', most);

/** English titles of a column, if it has any; the Chinese ones are for Chinese sheets. */
const english = (aliases: readonly string[]): string => {
  const own = aliases.filter(alias => /^[ -~]+$/.test(alias));
  return list(own.length > 0 ? own : aliases);
};

const FIELDS: ReadonlyMap<string, string> = new Map([
  ['creator_id', 'creator id'],
  ['creator', 'creator'],
  ['agency', 'agency'],
  ['level_start', 'level at start'],
  ['level_end', 'level at end'],
  ['gmv_base', 'baseline GMV'],
  ['gmv', 'GMV of the period'],
  ['bound_on', 'binding date'],
  ['unbound_on', 'unbinding date'],
  ['enrolled_on', 'sign-up date'],
]);
const field = (id: string): string => FIELDS.get(id) ?? id;

const NOT_ENOUGH = {
  target: 'its tiers are percent of a target',
  base: 'its rates apply to another figure',
  before: 'it goes on from what was counted before',
  gates: 'some of its tiers ask for more',
} as const;

const VALUE = {
  amount: 'an amount, such as 12000 or 1.2万',
  count: 'a plain number without a unit, such as 12000',
  number: 'a number, such as 4.85 or 85%',
} as const;

export const callsEnUS: ProblemMessages<CallProblem> = {
  'roster.empty': () => ['The range is empty.', 'Select a range with a header row and creators below it.'],
  'roster.single_cell': () => [
    'The range is a single cell.',
    'A roster needs a header row and at least one row of data; select the whole block, such as A3:J240.',
  ],
  'roster.not_a_range': p => [
    `The roster is not rows of cells (found: ${p.found}).`,
    'Give a range, or a list of rows that are lists of cells.',
  ],
  'roster.no_header': p => [
    `The first row has no known header (found: ${list(p.found)}).`,
    'Start the range at the header row, with titles such as creator_id, agency, level_start, level_end.',
  ],
  'roster.missing_column': p => [
    `The column for the ${field(p.field)} is missing (headers found: ${list(p.found)}).`,
    `Add it under one of these titles: ${english(p.aliases)}.`,
  ],
  'roster.ambiguous_column': p => [
    `The columns "${p.first}" and "${p.second}" could both be the ${field(p.field)}.`,
    'Keep one of them, or give the other one a different title.',
  ],
  'roster.no_rows': () => [
    'There are no rows of data below the header.',
    'Extend the range to the rows with creators.',
  ],
  'roster.error_cell': p => [`${at(p)}: the cell holds the error ${p.value}.`, 'Fix that cell first.'],
  'roster.bad_level': p => [
    `${at(p)}: "${p.value}" is not a level.`,
    `Write it as Lv4, L4 or 4, from ${p.first} to ${p.last}.`,
  ],
  'roster.missing_level': p => [`${at(p)}: the level is blank.`, `Enter a level from ${p.first} to ${p.last}.`],
  'roster.bad_amount': p => [
    `${at(p)}: "${p.value}" is not an amount.`,
    'Write a number, or text such as ￥12,345.60 or 1.2万, in yuan.',
  ],
  'roster.amount_too_large': p => [
    `${at(p)}: the amount ${p.value} is too large to be exact to the fen (limit 90 billion yuan).`,
    'Check that the unit is yuan.',
  ],
  'roster.bad_date': p => [`${at(p)}: "${p.value}" is not a date.`, 'Use a date cell, or write it as 2023-03-15.'],
  'roster.bad_name': p => [`${at(p)}: "${p.value}" cannot be a name.`, 'Enter text.'],
  'roster.unbound_before_bound': p => [
    `${at(p)}: the unbinding date ${p.value} is before the binding date ${p.bound}.`,
    'Check both dates.',
  ],
  'roster.duplicate_creator': p => [
    `${at(p)}: creator "${p.value}" is in row ${p.otherRow} too, and both rows would count.`,
    'Remove one of them; if one was unbound, enter its unbinding date.',
  ],
  'roster.bad_count': p => [`${at(p)}: "${p.value}" is not a whole number.`, 'Enter one, such as 12.'],
  'roster.bad_number': p => [
    `${at(p)}: "${p.value}" is not a usable number.`,
    'Enter a number such as 4.85 or 85%, up to 9 million.',
  ],
  'roster.bad_truth': p => [`${at(p)}: "${p.value}" is neither yes nor no.`, 'Enter TRUE or FALSE, yes or no.'],
  'roster.no_agency': p => [
    `${at(p)}: the row has figures but no agency, so they count for nobody.`,
    'Enter the agency; if the creator belongs to none, leave it as it is.',
  ],
  'roster.totals_row': p => [
    `${at(p)} says "${p.value}": the row looks like a row of totals, not like a creator.`,
    'Leave the row out of the range; if it is a creator or an agency, fill in the id, a level or a date, or use another name.',
  ],
  'roster.same_name': p => [
    `${at(p)}: "${p.value}" is in row ${p.otherRow} too; without an id column they are taken for two creators, each with a cap of its own.`,
    'Add a creator_id column, or merge the rows if they are one creator.',
  ],
  'statement.sum_too_large': p => [
    `The total${p.agency === '' ? '' : ` of agency "${title(p.agency)}"`} on track "${p.track}" is too large to be exact.`,
    'Check the units of the columns, such as whether amounts are in yuan.',
  ],
  'track.unknown': p => [`The policy has no track "${p.track}".`, `Use one of its tracks: ${list(p.known)}.`],
  'track.several': p => [`Several tracks are called "${p.track}".`, `Use the id of one of them: ${list(p.ids)}.`],
  'track.value_not_enough': p => [
    `A single value does not say what track "${title(p.track['en-US'])}" pays: ${NOT_ENOUGH[p.missing]}.`,
    'Compute it from the roster with =MCN.REWARD_TRACK() or =MCN.REWARDS().',
  ],
  'agency.unknown': p => [
    `The roster has no agency "${p.agency}".`,
    `Check the name; agencies in the roster: ${list(p.known)}.`,
  ],
  'agency.none': p => [
    `Policy ${p.policy} pays creators, not agencies.`,
    'Leave the agency out, or sum up by creator or track.',
  ],
  'creator.unknown': p => [`The roster has no creator "${p.creator}".`, 'Check the name or the creator id.'],
  'creator.several': p => [
    `Creator "${p.creator}" stands in several rows of the range (${list(p.rows)}).`,
    'Use the creator id, or a range that holds only one of these rows.',
  ],
  'policy.unknown': p => [
    `There is no policy "${title(p.policy)}".`,
    `Write the id in quotes; known policies: ${list(p.known)}; =MCN.POLICIES() lists them all.`,
  ],
  'policy.none_on': p => [`No policy is in force on ${p.date}.`, `Check the date; known windows: ${list(p.known)}.`],
  'policy.choice_unreadable': p => [
    `The workbook's name ${p.name} could not be read.`,
    'Name the policy as the last argument, such as "2023-03", or recalculate later.',
  ],
  'policy.reference_gone': p => [
    `${p.name} is #REF!: the sheet or the cells that it refers to are gone.`,
    'Choose the policy again in the task pane, which writes the name MCN_POLICY anew, or name the policy as the last argument, such as "2023-03".',
  ],
  'policy.number_unknown': p => [
    p.path === 'tracks'
      ? `Policy ${p.policy} has no published tracks (tracks), so this cannot be computed.`
      : `${p.item === undefined ? `What stands at ${p.path}` : `"${title(p.item)}" (${p.path})`} was not published for policy ${p.policy}, so this cannot be computed.`,
    `Use a policy that has it, such as 2023-03; or add it to a copy of the policy (for a trial, with the status illustrative) and build; =MCN.POLICY("${p.policy}") shows what is missing.`,
  ],
  'policy.number_illustrative': p => [
    `${p.item === undefined ? `What stands at ${p.path}` : `"${title(p.item)}" (${p.path})`} in policy ${p.policy} is an illustrative number; this workbook is in strict mode, which computes with none.`,
    'Supply the number in the policy panel ("Complete"), or turn strict mode off there.',
  ],
  'policy.path_unknown': p => {
    const reached = p.reached === '' ? 'the policy' : `"${p.reached}"`;
    const here = p.here.length === 0 ? `nothing stands below ${reached}` : `${reached} holds ${list(p.here, 30)}`;
    const remedy = p.here.length === 0 ? 'Leave out what follows it' : 'Use one of these';
    return [`Policy ${p.policy} has nothing at "${p.path}": ${here}.`, `${remedy}; =MCN.POLICY() lists all paths.`];
  },
  'policy.path_section': p => [
    `"${p.path}" is a whole part of policy ${p.policy}, not one number.`,
    p.here.length === 0 ? 'There is nothing in it; use another path.' : `Go on with one of: ${list(p.here, 30)}.`,
  ],
  'policy.no_ranking': p => [
    `Policy ${p.policy} has no ranking, so there are no points.`,
    'Use a policy that has one.',
  ],
  'quota.none': p => [`Policy ${p.policy} has no binding quota.`, 'Use a policy that has one.'],
  'quota.level_not_covered': p => [
    `"${title(p.quota['en-US'])}" says nothing about level "${p.level}", only about ${list(p.covered)}: its limit was not published.`,
    'Ask the platform for the limit of this level, or look up a level that the rule covers.',
  ],
  'argument.missing': p => [`The argument ${p.name} is missing.`, 'Add it to the formula.'],
  'argument.too_large': p => [
    `${p.name}: "${p.value}" is too large to be exact to the fen (limit 90 billion yuan).`,
    'Check that the unit is yuan.',
  ],
  'argument.error_cell': p => [`${p.name}: the cell holds the error ${p.value}.`, 'Fix that cell first.'],
  'argument.bad_value': p => [`${p.name}: "${p.value}" is not a usable number.`, `Give ${VALUE[p.of]}.`],
  'argument.bad_date': p => [
    `${p.name}: "${p.value}" is not a date.`,
    'Refer to a date cell, or write it as "2023-03-15".',
  ],
  'argument.bad_level': p => [
    `${p.name}: "${p.value}" is not a level.`,
    `Write it as Lv4, L4 or 4, from ${p.first} to ${p.last}.`,
  ],
  'argument.bad_count': p => [
    `${p.name}: "${p.value}" is not a number of creators.`,
    'Give a whole number from 0 to a billion.',
  ],
  'argument.shapes_differ': p => [
    `${p.first} and ${p.second} are ranges of different shapes.`,
    'Select as many rows and columns for both, or a single cell for one of them.',
  ],
  'argument.currencies_differ': p => [
    `The policies pay in different currencies (${p.first} and ${p.second}), so there is no difference to tell.`,
    'Compare policies of one currency.',
  ],
  'argument.bad_choice': p => [`${p.name}: "${p.value}" is not allowed.`, `Use one of: ${list(p.allowed)}.`],
  'argument.bad_top': p => [`top: "${p.value}" is not allowed.`, 'Use a whole number from 1.'],
  'argument.one_cell': p => [`${p.name} takes one value, not a range of several cells.`, 'Refer to a single cell.'],
  'argument.points_column_agency': () => [
    'A single column of levels cannot be split by agency.',
    'Select a range with an agency and a level column, or leave the agency out.',
  ],
  'argument.not_a_policy': p => [
    `What was given as a policy cannot be read as one (found: ${p.found}).`,
    'Read the policy file as plain JSON with parsePolicy, and pass on what it gives.',
  ],
};
