import type { Statement, TrackResult } from '../../engine';
import { yuanFromFen } from '../../engine';
import type { CallContext, ResultMatrix } from '../definition';
import type { Column } from '../tables';
import { sumOf, table } from '../tables';
import { measureWord, shownMeasure, wordsOf } from '../words';
import { basisColumn, cutColumns, cutFromTrack, formColumns } from './columns';

/** A row for each track, then the totals. Amounts are yuan; reward less all that is cut is the payout. */
export function rewardsByTrack(statement: Statement, context: CallContext): ResultMatrix {
  const words = wordsOf(context);
  const { policy, tracks } = statement;
  const fen = (title: string, of: (result: TrackResult) => number): Column<TrackResult> => ({
    title,
    cell: result => yuanFromFen(of(result)),
    total: yuanFromFen(tracks.reduce((sum, result) => sum + of(result), 0)),
  });
  const wordOf = (result: TrackResult): string => measureWord(policy, result.track, context);
  const measures = [...new Set(tracks.map(wordOf))].map((title): Column<TrackResult> => ({
    title,
    cell: result => (wordOf(result) === title ? shownMeasure(result, sumOf(result.measure)) : ''),
  }));
  const byAgency = policy.payee === 'agency';
  const columns: readonly Column<TrackResult>[] = [
    { title: words.track, cell: ({ track }) => track.title[context.locale], total: words.total },
    fen(words.payout, r => sumOf(r.payout)),
    basisColumn(statement, context),
    ...measures,
    fen(words.reward, r => sumOf(r.reward)),
    fen(words.cutByCreatorCap, r => sumOf(r.reward) - sumOf(r.capped)),
    ...(byAgency ? [fen(words.cutByAgencyCap, r => sumOf(r.capped) - sumOf(r.limited))] : []),
    ...cutColumns<TrackResult>(statement, context, (each, result) => cutFromTrack(each, tracks.indexOf(result))),
    ...formColumns<TrackResult>(statement, context, () => undefined),
  ];
  return table(columns, tracks, { withTotal: true });
}
