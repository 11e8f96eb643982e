import type { Outcome } from '../../engine';
import { isBlank, nextTier, succeed, yuanFromFen } from '../../engine';
import { gridOf } from '../arguments';
import type { ResultCell, ResultMatrix } from '../definition';
import { define } from '../definition';
import { ladderArgument, measuredValue } from '../ladder-arguments';
import { measured, policy, track } from '../parameters';
import { wordsOf } from '../words';

/** The next threshold of a track's ladder, how far it is, and what reaching it adds. */
export const nextTierFunction = define({
  name: 'NEXT_TIER',
  category: 'rewards',
  description: {
    'zh-CN': '下一档门槛、还差多少、达到后增加的奖励（元，封顶前），横向三格；传入一列则逐行返回。',
    'en-US':
      'The next threshold, the distance to it and what reaching it adds in yuan, before caps: three cells in a row; a column gives a row for each of its cells.',
  },
  parameters: [measured, track, policy],
  gives: 'range',
  examples: [
    {
      formula: '=MCN.NEXT_TIER(4,"腰部达人孵化赛道","2023-03")',
      gives: [[6, 2, 5000]],
      says: { 'zh-CN': '再孵化 2 位，奖励增加 5,000 元。', 'en-US': 'Two more creators add 5,000 yuan.' },
    },
  ],
  body: (args, context): Outcome<ResultMatrix> => {
    const ladder = ladderArgument(args, context);
    if (!ladder.ok) return ladder;
    const words = wordsOf(context);
    const inCells = (value: number): number => (ladder.value.unit === 'fen' ? yuanFromFen(value) : value);
    const row = (cell: unknown): readonly ResultCell[] => {
      if (isBlank(cell)) return ['', '', ''];
      const value = measuredValue(cell, ladder.value.unit);
      if (!value.ok) return [...value.problems.map(problem => ({ problem })), '', ''];
      const next = nextTier(ladder.value, value.value);
      if (next === undefined) return [words.highestTier, '', ''];
      return [inCells(next.threshold), inCells(next.distance), yuanFromFen(next.adds)];
    };
    return succeed(gridOf(args.value).flatMap(cells => cells.map(row)));
  },
});
