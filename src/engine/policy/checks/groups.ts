import { problem } from '../../problem';
import type { Place } from '../reader';
import { report } from '../reader';
import type { Track } from '../rule-types';
import { MOST_IN_ALL } from '../size';
import type { Policy } from '../types';

/** What holds for several tracks leads to tracks, each once, and to such as can bear it. */
export function checkGroups(policy: Policy, at: Place): void {
  policy.exclusive.forEach(({ entity, tracks }, g) => {
    const path = `exclusive[${g}]`;
    checkEntity(policy, entity, path, at);
    eachTrack(policy, tracks, path, at, ({ id, scope }, here) => {
      if (entity === 'creator' && scope === 'agency') {
        report(at, problem('policy.exclusive_of_creators', { path: here, track: id }));
      }
    });
  });
  const reach = policy.policyCaps.reduce((sum, { tracks }) => sum + (tracks ?? policy.tracks).length, 0);
  if (reach > MOST_IN_ALL) {
    report(at, problem('policy.too_many_in_all', { path: 'policyCaps', most: String(MOST_IN_ALL) }));
  }
  policy.policyCaps.forEach(({ entity, tracks = [] }, c) => {
    const path = `policyCaps[${c}]`;
    checkEntity(policy, entity, path, at);
    if (entity !== 'creator') {
      eachTrack(policy, tracks, path, at);
      return;
    }
    // Left out, all tracks are meant, and those that pay creators are capped: there must be one.
    if (policy.tracks.length > 0 && policy.tracks.every(({ scope }) => scope === 'agency')) {
      report(at, problem('policy.cap_without_effect', { path }));
      return;
    }
    eachTrack(policy, tracks, path, at, ({ scope }, here) => {
      if (scope === 'agency') report(at, problem('policy.cap_without_effect', { path: here }));
    });
  });
}

function checkEntity({ payee }: Policy, entity: 'creator' | 'agency' | 'policy', path: string, at: Place): void {
  if (entity === 'agency' && payee === 'creator') report(at, problem('policy.no_agencies', { path: `${path}.entity` }));
}

function eachTrack(
  { tracks }: Policy,
  ids: readonly string[],
  group: string,
  at: Place,
  check?: (track: Track, path: string) => void,
): void {
  const known = new Map(tracks.map(track => [track.id, track]));
  const named = new Set<string>();
  ids.forEach((id, j) => {
    const path = `${group}.tracks[${j}]`;
    const track = known.get(id);
    if (track === undefined) report(at, problem('policy.dangling', { path, id, known: [...known.keys()] }));
    else if (named.has(id)) report(at, problem('policy.duplicate_id', { path, id }));
    else check?.(track, path);
    named.add(id);
  });
}
