import type { Outcome, ReadyLadder } from '../../../engine';
import { explainValue, groundOf, isBlank, nextTier, succeed } from '../../../engine';
import { gridOf, policyArgument, trackArgument } from '../../../functions/arguments';
import { quantityText } from '../../../functions/explain/view';
import { resultText } from '../../../functions/explain/said';
import { ladderArgument, measuredValue } from '../../../functions/ladder-arguments';
import { tableWords } from '../../../locales';
import { climberOf } from '../chapters';
import { drawnLadder, nextText } from '../ladder';
import { lineOf, type Telling } from '../sentences';
import type { Story } from '../story';
import { basisFor, tellingOf, type Asked, type Teller } from './asked';

/** What a value earns on a ladder: the value stands in the same place of the argument as the cell in the result. */
export const tellRewardLadder: Teller = asked => onLadder(asked, asked.row, asked.column, undefined);

/** A row for each value: where the next tier begins, how far it is, and what it adds. */
export const tellNextTier: Teller = asked => {
  const values = gridOf(asked.args['value']);
  const width = values[0]?.length ?? 1;
  return onLadder(asked, Math.floor(asked.row / width), asked.row % width, asked.column);
};

/** @param figure which of NEXT_TIER's three figures the cell shows; undefined: the reward */
function onLadder(asked: Asked, row: number, column: number, figure: number | undefined): Outcome<Story | undefined> {
  const { args, context } = asked;
  const applied = policyArgument(args['policy'], context);
  if (!applied.ok) return applied;
  const policy = applied.value;
  const chosen = trackArgument(args['track'], policy, context);
  if (!chosen.ok) return chosen;
  const track = chosen.value;
  const ladder = ladderArgument({ track: args['track'], policy: args['policy'] }, context);
  if (!ladder.ok) return ladder;
  const cell = gridOf(args['value'])[row]?.[column];
  if (isBlank(cell)) return succeed(undefined);
  const value = measuredValue(cell, ladder.value.unit);
  if (!value.ok) return value;
  const telling = tellingOf(policy, asked);
  const step = explainValue(policy, track, ladder.value, value.value);
  const climber = climberOf(step);
  const of = { policy, track, ladder: ladder.value };
  const reward = typeof step.result === 'object' ? Number(step.result.value) : 0;
  const title = track.title[context.locale];
  const earned = { what: tableWords[context.locale].reward, result: resultText(step, telling.view) };
  return succeed({
    policy,
    basis: basisFor(policy, groundOf(policy, [track]), context.locale),
    whose: title,
    ...(figure === undefined ? earned : nextFigure(figure, value.value, telling, ladder.value)),
    chapters: [
      {
        title: telling.strings.onLadder,
        result: resultText(step, telling.view),
        lead: [],
        lines: [lineOf(step, telling, new Set())],
        ladder: drawnLadder(of, [climber], telling),
        next: nextText(of, climber, reward, telling),
      },
    ],
    others: [],
  });
}

/** What a cell of NEXT_TIER shows: the threshold, the distance to it, or what it adds. */
function nextFigure(
  column: number,
  value: number,
  { view, strings }: Telling,
  ladder: ReadyLadder,
): Pick<Story, 'what' | 'result'> {
  const at = Math.min(Math.max(column, 0), 2) as 0 | 1 | 2;
  const what = strings.nextColumns[at];
  const next = nextTier(ladder, value);
  if (next === undefined) return { what, result: tableWords[view.locale].highestTier };
  const { unit } = ladder;
  const figures = [
    { value: next.threshold, unit },
    { value: next.distance, unit },
    { value: next.adds, unit: 'fen' },
  ] as const;
  return { what, result: quantityText(figures[at], view) };
}
