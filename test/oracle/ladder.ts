import type { Fraction } from './fractions';
import { compare, decimal, greater, lesser, minus, negated } from './fractions';
import { ONE, over, percentOf, plus, times, toFen, total, wholes, ZERO } from './fractions';
import { unitOf } from './measures';
import type { RawPolicy, RawTier, RawTrack } from './raw';

/** What climbs a ladder, each figure in its own unit. */
export interface Climb {
  readonly value: Fraction;
  /** What was counted before the period. */
  readonly before?: Fraction | undefined;
  readonly base?: Fraction | undefined;
  readonly target?: Fraction | undefined;
  /** Whether a tier's own gates are open; left out: all are. */
  readonly isOpen?: (tier: RawTier) => boolean;
}

/** What a track's ladder pays, in fen. */
export function rewardOf(policy: RawPolicy, track: RawTrack, climb: Climb): bigint {
  const { value, before } = climb;
  if (compare(value, ZERO) < 0) {
    if (track.ladder.negatives?.value !== 'mirrored') return 0n;
    return -rewardOf(policy, track, { ...climb, value: negated(value), before: before && plus(before, value) });
  }
  const reward = toFen(yuanOf(policy, track, climb), policy.rounding.value);
  const magnitude = reward < 0n ? -reward : reward;
  return magnitude < toFen(decimal(track.ladder.forfeitBelow?.value ?? 0)) ? 0n : reward;
}

function yuanOf(policy: RawPolicy, track: RawTrack, { value, before, base, target, isOpen }: Climb): Fraction {
  if (target !== undefined && compare(target, ZERO) <= 0) return ZERO;
  const blocks = (figure: Fraction): Fraction =>
    track.every === undefined
      ? figure
      : wholes(over(figure, decimal(track.every.size.value)), track.every.rounding.value);
  const stairs = new Stairs(policy, track, target, isOpen ?? (() => true));
  const there = blocks(plus(before ?? ZERO, value));
  /** What there is at the end of the way, less what there was at its beginning. */
  const gained = (at: (position: Fraction) => Fraction): Fraction =>
    before === undefined ? at(there) : minus(at(there), at(blocks(before)));
  switch (track.ladder.mode) {
    case 'step':
      return gained(position => stairs.highest(position)?.pays ?? ZERO);
    case 'step_cumulative':
      return gained(position => total(stairs.reached(position).map(({ pays }) => pays)));
    case 'per_unit':
      if (base !== undefined) return times(base, stairs.highest(there)?.pays ?? ZERO);
      return gained(position => total(stairs.slices(position).map(({ width, pays }) => times(width, pays))));
    case 'marginal_rate':
      return gained(position => total(stairs.slices(position).map(({ width, pays }) => percentOf(pays, width))));
    case 'whole_rate':
      return percentOf(stairs.highest(there)?.pays ?? ZERO, base ?? gained(stairs.bounded));
    case 'retroactive_rate':
      return gained(position => percentOf(stairs.highest(position)?.pays ?? ZERO, stairs.bounded(position)));
    case 'interpolated_rate':
      return percentOf(stairs.between(there), base ?? gained(stairs.bounded));
  }
  throw new Error(`no such mode: ${track.ladder.mode}`);
}

interface Tier {
  readonly from: Fraction;
  readonly pays: Fraction;
  readonly isOpen: boolean;
}

/** A ladder's tiers from zero, in the unit of the measure (or in blocks of it), and where a position stands among them. */
class Stairs {
  private readonly tiers: readonly Tier[];
  private readonly end: Fraction | undefined;
  private readonly inclusive: boolean;
  /** Whether the tier "from 11" begins after the tenth. */
  private readonly oneByOne: boolean;

  constructor(policy: RawPolicy, track: RawTrack, target: Fraction | undefined, isOpen: (tier: RawTier) => boolean) {
    const { boundary, thresholds, tiers } = track.ladder;
    const inUnit = (figure: Fraction): Fraction => (target === undefined ? figure : percentOf(figure, target));
    let from = ZERO;
    this.tiers = tiers.map(tier => {
      from = thresholds?.value === 'increment' ? plus(from, decimal(tier.from.value)) : decimal(tier.from.value);
      return { from: inUnit(from), pays: decimal(tier.pays.value), isOpen: isOpen(tier) };
    });
    const to = tiers.at(-1)?.to;
    this.end = to === undefined ? undefined : inUnit(decimal(to.value));
    this.inclusive = boundary.value === 'lower_inclusive';
    const counted = track.every !== undefined || unitOf(policy, track.measure) === 'count';
    this.oneByOne = counted && this.inclusive && target === undefined;
  }

  /** The highest tier whose threshold and gates are reached, and those below it. */
  reached(position: Fraction): readonly Tier[] {
    const isReached = ({ from, isOpen }: Tier): boolean =>
      isOpen && (this.inclusive ? compare(position, from) >= 0 : compare(position, from) > 0);
    const highest = Math.max(-1, ...this.tiers.map((tier, i) => (isReached(tier) ? i : -1)));
    return this.tiers.slice(0, highest + 1);
  }

  highest(position: Fraction): Tier | undefined {
    return this.reached(position).at(-1);
  }

  /** At most where the last tier ends. */
  bounded = (position: Fraction): Fraction => (this.end === undefined ? position : lesser(position, this.end));

  /** The part of the way up to the position that lies within each tier. */
  slices(position: Fraction): readonly { readonly width: Fraction; readonly pays: Fraction }[] {
    const begins = ({ from }: Tier): Fraction => (this.oneByOne ? greater(minus(from, ONE), ZERO) : from);
    const reached = this.reached(position);
    return reached.map((tier, i) => {
      const next = reached[i + 1];
      const ends = next === undefined ? this.bounded(position) : begins(next);
      return { width: minus(ends, begins(tier)), pays: tier.pays };
    });
  }

  /** The pay on the straight line from the tier reached to the next one. */
  between(position: Fraction): Fraction {
    const reached = this.reached(position);
    const [tier, next] = [reached.at(-1), this.tiers[reached.length]];
    if (tier === undefined || next === undefined) return tier?.pays ?? ZERO;
    const way = over(minus(position, tier.from), minus(next.from, tier.from));
    return plus(tier.pays, times(minus(next.pays, tier.pays), lesser(way, ONE)));
  }
}
