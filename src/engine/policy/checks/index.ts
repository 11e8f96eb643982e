import type { Place } from '../reader';
import type { Policy } from '../types';
import { checkFields } from './fields';
import { checkGroups } from './groups';
import { checkReferences } from './references';
import { checkTrack } from './tracks';

/** What the shape of a policy alone cannot say. */
export function checkPolicy(policy: Policy, at: Place): void {
  checkReferences(policy, at);
  checkFields(policy, at);
  policy.tracks.forEach((track, i) => checkTrack(policy, track, `tracks[${i}]`, at));
  checkGroups(policy, at);
}
