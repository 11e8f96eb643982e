import type { Statement, TrackResult } from '../../engine';
import { creatorName, shownText, standingOf, yuanFromFen } from '../../engine';
import type { CallContext, ResultMatrix } from '../definition';
import type { Column } from '../tables';
import { sumOf, table } from '../tables';
import { enrolmentNote, measureWord, notCounted, rowText, shownMeasure, wordsOf } from '../words';
import { basisColumn, cutColumns, cutFromTrack, formColumns, totalYuan, trackTitle } from './columns';

/** A row a creator, then a row for each track that pays the agency as a whole: so that the parts add up to the total. */
type CreatorRow = { readonly creator: number } | { readonly track: TrackResult };

/** A row for each creator, then the totals. Amounts are yuan. */
export function rewardsByCreator(statement: Statement, context: CallContext): ResultMatrix {
  const words = wordsOf(context);
  const { roster, standing, policy, tracks } = statement;
  const byAgency = policy.payee === 'agency';
  const text = (of: (i: number) => string, other: string) => (row: CreatorRow) =>
    'creator' in row ? of(row.creator) : other;
  const name = (i: number): string => creatorName(roster, i) || rowText((roster.rows[i] as number) + 1, context);
  const note = (i: number): string =>
    words.standing[standingOf(standing, i)] || enrolmentNote(statement, roster.agency[i] as number, context);
  const level = (field: 'level_start' | 'level_end', title: string): readonly Column<CreatorRow>[] =>
    roster.places[field] === undefined ? [] : [{ title, cell: text(i => shownText(roster, field, i), '') }];
  const columns: readonly Column<CreatorRow>[] = [
    ...(byAgency
      ? [{ title: words.agency, cell: text(i => roster.agencies[roster.agency[i] as number] ?? '', words.allAgencies) }]
      : []),
    { title: words.creator, cell: text(name, words.agencyLevel) },
    ...level('level_start', words.levelStart),
    ...level('level_end', words.levelEnd),
    ...tracks.flatMap(result => trackColumns(statement, result, context)),
    ...cutColumns<CreatorRow>(statement, context, (each, row) => {
      if ('track' in row) return cutFromTrack(each, tracks.indexOf(row.track));
      const { before, after } = each;
      return before.reduce((sum, { creators }, t) => {
        const left = after[t]?.creators;
        return sum + (creators?.byPlace[row.creator] ?? 0) - (left?.byPlace[row.creator] ?? 0);
      }, 0);
    }),
    { title: words.totalPayout, cell: row => yuanFromFen(totalOf(statement, row)), total: totalYuan(statement) },
    basisColumn(statement, context),
    ...(byAgency ? [] : formColumns<CreatorRow>(statement, context, () => undefined)),
    { title: words.note, cell: text(note, ''), total: notCounted(statement, context) },
  ];
  const creators: CreatorRow[] = Array.from({ length: roster.size }, (_, creator) => ({ creator }));
  const agencyTracks = tracks.filter(each => each.creators === undefined).map(track => ({ track }));
  const [first, ...others] = columns;
  const withTotal = first === undefined ? columns : [{ ...first, total: words.total }, ...others];
  return table(withTotal, [...creators, ...agencyTracks], { withTotal: true });
}

function trackColumns({ policy }: Statement, result: TrackResult, context: CallContext): readonly Column<CreatorRow>[] {
  const words = wordsOf(context);
  const { track, measure, creatorMeasure, creators, reward, payout } = result;
  const title = (word: string): string => trackTitle(result, word, context);
  const yuan = (of: Float64Array | undefined, whole: Float64Array): Pick<Column<CreatorRow>, 'cell' | 'total'> => ({
    cell: row => {
      if ('track' in row) return row.track === result ? yuanFromFen(sumOf(whole)) : '';
      return of === undefined ? '' : yuanFromFen(of[row.creator] ?? 0);
    },
    total: yuanFromFen(sumOf(whole)),
  });
  return [
    {
      title: title(measureWord(policy, track, context)),
      cell: row => ('creator' in row ? shownMeasure(result, creatorMeasure.byPlace[row.creator] ?? 0) : ''),
      total: shownMeasure(result, sumOf(measure)),
    },
    { title: title(words.reward), ...yuan(creators?.reward, reward) },
    { title: title(words.payout), ...yuan(creators?.payout, payout) },
  ];
}

function totalOf(statement: Statement, row: CreatorRow): number {
  if ('track' in row) return sumOf(row.track.payout);
  return statement.tracks.reduce((sum, { creators }) => sum + (creators?.payout[row.creator] ?? 0), 0);
}
