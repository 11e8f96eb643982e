import type { Fraction } from './fractions';
import {
  compare,
  decimal,
  greater,
  lesser,
  minus,
  negated,
  ONE,
  percentOf,
  plus,
  times,
  toFen,
  total,
  ZERO,
} from './fractions';
import { countsThings } from './measures';
import type { RawPolicy, RawTrack } from './raw';

/** What a track's ladder pays, in fen, for a measured value; for a base and against a target, where the track has them. */
export function rewardOf(
  policy: RawPolicy,
  track: RawTrack,
  value: Fraction,
  base?: Fraction,
  target?: Fraction,
): bigint {
  if (compare(value, ZERO) < 0 && track.ladder.negatives?.value === 'mirrored') {
    return -rewardOf(policy, track, negated(value));
  }
  const reward = toFen(yuanOf(policy, track, value, base, target), policy.rounding.value);
  const magnitude = reward < 0n ? -reward : reward;
  return magnitude < toFen(decimal(track.ladder.forfeitBelow?.value ?? 0)) ? 0n : reward;
}

interface Tier {
  readonly from: Fraction;
  /** Only where the last tier has an end. */
  readonly to: Fraction | undefined;
  readonly pays: Fraction;
}

/** The tiers in the unit of the measure, each from zero. */
function tiersOf({ ladder }: RawTrack, target: Fraction | undefined): Tier[] {
  const inUnit = (figure: Fraction): Fraction => (target === undefined ? figure : percentOf(figure, target));
  let from = ZERO;
  return ladder.tiers.map((tier, i) => {
    from = ladder.thresholds?.value === 'increment' ? plus(from, decimal(tier.from.value)) : decimal(tier.from.value);
    const ends = i === ladder.tiers.length - 1 && tier.to !== undefined;
    return {
      from: inUnit(from),
      to: ends ? inUnit(decimal(tier.to.value)) : undefined,
      pays: decimal(tier.pays.value),
    };
  });
}

function yuanOf(policy: RawPolicy, track: RawTrack, value: Fraction, base?: Fraction, target?: Fraction): Fraction {
  if (target !== undefined && compare(target, ZERO) <= 0) return ZERO;
  const inclusive = track.ladder.boundary.value === 'lower_inclusive';
  const tiers = tiersOf(track, target);
  const reached = tiers.filter(({ from }) => (inclusive ? compare(value, from) >= 0 : compare(value, from) > 0));
  const highest = reached.at(-1);
  if (highest === undefined) return ZERO;
  const counted = highest.to === undefined ? value : lesser(value, highest.to);
  const oneByOne = countsThings(policy, track.measure) && inclusive && target === undefined;
  const begins = ({ from }: Tier): Fraction => (oneByOne ? greater(minus(from, ONE), ZERO) : from);
  const slices = reached.map((tier, i) => {
    const next = reached[i + 1];
    return { width: minus(next === undefined ? counted : begins(next), begins(tier)), pays: tier.pays };
  });
  switch (track.ladder.mode) {
    case 'step':
      return highest.pays;
    case 'step_cumulative':
      return total(reached.map(({ pays }) => pays));
    case 'per_unit':
      if (base !== undefined) return times(base, highest.pays);
      return total(slices.map(({ width, pays }) => times(width, pays)));
    case 'marginal_rate':
      return total(slices.map(({ width, pays }) => percentOf(pays, width)));
    case 'whole_rate':
      return percentOf(highest.pays, base ?? counted);
  }
  throw new Error(`no such mode: ${track.ladder.mode}`);
}
