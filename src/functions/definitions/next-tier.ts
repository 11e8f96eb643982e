import type { Outcome } from '../../engine';
import { isBlank, nextTier, SCALE, succeed, yuanFromFen } from '../../engine';
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
  parameters: [measured, track, policy],
  gives: 'range',
  texts: () => import(/* webpackChunkName: "function-texts" */ './next-tier.texts'),
  body: (args, context): Outcome<ResultMatrix> => {
    const ladder = ladderArgument(args, context);
    if (!ladder.ok) return ladder;
    const words = wordsOf(context);
    const inCells = (value: number): number => value / SCALE[ladder.value.unit];
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
