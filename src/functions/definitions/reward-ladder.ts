import type { Outcome, Problem } from '../../engine';
import { climb, isBlank, succeed, yuanFromFen } from '../../engine';
import { gridOf } from '../arguments';
import type { ResultCell, ResultMatrix } from '../definition';
import { define } from '../definition';
import { ladderArgument, measuredValue } from '../ladder-arguments';
import { measured, policy, track } from '../parameters';

/** What a measured value earns on a track's ladder, in yuan, before caps. */
export const rewardLadder = define({
  name: 'REWARD_LADDER',
  category: 'rewards',
  parameters: [measured, track, policy],
  gives: 'range',
  texts: () => import(/* webpackChunkName: "function-texts" */ './reward-ladder.texts'),
  body: (args, context): Outcome<ResultMatrix> => {
    const ladder = ladderArgument(args, context);
    if (!ladder.ok) return ladder;
    const rewardOf = (cell: unknown): ResultCell => {
      if (isBlank(cell)) return '';
      const value = measuredValue(cell, ladder.value.unit);
      return value.ok ? yuanFromFen(climb(ladder.value, value.value)) : { problem: value.problems[0] as Problem };
    };
    return succeed(gridOf(args.value).map(row => row.map(rewardOf)));
  },
});
