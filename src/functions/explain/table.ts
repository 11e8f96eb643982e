import type { Statement, Step } from '../../engine';
import type { CallContext, ResultMatrix } from '../definition';
import { viewOf } from '../policy-view/view';
import { table } from '../tables';
import { basisOf, wordsOf } from '../words';
import { calculationOf } from './calculation';
import { figuresOf } from './figures';
import { resultOf, subjectOf } from './said';
import { traceViewOf, unitWord } from './view';

/** The steps of a payout as a table; the result of the last one is the payout. */
export function traceTable(
  { policy, restsOn }: Statement,
  steps: readonly Step[],
  { locale, rosterAddress }: CallContext,
): ResultMatrix {
  const view = traceViewOf(viewOf(policy, locale), rosterAddress);
  const { columns, rule } = view.trace;
  const basis = basisOf(policy, restsOn, view);
  return table(
    [
      { title: columns.step, cell: ({ n }) => n },
      { title: columns.track, cell: ({ step }) => step.track?.title[locale] ?? '' },
      { title: columns.subject, cell: ({ step }) => subjectOf(step, view) },
      { title: columns.rule, cell: ({ step }) => rule[step.rule] },
      { title: columns.calculation, cell: ({ step }) => calculationOf(step, view) },
      { title: columns.result, cell: ({ step }) => resultOf(step, view) },
      {
        title: columns.unit,
        cell: ({ step: { result } }) => (typeof result === 'object' ? unitWord(result, view) : ''),
      },
      { title: columns.figures, cell: ({ step }) => figuresOf(step, view) },
      { title: wordsOf(view).basis, cell: () => basis },
    ],
    steps.map((step, i) => ({ step, n: i + 1 })),
  );
}
