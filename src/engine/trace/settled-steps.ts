import type { Adjustment } from '../evaluate/settle';
import type { Paid } from '../evaluate/settle-rules';
import type { Statement } from '../evaluate/statement';
import type { TrackResult } from '../evaluate/track';
import { fenFromYuan } from '../money/fen';
import type { ExclusiveGroup, PolicyCap } from '../policy/rule-types';
import { factsIn } from './facts-of';
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
  const byCreator = holdsByCreator(statement, adjustment);
  return statement.tracks.flatMap((result, t): readonly Step[] => {
    if (!results.includes(result)) return [];
    const own = changeSteps(statement, adjustment, t, who);
    const shared = own.length > 0 && paidTo(adjustment.after[t], who) !== 0;
    if (who.entity === 'creator' || !(byCreator || shared)) return own;
    const creators = membersOf(statement, who).map((place): Who => ({ entity: 'creator', place }));
    const theirs = creators.flatMap(each => changeSteps(statement, adjustment, t, each, who));
    return byCreator ? [...theirs, ...own] : [...own, ...theirs];
  });
}

/** @param agency of the creator whose change is told, where the agency is who is paid */
function changeSteps(statement: Statement, adjustment: Adjustment, t: number, who: Who, agency?: Who): readonly Step[] {
  const { rule, path, before, after } = adjustment;
  const was = paidTo(before[t], who);
  const is = paidTo(after[t], who);
  if (was === is) return [];
  const inputs = [
    figure('reward', was, 'fen'),
    ...keptInputs(statement, adjustment, who, agency),
    ...(agency === undefined || rule === 'creator_cap'
      ? capInputs(statement, adjustment, t, who)
      : shareInputs(adjustment, t, agency)),
  ];
  const facts = factsIn(pathIn(statement.policy, path), path);
  return [
    {
      rule: RULE[rule],
      track: statement.tracks[t]?.track,
      subject: subjectOf(statement, who),
      inputs,
      result: fen(is),
      facts,
    },
  ];
}

/** Whether creators, not agencies, are what the rule is about. */
function holdsByCreator({ policy }: Statement, { rule, path }: Adjustment): boolean {
  return (
    rule === 'creator_cap' || (rule === 'exclusive' && (pathIn(policy, path) as ExclusiveGroup).entity === 'creator')
  );
}

/** The track that is paid instead. */
function keptInputs(statement: Statement, adjustment: Adjustment, who: Who, agency?: Who): readonly Input[] {
  const { rule, path, before, after } = adjustment;
  if (rule !== 'exclusive' && rule !== 'stacking') return [];
  if (who.entity === 'agency' && holdsByCreator(statement, adjustment)) return [];
  if (agency !== undefined && !holdsByCreator(statement, adjustment)) return [];
  const among = rule === 'stacking' ? undefined : (pathIn(statement.policy, path) as ExclusiveGroup).tracks;
  const unchanged = statement.tracks.flatMap(({ track }, t): readonly Extract<Input, { readonly kind: 'kept' }>[] => {
    const is = paidTo(after[t], who);
    if (paidTo(before[t], who) !== is || among?.includes(track.id) === false) return [];
    return [{ kind: 'kept', track, quantity: fen(is) }];
  });
  const kept = unchanged.find(({ quantity }) => quantity.value !== 0) ?? unchanged[0];
  return kept === undefined ? [] : [kept];
}

/** What a cap found together, and the cap itself. */
function capInputs(
  { policy, tracks }: Statement,
  { rule, path, before }: Adjustment,
  t: number,
  who: Who,
): readonly Input[] {
  const cap = pathIn(policy, path) as Partial<PolicyCap>;
  const amount = cap.amount?.value;
  if (amount == null || (rule === 'creator_cap' && who.entity === 'agency')) return [];
  const covers = (place: number): boolean => {
    const id = tracks[place]?.track.id ?? '';
    return rule === 'track_cap' ? place === t : (cap.tracks?.includes(id) ?? true);
  };
  const sums = before.filter((_, place) => covers(place)).map(paid => togetherOf(paid, rule, who));
  const together = sums.reduce((all, each) => all + each, 0);
  return [figure('together', together, 'fen'), figure('cap', fenFromYuan(amount), 'fen')];
}

/** What the creators of an agency had together, and what is left of it to share. */
function shareInputs({ rule, before, after }: Adjustment, t: number, agency: Who): readonly Input[] {
  if (rule === 'exclusive' || rule === 'stacking' || rule === 'forfeit') return [];
  return [figure('together', paidTo(before[t], agency), 'fen'), figure('cap', paidTo(after[t], agency), 'fen')];
}

/** A cap of the policy holds for everybody; one of an agency or a creator for who is asked about. */
function togetherOf(paid: Paid, rule: Adjustment['rule'], who: Who): number {
  const everybody = rule === 'track_cap' || rule === 'policy_cap';
  return everybody ? paid.agencies.reduce((all, fen) => all + fen, 0) : paidTo(paid, who);
}

function paidTo(paid: Paid | undefined, { entity, place }: Who): number {
  return (entity === 'creator' ? paid?.creators?.byPlace : paid?.agencies)?.[place] ?? 0;
}

/** The part of a policy under a path such as `tracks[2].caps[0]`. */
function pathIn(policy: object, path: string): unknown {
  return path
    .split(/[.[\]]+/)
    .filter(key => key !== '')
    .reduce<unknown>((part, key) => (part as Readonly<Record<string, unknown>> | undefined)?.[key], policy);
}
