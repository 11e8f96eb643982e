import type { Adjustment } from '../evaluate/settle';
import type { Statement } from '../evaluate/statement';
import type { TrackResult } from '../evaluate/track';
import type { Cap, ExclusiveGroup } from '../policy/rule-types';
import { factsIn } from './facts-of';
import { coveredPlaces, decidingInputs, isChanged, paidTo, pathIn, payeeShare, sumOver } from './settled-inputs';
import { overflowOf, sharesOf } from './shares';
import type { Input, Rule, Step } from './step';
import { fen, figure } from './step';
import type { Who } from './who';
import { membersOf, subjectOf } from './who';

const RULE: Readonly<Record<Adjustment['rule'], Rule>> = {
  track_cap: 'track_cap',
  exclusive: 'exclusive',
  stacking: 'stacking',
  creator_cap: 'all_creator_cap',
  agency_cap: 'all_agency_cap',
  policy_cap: 'all_policy_cap',
  forfeit: 'forfeit',
};

/** What a rule over several agencies or tracks changed of this payout, track by track: for each of its creators, and in all. */
export function settledSteps(
  statement: Statement,
  adjustment: Adjustment,
  results: readonly TrackResult[],
  who: Who,
): readonly Step[] {
  const stepsOf =
    who.entity === 'creator'
      ? ownSteps
      : holdsByCreator(statement, adjustment)
        ? stepsFromCreators
        : stepsDownToCreators;
  const lines = [...statement.tracks.entries()].flatMap(([t, result]) =>
    results.includes(result) ? stepsOf(statement, adjustment, t, who) : [],
  );
  return lines.length === 0 ? [] : [...partSteps(statement, adjustment, who), ...lines];
}

/** Whether creators, not agencies, are what the rule is about. */
function holdsByCreator({ policy }: Statement, { path }: Adjustment): boolean {
  return (pathIn(policy, path) as Partial<Cap | ExclusiveGroup>).entity === 'creator';
}

/** A cap of the policy is shared among payees first, then among the tracks of each. */
function partSteps(statement: Statement, adjustment: Adjustment, who: Who): readonly Step[] {
  const { rule, path, after } = adjustment;
  if (rule !== 'policy_cap') return [];
  const places = coveredPlaces(statement, adjustment);
  if (places.length === 1) return [];
  return [
    {
      rule: 'all_policy_part',
      track: undefined,
      subject: subjectOf(statement, who),
      inputs: payeeShare(statement, adjustment, places, who),
      result: fen(sumOver(after, places, who)),
      facts: factsIn(pathIn(statement.policy, path), path),
    },
  ];
}

function ownSteps(statement: Statement, adjustment: Adjustment, t: number, who: Who): readonly Step[] {
  if (!isChanged(adjustment, t, who)) return [];
  return [step(statement, adjustment, t, who, decidingInputs(statement, adjustment, who, t))];
}

/** Each creator by itself, then what that makes of the agency's sum. */
function stepsFromCreators(statement: Statement, adjustment: Adjustment, t: number, who: Who): readonly Step[] {
  const creators = creatorsOf(statement, who);
  const theirs = creators.flatMap(each => ownSteps(statement, adjustment, t, each));
  if (!isChanged(adjustment, t, who)) return theirs;
  const left = creators.map(each => paidTo(adjustment.after[t], each)).filter(amount => amount !== 0);
  const inputs = [
    figure('reward', paidTo(adjustment.before[t], who), 'fen'),
    ...left.map(amount => figure('each', amount, 'fen')),
  ];
  return [...theirs, step(statement, adjustment, t, who, inputs)];
}

/** The agency's sum, then what is left of it to each of its creators; where nothing is, that goes without saying. */
function stepsDownToCreators(statement: Statement, adjustment: Adjustment, t: number, who: Who): readonly Step[] {
  const { before, after, path } = adjustment;
  const changed = isChanged(adjustment, t, who);
  // A sum of 0 may be dropped, too, and with it what its creators had.
  if (!changed && paidTo(after[t], who) !== 0) return [];
  const creators = before[t]?.creators === undefined ? [] : creatorsOf(statement, who);
  if (!changed && !creators.some(each => isChanged(adjustment, t, each))) return [];
  const own = step(statement, adjustment, t, who, decidingInputs(statement, adjustment, who, t));
  const left = creators.map(each => paidTo(after[t], each));
  if (left.every(fen => fen === 0)) return [own];
  const shares = sharesOf({
    before: creators.map(each => paidTo(before[t], each)),
    after: left,
    cap: paidTo(after[t], who),
    overflow: overflowOf(pathIn(statement.policy, path) as Cap),
  });
  return [
    own,
    ...creators.flatMap((each, i) =>
      isChanged(adjustment, t, each) ? [step(statement, adjustment, t, each, shares(i))] : [],
    ),
  ];
}

function creatorsOf(statement: Statement, who: Who): readonly Who[] {
  return membersOf(statement, who).map((place): Who => ({ entity: 'creator', place }));
}

function step(
  statement: Statement,
  { rule, path, after }: Adjustment,
  t: number,
  who: Who,
  inputs: readonly Input[],
): Step {
  return {
    rule: RULE[rule],
    track: statement.tracks[t]?.track,
    subject: subjectOf(statement, who),
    inputs,
    result: fen(paidTo(after[t], who)),
    facts: factsIn(pathIn(statement.policy, path), path),
  };
}
