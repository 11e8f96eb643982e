import type { Fact, Policy, Track } from '../../engine';
import { parsePolicy } from '../../engine';
import { changedAt, figuresOf } from './figures';

/**
 * A policy whose tracks are not known, with those of another month as a beginning. What a track is is kept, and how it is read where that
 * is assumed in any case; every figure beyond that is to be filled in, and so is how many tiers there are.
 */
export function withTracksOf(policy: Policy, other: Policy): Policy {
  const whole: Policy = { ...policy, tracks: other.tracks.map(ofOneTier) };
  return figuresOf(whole)
    .filter(({ path, fact }) => path.startsWith('tracks[') && fact.status !== 'assumption')
    .reduce((draft, { path }) => changedAt(draft, path, () => UNKNOWN), whole);
}

const UNKNOWN: Fact<never> = { value: null, status: 'unknown' };

function ofOneTier(track: Track): Track {
  return { ...track, ladder: { ...track.ladder, tiers: track.ladder.tiers.slice(0, 1) } };
}

/** The policies whose tracks can stand in this one, newest first: their bands and columns are there. */
export function tracksToTake(policy: Policy, all: readonly Policy[]): readonly Policy[] {
  return all
    .filter(other => other.tracks.length > 0 && parsePolicy(withTracksOf(policy, other)).ok)
    .sort((a, b) => (a.version < b.version ? 1 : -1));
}
