import type { Outcome } from '../../engine';
import { cellText, evaluate, fail, problem, succeed } from '../../engine';
import { gridOf, isOmitted, policyArgument, singleCell } from '../arguments';
import type { ResultMatrix } from '../definition';
import { define } from '../definition';
import { policy, roster } from '../parameters';
import { rewardsByAgency, rewardsByCreator, rewardsByTrack } from '../rewards-tables';

const VIEWS = [
  { names: ['agency', '机构', '機構'], spill: rewardsByAgency },
  { names: ['creator', '达人', '達人'], spill: rewardsByCreator },
  { names: ['track', '赛道', '賽道'], spill: rewardsByTrack },
] as const;

/** The whole statement as a table. */
export const rewards = define({
  name: 'REWARDS',
  category: 'rewards',
  description: {
    'zh-CN':
      '按政策计算花名册的全部奖励，溢出为一张表：数量、封顶前奖励、应发奖励、触发的上限、发放形式与合计；可按机构、达人或赛道汇总。',
    'en-US':
      'All rewards of a roster as a spilled table: measures, rewards, caps, payouts, forms and totals, by agency, creator or track.',
  },
  parameters: [
    roster,
    {
      name: 'by',
      takes: 'value',
      optional: true,
      description: {
        'zh-CN': '汇总方式：机构（默认）、达人或赛道。',
        'en-US': 'What the rows are: agency (default), creator or track.',
      },
    },
    policy,
  ],
  gives: 'range',
  examples: [
    {
      formula: '=MCN.REWARDS(花名册!A4:J234,"track","2023-03")',
      gives: [
        [
          '赛道',
          '孵化人数',
          '增量GMV',
          '封顶前奖励',
          '单人上限扣减',
          '机构上限扣减',
          '应发奖励',
          '发放形式',
          '数字依据',
        ],
        [
          '腰部达人孵化赛道',
          49,
          '',
          59000,
          0,
          0,
          59000,
          '现金、本地推（比例未公布）',
          '2023-03 · 示例数字，不可用于结算',
        ],
        [
          '头部达人孵化赛道',
          24,
          '',
          330000,
          0,
          0,
          330000,
          '现金、本地推（比例未公布）',
          '2023-03 · 示例数字，不可用于结算',
        ],
        [
          '头部达人成长赛道',
          '',
          5553821.68,
          476000,
          0,
          92000,
          384000,
          '现金、本地推（比例未公布）',
          '2023-03 · 示例数字，不可用于结算',
        ],
        ['合计', '', '', 865000, 0, 92000, 773000, '现金、本地推（比例未公布）', '2023-03 · 示例数字，不可用于结算'],
      ],
      says: {
        'zh-CN': '示例花名册按赛道汇总。',
        'en-US': 'The sample roster by track (as the Chinese page shows it).',
      },
    },
  ],
  body: (args, context): Outcome<ResultMatrix> => {
    const by = isOmitted(args.by)
      ? 'agency'
      : cellText(singleCell(args.by)?.cell ?? '')
          .trim()
          .toLowerCase();
    const view = VIEWS.find(({ names }) => (names as readonly string[]).includes(by));
    if (view === undefined) {
      const allowed = VIEWS.map(({ names }) => `${names[1]} (${names[0]})`);
      return fail(problem('argument.bad_choice', { name: 'by', value: by, allowed }));
    }
    const applied = policyArgument(args.policy, context);
    if (!applied.ok) return applied;
    const statement = evaluate(applied.value, gridOf(args.roster));
    return statement.ok ? succeed(view.spill(statement.value, context)) : statement;
  },
});
