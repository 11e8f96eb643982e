import { sha256 } from '@noble/hashes/sha2';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils';
import type { Policy } from '../../engine';

/** Six bytes: enough that no two of all the policies that there will be are taken for one. */
const BYTES = 6;

/**
 * What a policy says, in twelve hex digits: of equal content equal, whatever the order of its keys and wherever it was read from.
 *
 * @example digestOf(march) === digestOf(parsed) // whatever the file's spaces and order of keys
 */
export function digestOf(policy: Policy): string {
  return bytesToHex(sha256(utf8ToBytes(canonical(policy))).subarray(0, BYTES));
}

/** JSON with the keys of every object in order; what is undefined is not there. */
function canonical(policy: Policy): string {
  return JSON.stringify(policy, (_key, value: unknown) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
      : value,
  );
}
