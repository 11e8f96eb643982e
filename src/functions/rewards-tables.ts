import type { Statement, TrackResult } from '../engine';
import { creatorName, shownText, standingOf, yuanFromFen } from '../engine';
import type { CallContext, ResultMatrix } from './definition';
import type { Column } from './tables';
import { sumOf, table } from './tables';
import { basisOf, capsReached, enrolmentNote, formsOf, measureWord, notCounted, shownMeasure, wordsOf } from './words';

/** The three views of a statement that REWARDS spills. Amounts are yuan; each ends with a row of totals, the same total in all three. */

export function rewardsByAgency(statement: Statement, context: CallContext): ResultMatrix {
  const words = wordsOf(context);
  const reached = capsReached(statement, context);
  const columns: Column<number>[] = [
    { title: words.agency, cell: a => statement.roster.agencies[a] ?? '', total: words.total },
    { title: words.totalPayout, cell: a => yuanFromFen(statement.payout[a] ?? 0), total: totalYuan(statement) },
    basisColumn(statement, context),
    ...statement.tracks.flatMap(result => trackColumns(result, context)),
    { title: words.caps, cell: a => reached[a] ?? '' },
    { title: words.forms, cell: () => formsOf(statement.policy, context), total: formsOf(statement.policy, context) },
    { title: words.note, cell: a => enrolmentNote(statement, a, context), total: notCounted(statement, context) },
  ];
  return table(columns, [...statement.roster.agencies.keys()], { withTotal: true });
}

/** What the figures rest on, in every row, so that no row that is copied elsewhere loses it. */
function basisColumn(statement: Statement, context: CallContext): Column<unknown> {
  const basis = basisOf(statement.policy, statement.restsOn, context);
  return { title: wordsOf(context).basis, cell: () => basis, total: basis };
}

function trackColumns(result: TrackResult, context: CallContext): Column<number>[] {
  const words = wordsOf(context);
  const { track, measure, reward, payout } = result;
  const title = (word: string): string => `${track.title[context.locale]} · ${word}`;
  return [
    {
      title: title(measureWord(track, words)),
      cell: a => shownMeasure(result, measure[a] ?? 0),
      total: shownMeasure(result, sumOf(measure)),
    },
    { title: title(words.reward), cell: a => yuanFromFen(reward[a] ?? 0), total: yuanFromFen(sumOf(reward)) },
    { title: title(words.payout), cell: a => yuanFromFen(payout[a] ?? 0), total: yuanFromFen(sumOf(payout)) },
  ];
}

export function rewardsByTrack(statement: Statement, context: CallContext): ResultMatrix {
  const words = wordsOf(context);
  const total = (of: (result: TrackResult) => number): number =>
    yuanFromFen(statement.tracks.reduce((sum, result) => sum + of(result), 0));
  const fen = (title: string, of: (result: TrackResult) => number): Column<TrackResult> => ({
    title,
    cell: result => yuanFromFen(of(result)),
    total: total(of),
  });
  const columns: Column<TrackResult>[] = [
    { title: words.track, cell: ({ track }) => track.title[context.locale], total: words.total },
    fen(words.payout, r => sumOf(r.payout)),
    basisColumn(statement, context),
    { title: words.incubated, cell: r => (r.unit === 'creators' ? sumOf(r.measure) : '') },
    { title: words.increment, cell: r => (r.unit === 'fen' ? yuanFromFen(sumOf(r.measure)) : '') },
    fen(words.reward, r => sumOf(r.reward)),
    fen(words.cutByCreatorCap, r => sumOf(r.reward) - sumOf(r.capped)),
    fen(words.cutByAgencyCap, r => sumOf(r.capped) - sumOf(r.payout)),
    { title: words.forms, cell: () => formsOf(statement.policy, context), total: formsOf(statement.policy, context) },
  ];
  return table(columns, statement.tracks, { withTotal: true });
}

/** A row a creator, then a row for each track that pays the agency as a whole: so that the parts add up to the total. */
type CreatorRow = { readonly creator: number } | { readonly track: TrackResult };

export function rewardsByCreator(statement: Statement, context: CallContext): ResultMatrix {
  const words = wordsOf(context);
  const { roster, standing } = statement;
  const text = (of: (i: number) => string, other: string) => (row: CreatorRow) =>
    'creator' in row ? of(row.creator) : other;
  const note = (i: number): string =>
    words.standing[standingOf(standing, i)] || enrolmentNote(statement, roster.agency[i] as number, context);
  const columns: Column<CreatorRow>[] = [
    {
      title: words.agency,
      cell: text(i => roster.agencies[roster.agency[i] as number] ?? '', words.allAgencies),
      total: words.total,
    },
    { title: words.creator, cell: row => ('creator' in row ? creatorName(roster, row.creator) : words.agencyLevel) },
    { title: words.levelStart, cell: text(i => shownText(roster, 'level_start', i), '') },
    { title: words.levelEnd, cell: text(i => shownText(roster, 'level_end', i), '') },
    ...statement.tracks.flatMap(result => creatorTrackColumns(result, context)),
    { title: words.totalPayout, cell: row => yuanFromFen(creatorTotal(statement, row)), total: totalYuan(statement) },
    basisColumn(statement, context),
    { title: words.note, cell: text(note, ''), total: notCounted(statement, context) },
  ];
  const creators: CreatorRow[] = Array.from({ length: roster.size }, (_, creator) => ({ creator }));
  const agencyTracks: CreatorRow[] = statement.tracks
    .filter(each => each.creators === undefined)
    .map(each => ({ track: each }));
  return table(columns, [...creators, ...agencyTracks], { withTotal: true });
}

function creatorTrackColumns(result: TrackResult, context: CallContext): Column<CreatorRow>[] {
  const words = wordsOf(context);
  const { track, measure, creatorMeasure, creators, reward, payout } = result;
  const title = (word: string): string => `${track.title[context.locale]} · ${word}`;
  const yuan = (of: Float64Array | undefined, whole: Float64Array): Pick<Column<CreatorRow>, 'cell' | 'total'> => ({
    cell: row => {
      if ('track' in row) return row.track === result ? yuanFromFen(sumOf(whole)) : '';
      return of === undefined ? '' : yuanFromFen(of[row.creator] ?? 0);
    },
    total: yuanFromFen(sumOf(whole)),
  });
  return [
    {
      title: title(measureWord(track, words)),
      cell: row => ('creator' in row ? shownMeasure(result, creatorMeasure[row.creator] ?? 0) : ''),
      total: shownMeasure(result, sumOf(measure)),
    },
    { title: title(words.reward), ...yuan(creators?.reward, reward) },
    { title: title(words.payout), ...yuan(creators?.payout, payout) },
  ];
}

function creatorTotal(statement: Statement, row: CreatorRow): number {
  if ('track' in row) return sumOf(row.track.payout);
  return statement.tracks.reduce((sum, { creators }) => sum + (creators?.payout[row.creator] ?? 0), 0);
}

function totalYuan(statement: Statement): number {
  return yuanFromFen(sumOf(statement.payout));
}
