import type { Outcome, Quantity, Statement, TrackResult, Unit } from '../../../engine';
import { SCALE, succeed } from '../../../engine';
import { gridOf, policyArgument, trackArgument } from '../../../functions/arguments';
import type { ResultMatrix } from '../../../functions/definition';
import { whoArgument } from '../../../functions/explain/who';
import { trackTitle } from '../../../functions/rewards/columns';
import { rewardsView, type RewardsView } from '../../../functions/rewards/view';
import { measureWord, wordsOf } from '../../../functions/words';
import type { Story } from '../story';
import { statementOf, type Asked, type Teller } from './asked';
import { creatorStory, payoutStory, sumStory, type Figure } from './payout';

/** A cell of the rewards table: its row says whose figure it is, its column which. */
export const tellRewards: Teller = asked => {
  const { args, context } = asked;
  const applied = policyArgument(args['policy'], context);
  if (!applied.ok) return applied;
  const view = rewardsView(args['by'], applied.value, context);
  if (!view.ok) return view;
  const found = statementOf(applied.value, gridOf(args['roster']), undefined, view.value.shows);
  if (!found.ok) return found;
  return story(found.value, view.value, view.value.spill(found.value, context), asked);
};

function story(statement: Statement, { by }: RewardsView, cells: ResultMatrix, asked: Asked): Outcome<Story> {
  const { roster, tracks, policy } = statement;
  const { row, column, context, chosen } = asked;
  const place = row - 1;
  const ofTrack = by === 'track' ? tracks[place] : undefined;
  const { result, unit } = columnOf(statement, String(cells[0]?.[column] ?? ''), ofTrack, asked);
  const track = (ofTrack ?? result)?.track;
  // A cell of words is about what its row is paid.
  const what = by === 'track' ? wordsOf(context).payout : wordsOf(context).totalPayout;
  const figureIn = (line: number): Figure => {
    const cell = cells[line]?.[column];
    if (typeof cell === 'number') return { what: String(cells[0]?.[column]), quantity: inParts(cell, unit) };
    const paid = cells[line]?.[cells[0]?.indexOf(what) ?? -1];
    return { what, quantity: inParts(typeof paid === 'number' ? paid : 0, 'fen') };
  };
  if (chosen !== undefined) {
    const who = whoArgument(chosen, statement);
    return who.ok ? succeed(payoutStory(statement, who.value, track, asked)) : who;
  }
  if (by === 'agency' && place >= 0 && place < roster.agencies.length)
    return succeed(payoutStory(statement, { entity: 'agency', place }, track, asked, figureIn(row)));
  if (by === 'creator' && place >= 0 && place < roster.size) {
    if (policy.payee === 'agency') return succeed(creatorStory(statement, place, track, asked, figureIn(row)));
    return succeed(payoutStory(statement, { entity: 'creator', place }, track, asked, figureIn(row)));
  }
  const last = cells.length - 1;
  const line = row === 0 ? last : row;
  const of =
    by === 'creator' ? (tracks.filter(each => each.creators === undefined)[place - roster.size] ?? result) : result;
  const parts =
    by === 'agency'
      ? roster.agencies.map((name, i) => [name, figureIn(i + 1).quantity] as const)
      : partsOf(statement, ofTrack ?? of);
  return succeed(sumStory(statement, track ?? of?.track, asked, figureIn(line), parts));
}

function partsOf({ roster, payout }: Statement, of: TrackResult | undefined): readonly (readonly [string, Quantity])[] {
  const paid = of?.payout ?? payout;
  return roster.agencies.map((name, i) => [name, { value: paid[i] ?? 0, unit: 'fen' }] as const);
}

function inParts(cell: number, unit: Unit): Quantity {
  return { value: Math.round(cell * SCALE[unit]), unit };
}

/** Which track a column is about, by its title, and what its figures are counted in. */
function columnOf(
  { policy, tracks }: Statement,
  header: string,
  ofTrack: TrackResult | undefined,
  { context }: Asked,
): { readonly result?: TrackResult; readonly unit: Unit } {
  if (ofTrack !== undefined)
    return { result: ofTrack, unit: header === measureWord(policy, ofTrack.track, context) ? ofTrack.unit : 'fen' };
  const result = tracks.find(each => header.startsWith(trackTitle(each, '', context)));
  if (result === undefined) return { unit: 'fen' };
  const isMeasure = header === trackTitle(result, measureWord(policy, result.track, context), context);
  return { result, unit: isMeasure ? result.unit : 'fen' };
}

/** A payout of a track: of the agency in that place of the argument, or of all together. */
export const tellRewardTrack: Teller = asked => {
  const { args, context, row, column } = asked;
  const applied = policyArgument(args['policy'], context);
  if (!applied.ok) return applied;
  const track = trackArgument(args['track'], applied.value, context);
  if (!track.ok) return track;
  const found = statementOf(applied.value, gridOf(args['roster']), [track.value], []);
  if (!found.ok) return found;
  const statement = found.value;
  const named = asked.chosen ?? gridOf(args['agency'])[row]?.[column] ?? '';
  const what = wordsOf(context).payout;
  if (named === '') {
    const result = statement.tracks.find(each => each.track === track.value);
    const parts = partsOf(statement, result);
    const value = parts.reduce((sum, [, each]) => sum + Number(each.value), 0);
    return succeed(sumStory(statement, track.value, asked, { what, quantity: { value, unit: 'fen' } }, parts));
  }
  const who = whoArgument(named, statement);
  if (!who.ok) return who;
  const told = payoutStory(statement, who.value, track.value, asked);
  return succeed({ ...told, what: `${track.value.title[context.locale]} · ${what}` });
};

/** The table of steps: the same, told. */
export const tellExplain: Teller = asked => {
  const { args, context } = asked;
  const applied = policyArgument(args['policy'], context);
  if (!applied.ok) return applied;
  const track =
    args['track'] == null || args['track'] === '' ? undefined : trackArgument(args['track'], applied.value, context);
  if (track?.ok === false) return track;
  const tracks = track === undefined ? undefined : [track.value];
  const found = statementOf(applied.value, gridOf(args['roster']), tracks, ['creator']);
  if (!found.ok) return found;
  const who = whoArgument(args['agency'], found.value);
  return who.ok ? succeed(payoutStory(found.value, who.value, track?.value, asked)) : who;
};
