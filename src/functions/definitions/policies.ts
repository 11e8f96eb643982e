import type { Outcome, Policy, Window } from '../../engine';
import { groundOf, succeed } from '../../engine';
import { fullId, policies as library } from '../../policies';
import type { ResultMatrix } from '../definition';
import { define } from '../definition';
import type { Column } from '../tables';
import { table } from '../tables';
import { wordsOf } from '../words';

/** The library as a table. */
export const policies = define({
  name: 'POLICIES',
  category: 'policy',
  parameters: [],
  gives: 'range',
  texts: () => import(/* webpackChunkName: "function-texts" */ './policies.texts'),
  body: (_args, context): Outcome<ResultMatrix> => {
    const words = wordsOf(context);
    const window = (days: Window | undefined): string => {
      if (days === undefined) return '';
      const { from, to } = days;
      if (from.value === null && to.value === null) return words.unknown;
      return words.window(from.value ?? words.unknown, to.value ?? words.unknown);
    };
    const columns: Column<Policy>[] = [
      { title: words.version, cell: each => each.version },
      { title: words.id, cell: fullId },
      { title: words.title, cell: each => each.title[context.locale] },
      { title: words.enrolment, cell: each => window(each.windows.enrolment) },
      { title: words.effective, cell: each => window(each.windows.effective) },
      {
        title: words.paidIn,
        cell: each => (each.windows.payout === undefined ? '' : (each.windows.payout.value ?? words.unknown)),
      },
      { title: words.basis, cell: each => words.restsOn[groundOf(each, each.tracks)] },
    ];
    return succeed(table(columns, library()));
  },
});
