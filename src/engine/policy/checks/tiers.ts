import type { Unit } from '../../evaluate/units';
import { isCounted } from '../../evaluate/units';
import { problem } from '../../problem';
import type { Place } from '../reader';
import { report } from '../reader';
import type { Ladder } from '../rule-types';
import { inParts } from './figures';

/** Thresholds rise and are as fine as the measure, and where a tier says where it ends, the next one begins there. */
export function checkTiers(ladder: Ladder, unit: Unit | undefined, relative: boolean, path: string, at: Place): void {
  const fine = relative ? 'percent' : unit;
  const increments = ladder.thresholds?.value === 'increment';
  let previous: number | null = null;
  ladder.tiers.forEach(({ from, to }, i) => {
    const here = `${path}.tiers[${i}]`;
    inParts(at, `${here}.from.value`, from, fine);
    if (to !== undefined) inParts(at, `${here}.to.value`, to, fine);
    // An increment may be as large as the one before, but it must lead on.
    const least = increments ? (i === 0 ? null : 0) : previous;
    if (least !== null && from.value !== null && from.value <= least) {
      const params = { path: `${here}.from.value`, previous: String(least), found: String(from.value) };
      report(at, problem('policy.tiers_not_increasing', params));
    }
    previous = from.value;
    if (to?.value != null) checkEnd(ladder, i, to.value, counts(unit, relative), `${here}.to.value`, at);
  });
}

function counts(unit: Unit | undefined, relative: boolean): boolean {
  return !relative && unit !== undefined && isCounted(unit);
}

/** The next tier begins where this one ends: of counted things, one further or on the same. */
function checkEnd(
  { tiers, thresholds }: Ladder,
  i: number,
  to: number,
  counted: boolean,
  path: string,
  at: Place,
): void {
  const from = tiers[i]?.from.value;
  const next = tiers[i + 1]?.from.value;
  if (thresholds?.value === 'increment') {
    report(at, problem('policy.end_of_increment', { path }));
    return;
  }
  if (from != null && to <= from && !(counted && to === from)) {
    report(at, problem('policy.tier_ends_early', { path, from: String(from), to: String(to) }));
    return;
  }
  if (next == null || next === to || (counted && next === to + 1)) return;
  const params = { path, to: String(to), next: String(next) };
  report(at, next > to ? problem('policy.tier_gap', params) : problem('policy.tier_overlap', params));
}
