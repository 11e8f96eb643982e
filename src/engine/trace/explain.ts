import type { Enrolment } from '../evaluate/enrolment';
import { takesPart } from '../evaluate/enrolment';
import type { Statement } from '../evaluate/statement';
import type { TrackResult } from '../evaluate/track';
import type { Track } from '../policy/rule-types';
import { factsIn, pathOf } from './facts-of';
import { settledSteps } from './settled-steps';
import type { Step } from './step';
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
  const outside = who.entity === 'agency' && !takesPart(statement.enrolment[who.place] as Enrolment);
  const total = payouts.reduce((sum, { result }) => sum + amountOf(result), 0);
  return [
    ...explainWhoCounts(statement, who),
    ...(outside ? [] : results.flatMap(result => explainTrack(statement, result, who))),
    ...statement.adjustments.flatMap(adjustment => settledSteps(statement, adjustment, results, who)),
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
