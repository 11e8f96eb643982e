import type { Locale, Localized } from '../../engine';
import { nameKey, yuanFromFen } from '../../engine';
import type { RewardsDiffWords } from '../../locales/rewards-diff-words';
import { rewardsDiffWordsEnUS } from '../../locales/rewards-diff-words.en-US';
import { rewardsDiffWordsZhCN } from '../../locales/rewards-diff-words.zh-CN';
import type { CallContext, ResultMatrix } from '../definition';
import type { Column } from '../tables';
import { table } from '../tables';
import { basisOf, enrolmentNote, gatesMissed, notCounted, wordsOf } from '../words';
import type { Side } from './sides';
import { hasTrack, paidBy, placeOf } from './sides';

/** What is compared in a row: an agency or all of them, a track or all of them. */
interface Row {
  readonly agency?: string;
  readonly track?: { readonly id: string; readonly title: Localized };
}

const WORDS: Readonly<Record<Locale, RewardsDiffWords>> = {
  'zh-CN': rewardsDiffWordsZhCN,
  'en-US': rewardsDiffWordsEnUS,
};

/**
 * What each agency gets under either of two policies, in yuan, and the difference from the first to the second; then all together.
 *
 * @param byTrack a row for each track of each agency: a track of either policy, matched by id; one that a policy does not have pays 0
 * there and is marked
 */
export function rewardsDiff(a: Side, b: Side, byTrack: boolean, context: CallContext): ResultMatrix {
  const words = wordsOf(context);
  const own = WORDS[context.locale];
  const sides = [a, b];
  const agencies = agenciesOf(sides);
  const fen = (side: Side, { agency, track }: Row): number => paidBy(side, agency, track?.id);
  const difference = (row: Row): number => fen(b, row) - fen(a, row);
  const change = (row: Row): string => own.changes[changeOf(difference(row))];
  const basis = (side: Side): string => basisOf(side.statement.policy, side.statement.restsOn, context);
  const noted = (of: (side: Side) => string): string =>
    sides.flatMap(side => (of(side) === '' ? [] : own.noteUnder(side.name, of(side)))).join(own.semicolon);
  const note = (row: Row): string => {
    const { track } = row;
    const absent = track === undefined ? [] : sides.filter(side => !hasTrack(side, track.id));
    return [...absent.map(({ name }) => own.noTrack(name)), noted(side => whyNothing(side, row, context))]
      .filter(text => text !== '')
      .join(own.semicolon);
  };
  const columns: readonly Column<Row>[] = [
    ...(agencies === undefined ? [] : [{ title: words.agency, cell: (row: Row) => row.agency ?? '' }]),
    ...(byTrack ? [{ title: words.track, cell: ({ track }: Row) => track?.title[context.locale] ?? '' }] : []),
    ...sides.map(side => ({
      title: own.payoutUnder(side.name),
      cell: (row: Row) => yuanFromFen(fen(side, row)),
      total: yuanFromFen(fen(side, {})),
    })),
    {
      title: own.difference,
      cell: row => yuanFromFen(difference(row)),
      total: yuanFromFen(difference({})),
    },
    { title: own.change, cell: change, total: change({}) },
    ...sides.map(side => ({ title: own.basisUnder(side.name), cell: () => basis(side), total: basis(side) })),
    { title: words.note, cell: note, total: noted(({ statement }) => notCounted(statement, context)) },
  ];
  const [first, ...others] = columns;
  const withTotal = first === undefined ? columns : [{ ...first, total: words.total }, ...others];
  const tracks: readonly Row['track'][] = byTrack ? tracksOf(a, b) : [undefined];
  const rows = (agencies ?? [undefined]).flatMap(agency =>
    tracks.map(track => ({ ...(agency === undefined ? {} : { agency }), ...(track && { track }) })),
  );
  return table(withTotal, rows, { withTotal: true });
}

function changeOf(fen: number): keyof RewardsDiffWords['changes'] {
  if (fen === 0) return 'same';
  return fen > 0 ? 'gains' : 'loses';
}

/** Why a side pays an agency nothing, as far as it is the agency's doing. */
function whyNothing({ statement }: Side, { agency }: Row, context: CallContext): string {
  if (agency === undefined) return '';
  const place = placeOf(statement, agency);
  return enrolmentNote(statement, place, context) || gatesMissed(statement, place, context);
}

/** In the order of the first; undefined where a policy pays creators themselves. */
function agenciesOf(sides: readonly Side[]): readonly string[] | undefined {
  if (sides.some(({ statement }) => statement.policy.payee === 'creator')) return undefined;
  const names = sides.flatMap(({ statement }) => statement.roster.agencies);
  return [...new Map(names.map(name => [nameKey(name), name])).values()];
}

/** Those of the second policy in their order, then those that only the first one has. */
function tracksOf(a: Side, b: Side): readonly NonNullable<Row['track']>[] {
  const [before, after] = [a, b].map(({ statement }) => statement.tracks.map(({ track }) => track));
  return [...(after ?? []), ...(before ?? []).filter(({ id }) => !hasTrack(b, id))];
}
