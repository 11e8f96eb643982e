import { takesPart } from '../evaluate/enrolment';
import type { Adjustment } from '../evaluate/settle';
import type { Paid } from '../evaluate/settle-rules';
import type { Statement } from '../evaluate/statement';
import type { TrackResult } from '../evaluate/track';
import type { PolicyCap, Track } from '../policy/rule-types';
import { fenFromYuan } from '../money/fen';
import { factsIn, pathOf } from './facts-of';
import type { Input, Rule, Step, Subject } from './step';
import { fen, figure } from './step';
import { explainTrack } from './track-steps';
import type { Who } from './who';
import { subjectOf } from './who';
import { explainWhoCounts } from './who-counts';

/**
 * Why a payout is what it is: every step from the cells to the last line, which is the payout of the agency (or, where the policy pays
 * creators, of the creator), to the fen. It reads what the evaluation left in the statement; nothing is computed a second time, and
 * nothing is kept for it that the evaluation would not need.
 *
 * @param track one track alone; default: all
 * @example explain(statement, { entity: 'agency', place: 0 }).at(-1) // { rule: 'payout', result: { value: 15_000_000, unit: 'fen' }, … }
 */
export function explain(statement: Statement, who: Who, track?: Track): readonly Step[] {
  const results = statement.tracks.filter(result => track === undefined || result.track === track);
  const payouts = results.map(result => payoutStep(statement, result, who));
  const enrolment = statement.enrolment[who.place];
  const outside = who.entity === 'agency' && enrolment !== undefined && !takesPart(enrolment);
  const total = payouts.reduce((sum, { result }) => sum + amountOf(result), 0);
  return [
    ...explainWhoCounts(statement, who),
    ...(outside ? [] : results.flatMap(result => explainTrack(statement, result, who))),
    ...statement.adjustments.flatMap(adjustment => adjustmentSteps(statement, adjustment, results, who)),
    ...payouts,
    ...(track === undefined ? formSteps(statement, who) : []),
    {
      rule: 'payout',
      track,
      subject: subjectOf(statement, who),
      inputs: payouts.map(({ result }) => figure('each', amountOf(result), 'fen')),
      result: fen(total),
      facts: track === undefined ? factsIn(statement.policy.stacking, 'stacking') : [],
    },
  ];
}

function amountOf(result: Step['result']): number {
  return typeof result === 'object' ? Number(result.value) : 0;
}

function payoutStep(statement: Statement, { track, payout, creators }: TrackResult, who: Who): Step {
  const amount = (who.entity === 'creator' ? creators?.payout : payout)?.[who.place] ?? 0;
  return {
    rule: 'track_payout',
    track,
    subject: subjectOf(statement, who),
    inputs: [],
    result: fen(amount),
    facts: [],
  };
}

const RULE: Readonly<Record<Adjustment['rule'], Rule>> = {
  track_cap: 'track_cap',
  exclusive: 'exclusive',
  stacking: 'stacking',
  creator_cap: 'all_creator_cap',
  agency_cap: 'all_agency_cap',
  policy_cap: 'all_policy_cap',
  forfeit: 'forfeit',
};

/** What a rule over several agencies or tracks changed of this payout, track by track. */
function adjustmentSteps(
  statement: Statement,
  { rule, path, before, after }: Adjustment,
  results: readonly TrackResult[],
  who: Who,
): readonly Step[] {
  const subject: Subject = subjectOf(statement, who);
  const part = pathIn(statement.policy, path);
  return statement.tracks.flatMap((result, t): Step[] => {
    const was = paidTo(before[t], who);
    const is = paidTo(after[t], who);
    if (was === is || !results.includes(result)) return [];
    const inputs = [figure('reward', was, 'fen'), ...capInputs(statement, { rule, path, before, after }, t, who)];
    return [{ rule: RULE[rule], track: result.track, subject, inputs, result: fen(is), facts: factsIn(part, path) }];
  });
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

function formSteps(statement: Statement, who: Who): readonly Step[] {
  if (who.entity === 'creator') return [];
  return statement.forms.map(({ form, kind, amounts }): Step => {
    const { policy } = statement;
    const path = `forms[${policy.forms.indexOf(form)}].share`;
    const follows = statement.tracks.some(({ track }) => track.forms === undefined);
    const own = statement.tracks.flatMap(({ track }) =>
      (track.forms ?? []).flatMap((each, j) =>
        each.form === form.id ? factsIn(each.share, `${pathOf(policy, track)}.forms[${j}].share`) : [],
      ),
    );
    const result = kind === 'amount' ? fen(amounts?.[who.place] ?? 0) : undefined;
    const inputs = [{ kind: 'form', form: form.id }] as const;
    return {
      rule: 'form',
      track: undefined,
      subject: subjectOf(statement, who),
      inputs,
      result,
      facts: [...(follows ? factsIn(form.share, path) : []), ...own],
    };
  });
}
