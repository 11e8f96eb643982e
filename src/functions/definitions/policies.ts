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
  description: {
    'zh-CN': '列出内置的全部政策：编号、名称、报名时间、生效时间、发放月份和数字依据。',
    'en-US':
      'The policies of the library: id, title, sign-up, effective and payout windows, and what their numbers rest on.',
  },
  parameters: [],
  gives: 'range',
  examples: [
    {
      formula: '=MCN.POLICIES()',
      gives: [['政策', '编号', '名称', '报名时间', '生效时间', '发放月份', '数字依据']],
      says: { 'zh-CN': '内置政策一览。', 'en-US': 'The library .' },
    },
  ],
  body: (_args, context): Outcome<ResultMatrix> => {
    const words = wordsOf(context);
    const window = ({ from, to }: Window): string =>
      words.window(from.value ?? words.unknown, to.value ?? words.unknown);
    const columns: Column<Policy>[] = [
      { title: words.version, cell: each => each.version },
      { title: words.id, cell: fullId },
      { title: words.title, cell: each => each.title[context.locale] },
      { title: words.enrolment, cell: each => window(each.windows.enrolment) },
      { title: words.effective, cell: each => window(each.windows.effective) },
      { title: words.paidIn, cell: each => each.windows.payout.value ?? words.unknown },
      { title: words.basis, cell: each => words.restsOn[groundOf(each, each.tracks)] },
    ];
    return succeed(table(columns, library()));
  },
});
