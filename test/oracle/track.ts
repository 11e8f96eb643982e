import { meets } from './conditions';
import type { Crowd } from './crowd';
import type { Fraction } from './fractions';
import { compare, decimal, fraction, percentOf, toFen, total, ZERO } from './fractions';
import { rewardOf } from './ladder';
import { measured } from './measures';
import type { Raw, RawCap, RawGate, RawPolicy, RawTrack, Row } from './raw';
import { cut, sum } from './sharing';

/** One track up to its agency cap: fen by agency, and by row where the track pays creators. */
export interface TrackReward {
  /** By row: whether it counts and meets the track's conditions. */
  readonly admitted: readonly boolean[];
  /** By agency: yuan for money, else units, creators, points or the figure itself. */
  readonly measure: readonly Fraction[];
  /** Before caps. */
  readonly reward: readonly bigint[];
  /** After the creator cap. */
  readonly capped: readonly bigint[];
  /** After the agency cap. */
  readonly limited: readonly bigint[];
  readonly creators: Creators | undefined;
}

interface Creators {
  readonly reward: readonly bigint[];
  readonly capped: readonly bigint[];
  readonly limited: readonly bigint[];
}

export const capOf = (caps: readonly RawCap[] | undefined, entity: string): RawCap | undefined =>
  caps?.find(cap => cap.entity === entity);

export const overflowOf = (cap: RawCap): string => cap.overflow?.value ?? 'pro_rata';

function within(fen: bigint, cap: RawCap | undefined): bigint {
  const most = cap === undefined ? fen : toFen(decimal(cap.amount.value));
  return fen > most ? most : fen;
}

/** @param earlier what the tracks further up in the file pay, by their ids */
export function trackReward(
  policy: RawPolicy,
  track: RawTrack,
  rows: readonly Row[],
  crowd: Crowd,
  earlier: ReadonlyMap<string, TrackReward>,
): TrackReward {
  const admitted = rows.map(
    (row, i) => crowd.counts[i] === true && (track.where ?? []).every(condition => meets(policy, row, condition)),
  );
  const membersOf = (agency: number): Row[] => rows.filter((_row, i) => admitted[i] && crowd.home[i] === agency);
  const members = crowd.agencies.map((_agency, a) => membersOf(a));
  const agencyCap = capOf(track.caps, 'agency');
  if (track.scope === 'agency') {
    const reward = members.map((own, a) => {
      if (!crowd.takesPart[a]) return 0n;
      return earned(policy, track, { own, ofAgency: own, earlier: id => earlier.get(id)?.limited[a] ?? 0n });
    });
    const limited = reward.map(fen => within(fen, agencyCap));
    const measure = members.map(own => measured(policy, track.measure, own));
    return { admitted, measure, reward, capped: reward, limited, creators: undefined };
  }
  const reward = rows.map((row, i) => {
    if (!admitted[i]) return 0n;
    const ofAgency = members[crowd.home[i] ?? -1] ?? [];
    return earned(policy, track, { own: [row], ofAgency, earlier: id => earlier.get(id)?.creators?.limited[i] ?? 0n });
  });
  const capped = reward.map(fen => within(fen, capOf(track.caps, 'creator')));
  const limited = [...capped];
  crowd.agencies.forEach((_agency, a) => {
    if (agencyCap === undefined) return;
    const places = placesOf(crowd, a);
    const parts = cut(at(capped, places), toFen(decimal(agencyCap.amount.value)), overflowOf(agencyCap));
    places.forEach((i, j) => (limited[i] = parts[j] ?? 0n));
  });
  const byAgency = (fen: readonly bigint[]): bigint[] =>
    crowd.agencies.map((_agency, a) => sum(at(fen, placesOf(crowd, a))));
  return {
    admitted,
    measure: members.map(own => total(own.map(row => measured(policy, track.measure, [row])))),
    reward: byAgency(reward),
    capped: byAgency(capped),
    limited: byAgency(limited),
    creators: { reward, capped, limited },
  };
}

/** The rows of an agency. */
export const placesOf = ({ home }: Crowd, agency: number): number[] => [...home.keys()].filter(i => home[i] === agency);

export const at = (fen: readonly bigint[], places: readonly number[]): bigint[] => places.map(i => fen[i] ?? 0n);

/** Whose rows are measured for a reward: a creator's own or an agency's; and those of the agency as a whole. */
interface Party {
  readonly own: readonly Row[];
  readonly ofAgency: readonly Row[];
  /** Fen that earlier tracks pay to the same party within their own caps. */
  readonly earlier: (track: string) => bigint;
}

/** What a party earns, before caps. */
function earned(policy: RawPolicy, track: RawTrack, { own, ofAgency, earlier }: Party): bigint {
  const isOpen = (gates: readonly RawGate[] = []): boolean =>
    gates.every(gate => passes(policy, gate, gate.entity === 'agency' ? ofAgency : own));
  if (!isOpen(track.gates)) return 0n;
  const climbing = track.measureOf === 'agency' ? ofAgency : own;
  const { measure, before, base, target } = track;
  return rewardOf(policy, track, {
    value: measured(policy, measure, climbing),
    before: before && measured(policy, before, climbing),
    target: target && measured(policy, target, climbing),
    base: base && (base.tracks ? fraction(sum(base.tracks.map(earlier)), 100n) : measured(policy, base, own)),
    isOpen: tier => isOpen(tier.gates),
  });
}

function passes(policy: RawPolicy, { measure, target, from, to }: RawGate, rows: readonly Row[]): boolean {
  const value = measured(policy, measure, rows);
  const aim = target && measured(policy, target, rows);
  if (aim !== undefined && compare(aim, ZERO) <= 0) return false;
  const bound = ({ value: figure }: Raw<number>): Fraction =>
    aim === undefined ? decimal(figure) : percentOf(decimal(figure), aim);
  return (
    (from === undefined || compare(value, bound(from)) >= 0) && (to === undefined || compare(value, bound(to)) <= 0)
  );
}
