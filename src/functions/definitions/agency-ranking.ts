import type { Outcome, RankedAgency } from '../../engine';
import { cellText, fail, problem, rankAgencies, succeed } from '../../engine';
import { gridOf, isOmitted, oneCell, policyArgument } from '../arguments';
import type { ResultMatrix } from '../definition';
import { define } from '../definition';
import { policy } from '../parameters';
import type { Column } from '../tables';
import { table } from '../tables';
import { basisOf, wordsOf } from '../words';

/** The board: agencies by points. */
export const agencyRanking = define({
  name: 'AGENCY_RANKING',
  category: 'ranking',
  description: {
    'zh-CN': '机构月度排行榜：名次、机构、积分和代表达人，同分并列。',
    'en-US': 'The agency monthly ranking: rank, agency, points and leading creators; equal points share a rank.',
  },
  parameters: [
    {
      name: 'roster',
      takes: 'range',
      description: {
        'zh-CN': '含“机构”“达人”“等级”列的花名册区域。',
        'en-US': 'A roster with agency, creator and level columns.',
      },
    },
    {
      name: 'top',
      takes: 'value',
      optional: true,
      description: {
        'zh-CN': '列出前几名；省略则按政策（10）。',
        'en-US': 'How many ranks to list; left out, as the policy says (10).',
      },
    },
    policy,
  ],
  gives: 'range',
  examples: [
    {
      formula: '=MCN.AGENCY_RANKING(榜单!A4:C519,3,"2023-03")',
      gives: [
        ['名次', '机构', '积分'],
        [1, '聚亮文化', 388],
        [2, '米艾科技', 256],
        [3, '途牛旅游', 189],
      ],
      says: {
        'zh-CN': '前三名的机构与积分和公布的榜单一致。',
        'en-US': 'The first three agencies and scores are those of the published board.',
      },
    },
  ],
  body: (args, context): Outcome<ResultMatrix> => {
    const applied = policyArgument(args.policy, context);
    if (!applied.ok) return applied;
    const top = topArgument(args.top);
    if (!top.ok) return top;
    const ranked = rankAgencies(applied.value, gridOf(args.roster), top.value);
    if (!ranked.ok) return ranked;
    const words = wordsOf(context);
    const basis = basisOf(applied.value, ranked.value.restsOn, context);
    const columns: Column<RankedAgency>[] = [
      { title: words.rank, cell: each => each.rank },
      { title: words.agency, cell: each => each.agency },
      { title: words.points, cell: each => each.points },
      { title: words.leading, cell: each => each.leading.join(words.join) },
      { title: words.basis, cell: () => basis },
    ];
    return succeed(table(columns, ranked.value.ranked));
  },
});

function topArgument(argument: unknown): Outcome<number | undefined> {
  if (isOmitted(argument)) return succeed(undefined);
  const one = oneCell(argument, 'top');
  if (!one.ok) return one;
  const cell = one.value;
  const top = typeof cell === 'string' && /^\s*\d+\s*$/.test(cell) ? Number(cell) : cell;
  if (typeof top === 'number' && Number.isInteger(top) && top >= 1) return succeed(top);
  return fail(problem('argument.bad_top', { value: cellText(cell ?? '') }));
}
