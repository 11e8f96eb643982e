import type { Policy, Track } from '../../engine';
import { climb, compileLadder, SCALE, yuanFromFen } from '../../engine';

/** A value in the measure's own unit, and what it earns, in yuan. */
export interface Earned {
  readonly value: number;
  readonly earns: number;
}

/** What is earned just below a threshold, on it and just above; nothing below where that would be less than none. */
export interface AtThreshold {
  readonly below: Earned | undefined;
  readonly exactly: Earned;
  readonly above: Earned;
}

/** Whether a value alone says what it earns on the ladder. */
export function isByValue({ target, base, before }: Track): boolean {
  return target === undefined && base === undefined && before === undefined;
}

/**
 * What one unit less than each threshold earns (one yuan of money, else one creator, point …), the threshold itself, and one unit more: as
 * the engine climbs the ladder, before caps. Undefined where the value alone does not say it, or a figure is unknown.
 *
 * @example atThresholds(march, waist)?.[0] // 2 earn 0, 3 earn 3,000, 4 earn 3,000
 */
export function atThresholds(policy: Policy, track: Track): readonly AtThreshold[] | undefined {
  if (!isByValue(track)) return undefined;
  const compiled = compileLadder(policy, track);
  if (!compiled.ok) return undefined;
  const ladder = compiled.value;
  const { blocks, unit } = ladder;
  const one = SCALE[unit];
  const earned = (value: number): Earned => ({ value: value / one, earns: yuanFromFen(climb(ladder, value)) });
  return [...ladder.from].map(from => {
    // A block that counts once it is begun begins where the one before is full.
    const exactly = blocks === undefined ? from : Math.max(blocks.up ? from - 1 : from, 0) * blocks.size;
    return {
      below: exactly < one ? undefined : earned(exactly - one),
      exactly: earned(exactly),
      above: earned(exactly + one),
    };
  });
}
