import { takesPart } from '../evaluate/enrolment';
import type { Adjustment } from '../evaluate/settle';
import type { Paid } from '../evaluate/settle-rules';
import type { Statement } from '../evaluate/statement';
import type { TrackResult } from '../evaluate/track';
import type { Track } from '../policy/rule-types';
import { factsIn } from './facts-of';
import type { Rule, Step, Subject } from './step';
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
    const inputs = [figure('reward', was, 'fen')];
    return [{ rule: RULE[rule], track: result.track, subject, inputs, result: fen(is), facts: factsIn(part, path) }];
  });
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
    const path = `forms[${statement.policy.forms.indexOf(form)}].share`;
    const result = kind === 'amount' ? fen(amounts?.[who.place] ?? 0) : undefined;
    const inputs = [{ kind: 'form', form: form.id }] as const;
    return {
      rule: 'form',
      track: undefined,
      subject: subjectOf(statement, who),
      inputs,
      result,
      facts: factsIn(form.share, path),
    };
  });
}
