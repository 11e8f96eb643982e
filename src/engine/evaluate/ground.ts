import { weaker, weakestStatus } from '../policy/facts';
import type { Track } from '../policy/rule-types';
import type { Fact, Policy, Status } from '../policy/types';
import { measuresOf } from './needs';
import { tracksMeet } from './settle';

/** The weakest of the figures that a payout rests on: those of its tracks, and what holds for all of them. */
export function groundOf(policy: Policy, tracks: readonly Track[]): Status {
  const { windows, binding, enrolment, stacking, rounding, policyCaps, forfeitBelow, ranking } = policy;
  const evaluated = tracksMeet(policy) ? policy.tracks : tracks;
  const bands = policy.levels.map(level => level.band);
  const counted = evaluated.flatMap(measuresOf).some(({ kind }) => kind === 'points') ? ranking?.points : undefined;
  const shared = [
    windows.effective,
    windows.enrolment,
    enrolment?.carryOverWindow,
    known([enrolment?.carryOverFrom]),
    known(policy.forms.map(form => form.share)),
    enrolment?.countsFrom,
    binding,
    bands,
    counted,
    stacking,
    rounding,
    policyCaps,
    forfeitBelow,
  ];
  return weaker(weakestStatus(evaluated), weakestStatus(shared));
}

/** What is open is said where it stands, and nothing is computed with it; if all is known, it is a ground like any other. */
function known(facts: readonly (Fact<unknown> | undefined)[]): unknown {
  return facts.some(fact => fact?.value === null) ? undefined : facts;
}
