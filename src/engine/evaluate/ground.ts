import type { Outcome } from '../outcome';
import { succeed } from '../outcome';
import { missing, weakestStatus } from '../policy/facts';
import type { Track } from '../policy/rule-types';
import type { Fact, Policy, Status } from '../policy/types';
import { factsIn } from '../trace/facts-of';
import { measuresOf } from './needs';
import { tracksMeet } from './settle';

/** The weakest of the figures that a payout rests on: those of its tracks, and what holds for all of them. */
export function groundOf(policy: Policy, tracks: readonly Track[]): Status {
  return weakestStatus(partsOf(policy, tracks));
}

/** Fails if strict mode withholds a figure that a payout is said to rest on; every such figure is named. */
export function notWithheld(policy: Policy, tracks: readonly Track[]): Outcome<unknown> {
  return noneWithheld(policy, partsOf(policy, tracks));
}

/** @param parts of the policy, each in its place */
export function noneWithheld(policy: Policy, parts: object): Outcome<unknown> {
  const problems = factsIn(parts, '')
    .filter(({ fact }) => fact.status === 'illustrative' && fact.value === null)
    .map(({ fact, path }) => missing(policy, fact, path));
  return problems.length > 0 ? { ok: false, problems } : succeed(undefined);
}

/** The parts of the policy that a payout rests on, each in its place. */
function partsOf(policy: Policy, tracks: readonly Track[]): object {
  const { windows, binding, enrolment, stacking, rounding, policyCaps, forfeitBelow, ranking } = policy;
  const evaluated = tracksMeet(policy) ? policy.tracks : tracks;
  const counted = evaluated.flatMap(measuresOf).some(({ kind }) => kind === 'points') ? ranking?.points : undefined;
  const forms = policy.forms.map(({ share }) => ({ share }));
  return {
    tracks: policy.tracks.map(track => (evaluated.includes(track) ? track : undefined)),
    windows: { effective: windows.effective, enrolment: windows.enrolment },
    enrolment: {
      carryOverFrom: isKnown([enrolment?.carryOverFrom]) ? enrolment?.carryOverFrom : undefined,
      carryOverWindow: enrolment?.carryOverWindow,
      countsFrom: enrolment?.countsFrom,
    },
    forms: isKnown(forms.map(({ share }) => share)) ? forms : undefined,
    binding,
    levels: policy.levels.map(({ band }) => ({ band })),
    ranking: { points: counted },
    stacking,
    rounding,
    policyCaps,
    forfeitBelow,
  };
}

/** What is open is said where it stands, and nothing is computed with it; if all is known, it is a ground like any other. */
function isKnown(facts: readonly (Fact<unknown> | undefined)[]): boolean {
  return facts.every(fact => fact?.status !== 'unknown');
}
