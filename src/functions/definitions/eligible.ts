import type { Enrolment, Outcome, Policy, Problem } from '../../engine';
import { cellText, enrolmentOn, isErrorCell, problem, readDay, succeed, takesPart } from '../../engine';
import { gridOf, policyArgument } from '../arguments';
import type { CallContext, ResultCell, ResultMatrix } from '../definition';
import { define } from '../definition';
import { policy } from '../parameters';
import { enrolmentText } from '../words';

type Row = readonly [ResultCell, ResultCell];

/** Whether an agency that signed up on a day takes part, and why. */
export const eligible = define({
  name: 'ELIGIBLE',
  category: 'policy',
  parameters: [{ name: 'enrolled_on', takes: 'range' }, policy],
  gives: 'range',
  texts: () => import(/* webpackChunkName: "function-texts" */ './eligible.texts'),
  body: (args, context): Outcome<ResultMatrix> => {
    const applied = policyArgument(args.policy, context);
    if (!applied.ok) return applied;
    const rule = enrolmentOn(applied.value);
    const onDay = (day: number): Outcome<Enrolment> => {
      if (day === 0) return succeed({ kind: 'none' });
      return rule.ok ? rule.value(day) : rule;
    };
    const shown = (cell: unknown): Row => standing(cell, onDay, applied.value, context);
    return succeed(gridOf(args.enrolled_on).flatMap(row => row.map(shown)));
  },
});

function standing(
  cell: unknown,
  onDay: (day: number) => Outcome<Enrolment>,
  applied: Policy,
  context: CallContext,
): Row {
  const shown = (enrolment: Enrolment): Row => [takesPart(enrolment), enrolmentText(applied, enrolment, context)];
  if (applied.windows.enrolment === undefined) return shown({ kind: 'not_asked' });
  const value = cellText(cell);
  if (isErrorCell(cell)) return failed(problem('argument.error_cell', { name: 'enrolled_on', value }));
  const day = readDay(cell);
  if (typeof day !== 'number') return failed(problem('argument.bad_date', { name: 'enrolled_on', value }));
  const enrolment = onDay(day);
  return enrolment.ok ? shown(enrolment.value) : failed(enrolment.problems[0] as Problem);
}

function failed(found: Problem): Row {
  return [{ problem: found }, ''];
}
