import type { Overflow } from '../policy/rule-types';
import type { Policy } from '../policy/types';
import type { Roster } from '../roster/roster';
import type { ReadyCap } from './caps';
import { cutCreators, withinCap } from './caps';
import { CreatorFigures } from './creator-figures';

/** What a track pays to agencies and, where it pays creators, to them. Never changed: a rule gives new ones. */
export interface Paid {
  readonly agencies: Float64Array;
  readonly creators: CreatorFigures | undefined;
}

type Entity = 'creator' | 'agency';

/** The most that a track pays to all agencies together. */
export function capTrack(
  paid: readonly Paid[],
  t: number,
  { amount, overflow }: ReadyCap,
  roster: Roster,
): readonly Paid[] {
  return paid.map((each, place) =>
    place === t ? cut(each, withinCap(amount, each.agencies, overflow), overflow, roster) : each,
  );
}

function cut(paid: Paid, agencies: Float64Array, overflow: Overflow, roster: Roster): Paid {
  if (agencies === paid.agencies) return paid;
  const { creators } = paid;
  if (creators === undefined) return { agencies, creators };
  return { agencies, creators: cutCreators(paid.agencies, agencies, creators, roster, overflow) };
}

/** Of some tracks, each agency (or creator) keeps the one that pays most, or least; of equals the one that is named first. */
export function keepOne(
  paid: readonly Paid[],
  places: readonly number[],
  entity: Entity,
  pays: 'highest' | 'lowest',
  roster: Roster,
): readonly Paid[] {
  const amounts = places.map(t => amountsOf(paid[t] as Paid, entity));
  const best = bestOf(amounts, pays === 'highest' ? 1 : -1);
  const after = [...paid];
  places.forEach((t, own) => {
    after[t] = keep(paid[t] as Paid, entity, roster, place => best[place] === own);
  });
  return after;
}

/** By place: which of the columns has most (or, the other way round, least); of equals the first. */
function bestOf(columns: readonly Float64Array[], sign: 1 | -1): Int32Array {
  const [first = new Float64Array()] = columns;
  const best = new Int32Array(first.length);
  const most = first.slice();
  columns.forEach((column, j) => {
    for (let place = 0; place < column.length; place++) {
      const fen = column[place] as number;
      if ((fen - (most[place] as number)) * sign <= 0) continue;
      best[place] = j;
      most[place] = fen;
    }
  });
  return best;
}

function amountsOf({ agencies, creators }: Paid, entity: Entity): Float64Array {
  return entity === 'creator' && creators !== undefined ? creators.byPlace : agencies;
}

/** Drops what an agency (or creator) may not keep. */
function keep({ agencies, creators }: Paid, entity: Entity, roster: Roster, kept: (place: number) => boolean): Paid {
  if (entity === 'creator') {
    const left = (creators ?? new CreatorFigures(roster.size, new Int32Array(), new Uint8Array())).map((fen, i) =>
      kept(i) ? fen : 0,
    );
    return { agencies: byAgency(left, roster), creators: left };
  }
  const left = agencies.map((fen, a) => (kept(a) ? fen : 0));
  return { agencies: left, creators: creators?.map((fen, i) => (kept(roster.agency[i] as number) ? fen : 0)) };
}

function byAgency({ places, figures }: CreatorFigures, roster: Roster): Float64Array {
  const agencies = new Float64Array(roster.agencies.length);
  for (let j = 0; j < places.length; j++) {
    const agency = roster.agency[places[j] as number] as number;
    agencies[agency] = (agencies[agency] as number) + (figures[j] as number);
  }
  return agencies;
}

/** The most that a creator gets on all tracks together that pay creators. */
export function capCreators(paid: readonly Paid[], { amount, overflow }: ReadyCap, roster: Roster): readonly Paid[] {
  return spread(paid, 'creator', roster, overflow, () => amount);
}

/** The most that an agency gets on all tracks together. */
export function capAgencies(paid: readonly Paid[], { amount, overflow }: ReadyCap, roster: Roster): readonly Paid[] {
  return spread(paid, 'agency', roster, overflow, () => amount);
}

/** The most that is paid at all: shared among payees, then among the tracks of each. */
export function capPolicy(
  paid: readonly Paid[],
  { amount, overflow }: ReadyCap,
  roster: Roster,
  payee: Policy['payee'],
): readonly Paid[] {
  const totals = totalsOf(paid, payee, roster);
  const within = withinCap(amount, totals, overflow);
  return within === totals ? paid : spread(paid, payee, roster, overflow, place => within[place] as number);
}

/** Nothing for a payee whose payouts together are less than `floor`. */
export function forfeit(paid: readonly Paid[], floor: number, roster: Roster, payee: Policy['payee']): readonly Paid[] {
  const totals = totalsOf(paid, payee, roster);
  return paid.map(each => keep(each, payee, roster, place => Math.abs(totals[place] as number) >= floor));
}

function totalsOf(paid: readonly Paid[], entity: Entity, roster: Roster): Float64Array {
  const totals = new Float64Array(entity === 'creator' ? roster.size : roster.agencies.length);
  for (const each of columnsOf(paid, entity))
    each.forEach((fen, place) => (totals[place] = (totals[place] as number) + fen));
  return totals;
}

/** Tracks that pay agencies as a whole are none of a creator's. */
function columnsOf(paid: readonly Paid[], entity: Entity): readonly Float64Array[] {
  return entity === 'agency' ? paid.map(each => each.agencies) : paid.flatMap(each => each.creators?.byPlace ?? []);
}

/** Holds what each agency (or creator) gets within its limit; what is cut is shared among the tracks, in their order. */
function spread(
  paid: readonly Paid[],
  entity: Entity,
  roster: Roster,
  overflow: Overflow,
  limit: (place: number) => number,
): readonly Paid[] {
  const columns = columnsOf(paid, entity);
  const after = columns.map(column => column.slice());
  for (let place = 0; place < (columns[0]?.length ?? 0); place++) {
    let together = 0;
    for (const column of columns) together += column[place] as number;
    if (together <= limit(place)) continue;
    const amounts = Float64Array.from(columns, column => column[place] as number);
    withinCap(limit(place), amounts, overflow).forEach((fen, t) => ((after[t] as Float64Array)[place] = fen));
  }
  if (entity === 'agency') return paid.map((each, t) => cut(each, after[t] as Float64Array, overflow, roster));
  const next = after.values();
  return paid.map(each => {
    if (each.creators === undefined) return each;
    const left = next.next().value;
    const creators = each.creators.map((fen, place) => left?.[place] ?? fen);
    return { agencies: byAgency(creators, roster), creators };
  });
}
