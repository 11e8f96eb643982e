import { nameOf } from './grid';

/** A creator's id as text; empty where there is none. */
export function idOf(cell: unknown): string {
  return nameOf(cell) ?? '';
}

/**
 * A hash of the id (FNV-1a with a final mix, so that the high bits depend on every character); 0 for a blank alone, undefined for
 * what cannot be an id.
 */
export function idHash(cell: unknown): number | undefined {
  const id = nameOf(cell);
  if (id === undefined || id === '') return id === undefined ? undefined : 0;
  let hash = 0x811c9dc5;
  for (let i = 0; i < id.length; i++) hash = Math.imul(hash ^ id.charCodeAt(i), 0x01000193);
  return Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d) >>> 0 || 1;
}
