import type { Adjustment } from '../evaluate/settle';
import type { Paid } from '../evaluate/settle-rules';
import type { Statement } from '../evaluate/statement';
import type { TrackResult } from '../evaluate/track';
import { fenFromYuan } from '../money/fen';
import type { ExclusiveGroup, PolicyCap } from '../policy/rule-types';
import type { Fact } from '../policy/types';
import { overflowOf, sharesOf } from './shares';
import type { Input } from './step';
import { fen, figure } from './step';
import type { Who } from './who';

/** What a rule looked at when it left a track of somebody, whom the rule is about, with what it left. */
export function decidingInputs(statement: Statement, adjustment: Adjustment, who: Who, t: number): readonly Input[] {
  switch (adjustment.rule) {
    case 'track_cap':
      return payeeShare(statement, adjustment, [t], who);
    case 'exclusive':
    case 'stacking':
      return [reward(adjustment, who, t), ...keptInput(statement, adjustment, who)];
    case 'creator_cap':
    case 'agency_cap':
      return trackShare(adjustment, coveredPlaces(statement, adjustment), capOf(statement, adjustment), who, t);
    case 'policy_cap': {
      const places = coveredPlaces(statement, adjustment);
      // Of a single track, the part of the payee is that of the track.
      if (places.length === 1) return payeeShare(statement, adjustment, places, who);
      const part = sumOver(adjustment.after, places, who);
      return trackShare(adjustment, places, { ...capOf(statement, adjustment), amount: part }, who, t);
    }
    case 'forfeit': {
      const { before, path } = adjustment;
      const floor = (pathIn(statement.policy, path) as Fact<number>).value ?? 0;
      return [
        reward(adjustment, who, t),
        figure('together', sumOver(before, [...before.keys()], who), 'fen'),
        figure('least', fenFromYuan(floor), 'fen'),
      ];
    }
  }
}

/** Somebody's part of a cap that all payees share, over some tracks together. */
export function payeeShare(
  statement: Statement,
  adjustment: Adjustment,
  places: readonly number[],
  { entity, place }: Who,
): readonly Input[] {
  const { amount, overflow } = capOf(statement, adjustment);
  const { before, after } = adjustment;
  const shares = sharesOf({
    before: addedUp(before, places, entity),
    after: addedUp(after, places, entity),
    cap: amount,
    overflow,
  });
  return shares(place);
}

/** What a track gets of what its payee may have on several tracks together. */
function trackShare(
  { before, after }: Adjustment,
  places: readonly number[],
  { amount, overflow }: ReturnType<typeof capOf>,
  who: Who,
  t: number,
): readonly Input[] {
  const of = (paid: readonly Paid[]): readonly number[] => places.map(place => paidTo(paid[place], who));
  return sharesOf({ before: of(before), after: of(after), cap: amount, overflow })(places.indexOf(t));
}

/** The tracks that a rule over several of them covers, in the order in which they share. */
export function coveredPlaces({ policy, tracks }: Statement, { path }: Adjustment): readonly number[] {
  const { tracks: ids } = pathIn(policy, path) as Partial<PolicyCap>;
  if (ids === undefined) return [...tracks.keys()];
  return ids.flatMap(id => tracks.flatMap(({ track }, t) => (track.id === id ? [t] : [])));
}

function capOf({ policy }: Statement, { path }: Adjustment) {
  const cap = pathIn(policy, path) as PolicyCap;
  return { amount: fenFromYuan(cap.amount.value ?? 0), overflow: overflowOf(cap) };
}

/** The track that is paid instead: one of those that the rule left as they were. */
function keptInput(statement: Statement, adjustment: Adjustment, who: Who): readonly Input[] {
  const { pays = 'highest' } = pathIn(statement.policy, adjustment.path) as Partial<ExclusiveGroup>;
  const unchanged = coveredPlaces(statement, adjustment).filter(t => !isChanged(adjustment, t, who));
  const paid = unchanged.filter(t => paidTo(adjustment.after[t], who) !== 0);
  return [...paid, ...unchanged].slice(0, 1).map(t => {
    const { track } = statement.tracks[t] as TrackResult;
    return { kind: 'kept', track, pays, quantity: fen(paidTo(adjustment.after[t], who)) };
  });
}

export function isChanged({ before, after }: Adjustment, t: number, who: Who): boolean {
  return paidTo(before[t], who) !== paidTo(after[t], who);
}

function reward({ before }: Adjustment, who: Who, t: number): Input {
  return figure('reward', paidTo(before[t], who), 'fen');
}

export function paidTo(paid: Paid | undefined, { entity, place }: Who): number {
  return (entity === 'creator' ? paid?.creators?.byPlace : paid?.agencies)?.[place] ?? 0;
}

export function sumOver(paid: readonly Paid[], places: readonly number[], who: Who): number {
  return places.reduce((sum, place) => sum + paidTo(paid[place], who), 0);
}

/** By agency, or by creator: what some tracks pay together. */
function addedUp(paid: readonly Paid[], places: readonly number[], entity: Who['entity']): Float64Array {
  const columns = places.flatMap(
    place => (entity === 'creator' ? paid[place]?.creators?.byPlace : paid[place]?.agencies) ?? [],
  );
  const sums = new Float64Array(columns[0]?.length ?? 0);
  for (const column of columns) column.forEach((amount, i) => (sums[i] = (sums[i] as number) + amount));
  return sums;
}

/** The part of a policy under a path such as `tracks[2].caps[0]`. */
export function pathIn(policy: object, path: string): unknown {
  return path
    .split(/[.[\]]/)
    .filter(key => key !== '')
    .reduce<unknown>((part, key) => (part as Readonly<Record<string, unknown>>)[key], policy);
}
