import { compileLadder } from '../../evaluate/ladder';
import type { Problem } from '../../problem';
import { problem } from '../../problem';
import type { Policy } from '../types';
import { lintBands } from './bands';
import { lintCaps, lintCapsBeside, lintPolicyCaps } from './caps';
import { lintCliffs } from './cliffs';
import { lintDates } from './dates';
import { lintGroups } from './groups';
import { lookAt } from './most';
import { lintPoints } from './points';
import { lintSmallRates } from './small-rates';
import { lintTitles } from './titles';

/**
 * What is odd in a policy though it can be computed: caps that are never reached or cut the ladder short, pay that falls as the measure
 * rises, ladders that never pay, bands with a gap. Unknown figures are passed over.
 *
 * @example lintPolicy(march) // []
 */
export function lintPolicy(policy: Policy): readonly Problem[] {
  const looked = policy.tracks.map((track, i) => {
    const ladder = compileLadder(policy, track);
    return lookAt(track, `tracks[${i}]`, ladder.ok ? ladder.value : undefined);
  });
  const found = [
    ...looked.flatMap(each => [...lintCaps(each), ...lintCliffs(policy, each)]),
    ...lintPolicyCaps(policy, looked),
  ];
  const told = new Set(found.map(({ params }) => ('path' in params ? params.path : '')));
  return [
    ...found,
    // What is wrong with the other cap has been said.
    ...lintCapsBeside(policy)
      .filter(({ other }) => !told.has(other))
      .map(each => problem('lint.cap_beside', each)),
    ...lintGroups(policy),
    ...lintDates(policy),
    ...lintSmallRates(policy),
    ...lintPoints(policy),
    ...lintTitles(policy),
    ...lintBands(policy),
  ];
}
