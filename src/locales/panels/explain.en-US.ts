import type { ExplainStrings, SaidStep } from './explain';
import { parametersEnUS } from './parameters.en-US';

const led = (who: string, text: string): string =>
  who === '' ? text.charAt(0).toUpperCase() + text.slice(1) : `${who}: ${text}`;

const against = (name: string, { reward, cap, against: how }: SaidStep): string => {
  switch (how) {
    case 'below':
      return `${reward} is below the ${name} of ${cap}, which changes nothing.`;
    case 'at':
      return `${reward} is just the ${name}.`;
    case 'above':
      return `${reward} is more than the ${name}: only ${cap} counts.`;
  }
};

const rule =
  (name: string) =>
  (said: SaidStep): string =>
    led(said.who, `${name}: ${said.from === '' ? '' : `${said.from}, `}${said.result}.`);

/** Of a cap: what is there to share, and what somebody gets of it. */
const shared =
  (name: string) =>
  (said: SaidStep): string => {
    const { who, reward, together, cap, back, used, left, inOrder, leftOver, result } = said;
    if (together === '') return rule(name)(said);
    const more = [back && ` + ${back} taken back elsewhere`, used && ` − ${used} already used`];
    const room = `the cap of ${cap}${more.join('')}${left && ` = ${left} left to share`}`;
    const inTurn = `served in turn, ${room}; of a reward of ${reward} (${together} together)`;
    const first = left === '' ? '' : `${room}; `;
    const inParts = `${first}${reward} ÷ ${together} together × ${left === '' ? room : left}`;
    const rest = leftOver === '' ? '' : ` (${leftOver})`;
    const gives = inOrder ? `${inTurn} that leaves ${result}` : `${inParts}, which gives ${result}`;
    return led(who, `${name === '' ? '' : `${name}: `}${gives}${rest}.`);
  };

const counted = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;

export const explainEnUS: ExplainStrings = {
  title: 'Why this number?',
  select: 'Select a cell that one of the MCN functions has given',
  selectHow: [
    'Any cell of a rewards table or a ranking will do, not only the one that holds the formula.',
    'The pane follows your selection and tells which cells, which tier and which cap the number comes from.',
  ],
  looking: 'Reading…',
  keeps: (about, selected) => `Still about ${about}: the selected cell ${selected} holds no MCN formula.`,
  clear: 'Clear',
  within: 'The formula does more than this; only its MCN function is explained.',
  calls: 'The formula calls several MCN functions. Which one is to be explained?',
  gives: name => `What ${name} gives`,
  arguments: 'What the formula passes',
  parameter: parametersEnUS,
  passedText: text => `“${text}”`,
  passedCell: (address, value) => (value === '' ? `${address} (blank)` : `${address}, which holds “${value}”`),
  passedRange: (address, rows, columns) => `${address} (${rows} rows × ${columns} columns)`,
  leftOut: 'left out',
  leftOutPolicy: version => `left out: ${version} is used`,
  rowOf: {
    CHECK: 'Each row is a problem of the roster: the cell, what is wrong with it, and how to mend it.',
    POLICIES: 'Each row is a policy of the library.',
    POLICY: 'Each row is a figure of the policy, or one of its rules.',
    REWARDS_DIFF: 'Each row is what an agency gets under either policy, in all or on one track, and the difference.',
    POLICY_DIFF: 'Each row is a difference between the two policies.',
  },
  rowHere: (row, count) => `The selected row is ${row} of ${count}`,
  headers: count => `These are the headers of ${counted(count, 'row', 'rows')}.`,
  blankHere: 'The cell of the argument that this one goes with is blank, so there is no result.',
  inForceOn: (day, version) => `The policy in force on ${day} is ${version}.`,
  notFollowed: (argument, text) =>
    `The argument “${argument}” is an expression (${text}). It is not worked out here, so the steps cannot be told. Put its result in a cell and let the formula refer to that cell.`,
  orFormula: 'Or have a formula explain it:',
  notThere: (argument, text) => `${text}, which the argument “${argument}” refers to, is gone. Mend the formula first.`,
  agencyHere: 'name of the agency',
  failed: 'This cell cannot be worked out, because:',
  whose: 'Whose',
  choose: 'Choose one to see its steps',
  all: 'All agencies',
  payouts: 'Payouts',
  whoCounts: 'Who counts',
  inTotal: 'In total',
  onLadder: 'On the ladder',
  creators: count => `Creator by creator (${counted(count, 'line', 'lines')})`,
  agenciesCount: count => `One by one (${counted(count, 'agency', 'agencies')})`,
  showAll: count => `Show all ${count}`,
  noMeasure: who => `${who} has nothing that counts in this track, and so no reward.`,
  byAgencyOnly: 'This track rewards the agency as a whole; it is not shared among creators.',
  sentence: {
    enrolment: ({ from, holds }) => `Takes ${holds ? 'part' : 'no part'}: ${from}.`,
    standing: ({ who, from }) => `${who} does not count: ${from}.`,
    counted: ({ result }) => `Bound to the agency and counted: ${result}.`,
    condition: ({ result }) => `Of these, ${result} meet the conditions of the track.`,
    measure: ({ who, from, result }) => led(who, `${from}; counts for ${result}.`),
    measure_total: ({ result }) => `Counted in this track: ${result}.`,
    base: rule('the rate applies to'),
    target: rule('target'),
    before: rule('counted before'),
    gate: ({ who, from, holds }) => led(who, `the condition (${from}) is ${holds ? 'met' : 'not met'}.`),
    tier_gate: ({ who, from, holds }) => led(who, `the tier’s condition (${from}) is ${holds ? 'met' : 'not met'}.`),
    ladder: ({ who, value, tier, plain, from, result }) => {
      if (tier === 0) return led(who, `with ${value} the first tier is not reached: no reward.`);
      return led(
        who,
        plain ? `with ${value} tier ${tier} is reached, which pays ${result}.` : `${from}; reward ${result}.`,
      );
    },
    shut: ({ who }) => led(who, 'a condition is not met, so the track pays nothing.'),
    creator_cap: said => led(said.who, against('creator cap', said)),
    reward_total: ({ result }) => `The creators’ rewards together: ${result}.`,
    agency_cap: said => against('agency cap', said),
    share: shared(''),
    track_cap: shared('cap of the track over all agencies'),
    exclusive: rule('only one of exclusive tracks is paid'),
    stacking: rule('only the highest track is paid'),
    all_creator_cap: shared('creator cap over several tracks'),
    all_agency_cap: shared('agency cap over several tracks'),
    all_policy_part: shared('part of the policy cap'),
    all_policy_cap: shared('policy cap'),
    forfeit: rule('not paid below the least amount'),
    track_payout: ({ result }) => `The track pays ${result}.`,
    form: ({ from, result }) => `${from}: ${result}.`,
    payout: ({ from, result }) => (from.includes('+') ? `${from} = ${result}.` : `Payout ${result}.`),
  },
  next: (distance, threshold, tier, adds) =>
    `${distance} more, ${threshold} in all, would reach tier ${tier} and add ${adds}.`,
  afterCap: adds => `The cap leaves ${adds} of that.`,
  nothingAfterCap: 'But the cap is reached: the payout would not grow.',
  highest: 'This is the highest tier.',
  agencyFull: 'But the agency is at its cap: what it is paid would not grow.',
  closest: (who, distance, tier) => `Closest to the next tier: ${who}, ${distance} short of tier ${tier}.`,
  nextColumns: ['Next threshold', 'Still missing', 'Adds'],
  hereValue: value => `You are here: ${value}`,
  hereCount: count => counted(count, 'creator', 'creators'),
  capLine: amount => `cap ${amount}`,
  ladder: tiers => `Reward ladder, from the lowest tier: ${tiers}.`,
  tiers: 'the thresholds and rewards of the ladder',
  ladderTier: (from, pays) => `${from} pays ${pays}`,
  reaches: from => `≥ ${from}`,
  exceeds: from => `> ${from}`,
  perUnit: pays => `${pays} a unit`,
  pointsOf: (who, level, points) => `${who}: ${level}, ${points}.`,
  levels: 'A column of levels',
  levelsOnly:
    'Only a column of levels is given, without agencies or dates: every level in it earns its points; blank cells earn none.',
  levelPoints: (level, count, each, together) => `${level}: ${count} × ${each} = ${together}.`,
  levelsTotal: points => `Together ${points}.`,
  pointsNone: 'No creator has points.',
  rank: (rank, count) => `Rank ${rank} of ${counted(count, 'agency', 'agencies')}.`,
  pointsTotal: points => `The creators’ points together: ${points}.`,
  quotaRule: (quota, levels) => `“${quota}” applies, for ${levels}.`,
  quotaLinear: (base, each, incubated, result) =>
    `${base} + ${each} × ${incubated} newly incubated = ${result} creators.`,
  quotaUnlimited: 'Any number of creators.',
  level: level => `Level ${level}`,
  takesPart: 'Takes part',
  takesNoPart: 'Takes no part',
  enrolledOn: 'Day of sign-up',
  figure: 'Figure of the policy',
  note: note => `Note: ${note}`,
  copy: 'Copy as text',
  copied: 'Copied: paste it into a message or a document.',
  copyByHand: 'The browser did not allow copying. All of the text is selected: press Ctrl+C (⌘C on a Mac):',
  insert: 'Insert as a sheet',
  inserting: 'Inserting…',
  inserted: sheet => `Written to the new sheet “${sheet}”.`,
  sheetName: 'Explain',
  sheetColumns: { step: 'Step', text: 'What happens', grounds: 'Figures of the policy' },
  again: 'Try again',
  repairTitle: 'Do formulas show #NAME?',
  repairWhy:
    'A workbook that opened before the add-in was loaded may show #NAME? in its MCN formulas. Repair enters these formulas anew, as they are; no other cell is touched.',
  repair: 'Repair formulas',
  repairing: 'Repairing…',
  repaired: (cells, sheets) =>
    `${counted(cells, 'formula', 'formulas')} entered anew on ${counted(sheets, 'sheet', 'sheets')}. If one still shows #NAME?, check how its function is spelt.`,
  repairedNone: 'No MCN formula shows #NAME?, so nothing needed repair.',
  notRepaired: sheets => `Left as they are, perhaps protected: ${sheets}. Unprotect them and try again.`,
  broken:
    'Something in the add-in itself failed, so this cell is not explained. Select it again; if that does not help, save and reopen the workbook.',
};
