import type { PolicyProblem, ProblemMessages } from '../problems';
import { shortList } from './words';

const list = (items: readonly string[], most?: number): string => shortList(items, ', ', most);
const top = (path: string): string => (path === '' ? 'policy' : path);

export const policiesEnUS: ProblemMessages<PolicyProblem> = {
  'policy.unknown': p => [
    `There is no policy "${p.policy}".`,
    `Write the id in quotes; known policies: ${list(p.known)}; =MCN.POLICIES() lists them all.`,
  ],
  'policy.none_on': p => [`No policy is in force on ${p.date}.`, `Check the date; known windows: ${list(p.known)}.`],
  'policy.choice_unreadable': p => [
    `The workbook's name ${p.name} could not be read.`,
    'Name the policy as the last argument, such as "2023-03", or recalculate later.',
  ],
  'policy.number_unknown': p => [
    `Policy ${p.policy} has no published number at ${p.path}, so this cannot be computed.`,
    'Enter value and status at that place of the policy file (illustrative, for a trial only), or use a policy that has the number.',
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
  'policy.not_an_object': p => [`${top(p.path)}: expected an object, found ${p.found}.`, 'Write it as { … }.'],
  'policy.not_a_list': p => [`${top(p.path)}: expected a list, found ${p.found}.`, 'Write it as [ … ].'],
  'policy.empty_list': p => [`${top(p.path)}: the list is empty.`, 'Give at least one item.'],
  'policy.unknown_key': p => [
    `${top(p.path)}: unknown key "${p.key}".`,
    `Remove it or use one of: ${list(p.allowed)}.`,
  ],
  'policy.missing_key': p => [`${top(p.path)}: the key "${p.key}" is missing.`, 'Add it.'],
  'policy.not_text': p => [`${p.path}: expected text that is not empty, found ${p.found}.`, 'Write text in quotes.'],
  'policy.not_a_number': p => [`${p.path}: expected a number, found ${p.found}.`, 'Write a number without quotes.'],
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
    `${p.path}: the baseline is the same field "${p.field}" as the period.`,
    'Use another field.',
  ],
  'policy.not_a_rate': p => [`${p.path}: ${p.found} is not a usable percentage.`, 'Use at most four decimals.'],
  'policy.rate_of_count': p => [
    `${p.path}: ${p.mode} pays a rate, which needs a measure of money, not a count.`,
    'Use another mode or measure.',
  ],
  'policy.negative': p => [`${p.path}: must not be negative, found ${p.found}.`, 'Use 0 or more.'],
  'policy.not_one_of': p => [`${p.path}: ${p.found} is not allowed.`, `Use one of: ${list(p.allowed)}.`],
  'policy.not_a_date': p => [`${p.path}: ${p.found} is not a day.`, 'Write it as "2023-03-31".'],
  'policy.not_a_month': p => [`${p.path}: ${p.found} is not a month.`, 'Write it as "2023-04".'],
  'policy.bad_id': p => [
    `${p.path}: ${p.found} cannot be an id.`,
    'Use letters, digits, dots, underscores or hyphens, up to 64 characters.',
  ],
  'policy.duplicate_id': p => [`${p.path}: "${p.id}" occurs twice.`, 'Give each its own id.'],
  'policy.dangling': p => [`${p.path}: "${p.id}" is not defined.`, `Use one of: ${list(p.known)}.`],
  'policy.unknown_with_value': p => [
    `${p.path}: the status is unknown but there is a value.`,
    'Set value to null, or change the status.',
  ],
  'policy.value_missing': p => [
    `${p.path}: the status is ${p.status} but there is no value.`,
    'Give the value, or set the status to unknown.',
  ],
  'policy.source_missing': p => [
    `${p.path}: a published figure must cite its source.`,
    'Add source, such as "art#caps".',
  ],
  'policy.source_dangling': p => [
    `${p.path}: source "${p.source}" is not among the sources.`,
    `Use one of: ${list(p.known)}.`,
  ],
  'policy.note_missing': p => [`${p.path}: a figure with status ${p.status} must say how it came about.`, 'Add note.'],
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
};
