import type { Statement, TrackResult } from '../../engine';
import { yuanFromFen } from '../../engine';
import type { CallContext, ResultMatrix } from '../definition';
import type { Column } from '../tables';
import { sumOf, table } from '../tables';
import { capsReached, enrolmentNote, gatesMissed, measureWord, notCounted, shownMeasure, wordsOf } from '../words';
import { basisColumn, cutColumns, formColumns, totalYuan, trackTitle } from './columns';

/** A row for each agency, then the totals. Amounts are yuan. */
export function rewardsByAgency(statement: Statement, context: CallContext): ResultMatrix {
  const words = wordsOf(context);
  const reached = capsReached(statement, context);
  const columns: readonly Column<number>[] = [
    { title: words.agency, cell: a => statement.roster.agencies[a] ?? '', total: words.total },
    { title: words.totalPayout, cell: a => yuanFromFen(statement.payout[a] ?? 0), total: totalYuan(statement) },
    basisColumn(statement, context),
    ...statement.tracks.flatMap(result => trackColumns(statement, result, context)),
    ...cutColumns<number>(statement, context, ({ before, after }, a) =>
      before.reduce((sum, { agencies }, t) => sum + (agencies[a] ?? 0) - (after[t]?.agencies[a] ?? 0), 0),
    ),
    { title: words.caps, cell: a => reached[a] ?? '' },
    ...formColumns<number>(statement, context, a => a),
    {
      title: words.note,
      cell: a => enrolmentNote(statement, a, context) || gatesMissed(statement, a, context),
      total: notCounted(statement, context),
    },
  ];
  return table(columns, [...statement.roster.agencies.keys()], { withTotal: true });
}

function trackColumns({ policy }: Statement, result: TrackResult, context: CallContext): readonly Column<number>[] {
  const words = wordsOf(context);
  const { track, measure, reward, payout } = result;
  const title = (word: string): string => trackTitle(result, word, context);
  return [
    {
      title: title(measureWord(policy, track, context)),
      cell: a => shownMeasure(result, measure[a] ?? 0),
      total: shownMeasure(result, sumOf(measure)),
    },
    { title: title(words.reward), cell: a => yuanFromFen(reward[a] ?? 0), total: yuanFromFen(sumOf(reward)) },
    { title: title(words.payout), cell: a => yuanFromFen(payout[a] ?? 0), total: yuanFromFen(sumOf(payout)) },
  ];
}
