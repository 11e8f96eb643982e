import type { Policy } from '../../engine';
import { isShown } from './labels';
import type { Part } from './parts';
import { childrenOf, isFact, leavesOf, wholeOf } from './parts';

/** What differs between two policies at one place. A part that is missing was added or removed. */
export interface Change {
  readonly a: Part | undefined;
  readonly b: Part | undefined;
  readonly kind: 'added' | 'removed' | 'changed' | 'status';
}

/**
 * What differs, in the order of the policies. Entries are matched by their ids, tiers, conditions and gates by place; sources and notes
 * are not compared: the same figure from another source is the same figure.
 */
export function changesBetween(a: Policy, b: Policy): readonly Change[] {
  const oneIsUnknown = (a.tracks.length === 0) !== (b.tracks.length === 0);
  const [before, after] = [byName(a, oneIsUnknown), byName(b, oneIsUnknown)];
  return merged([...before.keys()], [...after.keys()]).flatMap(name => {
    const change = changeOf(before.get(name), after.get(name));
    return change === undefined ? [] : [change];
  });
}

/** `withTracks`: the tracks as a whole, too, beside those of a policy whose tracks are not known. */
function byName(policy: Policy, withTracks: boolean): ReadonlyMap<string, Part> {
  const parts = childrenOf(wholeOf(policy)).flatMap(part => [
    ...(withTracks && part.key === 'tracks' ? [part] : []),
    ...leavesOf(part),
  ]);
  return new Map(parts.map(part => [part.name, part]));
}

/** What an added entry's own label says needs no row. */
function changeOf(a: Part | undefined, b: Part | undefined): Change | undefined {
  if (a === undefined) return b !== undefined && isShown(b) ? { a, b, kind: 'added' } : undefined;
  if (b === undefined) return isShown(a) ? { a, b, kind: 'removed' } : undefined;
  const [was, is] = [a.value, b.value].map(value => (isFact(value) ? value : { value, status: undefined }));
  if (JSON.stringify(was?.value) !== JSON.stringify(is?.value)) return { a, b, kind: 'changed' };
  return was?.status === is?.status ? undefined : { a, b, kind: 'status' };
}

/** All names in one order: what only the second list has stands after what it follows there. */
function merged(first: readonly string[], second: readonly string[]): readonly string[] {
  const common = new Set(first);
  const following = new Map<string, string[]>();
  let anchor = '';
  for (const name of second) {
    if (common.has(name)) anchor = name;
    else following.set(anchor, [...(following.get(anchor) ?? []), name]);
  }
  return ['', ...first].flatMap(name => [...(name === '' ? [] : [name]), ...(following.get(name) ?? [])]);
}
