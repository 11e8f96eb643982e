import type { Enrolment, Outcome, Policy, Problem } from '../../engine';
import { cellText, enrolmentOn, isErrorCell, isoFromSerial, problem, readDay, succeed, takesPart } from '../../engine';
import { gridOf, policyArgument } from '../arguments';
import type { CallContext, ResultCell, ResultMatrix } from '../definition';
import { define } from '../definition';
import { policy } from '../parameters';
import { wordsOf } from '../words';

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
  const words = wordsOf(context);
  const { enrolment: days } = applied.windows;
  if (days === undefined) return [true, words.notAsked];
  const value = cellText(cell);
  if (isErrorCell(cell)) return failed(problem('argument.error_cell', { name: 'enrolled_on', value }));
  const day = readDay(cell);
  if (typeof day !== 'number') return failed(problem('argument.bad_date', { name: 'enrolled_on', value }));
  const enrolment = onDay(day);
  if (!enrolment.ok) return failed(enrolment.problems[0] as Problem);
  const { kind } = enrolment.value;
  const window = [days.from.value ?? words.unknown, days.to.value ?? words.unknown] as const;
  const iso = isoFromSerial(day);
  switch (kind) {
    case 'in_time':
      return [true, words.inTime(iso, ...window)];
    case 'carried_over':
      return [true, words.carriedOver(iso, (applied.enrolment?.carryOverFrom.value ?? []).join(words.join))];
    case 'not_asked':
    case 'too_early':
    case 'late':
    case 'none':
      return [takesPart(enrolment.value), words.enrolled(kind, iso, ...window)];
  }
}

function failed(found: Problem): Row {
  return [{ problem: found }, ''];
}
