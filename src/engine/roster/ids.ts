import { nameOf } from './grid';
import { nameKey } from './names';

/** A creator's id as it is compared; empty where there is none. A 0 is a blank, as some platforms hand it over. */
export function idOf(cell: unknown): string {
  return cell === 0 ? '' : nameKey(nameOf(cell) ?? '');
}

/**
 * A hash of the id; 0 for a blank alone, undefined for what cannot be an id. Ids that look the same (see nameKey) have the same hash;
 * case is folded on the way, which is all that most ids need.
 */
export function idHash(cell: unknown): number | undefined {
  const id = nameOf(cell);
  if (id === undefined) return undefined;
  if (id === '' || cell === 0) return 0;
  return plainHash(id) ?? hashOf(nameKey(id));
}

/** FNV-1a over plain ASCII without spaces; undefined for any other text. */
function plainHash(text: string): number | undefined {
  let hash = SEED;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code <= 0x20 || code > 0x7e) return undefined;
    hash = Math.imul(hash ^ (code >= 0x41 && code <= 0x5a ? code + 0x20 : code), PRIME);
  }
  return mixed(hash);
}

/** The same over any text; 0 for none. */
function hashOf(text: string): number {
  let hash = SEED;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), PRIME);
  return text === '' ? 0 : mixed(hash);
}

const SEED = 0x811c9dc5;
const PRIME = 0x01000193;

/** 31 bits (more would be boxed), the high ones depending on every character; never 0. */
function mixed(hash: number): number {
  return Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d) >>> 1 || 1;
}
