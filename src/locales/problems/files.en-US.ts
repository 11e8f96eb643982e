import type { FileProblem, ProblemMessages } from '../problems';
import { short, shortList } from './words';

const list = (items: readonly string[], most?: number): string => shortList(items, ', ', most);
/** What it should be, if the policy has any. */
const oneOf = (known: readonly string[]): string =>
  known.length === 0 ? 'Define it in the policy first.' : `Define it, or use one of: ${list(known)}.`;

/** What a column, or a measure, is counted in. */
const UNITS: ReadonlyMap<string, string> = new Map([
  ['amount', 'money'],
  ['fen', 'money'],
  ['count', 'whole things'],
  ['units', 'whole things'],
  ['number', 'plain numbers'],
]);
const unit = (name: string): string => UNITS.get(name) ?? name;

/** How a value of a type is written. */
const VALUES: ReadonlyMap<string, string> = new Map([
  ['text', 'Write some text.'],
  ['amount', 'Write a number of yuan with at most two decimals.'],
  ['count', 'Write a whole number.'],
  ['number', 'Write a number with at most six decimals.'],
  ['day', 'Write a day such as "2023-03-31".'],
  ['level', 'Write the id of one of the levels in quotes.'],
  ['truth', 'Write true or false, without quotes.'],
]);

const top = (path: string): string => (path === '' ? 'policy' : path);

export const filesEnUS: ProblemMessages<FileProblem> = {
  'policy.table_no_header': p => [
    `${p.name === undefined ? '' : `"${p.name}", `}${p.path}: this is no policy table: no row has the headers "Value", "Status" and "Path".`,
    'Take the whole table with its header row, as MCN.POLICY or "Edit a copy" in the policy panel lays it out.',
  ],
  'policy.table_empty': p => [
    `${p.path}: the table has no rows.`,
    'Begin with a copy of a policy ("Edit a copy" in the policy panel).',
  ],
  'policy.table_no_path': p => [
    `${p.path}: the row holds ${short(p.found)} but no path that says what it is.`,
    'Copy a whole row of the same kind and change its value, or clear the row.',
  ],
  'policy.table_path': p => [
    `${p.path}: "${short(p.found)}" is no path.`,
    'Write it as the rows around it do, items by their numbers in brackets, such as tracks[0].ladder.tiers[0].pays.',
  ],
  'policy.table_twice': p => [`${p.path}: ${short(p.found)} stands in ${p.other} already.`, 'Keep one of the two.'],
  'policy.table_error': p => [
    `${p.path}: the cell holds the error ${short(p.found)}.`,
    'Mend its formula, or write the value itself.',
  ],
  'policy.file_too_large': p => [
    `The file has more than ${p.most} characters.`,
    'Split the policy, or shorten its texts.',
  ],
  'policy.key_twice': p => [`The file has "${p.key}" twice in one place.`, 'Keep one of the two.'],
  'policy.too_deep': p => [
    `The file nests its brackets more than ${p.most} deep.`,
    'A policy never does: check that it is the right file.',
  ],
  'policy.not_json': p => [
    `The file is not JSON: it begins with ${p.found === '' ? 'nothing' : p.found}.`,
    'Choose a file that "Export JSON" wrote, or check its commas, quotes and brackets in an editor.',
  ],
  'policy.not_an_object': p => [`${top(p.path)}: expected an object, found ${p.found}.`, 'Write it as { … }.'],
  'policy.not_a_list': p => [`${top(p.path)}: expected a list, found ${p.found}.`, 'Write it as [ … ].'],
  'policy.empty_list': p => [`${top(p.path)}: the list is empty.`, 'Give at least one item.'],
  'policy.too_many': p => [`${p.path}: the list has ${p.found} items, which is too many.`, `Keep at most ${p.most}.`],
  'policy.too_many_in_all': p => [
    `${top(p.path)}: its lists hold more than ${p.most} items in all.`,
    'Split the policy, or merge what repeats.',
  ],
  'policy.unknown_key': p => [
    `${top(p.path)}: unknown key "${p.key}".`,
    `Remove it or use one of: ${list(p.allowed, 30)}.`,
  ],
  'policy.missing_key': p => [
    `${top(p.path)}: "${p.key}" is missing.`,
    p.cell && p.key === 'ladder'
      ? 'For a further track, copy the rows of another in every section, and give all copies one number in brackets that no track has, such as tracks[7].'
      : 'Fill it in.',
  ],
  'policy.not_text': p => [`${p.path}: expected text that is not empty, found ${p.found}.`, 'Write some text.'],
  'policy.not_a_number': p => [
    `${p.path}: expected a number, found ${p.found}.`,
    p.write ? `Write ${p.write}.` : 'Write a number.',
  ],
  'policy.not_an_integer': p => [`${p.path}: expected a whole number, found ${p.found}.`, 'Remove the decimals.'],
  'policy.not_yuan': p => [
    `${p.path}: ${p.found} is not an amount in whole fen.`,
    'Use at most two decimals, up to 90 billion yuan.',
  ],
  'policy.too_large': p => [`${p.path}: ${p.found} is too large.`, `Use at most ${p.most}.`],
  'policy.cap_twice': p => [`${p.path}: the track has another cap for the ${p.entity}.`, 'Keep one of them.'],
  'policy.cap_without_effect': p => [
    `${p.path}: a track that pays by agency cannot have a creator cap.`,
    'Remove it, or set scope to creator.',
  ],
  'policy.same_field': p => [
    `${p.path}: the baseline is the very field "${p.field}" that is measured.`,
    'Use another field.',
  ],
  'policy.not_a_rate': p => [`${p.path}: ${p.found} is not a usable percentage.`, 'Use at most four decimals.'],
  'policy.rate_of_count': p => [
    `${p.path}: ${p.mode} pays a rate, which only money can earn.`,
    'Use another mode, or a measure or base of money.',
  ],
  'policy.negative': p => [`${p.path}: must not be negative, found ${p.found}.`, 'Use 0 or more.'],
  'policy.not_one_of': p => [`${p.path}: ${p.found} is not allowed.`, `Use one of: ${list(p.allowed, 30)}.`],
  'policy.not_a_date': p => [`${p.path}: ${p.found} is not a day.`, 'Write it as "2023-03-31".'],
  'policy.not_a_month': p => [`${p.path}: ${p.found} is not a month.`, 'Write it as "2023-04".'],
  'policy.bad_id': p => [
    `${p.path}: ${p.found} cannot be an id.`,
    'Use Latin letters, digits, dots, underscores or hyphens, up to 64 of them, beginning with a letter or a digit.',
  ],
  'policy.duplicate_id': p => [`${p.path}: "${p.id}" occurs twice.`, 'Remove one of them, or give it another value.'],
  'policy.dangling': p => [`${p.path}: "${p.id}" is not defined.`, oneOf(p.known)],
  'policy.unknown_with_value': p => [
    `${p.path}: the status says that it is not known, but there is a value.`,
    p.cell ? 'Clear the value, or change the status.' : 'Set the value to null, or change the status.',
  ],
  'policy.value_missing': p => [
    `${p.path}: the status is ${p.status} but there is no value.`,
    `Give the value, or set the status to ${p.cell ? '"not published"' : 'unknown'}.`,
  ],
  'policy.source_missing': p => [
    p.status === 'supplied'
      ? `${p.path}: a supplied figure must say where it is from.`
      : `${p.path}: a published figure must cite its source.`,
    p.status === 'supplied'
      ? 'Add the source, such as "partner portal, ladders of March".'
      : `Add the source, such as ${p.cell ? 'the title of one of the sources' : '"art#caps"'}.`,
  ],
  'policy.source_dangling': p => [`${p.path}: source "${p.source}" is not among the sources.`, oneOf(p.known)],
  'policy.note_missing': p => [
    `${p.path}: a figure with status ${p.status} must say how it came about.`,
    'Add a note that says which arithmetic.',
  ],
  'policy.day_missing': p => [
    `${p.path}: a supplied figure must say when it was entered.`,
    `Add ${p.cell ? 'the day' : 'on'}, such as "2023-03-02".`,
  ],
  'policy.day_refused': p => [
    `${p.path}: only a supplied figure has a day on which it was entered; the status is ${p.status}.`,
    `Remove ${p.cell ? 'the day' : 'on'}, or set the status to supplied.`,
  ],
  'policy.tiers_not_increasing': p => [
    `${p.path}: the threshold ${p.found} is not above the previous tier's ${p.previous}.`,
    'Make the thresholds rise.',
  ],
  'policy.window_reversed': p => [
    `${p.path}: the first day ${p.from} is after the last day ${p.to}.`,
    'Swap or correct them.',
  ],
  'policy.shares_off': p => [
    `${p.path}: the shares of the forms add up to ${p.sum} %, not 100 %.`,
    'Adjust the shares.',
  ],
  'policy.share_of_one': p => [
    `${p.path}: shares are percent points, but this is ${p.found}: together they make 1 %.`,
    `Write ${p.write} and not ${p.write}%: a cell that shows ${p.write}% holds ${p.found}.`,
  ],
  'policy.too_fine': p => [`${p.path}: ${p.found} has too many decimals.`, `Give at most ${p.decimals}.`],
  'policy.not_a_scalar': p => [`${p.path}: ${p.found} is not a text, a number or true/false.`, 'Give one of these.'],
  'policy.bad_field_id': p => [
    `${p.path}: ${p.found} cannot be the id of a column.`,
    'Use lower-case letters, digits and _, beginning with a letter, such as live_hours.',
  ],
  'policy.field_unknown': p => [
    `${p.path}: the policy has no column "${p.field}".`,
    `Declare it under fields, or use one of: ${list(p.known)}.`,
  ],
  'policy.field_type': p => [
    `${p.path}: the built-in column ${p.field} is of type ${p.expected}, not ${p.type}.`,
    `Set type to ${p.expected}, or choose another id.`,
  ],
  'policy.alias_twice': p => [
    `${p.path}: the header "${p.alias}" already belongs to ${p.field}.`,
    'Use another header: each leads to one column only.',
  ],
  'policy.not_summable': p => [
    `${p.path}: ${p.field} is of type ${p.type}, which cannot be added up.`,
    'Choose a column of type amount, count or number.',
  ],
  'policy.units_differ': p => [
    `${p.path}: is counted in ${unit(p.second)}, but what it is compared with in ${unit(p.first)}.`,
    'Choose columns of one type.',
  ],
  'policy.op_not_for_type': p => [
    `${p.path}: "${p.op}" does not go with a column of type ${p.type}.`,
    `Use one of: ${list(p.allowed)}.`,
  ],
  'policy.value_not_for_type': p => [
    `${p.path}: ${p.found} is not a value of type ${p.type}.`,
    p.write ? `Write ${p.write}.` : (VALUES.get(p.type) ?? 'Enter a value of that type.'),
  ],
  'policy.no_levels': p => [`${p.path}: needs levels, but the policy has none.`, 'List them under levels.'],
  'policy.no_agencies': p => [
    `${p.path}: this policy pays creators and knows no agencies.`,
    'Use creator, or set payee to agency.',
  ],
  'policy.points_without_ranking': p => [
    `${p.path}: counts points, but the policy has no ranking that gives any.`,
    'Add ranking, or measure something else.',
  ],
  'policy.base_without_effect': p => [
    `${p.path}: a base has no effect on a ladder of mode ${p.mode}.`,
    'Remove base, or use a mode that takes one, such as whole_rate.',
  ],
  'policy.mirrored_beside': p => [`${p.path}: mirrored cannot stand beside a base or a target.`, 'Remove one of them.'],
  'policy.gate_of_creators': p => [
    `${p.path}: a track that pays agencies as a whole cannot have a gate for single creators.`,
    'Use agency, or put a condition under where.',
  ],
  'policy.exclusive_of_creators': p => [
    `${p.path}: the track ${p.track} pays agencies as a whole, so it cannot be exclusive for single creators.`,
    "Set the group's entity to agency.",
  ],
  'policy.tier_gap': p => [
    `${p.path}: the tier ends at ${p.to}, but the next one begins at ${p.next}: what lies between has no tier.`,
    'Make the two meet.',
  ],
  'policy.tier_overlap': p => [
    `${p.path}: the tier ends at ${p.to}, but the next one begins at ${p.next} already.`,
    'Make the two meet.',
  ],
  'policy.tier_ends_early': p => [
    `${p.path}: the end ${p.to} is not beyond the beginning ${p.from}.`,
    'Correct one of them.',
  ],
  'policy.end_of_increment': p => [
    `${p.path}: where thresholds are increments a tier has no end of its own.`,
    'Remove "to".',
  ],
  'policy.not_together': p => [
    `${p.path}: cannot stand together with ${p.other} as it is.`,
    `Remove it, or change ${p.other}; docs/policies.md says what goes together.`,
  ],
  'policy.not_above_zero': p => [`${p.path}: must not be 0.`, 'Enter how large a block is, such as 100.'],
  'policy.reward_not_base': p => [
    `${p.path}: what other tracks pay can only be a base.`,
    'Move it to base, or measure something else.',
  ],
  'policy.reward_out_of_reach': p => [
    `${p.path}: what track ${p.track} pays is not known here, as it stands further down or pays agencies as a whole.`,
    `Move it further up, or ${p.known.length === 0 ? 'use another base' : `use one of: ${list(p.known)}`}.`,
  ],
  'lint.cap_unreachable': p => [
    `${p.path}: at most ${p.most} can be earned, so the cap of ${p.cap} is never reached.`,
    'Check both figures.',
  ],
  'lint.cut_by_cap': p => [
    `${p.path}: the cap of ${p.cap} is below what ${p.tier} pays (${p.pays}), so that tier is never paid in full.`,
    'Check both figures.',
  ],
  'lint.cap_of_zero': p => [`${p.path}: a cap of 0 leaves nothing to be paid.`, 'Enter the amount, or remove the cap.'],
  'lint.cap_beside': p => [
    `${p.path}: the cap of ${p.cap} is not below ${p.other} (${p.most}), which holds for the same payouts.`,
    'Check both figures, or remove one of them.',
  ],
  'lint.group_of_one': p => [
    `${p.path}: of a single track there is nothing to choose.`,
    'Name the other tracks, or remove the group.',
  ],
  'lint.dates_crossed': p => [`${p.path}: ${p.found} is ${p.where} ${p.other} (${p.limit}).`, 'Check both dates.'],
  'lint.points_fall': p => [
    `${p.path}: level ${p.level} brings ${p.points} points, fewer than the lower level ${p.lower} (${p.more}).`,
    'Check both figures.',
  ],
  'lint.same_title': p => [
    `${p.path}: "${short(p.title)}" is the title of ${p.other} too, so the name does not tell which track is meant.`,
    'Give each track a title of its own.',
  ],
  'lint.cliff': p => [
    `${p.path}: reaching ${p.from} pays less than staying below it${p.before === '' ? '' : ` (${p.after} instead of ${p.before})`}.`,
    "Check the tier's pay.",
  ],
  'lint.small_rates': p => [
    `${p.path}: no rate of this ladder is as much as 1 % (the highest is ${p.most} %).`,
    'If several percent are meant, write 5 and not 5%: a cell that shows 5% holds 0.05.',
  ],
  'lint.never_pays': p => [`${p.path}: no tier of this ladder ever pays anything.`, 'Check pays and forfeitBelow.'],
  'lint.empty_band': p => [`${p.path}: no level is in the band ${p.band}.`, 'Give this band to levels, or remove it.'],
  'lint.band_gap': p => [
    `${p.path}: the level ${p.level} is not in the band ${p.band}, though levels below and above it are.`,
    'Check the bands.',
  ],
};
