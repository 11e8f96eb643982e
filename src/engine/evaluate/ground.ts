import { weaker, weakestStatus } from '../policy/facts';
import type { Track } from '../policy/rule-types';
import type { Policy, Status } from '../policy/types';
import { tracksMeet } from './settle';

/** The weakest of the figures that a payout rests on: those of its tracks, and what holds for all of them. */
export function groundOf(policy: Policy, tracks: readonly Track[]): Status {
  const { windows, binding, enrolment, stacking, rounding, policyCaps, forfeitBelow } = policy;
  const bands = policy.levels.map(level => level.band);
  const shared = [
    windows.effective,
    windows.enrolment,
    enrolment?.countsFrom,
    binding,
    bands,
    stacking,
    rounding,
    policyCaps,
    forfeitBelow,
  ];
  return weaker(weakestStatus(tracksMeet(policy) ? policy.tracks : tracks), weakestStatus(shared));
}
