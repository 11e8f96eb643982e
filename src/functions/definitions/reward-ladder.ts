import type { Outcome, Problem } from '../../engine';
import {
  cellText,
  climb,
  compileLadder,
  isBlank,
  problem,
  readAmount,
  readCount,
  succeed,
  yuanFromFen,
} from '../../engine';
import { gridOf, policyArgument, trackArgument } from '../arguments';
import type { ResultCell, ResultMatrix } from '../definition';
import { define } from '../definition';
import { policy, track } from '../parameters';

/** What a measured value earns on a track's ladder, in yuan, before caps. */
export const rewardLadder = define({
  name: 'REWARD_LADDER',
  category: 'rewards',
  description: {
    'zh-CN': '一个数量（孵化人数，或增量 GMV 元）在赛道阶梯上对应的奖励（元，封顶前）；传入区域则逐格返回。',
    'en-US':
      "What a measured value (creators incubated, or yuan of incremental GMV) earns on a track's ladder, in yuan, before caps; a range keeps its shape.",
  },
  parameters: [
    {
      name: 'value',
      takes: 'range',
      description: {
        'zh-CN': '孵化人数，或增量 GMV（元）；可为一个区域。',
        'en-US': 'Creators incubated, or incremental GMV in yuan; may be a range.',
      },
    },
    track,
    policy,
  ],
  gives: 'range',
  examples: [
    {
      formula: '=MCN.REWARD_LADDER(6,"腰部达人孵化赛道","2023-03")',
      gives: [[8000]],
      says: {
        'zh-CN': '孵化 6 位腰部达人（示例阶梯）。',
        'en-US': 'Six waist creators incubated (illustrative ladder).',
      },
    },
    {
      formula: '=MCN.REWARD_LADDER(49999.99,"head_growth","2023-03")',
      gives: [[0]],
      says: { 'zh-CN': '差一分未达到第一档。', 'en-US': 'One fen below the first tier.' },
    },
  ],
  body: (args, context): Outcome<ResultMatrix> => {
    const applied = policyArgument(args.policy, context);
    if (!applied.ok) return applied;
    const chosen = trackArgument(args.track, applied.value, context);
    if (!chosen.ok) return chosen;
    const ladder = compileLadder(applied.value, chosen.value);
    if (!ladder.ok) return ladder;
    const { unit } = ladder.value;
    const rewardOf = (cell: unknown): ResultCell => {
      if (isBlank(cell)) return '';
      const value = unit === 'fen' ? readAmount(cell) : readCount(cell);
      return typeof value === 'number' ? yuanFromFen(climb(ladder.value, value)) : { problem: faultOf(value, cell) };
    };
    return succeed(gridOf(args.value).map(row => row.map(rewardOf)));
  },
});

function faultOf(fault: string, cell: unknown): Problem {
  const params = { name: 'value', value: cellText(cell) };
  if (fault === 'roster.error_cell') return problem('argument.error_cell', params);
  return fault === 'roster.amount_too_large'
    ? problem('argument.too_large', params)
    : problem('argument.bad_value', params);
}
