import { meets } from './conditions';
import type { Crowd } from './crowd';
import type { Fraction } from './fractions';
import { compare, decimal, percentOf, toFen, total, ZERO } from './fractions';
import { rewardOf } from './ladder';
import { measured } from './measures';
import type { RawCap, RawGate, RawPolicy, RawTrack, Row } from './raw';
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

export function trackReward(policy: RawPolicy, track: RawTrack, rows: readonly Row[], crowd: Crowd): TrackReward {
  const admitted = rows.map(
    (row, i) => crowd.counts[i] === true && (track.where ?? []).every(condition => meets(policy, row, condition)),
  );
  const membersOf = (agency: number): Row[] => rows.filter((_row, i) => admitted[i] && crowd.home[i] === agency);
  const members = crowd.agencies.map((_agency, a) => membersOf(a));
  const agencyCap = capOf(track.caps, 'agency');
  if (track.scope === 'agency') {
    const reward = members.map((own, a) => (crowd.takesPart[a] ? earned(policy, track, own, own) : 0n));
    const limited = reward.map(fen => within(fen, agencyCap));
    const measure = members.map(own => measured(policy, track.measure, own));
    return { admitted, measure, reward, capped: reward, limited, creators: undefined };
  }
  const reward = rows.map((row, i) =>
    admitted[i] ? earned(policy, track, [row], members[crowd.home[i] ?? -1] ?? []) : 0n,
  );
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

/** What rows earn together, before caps: an agency's rows, or one creator's alone. */
function earned(policy: RawPolicy, track: RawTrack, own: readonly Row[], ofAgency: readonly Row[]): bigint {
  const over = { creator: own, agency: ofAgency };
  if (!(track.gates ?? []).every(gate => passes(policy, gate, over[gate.entity === 'agency' ? 'agency' : 'creator'])))
    return 0n;
  const { measure, base, target } = track;
  return rewardOf(
    policy,
    track,
    measured(policy, measure, own),
    base && measured(policy, base, own),
    target && measured(policy, target, own),
  );
}

function passes(policy: RawPolicy, { measure, target, from }: RawGate, rows: readonly Row[]): boolean {
  const value = measured(policy, measure, rows);
  if (target === undefined) return compare(value, decimal(from.value)) >= 0;
  const aim = measured(policy, target, rows);
  return compare(aim, ZERO) > 0 && compare(value, percentOf(decimal(from.value), aim)) >= 0;
}
